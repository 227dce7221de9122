package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.BirthDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of identity that need no further word. */
enum NamedIdentity implements CompetitorIdentity {
  STANDARD("standard") {
    @Override
    boolean isSameAthlete(Athlete one, Athlete other) {
      return decidedByIds(one.ids(), other.ids())
          .orElseGet(
              () ->
                  CompetitorNames.shareOne(one, other)
                      && mayBeOneDay(one.birth(), other.birth())
                      && areCompatible(one.category(), other.category()));
    }

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      return CompetitorNames.andIds(competitor);
    }
  },

  NAME_AND_BIRTH_YEAR("name and birth year") {
    @Override
    boolean isSameAthlete(Athlete one, Athlete other) {
      OptionalInt year = year(one.birth());
      return year.isPresent()
          && year.equals(year(other.birth()))
          && CompetitorNames.shareOne(one, other)
          && areCompatible(one.category(), other.category());
    }

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      return competitor instanceof Athlete athlete
          ? CompetitorNames.of(athlete)
          : CompetitorNames.andIds(competitor);
    }
  };

  private final String text;

  NamedIdentity(String text) {
    this.text = text;
  }

  abstract boolean isSameAthlete(Athlete one, Athlete other);

  @Override
  public boolean isSame(Competitor one, Competitor other) {
    if (requireNonNull(one, "one").equals(requireNonNull(other, "other"))) {
      return true;
    }
    if (one instanceof Athlete athlete && other instanceof Athlete another) {
      return isSameAthlete(athlete, another);
    }
    return one instanceof Team team && other instanceof Team another && isSameTeam(team, another);
  }

  /** Nothing where both carry no id of one scheme; a single contradiction makes them two. */
  private static Optional<Boolean> decidedByIds(
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

  private static OptionalInt year(BirthDate birth) {
    return birth.earliest().isPresent() && birth.latest().isPresent()
        ? year(birth.earliest().get(), birth.latest().get())
        : OptionalInt.empty();
  }

  private static OptionalInt year(LocalDate earliest, LocalDate latest) {
    return earliest.getYear() == latest.getYear()
        ? OptionalInt.of(latest.getYear())
        : OptionalInt.empty();
  }

  private static boolean mayBeOneDay(BirthDate one, BirthDate other) {
    return isNotAfter(one.earliest(), other.latest()) && isNotAfter(other.earliest(), one.latest());
  }

  private static boolean isNotAfter(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get());
  }

  private static boolean isSameTeam(Team one, Team other) {
    return decidedByIds(one.ids(), other.ids())
        .orElseGet(
            () ->
                areOfOneSide(one, other)
                    && areCompatible(one.federation(), other.federation())
                    && areCompatible(one.category(), other.category())
                    && areCompatible(one.letter(), other.letter()));
  }

  private static boolean areOfOneSide(Team one, Team other) {
    return isNational(one) && isNational(other)
        ? one.federation().equals(other.federation())
        : CompetitorNames.folded(one).equals(CompetitorNames.folded(other));
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

  static boolean areCompatible(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  @Override
  public String toString() {
    return text;
  }
}
