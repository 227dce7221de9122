package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Excerpt;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of identity that the library has. */
final class IdentityRules {
  private IdentityRules() {}

  /** The standard rule; all of its kind are equal. */
  record Standard() implements CompetitorIdentity {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isSame(Competitor one, Competitor other) {
      if (requireNonNull(one, "one").equals(requireNonNull(other, "other"))) {
        return true;
      }
      if (one instanceof Athlete athlete && other instanceof Athlete another) {
        return isSame(athlete, another);
      }
      return one instanceof Team team && other instanceof Team another && isSame(team, another);
    }

    private static boolean isSame(Athlete one, Athlete other) {
      return decidedByIds(one.ids(), other.ids())
          .orElseGet(
              () ->
                  shareAName(one, other)
                      && mayBeOneDay(one.birth(), other.birth())
                      && areCompatible(one.category(), other.category()));
    }

    private static boolean isSame(Team one, Team other) {
      return decidedByIds(one.ids(), other.ids())
          .orElseGet(
              () ->
                  areOfOneSide(one, other)
                      && areCompatible(one.federation(), other.federation())
                      && areCompatible(one.category(), other.category())
                      && areCompatible(one.letter(), other.letter()));
    }

    /** Nothing where both carry no id of one scheme; a single contradiction makes them two. */
    static Optional<Boolean> decidedByIds(
        ImmutableMap<String, String> ids, ImmutableMap<String, String> others) {
      boolean shared = false;
      for (Map.Entry<String, String> id : ids.entrySet()) {
        String other = others.get(id.getKey());
        if (other != null && !other.equals(id.getValue())) {
          return Optional.of(false);
        }
        shared |= other != null;
      }
      return shared ? Optional.of(true) : Optional.empty();
    }

    private static boolean mayBeOneDay(BirthDate one, BirthDate other) {
      return isNotAfter(one.earliest(), other.latest())
          && isNotAfter(other.earliest(), one.latest());
    }

    private static boolean isNotAfter(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
      return earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get());
    }

    private static boolean areOfOneSide(Team one, Team other) {
      return isNational(one) && isNational(other)
          ? one.federation().equals(other.federation())
          : one.foldedName().equals(other.foldedName());
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

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      ImmutableSet<String> names =
          competitor instanceof Athlete athlete ? names(athlete) : sides((Team) competitor);
      return ids(competitor).isEmpty()
          ? names
          : ImmutableSet.<String>builder().addAll(names).addAll(idClues(competitor)).build();
    }

    /** A club may be given with its federation and without. */
    private static ImmutableSet<String> sides(Team team) {
      return ImmutableSet.of(team.foldingKey(), team.foldedName());
    }

    private static Iterable<String> idClues(Competitor competitor) {
      return ids(competitor).entrySet().stream()
          .map(id -> clue(id.getKey(), id.getValue()))
          .toList();
    }

    @Override
    public String toString() {
      return "standard";
    }

    @Serial
    private Object writeReplace() {
      return new StandardForm();
    }
  }

  /**
   * What a stream holds for the standard rule, so that a thread that reads one asks for the
   * interface first, as all others do, and never waits for a thread that waits for it.
   */
  private record StandardForm() implements Serializable {
    private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() {
      return CompetitorIdentity.STANDARD;
    }
  }

  /** The rule that name and year of birth decide; all of its kind are equal. */
  record ByNameAndBirthYear() implements CompetitorIdentity {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isSame(Competitor one, Competitor other) {
      if (one instanceof Athlete athlete && other instanceof Athlete another) {
        return athlete.equals(another) || isSame(athlete, another);
      }
      return STANDARD.isSame(one, other);
    }

    private static boolean isSame(Athlete one, Athlete other) {
      Optional<Integer> year = year(one.birth());
      return year.isPresent()
          && year.equals(year(other.birth()))
          && shareAName(one, other)
          && areCompatible(one.category(), other.category());
    }

    private static Optional<Integer> year(BirthDate birth) {
      Optional<Integer> earliest = year(birth.earliest());
      return earliest.equals(year(birth.latest())) ? earliest : Optional.empty();
    }

    private static Optional<Integer> year(Optional<LocalDate> day) {
      return day.map(LocalDate::getYear);
    }

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      return competitor instanceof Athlete athlete ? names(athlete) : STANDARD.clues(competitor);
    }

    @Override
    public String toString() {
      return "name and birth year";
    }
  }

  /**
   * The rule that the ids of one scheme decide alone.
   *
   * @param scheme the scheme
   */
  record ById(String scheme) implements CompetitorIdentity {
    private static final long serialVersionUID = 1L;

    ById {
      checkArgument(
          !scheme.isEmpty() && Blanks.trim(scheme).equals(scheme),
          "scheme must not be blank, begin or end with a blank: %s",
          Excerpt.quoted(scheme));
    }

    @Override
    public boolean isSame(Competitor one, Competitor other) {
      String id = id(one);
      String otherId = id(other);
      if (id == null && otherId == null) {
        return one.equals(other) || (one instanceof Team && STANDARD.isSame(one, other));
      }
      return one instanceof Athlete == other instanceof Athlete && id != null && id.equals(otherId);
    }

    private @Nullable String id(Competitor competitor) {
      return ids(competitor).get(scheme);
    }

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      String id = id(competitor);
      return id == null ? STANDARD.clues(competitor) : ImmutableSet.of(clue(scheme, id));
    }

    @Override
    public String toString() {
      return "id " + scheme;
    }
  }

  private static ImmutableMap<String, String> ids(Competitor competitor) {
    return competitor instanceof Athlete athlete ? athlete.ids() : ((Team) competitor).ids();
  }

  private static String clue(String scheme, String id) {
    return scheme + '=' + id;
  }

  private static ImmutableSet<String> names(Athlete athlete) {
    if (athlete.aliases().isEmpty()) {
      return ImmutableSet.of(athlete.foldingKey());
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(athlete.foldingKey());
    athlete.aliases().forEach(alias -> names.add(alias.foldingKey()));
    return names.build();
  }

  private static boolean shareAName(Athlete one, Athlete other) {
    return one.foldingKey().equals(other.foldingKey())
        || (one.aliases().size() + other.aliases().size() > 0
            && !Collections.disjoint(names(one), names(other)));
  }

  static boolean areCompatible(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
