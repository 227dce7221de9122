package dev.athletics.results.lists;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Performance;
import dev.athletics.results.Performance.Kind;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.comparison.WindLegality;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a list of one event compares a mark, and how it writes it. */
final class ListedMark {
  private static final int STRONGEST_IN_COMBINED_EVENT = 40;

  private static final ImmutableMap<MarkNote, Predicate<Performance>> CONTEXT =
      ImmutableMap.<MarkNote, Predicate<Performance>>builder()
          .put(
              MarkNote.WIND_ASSISTED,
              performance -> WindLegality.of(performance) == WindLegality.ASSISTED)
          .put(MarkNote.COMBINED_WIND_ASSISTED, ListedMark::isCombinedWindAssisted)
          .put(
              MarkNote.ALTITUDE,
              performance -> performance.venue().filter(Venue::isAtAltitude).isPresent())
          .put(
              MarkNote.SHORT_TRACK,
              performance -> isOval(performance) && performance.isOnShortTrack())
          .put(
              MarkNote.OVERSIZED_TRACK,
              performance -> isOval(performance) && performance.isOnOversizedTrack())
          .put(MarkNote.INTERMEDIATE, performance -> performance.kind() == Kind.INTERMEDIATE)
          .put(MarkNote.RELAY_LEG, performance -> performance.kind() == Kind.LEAD_OFF_LEG)
          .put(MarkNote.MIXED_RACE, ListedMark::isInRaceOfOthers)
          .buildOrThrow();

  private final Discipline discipline;
  private final Predicate<Mark> timedApart;
  private final @Nullable HandTimeConversion conversion;

  ListedMark(Event event, @Nullable HandTimeConversion conversion) {
    this.discipline = event.discipline();
    this.timedApart = Timing.apart(discipline);
    this.conversion = conversion;
  }

  /** Notes of marks that are not valid ones of the event. */
  private static final ImmutableSet<MarkNote> NOT_VALID =
      Sets.immutableEnumSet(
          MarkNote.ANNULLED,
          MarkNote.IRREGULAR,
          MarkNote.EXHIBITION,
          MarkNote.YARDS,
          MarkNote.RELAY_LEG,
          MarkNote.ESTIMATED,
          MarkNote.CONVERTED);

  /** A lead-off leg begins like a race; other legs do not. */
  static boolean isValid(Performance performance) {
    return performance.notes().stream()
        .filter(NOT_VALID::contains)
        .allMatch(note -> note == MarkNote.RELAY_LEG && performance.kind() == Kind.LEAD_OFF_LEG);
  }

  /**
   * Legal in lists is a combined score without a wind over +4.0, whatever the average (IAAF
   * abbreviations, 2013).
   */
  static boolean isWindLegal(Performance performance) {
    return WindLegality.of(performance) == WindLegality.LEGAL
        && !isCombinedWindAssisted(performance);
  }

  private static boolean isCombinedWindAssisted(Performance performance) {
    return performance.event().discipline().family() == Family.COMBINED
        && (performance.notes().contains(MarkNote.COMBINED_WIND_ASSISTED)
            || performance.windsOfParts().stream()
                .anyMatch(wind -> wind.tenths().orElse(0) > STRONGEST_IN_COMBINED_EVENT));
  }

  private static boolean isOval(Performance performance) {
    return performance.event().discipline().isShortTrackSeparate();
  }

  private static boolean isInRaceOfOthers(Performance performance) {
    return performance.mixedRace().isYes() && performance.event().category() != Category.MIXED;
  }

  /**
   * The mark by which the list ranks: the one that was set, or what a hand time is converted to.
   */
  Mark ranked(Mark mark) {
    return conversion == null
        ? mark
        : converted(mark).map(notated -> (Mark) notated.outcome()).orElse(mark);
  }

  private Optional<NotatedMark> converted(Mark mark) {
    return conversion != null
            && timedApart.test(mark)
            && mark instanceof RaceTime time
            && time.method() == TimingMethod.HAND
        ? conversion.convert(time, discipline)
        : Optional.empty();
  }

  boolean isTimedApart(Mark mark) {
    return timedApart.test(ranked(mark));
  }

  boolean areLevel(Performance one, Performance other) {
    return OfficialMarks.compare(discipline, ranked(one.mark()), ranked(other.mark())) == 0;
  }

  boolean isBetter(Mark one, Mark other) {
    return marksBestFirst().compare(ranked(one), ranked(other)) < 0;
  }

  Comparator<Mark> marksBestFirst() {
    return discipline.bestFirst();
  }

  Comparator<Performance> bestFirst() {
    return Comparator.comparing(
            (Performance performance) -> ranked(performance.mark()), discipline.bestFirst())
        .thenComparing(TotalOrder.PERFORMANCES);
  }

  NotatedMark written(Performance performance) {
    EnumSet<MarkNote> notes = EnumSet.noneOf(MarkNote.class);
    notes.addAll(performance.notes());
    CONTEXT.forEach(
        (note, applies) -> {
          if (applies.test(performance)) {
            notes.add(note);
          }
        });
    converted(performance.mark()).ifPresent(converted -> notes.addAll(converted.notes()));
    return new NotatedMark(
        ranked(performance.mark()),
        Sets.immutableEnumSet(notes),
        wind(performance),
        performance.remarks());
  }

  /** A missing reading is shown, so that nobody takes the mark for a legal one. */
  private static Optional<Wind> wind(Performance performance) {
    return WindLegality.of(performance) == WindLegality.NO_INFORMATION
        ? Optional.of(Wind.NO_INFORMATION)
        : performance.wind();
  }
}
