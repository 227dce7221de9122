package dev.athletics.results.records;

import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Competition;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order in which races were held, as far as they tell.
 *
 * <p>The races of one day fall into meetings. The order in a meeting is that of the clock in each
 * event of which all races have a start, and that of the rounds in the others. The order between
 * meetings is known only where every race of the day has an instant; then the day is one meeting.
 */
final class RaceOrder {
  private static final Comparator<Race> BY_ROUND =
      Comparator.comparing(Race::round)
          .thenComparing(Race::event)
          .thenComparing(Race::toString)
          .thenComparing(RaceOrder::rows);
  private static final Comparator<Race> BY_CLOCK =
      Comparator.comparing((Race race) -> race.startTime().orElseThrow()).thenComparing(BY_ROUND);
  private static final Comparator<Race> BY_INSTANT =
      Comparator.comparing((Race race) -> race.startInstant().orElseThrow())
          .thenComparing(BY_ROUND);

  private RaceOrder() {}

  /** Two races that say the same of themselves are told apart by who was in them. */
  private static String rows(Race race) {
    return race.results().stream().map(Result::toString).sorted().toList().toString();
  }

  /** The days in order; in each of them the meetings, which have no order, with their races. */
  static ImmutableList<ImmutableList<ImmutableList<Race>>> days(Iterable<Race> races) {
    ImmutableListMultimap<LocalDate, Race> days = Multimaps.index(races, Race::date);
    return new TreeMap<>(days.asMap())
        .values().stream().map(RaceOrder::meetings).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ImmutableList<Race>> meetings(Collection<Race> day) {
    if (day.stream().allMatch(race -> race.startInstant().isPresent())) {
      return ImmutableList.of(ImmutableList.sortedCopyOf(BY_INSTANT, day));
    }
    return Multimaps.index(day, Meeting::of).asMap().entrySet().stream()
        .sorted(Comparator.comparing(meeting -> meeting.getKey().toString()))
        .map(Map.Entry::getValue)
        .map(RaceOrder::inMeeting)
        .collect(ImmutableList.toImmutableList());
  }

  /** The clock of one event says nothing of races of another that have no start. */
  private static ImmutableList<Race> inMeeting(Collection<Race> races) {
    ImmutableListMultimap<Event, Race> events =
        Multimaps.index(races, race -> RecordEvents.recordEvent(race.event()));
    return Stream.concat(
            races.stream().filter(race -> isTimed(events, race)).sorted(BY_CLOCK),
            races.stream().filter(not(race -> isTimed(events, race))).sorted(BY_ROUND))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isTimed(ImmutableListMultimap<Event, Race> events, Race race) {
    return events.get(RecordEvents.recordEvent(race.event())).stream()
        .allMatch(other -> other.startTime().isPresent());
  }

  /** Races that tell neither competition nor venue are taken to be of one meeting. */
  private record Meeting(Optional<Competition> competition, Optional<Venue> venue) {
    static Meeting of(Race race) {
      return new Meeting(race.competition(), race.venue());
    }
  }
}
