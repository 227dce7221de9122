package dev.athletics.results;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.BirthDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule by which two descriptions are held to be of one competitor.
 *
 * <p>Sources spell names differently and leave out birth dates, so this is not {@code equals}, and
 * it is not transitive: an athlete without a birth date may match two namesakes who do not match
 * each other.
 *
 * <pre>{@code
 * Athlete asListed = Athlete.builder().name("KERR Josh").born(1997).build();
 * System.out.println(asListed.equals(kerr)); // false
 * System.out.println(CompetitorIdentity.STANDARD.isSame(asListed, kerr)); // true
 * }</pre>
 */
@FunctionalInterface
public interface CompetitorIdentity {
  /**
   * The rule of this library.
   *
   * <p>An external id of a scheme that both carry decides, whichever way. Athletes: otherwise the
   * {@linkplain PersonName#foldingKey() folded name} or an {@linkplain Athlete#aliases() alias} of
   * one must be a name or an alias of the other, and what both tell of birth and category must not
   * contradict. The federation never decides, because athletes change it. National teams: otherwise
   * the same federation; other teams: the same name; and for both no other federation, category or
   * letter. The runners do not decide.
   */
  CompetitorIdentity STANDARD = CompetitorIdentity::isSameByStandard;

  /**
   * Returns whether two competitors are one and the same.
   *
   * @param one a competitor
   * @param other another
   * @return true if they are held to be the same
   */
  boolean isSame(Competitor one, Competitor other);

  private static boolean isSameByStandard(Competitor one, Competitor other) {
    if (one.equals(other)) {
      return true;
    }
    if (one instanceof Athlete a && other instanceof Athlete b) {
      return sharedIdDecides(a.ids(), b.ids()).orElseGet(() -> describeTheSame(a, b));
    }
    return one instanceof Team a
        && other instanceof Team b
        && sharedIdDecides(a.ids(), b.ids()).orElseGet(() -> describeTheSame(a, b));
  }

  private static Optional<Boolean> sharedIdDecides(
      ImmutableMap<String, String> ids, ImmutableMap<String, String> others) {
    for (Map.Entry<String, String> id : ids.entrySet()) {
      String other = others.get(id.getKey());
      if (other != null) {
        return Optional.of(other.equals(id.getValue()));
      }
    }
    return Optional.empty();
  }

  private static boolean describeTheSame(Athlete a, Athlete b) {
    return shareAName(a, b)
        && mayBeOneDay(a.birth(), b.birth())
        && areCompatible(a.category(), b.category());
  }

  private static boolean shareAName(Athlete a, Athlete b) {
    return a.foldingKey().equals(b.foldingKey())
        || a.aliases().size() + b.aliases().size() > 0
            && !Collections.disjoint(foldedNames(a), foldedNames(b));
  }

  private static Set<String> foldedNames(Athlete athlete) {
    return Stream.concat(Stream.of(athlete.name()), athlete.aliases().stream())
        .map(PersonName::foldingKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean mayBeOneDay(BirthDate one, BirthDate other) {
    return isNotAfter(one.earliest(), other.latest()) && isNotAfter(other.earliest(), one.latest());
  }

  private static boolean isNotAfter(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get());
  }

  private static boolean describeTheSame(Team a, Team b) {
    boolean sameSide =
        areNational(a, b) ? a.federation().equals(b.federation()) : a.name().equals(b.name());
    return sameSide
        && areCompatible(a.federation(), b.federation())
        && areCompatible(a.category(), b.category())
        && areCompatible(a.letter(), b.letter());
  }

  private static boolean areNational(Team a, Team b) {
    return isNational(a) && isNational(b);
  }

  /** A club may have a federation too, but not its name. */
  private static boolean isNational(Team team) {
    return team.federation()
        .filter(
            federation ->
                federation.name().equals(team.name())
                    || Federation.tryParse(team.name()).filter(federation::equals).isPresent())
        .isPresent();
  }

  private static boolean areCompatible(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
