package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Competition;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Round;
import dev.athletics.results.RoundType;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The order in which races were held, as far as they tell.
 *
 * <p>The races of one day fall into successions, of which the one may have been held before, after
 * or during the other: the races of each event that all have an instant, wherever they were; the
 * others of one meeting that are ordered by the clock; and those of a meeting that are ordered by
 * their rounds. A step of a succession is one race, or several of which the order is not known.
 */
final class RaceOrder {
  /** Not the order in which they were held: so that it does not matter how they are given. */
  private static final Comparator<Race> IN_ANY_ORDER =
      Comparator.comparing(Race::round)
          .thenComparing(Race::event)
          .thenComparing(Race::toString)
          .thenComparing(RaceOrder::rows);

  private RaceOrder() {}

  /** Two races that say the same of themselves are told apart by who was in them. */
  private static String rows(Race race) {
    return race.results().stream().map(Result::toString).sorted().toList().toString();
  }

  /**
   * Races in order.
   *
   * @param steps the races, several in one step where their order is not known
   */
  record Succession(ImmutableList<ImmutableList<Race>> steps) {
    private static <T extends Comparable<? super T>> Succession by(
        Function<Race, T> time, Collection<Race> races) {
      TreeMap<T, List<Race>> steps = new TreeMap<>();
      for (Race race : races) {
        steps.computeIfAbsent(time.apply(race), any -> new ArrayList<>(1)).add(race);
      }
      return new Succession(
          steps.values().stream().map(ImmutableList::copyOf).collect(toImmutableList()));
    }
  }

  /** The days in order, each with its successions, which have no order. */
  static ImmutableList<ImmutableList<Succession>> days(Iterable<Race> races) {
    ImmutableListMultimap<LocalDate, Race> days =
        Multimaps.index(ImmutableSet.copyOf(races), Race::date);
    return new TreeMap<>(days.asMap())
        .values().stream()
            .map(day -> successions(ImmutableList.sortedCopyOf(IN_ANY_ORDER, day)))
            .collect(toImmutableList());
  }

  private static ImmutableList<Succession> successions(List<Race> day) {
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    List<Race> byInstant = new ArrayList<>();
    List<Race> others = new ArrayList<>();
    for (Collection<Race> ofEvent : byEvent(day)) {
      boolean known = ofEvent.stream().allMatch(race -> race.startInstant().isPresent());
      (known ? byInstant : others).addAll(ofEvent);
    }
    add(Succession.by(race -> race.startInstant().orElseThrow(), byInstant), successions);
    for (Collection<Race> meeting : Multimaps.index(others, Meeting::of).asMap().values()) {
      addOfMeeting(meeting, successions);
    }
    return successions.build();
  }

  private static Collection<Collection<Race>> byEvent(Collection<Race> races) {
    ImmutableListMultimap<Event, Race> events =
        Multimaps.index(races, race -> RecordEvents.recordEvent(race.event()));
    return events.asMap().values();
  }

  private static void addOfMeeting(
      Collection<Race> meeting, ImmutableList.Builder<Succession> successions) {
    List<Race> byClock = new ArrayList<>();
    List<Race> byRound = new ArrayList<>();
    for (Collection<Race> ofEvent : byEvent(meeting)) {
      divide(ofEvent, byClock, byRound);
    }
    add(Succession.by(race -> race.startTime().orElseThrow(), byClock), successions);
    add(Succession.by(race -> order(race.round()), byRound), successions);
  }

  /** The clock counts for races that all have it, and where it does not agree with the rounds. */
  private static void divide(Collection<Race> ofEvent, List<Race> byClock, List<Race> byRound) {
    List<Race> timed = ofEvent.stream().filter(race -> race.startTime().isPresent()).toList();
    boolean clockCounts = timed.size() == ofEvent.size() || !agreesWithRounds(timed);
    for (Race race : ofEvent) {
      (clockCounts && race.startTime().isPresent() ? byClock : byRound).add(race);
    }
  }

  private static boolean agreesWithRounds(List<Race> timed) {
    Comparator<Race> byRound = Comparator.comparing(race -> order(race.round()));
    Comparator<Race> byClock = Comparator.comparing(race -> race.startTime().orElseThrow());
    return Comparators.isInOrder(
        ImmutableList.sortedCopyOf(byClock.thenComparing(byRound), timed), byRound);
  }

  /** Groups of a qualification are not held in the order of their numbers. */
  private static Round order(Round round) {
    boolean pools = round.type() == RoundType.QUALIFICATION || round.type() == RoundType.GROUP;
    return pools ? Round.of(round.type()) : round;
  }

  private static void add(Succession succession, ImmutableList.Builder<Succession> successions) {
    if (!succession.steps().isEmpty()) {
      successions.add(succession);
    }
  }

  /** Races that tell neither competition nor venue are taken to be of one meeting. */
  private record Meeting(Optional<Competition> competition, Optional<Venue> venue) {
    static Meeting of(Race race) {
      return new Meeting(race.competition(), race.venue());
    }
  }
}
