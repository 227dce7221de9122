package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.Round;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mark in full context as data: what lists and records are made of.
 *
 * <pre>{@code
 * PerformanceData data = PerformanceData.of(performances.get(0));
 * System.out.println(data.mark());                                          // 9.58
 * System.out.println(data.wind());                                          // +0.9
 * System.out.println(data.toPerformance().equals(performances.get(0)));     // true
 * }</pre>
 *
 * @param athlete the athlete, or null for a team
 * @param team the team, or null for an athlete
 * @param event the event, such as {@code Men 1500}
 * @param mark the official mark, such as {@code 3:27.65}
 * @param wind the wind, such as {@code +1.4} or {@code NWI}
 * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
 * @param remarks the remarks of the judges, such as {@code YC TR7.1}
 * @param date the day at the venue, such as {@code 2024-08-06}
 * @param kind the name of the kind of performance; null is {@code RESULT}
 * @param attempt the number of the trial or height, from 1 up
 * @param windsOfParts the winds of the events of a combined event
 * @param venue the venue
 * @param facility the name of the kind of facility, such as {@code STANDARD_TRACK}
 * @param course what is known of the road course
 * @param competition the competition
 * @param round which race of the contest it was set in
 * @param starters how many competitors took part
 * @param mixedRace whether men and women competed in one race; null where that is not known
 * @param outOfCompetition whether the competitor was a guest; null is taken for false
 * @param finished whether the competitor finished the contest; null is taken for true
 * @param dopingControlled whether the competitor was tested; null where that is not known
 */
public record PerformanceData(
    @Nullable AthleteData athlete,
    @Nullable TeamData team,
    @Nullable String event,
    @Nullable String mark,
    @Nullable String wind,
    List<String> notes,
    List<String> remarks,
    @Nullable String date,
    @Nullable String kind,
    @Nullable Integer attempt,
    List<String> windsOfParts,
    @Nullable VenueData venue,
    @Nullable String facility,
    @Nullable CourseData course,
    @Nullable CompetitionData competition,
    @Nullable String round,
    @Nullable Integer starters,
    @Nullable Boolean mixedRace,
    @Nullable Boolean outOfCompetition,
    @Nullable Boolean finished,
    @Nullable Boolean dopingControlled) {
  /**
   * Copies the lists.
   *
   * @param athlete the athlete, or null for a team
   * @param team the team, or null for an athlete
   * @param event the event, such as {@code Men 1500}
   * @param mark the official mark, such as {@code 3:27.65}
   * @param wind the wind, such as {@code +1.4} or {@code NWI}
   * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
   * @param remarks the remarks of the judges, such as {@code YC TR7.1}
   * @param date the day at the venue, such as {@code 2024-08-06}
   * @param kind the name of the kind of performance; null is {@code RESULT}
   * @param attempt the number of the trial or height, from 1 up
   * @param windsOfParts the winds of the events of a combined event
   * @param venue the venue
   * @param facility the name of the kind of facility, such as {@code STANDARD_TRACK}
   * @param course what is known of the road course
   * @param competition the competition
   * @param round which race of the contest it was set in
   * @param starters how many competitors took part
   * @param mixedRace whether men and women competed in one race; null where that is not known
   * @param outOfCompetition whether the competitor was a guest; null is taken for false
   * @param finished whether the competitor finished the contest; null is taken for true
   * @param dopingControlled whether the competitor was tested; null where that is not known
   */
  public PerformanceData {
    notes = Copies.of(notes);
    remarks = Copies.of(remarks);
    windsOfParts = Copies.of(windsOfParts);
  }

  /**
   * Returns a performance as data.
   *
   * @param performance the performance
   * @return the data, from which {@link #toPerformance()} makes an equal one
   */
  public static PerformanceData of(Performance performance) {
    requireNonNull(performance, "performance");
    return new PerformanceData(
        Competitors.athlete(performance.competitor()),
        Competitors.team(performance.competitor()),
        performance.event().toString(),
        performance.mark().toString(),
        Texts.of(performance.wind()),
        Texts.names(performance.notes()),
        Texts.of(performance.remarks()),
        performance.date().toString(),
        performance.kind().name(),
        performance.attempt().orElse(null),
        Texts.of(performance.windsOfParts()),
        performance.venue().map(VenueData::of).orElse(null),
        Texts.name(performance.facility()),
        performance.course().map(CourseData::of).orElse(null),
        performance.competition().map(CompetitionData::of).orElse(null),
        Texts.of(performance.round()),
        performance.starters().orElse(null),
        Texts.answer(withoutNotes(performance).mixedRace()),
        performance.isOutOfCompetition(),
        performance.isFinished(),
        Texts.answer(performance.dopingControlled()));
  }

  /** A performance answers by its notes where nothing else is known. */
  private static Performance withoutNotes(Performance performance) {
    return performance.notes().isEmpty()
        ? performance
        : performance.toBuilder().notes(ImmutableSet.of()).build();
  }

  /**
   * Returns the performance that this data describes.
   *
   * @return the performance
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Performance toPerformance() {
    return Part.whole(this::read);
  }

  Optional<Performance> read(Part part) {
    Performance.Builder performance = Performance.builder();
    Competitors.read(part, athlete, team, performance::competitor);
    readMark(part, performance);
    readSetting(part, performance);
    part.text("kind", kind, Texts.constant(Performance.Kind.class), performance::kind);
    part.ordinal("attempt", attempt, performance::attempt);
    performance.windsOfParts(part.texts("windsOfParts", windsOfParts, Wind::parse));
    part.value("outOfCompetition", outOfCompetition, performance::outOfCompetition);
    part.value("finished", finished, performance::finished);
    part.value("dopingControlled", dopingControlled, performance::dopingControlled);
    return part.built("", performance::build);
  }

  private void readMark(Part part, Performance.Builder performance) {
    part.require("event", event, "an event such as Men 1500");
    part.require("mark", mark, "a mark such as 3:27.65");
    Optional<Event> contested = part.read("event", event, Event::parse);
    contested.ifPresent(performance::event);
    part.text("mark", mark, Texts.mark(contested.map(Event::discipline)), performance::mark);
    part.text("wind", wind, Wind::parse, performance::wind);
    performance.notes(part.texts("notes", notes, Texts.constant(MarkNote.class)));
    performance.remarks(part.texts("remarks", remarks, Remark::parse));
  }

  private void readSetting(Part part, Performance.Builder performance) {
    part.require("date", date, "a date such as 2024-08-06");
    part.text("date", date, Texts::date, performance::date);
    part.part("venue", venue, VenueData::read, performance::venue);
    part.text("facility", facility, Texts.constant(Facility.class), performance::facility);
    part.part("course", course, CourseData::read, performance::course);
    part.part("competition", competition, CompetitionData::read, performance::competition);
    part.text("round", round, Round::parse, performance::round);
    part.ordinal("starters", starters, performance::starters);
    part.value("mixedRace", mixedRace, performance::mixedRace);
  }
}
