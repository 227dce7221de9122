package dev.athletics.results.comparison;

import static java.util.Comparator.comparing;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.PersonName;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Orders that see everything, so that a list never depends on the order of its source. Each is zero
 * for equal values only.
 */
public final class TotalOrder {
  /** By name, then by everything else that is known of them. */
  public static final Comparator<Competitor> COMPETITORS =
      comparing(Competitor::foldingKey)
          .thenComparing(Competitor::toString)
          .thenComparing(Competitor::category, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(TotalOrder::isTeam)
          .thenComparing(TotalOrder::born, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(TotalOrder::details);

  /** By text, altitude and name. */
  public static final Comparator<Venue> VENUES =
      comparing(Venue::toString)
          .thenComparing(venue -> venue.altitudeMetres().orElse(Integer.MIN_VALUE))
          .thenComparing(Venue::name);

  /** By date, round, attempt and name, as lists print equal marks; then by everything else. */
  public static final Comparator<Performance> PERFORMANCES =
      comparing(Performance::date)
          .thenComparing(Performance::round, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Performance::attempt, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(performance -> performance.competitor().displayName())
          .thenComparing(Performance::competitor, COMPETITORS)
          .thenComparing(Performance::event)
          .thenComparing(text(Performance::mark))
          .thenComparing(Performance::kind)
          .thenComparing(text(Performance::wind))
          .thenComparing(text(Performance::windsOfParts))
          .thenComparing(Performance::venue, Comparators.emptiesFirst(VENUES))
          .thenComparing(text(Performance::facility))
          .thenComparing(text(Performance::course))
          .thenComparing(text(performance -> performance.competition().map(TotalOrder::details)))
          .thenComparing(text(Performance::notes))
          .thenComparing(text(Performance::remarks))
          .thenComparing(text(Performance::starters))
          .thenComparing(text(Performance::mixedRace))
          .thenComparing(text(Performance::isOutOfCompetition))
          .thenComparing(text(Performance::isFinished))
          .thenComparing(text(Performance::dopingControlled));

  private TotalOrder() {}

  private static <T> Comparator<T> text(Function<T, Object> component) {
    return comparing(whole -> component.apply(whole).toString());
  }

  private static boolean isTeam(Competitor competitor) {
    return competitor instanceof Team;
  }

  /** Asked before the details, which take long to write down for many namesakes. */
  private static Optional<LocalDate> born(Competitor competitor) {
    return competitor instanceof Athlete athlete ? athlete.birth().earliest() : Optional.empty();
  }

  private static String details(Competitor competitor) {
    return competitor instanceof Athlete athlete ? details(athlete) : details((Team) competitor);
  }

  private static String details(Athlete athlete) {
    return lines(
        athlete.name().family(),
        athlete.aliases().stream().map(TotalOrder::parts).sorted().toList(),
        athlete.birth(),
        athlete.allegiances(),
        athlete.clubs(),
        new TreeMap<>(athlete.ids()));
  }

  private static String parts(PersonName name) {
    return name.given() + "/" + name.family();
  }

  private static String details(Team team) {
    return lines(
        team.name(),
        team.letter(),
        team.federation(),
        new TreeMap<>(team.ids()),
        team.runners().stream().map(runner -> runner + "\n" + details(runner)).toList());
  }

  private static String details(Competition competition) {
    return lines(
        competition.name(),
        competition.series(),
        competition.firstDay(),
        competition.lastDay(),
        competition.venue(),
        competition.venue().flatMap(Venue::altitudeMetres),
        competition.rankingCategory());
  }

  private static String lines(Object... parts) {
    return Joiner.on('\n').join(parts);
  }
}
