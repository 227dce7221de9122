package dev.athletics.results.naive;

import dev.athletics.results.Area;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.naive.NaiveRecords.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a result sheet prints behind a row: leads, records, then the athlete's own bests. */
final class NaiveFlags {
  private static final List<Level> LEVELS =
      List.of(
          Level.WORLD,
          Level.OLYMPIC,
          Level.AREA,
          Level.NATIONAL,
          Level.COMPETITION,
          Level.MEETING,
          Level.VENUE);
  private static final List<String> LETTERS = List.of("W", "O", "A", "N", "C", "M", "V");
  private static final List<AgeGroup> GROUPS =
      List.of(
          AgeGroup.SENIOR, AgeGroup.M40, AgeGroup.M35, AgeGroup.U23, AgeGroup.U20, AgeGroup.U18);

  private NaiveFlags() {}

  static List<String> of(List<Claim> claims) {
    List<String> flags = new ArrayList<>();
    for (boolean lead : List.of(true, false)) {
      for (AgeGroup group : GROUPS) {
        flags.addAll(ofGroup(claims, lead, group));
      }
    }
    flags.addAll(ofAthlete(claims));
    flags.removeIf(flag -> flag.startsWith("=") && flags.contains(flag.substring(1)));
    return flags;
  }

  /** World, area, nation: the highest of a group stands for those below it in the same list. */
  private static List<String> ofGroup(List<Claim> claims, boolean lead, AgeGroup group) {
    List<String> flags = new ArrayList<>();
    Set<Boolean> hidden = new HashSet<>();
    for (Level level : LEVELS) {
      boolean hides = level == Level.WORLD || level == Level.AREA || level == Level.NATIONAL;
      Set<Boolean> found = new HashSet<>();
      for (boolean equal : List.of(false, true)) {
        for (Claim claim : claims) {
          RecordScope scope = claim.scope();
          if (scope.level() == level
              && scope.ageGroup().equals(group)
              && scope.season().isPresent() == lead
              && claim.kind().equals("EQUALLED") == equal) {
            String flag = (equal ? "=" : "") + label(scope);
            if (!(hides && hidden.contains(scope.isIndoors())) && !flags.contains(flag)) {
              flags.add(flag);
            }
            found.add(scope.isIndoors());
          }
        }
      }
      if (hides) {
        hidden.addAll(found);
      }
    }
    return flags;
  }

  private static List<String> ofAthlete(List<Claim> claims) {
    for (String best : List.of("PB", "SB")) {
      Optional<Claim> broken = personal(claims, best, false);
      Optional<Claim> equalled = personal(claims, best, true);
      if (broken.isPresent() || equalled.isPresent()) {
        return List.of(broken.isPresent() ? best : "=" + best);
      }
    }
    return List.of();
  }

  private static Optional<Claim> personal(List<Claim> claims, String best, boolean equal) {
    return claims.stream()
        .filter(claim -> claim.scope().level() == Level.PERSONAL)
        .filter(claim -> claim.scope().season().isPresent() == best.equals("SB"))
        .filter(claim -> claim.kind().equals("EQUALLED") == equal)
        .findFirst();
  }

  private static String label(RecordScope scope) {
    boolean lead = scope.season().isPresent();
    boolean senior = scope.ageGroup().equals(AgeGroup.SENIOR);
    if (lead && senior && !scope.isIndoors() && scope.area().equals(Optional.of(Area.EUROPE))) {
      return "EL";
    }
    return LETTERS.get(LEVELS.indexOf(scope.level()))
        + (senior ? "" : group(scope))
        + (scope.isIndoors() ? "I" : "")
        + (lead ? "L" : scope.ageGroup().equals(AgeGroup.U18) ? "B" : "R");
  }

  private static String group(RecordScope scope) {
    String group = scope.ageGroup().toString();
    return scope.limits().ofWomen() ? group.replace('M', 'W') : group;
  }
}
