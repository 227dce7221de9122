package dev.athletics.results.comparison;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import java.util.Comparator;
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
          .thenComparing(text(Performance::competition))
          .thenComparing(text(Performance::notes))
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

  private static String details(Competitor competitor) {
    if (competitor instanceof Athlete athlete) {
      return String.join(
          "\n",
          athlete.name().family(),
          athlete.birth().toString(),
          athlete.allegiances().toString(),
          athlete.ids().toString());
    }
    StringBuilder runners = new StringBuilder();
    for (Athlete runner : ((Team) competitor).runners()) {
      runners.append(runner).append('\n').append(details(runner)).append('\n');
    }
    return runners.toString();
  }
}
