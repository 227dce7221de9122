package dev.athletics.results;

import com.google.common.collect.ImmutableMap;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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
   * <p>Athletes: an external id of a scheme that both carry decides, whichever way; otherwise the
   * {@linkplain PersonName#foldingKey() folded names} must be the same, and what both tell of birth
   * and category must not contradict. The federation never decides, because athletes change it.
   * Teams: the same federation and category, or for teams without one, the same name and category;
   * the runners do not decide.
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
    return one instanceof Team a && other instanceof Team b && describeTheSame(a, b);
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
    return a.foldingKey().equals(b.foldingKey())
        && mayBeOneDay(a.birth(), b.birth())
        && areCompatible(a.category(), b.category());
  }

  private static boolean mayBeOneDay(BirthDate one, BirthDate other) {
    return isNotAfter(one.earliest(), other.latest()) && isNotAfter(other.earliest(), one.latest());
  }

  private static boolean isNotAfter(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get());
  }

  private static boolean describeTheSame(Team a, Team b) {
    boolean sameSide =
        a.federation().isPresent() || b.federation().isPresent()
            ? a.federation().equals(b.federation())
            : a.displayName().equals(b.displayName());
    return sameSide && areCompatible(a.category(), b.category());
  }

  private static boolean areCompatible(Optional<Category> one, Optional<Category> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
