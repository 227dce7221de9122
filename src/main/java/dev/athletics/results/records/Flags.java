package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.AgeGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/** The convention by which the sport's result sheets print records after a mark. */
final class Flags {
  private static final ImmutableList<Level> HIGHEST_FIRST =
      ImmutableList.of(Level.WORLD, Level.AREA, Level.NATIONAL);

  /**
   * Leads, records, personal best, season's best; seniors before the young, the oldest of these
   * first.
   */
  private static final Comparator<RecordScope> SHEET_ORDER =
      Comparator.comparing(Flags::isPersonal)
          .thenComparing(scope -> scope.season().isPresent() == isPersonal(scope))
          .thenComparing(scope -> !scope.ageGroup().equals(AgeGroup.SENIOR))
          .thenComparing(RecordScope::ageGroup, Comparator.reverseOrder())
          .thenComparing(RecordScope::level);

  private Flags() {}

  static ImmutableList<String> all(Collection<RecordClaim> claims) {
    return printed(claims, claim -> true);
  }

  static ImmutableList<String> asPrinted(Collection<RecordClaim> claims) {
    return printed(
        claims, claim -> claims.stream().noneMatch(other -> hides(other.scope(), claim.scope())));
  }

  private static ImmutableList<String> printed(
      Collection<RecordClaim> claims, Predicate<RecordClaim> wanted) {
    ImmutableSet<String> flags =
        claims.stream()
            .filter(wanted)
            .sorted(Comparator.comparing(RecordClaim::scope, SHEET_ORDER))
            .map(RecordClaim::flag)
            .collect(ImmutableSet.toImmutableSet());
    return flags.stream()
        .filter(flag -> !isBettered(flag, flags))
        .collect(ImmutableList.toImmutableList());
  }

  /** An athlete may equal a record in one trial and break it in the next. */
  private static boolean isBettered(String flag, Collection<String> flags) {
    return flag.startsWith("=") && flags.contains(flag.substring(1));
  }

  private static boolean hides(RecordScope higher, RecordScope lower) {
    if (isPersonal(higher) && isPersonal(lower)) {
      return higher.season().isEmpty() && lower.season().isPresent();
    }
    int rank = HIGHEST_FIRST.indexOf(higher.level());
    return rank >= 0
        && rank < HIGHEST_FIRST.indexOf(lower.level())
        && higher.season().equals(lower.season())
        && higher.ageGroup().equals(lower.ageGroup())
        && higher.isIndoors() == lower.isIndoors();
  }

  private static boolean isPersonal(RecordScope scope) {
    return scope.level() == Level.PERSONAL;
  }
}
