package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Contradiction;
import dev.athletics.results.Facility;
import dev.athletics.results.ListStatus;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Round;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Wind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A race with its results as data: what a service sends, stores or reads as JSON.
 *
 * <pre>{@code
 * RaceData data = RaceData.of(race);
 * System.out.println(data.event());                   // Men 1500
 * System.out.println(data.results().get(0).mark());   // 3:27.65
 * System.out.println(data.toRace().equals(race));     // true
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param event the event, such as {@code Men 1500}
 * @param date the day at the venue, such as {@code 2024-08-06}
 * @param startTime when the race started, such as {@code 20:50}
 * @param endTime when the race ended
 * @param zone the time zone of the venue, such as {@code Europe/Paris}
 * @param round which race of the contest this is, such as {@code Semifinal 1}; null is {@code
 *     Final}
 * @param competition the competition
 * @param venue the venue, where it was given for the race itself
 * @param facility the name of the kind of facility, such as {@code STANDARD_TRACK}
 * @param course what is known of the road course
 * @param wind the wind of the race, such as {@code +1.4}
 * @param mixedRace whether men and women competed in one race; null where that is not known
 * @param starters how many competitors took part
 * @param status the name of the status of the list; null is {@code OFFICIAL}
 * @param results the results in the order of the list
 */
public record RaceData(
    @Nullable Integer schemaVersion,
    @Nullable String event,
    @Nullable String date,
    @Nullable String startTime,
    @Nullable String endTime,
    @Nullable String zone,
    @Nullable String round,
    @Nullable CompetitionData competition,
    @Nullable VenueData venue,
    @Nullable String facility,
    @Nullable CourseData course,
    @Nullable String wind,
    @Nullable Boolean mixedRace,
    @Nullable Integer starters,
    @Nullable String status,
    List<ResultData> results) {
  /**
   * Copies the list.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param event the event, such as {@code Men 1500}
   * @param date the day at the venue, such as {@code 2024-08-06}
   * @param startTime when the race started, such as {@code 20:50}
   * @param endTime when the race ended
   * @param zone the time zone of the venue, such as {@code Europe/Paris}
   * @param round which race of the contest this is, such as {@code Semifinal 1}; null is {@code
   *     Final}
   * @param competition the competition
   * @param venue the venue, where it was given for the race itself
   * @param facility the name of the kind of facility, such as {@code STANDARD_TRACK}
   * @param course what is known of the road course
   * @param wind the wind of the race, such as {@code +1.4}
   * @param mixedRace whether men and women competed in one race; null where that is not known
   * @param starters how many competitors took part
   * @param status the name of the status of the list; null is {@code OFFICIAL}
   * @param results the results in the order of the list
   */
  public RaceData {
    results = Copies.of(results);
  }

  private static final Event NO_EVENT = Event.parse("Men 100");

  /**
   * Returns a race as data.
   *
   * @param race the race
   * @return the data, from which {@link #toRace()} makes an equal one
   */
  public static RaceData of(Race race) {
    requireNonNull(race, "race");
    return new RaceData(
        SchemaVersion.CURRENT,
        race.event().toString(),
        race.date().toString(),
        Texts.of(race.startTime()),
        Texts.of(race.finishTime()),
        Texts.of(race.zone()),
        race.round().toString(),
        race.competition().map(CompetitionData::of).orElse(null),
        race.ownVenue().map(VenueData::of).orElse(null),
        Texts.name(race.facility()),
        race.course().map(CourseData::of).orElse(null),
        Texts.of(race.wind()),
        Texts.answer(race.mixedRace()),
        race.starters().orElse(null),
        race.status().name(),
        race.results().stream().map(ResultData::of).collect(toImmutableList()));
  }

  /**
   * Returns the race that this data describes.
   *
   * @return the race
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Race toRace() {
    return Part.whole(this::read);
  }

  Optional<Race> read(Part part) {
    SchemaVersion.check(part, schemaVersion);
    part.require("event", event, "an event such as Men 1500");
    Optional<Event> contested = part.read("event", event, Event::parse);
    Race.Builder race = Race.builder(contested.orElse(NO_EVENT));
    readSetting(part, race);
    Function<String, Outcome> marks = Texts.outcome(contested.map(Event::discipline));
    ImmutableMap<Integer, Result> rows =
        part.parts("results", results, (row, inner) -> row.read(inner, marks));
    race.results(rows.values());
    if (contested.isPresent()) {
      part.contradictions(
          race.contradictions(), contradiction -> path(contradiction, rows.keySet().asList()));
    }
    return part.built("", race::build);
  }

  private void readSetting(Part part, Race.Builder race) {
    part.require("date", date, "a date such as 2024-08-06");
    part.text("date", date, Texts::date, race::date);
    part.text("startTime", startTime, Texts::time, race::startTime);
    part.text("endTime", endTime, Texts::time, race::finishTime);
    part.text("zone", zone, Texts::zone, race::zone);
    part.text("round", round, Round::parse, race::round);
    part.part("competition", competition, CompetitionData::read, race::competition);
    part.part("venue", venue, VenueData::read, race::venue);
    part.text("facility", facility, Texts.constant(Facility.class), race::facility);
    part.part("course", course, CourseData::read, race::course);
    part.text("wind", wind, Wind::parse, race::wind);
    part.value("mixedRace", mixedRace, race::mixedRace);
    part.ordinal("starters", starters, race::starters);
    part.text("status", status, Texts.constant(ListStatus.class), race::status);
  }

  private String path(Contradiction contradiction, ImmutableList<Integer> rows) {
    if (contradiction.row().isPresent()) {
      int index = rows.get(contradiction.row().get() - 1);
      return "results[" + index + "]." + results.get(index).path(contradiction);
    }
    return contradiction.component().equals("finishTime") ? "endTime" : contradiction.component();
  }
}
