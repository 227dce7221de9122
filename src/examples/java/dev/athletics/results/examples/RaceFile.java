package dev.athletics.results.examples;

import com.google.common.base.Splitter;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Round;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A result list: the contest in a comment line, then a row for each competitor.
 *
 * <p>A list of several races has a contest line for each of them, and names the race of a row in
 * its note.
 */
final class RaceFile {
  static final List<String> COLUMNS =
      List.of(
          "place",
          "name",
          "birth_date",
          "nation",
          "mark",
          "wind",
          "qual",
          "record_flags",
          "personal_flags",
          "flags_from_memory",
          "reaction",
          "series",
          "note");
  private static final String CONTEST = "contest:";
  private static final Pattern CATEGORY_IN_NAME = Pattern.compile("_([mwx])_");
  private static final Splitter PARTS = Splitter.on(", ").trimResults();

  private final TsvFile file;

  RaceFile(TsvFile file) {
    this.file = file;
  }

  List<Race> races() {
    List<List<String>> contests =
        file.comments().stream()
            .filter(comment -> comment.startsWith(CONTEST))
            .map(comment -> comment.substring(CONTEST.length()).replaceFirst(" \\(.*", ""))
            .map(PARTS::splitToList)
            .toList();
    if (contests.isEmpty()) {
      throw new InputException(
          file.name() + ": expected a line \"# contest: competition, event, round, date\"");
    }
    return contests.stream().map(contest -> race(contest, contests.size() == 1)).toList();
  }

  private Race race(List<String> contest, boolean alone) {
    if (contest.size() < 2) {
      throw new InputException(
          file.name()
              + ": expected \"# contest: competition, event, round, date\", found "
              + contest);
    }
    Event event = told("event", contest.get(1), this::event);
    Race.Builder race =
        Race.builder(event)
            .competition(told("competition", contest.get(0), RaceFile::competition))
            .date(date(contest));
    String round = contest.size() > 2 ? contest.get(2) : "Final";
    race.round(told("round", round, Round::parse));
    for (TsvFile.Row row : file.rows()) {
      if (alone || round.endsWith(row.text("note").replaceFirst(";.*", ""))) {
        race.result(result(row, event));
        windOfRace(row, event).ifPresent(race::wind);
      }
    }
    return race.build();
  }

  /**
   * A list that tells no more than the year, in the name of the competition, is taken for one of
   * its last day.
   */
  private LocalDate date(List<String> contest) {
    return contest.size() > 3
        ? told("date", contest.get(3), LocalDate::parse)
        : told("date", contest.get(0).replaceFirst(".* ", "") + "-12-31", LocalDate::parse);
  }

  private <T> T told(String what, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new InputException(
          file.name() + ", " + what + " of the contest line: " + unreadable.getMessage());
    }
  }

  /**
   * A sheet that names no category in the contest line may do so in the name of its file: {@code
   * rio_m_decathlon}.
   */
  private Event event(String text) {
    return Event.tryParse(text)
        .or(
            () ->
                CATEGORY_IN_NAME
                    .matcher(file.name())
                    .results()
                    .findFirst()
                    .flatMap(category -> Event.tryParse(category.group(1) + " " + text)))
        .orElseGet(() -> Event.parse(text));
  }

  /**
   * The series is what the name has in common with other editions: all but the city and the year at
   * its end.
   */
  private static Competition competition(String name) {
    return Competition.builder()
        .name(name)
        .series(name.replaceFirst("( \\S+)? \\d{4}$", ""))
        .build();
  }

  private static Result result(TsvFile.Row row, Event event) {
    NotatedMark mark = row.read("mark", event.discipline()::parseMark);
    Result.Builder result = Result.builder().competitor(competitor(row, event)).mark(mark);
    if (row.has("place")) {
      result.place(row.read("place", Integer::parseInt));
    }
    if (row.has("qual")) {
      result.qualification(row.read("qual", Qualification::parse));
    }
    if (event.discipline().hasTrials() && row.has("wind")) {
      result.wind(row.read("wind", Wind::parse));
    }
    row.read("series", text -> SeriesText.read(text, event.discipline(), result));
    return row.read("mark", text -> result.build());
  }

  private static Optional<Wind> windOfRace(TsvFile.Row row, Event event) {
    boolean ofRace = row.has("wind") && !event.discipline().hasTrials();
    return ofRace ? Optional.of(row.read("wind", Wind::parse)) : Optional.empty();
  }

  private static Competitor competitor(TsvFile.Row row, Event event) {
    Federation federation = row.read("nation", Federation::of);
    if (event.discipline().family() == Family.RELAY) {
      return row.read("name", Team.builder()::name)
          .federation(federation)
          .category(event.category())
          .build();
    }
    Athlete.Builder athlete =
        row.read("name", Athlete.builder()::name).federation(federation).category(event.category());
    if (row.has("birth_date")) {
      athlete.born(row.read("birth_date", BirthDate::parse));
    }
    return athlete.build();
  }
}
