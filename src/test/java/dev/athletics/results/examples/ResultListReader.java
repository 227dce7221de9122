package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds races from the lines of one file. */
final class ResultListReader {
  static final String TEAM = "team: ";
  private static final Pattern READING = Pattern.compile("read at (\\S+) .*");
  private static final Splitter REMARKS = Splitter.on("; ").omitEmptyStrings();

  private final String name;
  private final ImmutableList<Contest> contests;

  private ResultListReader(String name, List<String> lines) {
    this.name = name;
    this.contests =
        lines.stream()
            .filter(line -> line.startsWith(Contest.COMMENT))
            .map(line -> Contest.of(name, line))
            .collect(ImmutableList.toImmutableList());
  }

  static ResultList read(String name, List<String> lines) {
    return new ResultListReader(name, lines).list(rows(lines));
  }

  private static ImmutableList<SheetRow> rows(List<String> lines) {
    List<String> table = lines.stream().filter(line -> !line.startsWith("#")).toList();
    checkArgument(
        table.get(0).equals(SheetRow.HEADER), "expected the header, was %s", table.get(0));
    return table.stream().skip(1).map(SheetRow::of).collect(ImmutableList.toImmutableList());
  }

  private ResultList list(ImmutableList<SheetRow> sheet) {
    ImmutableList.Builder<Race> races = ImmutableList.builder();
    ImmutableList.Builder<ResultList.Row> rows = ImmutableList.builder();
    int read = 0;
    for (Contest contest : contests) {
      List<SheetRow> ofRace = sheet.stream().filter(row -> isOf(row, contest)).toList();
      Race race =
          contest
              .race()
              .withResults(ofRace.stream().map(row -> result(row, contest.race())).toList());
      races.add(race);
      for (int i = 0; i < ofRace.size(); i++) {
        rows.add(new ResultList.Row(race, race.results().get(i), ofRace.get(i)));
      }
      read += ofRace.size();
    }
    checkArgument(
        read == sheet.size(), "%s of the %s rows of %s belong to a race", read, sheet.size(), name);
    return new ResultList(name, races.build(), rows.build());
  }

  private boolean isOf(SheetRow row, Contest contest) {
    List<String> remarks = REMARKS.splitToList(row.note());
    return contests.size() == 1 || (!remarks.isEmpty() && contest.label().endsWith(remarks.get(0)));
  }

  private static Result result(SheetRow row, Race race) {
    Result.Builder result =
        Result.builder()
            .competitor(competitor(row, race.event()))
            .mark(race.event().discipline().parseMark(row.mark()));
    if (!row.place().isEmpty()) {
      result.place(Integer.parseInt(row.place()));
    }
    if (!row.wind().isEmpty() && race.wind().isEmpty()) {
      result.wind(Wind.parse(row.wind()));
    }
    if (!row.qualification().isEmpty()) {
      result.qualification(Qualification.parse(row.qualification()));
    }
    if (!row.reaction().isEmpty()) {
      result.reaction(
          Duration.ofMillis(new BigDecimal(row.reaction()).movePointRight(3).longValueExact()));
    }
    Matcher reading = READING.matcher(row.note());
    if (reading.matches()) {
      result.reading(RaceTime.parse(reading.group(1)));
    }
    SeriesText.read(row.series(), race.event().discipline(), result);
    return result.build();
  }

  private static Competitor competitor(SheetRow row, Event event) {
    return event.discipline().legs().isEmpty()
        ? athlete(row, event.category())
        : team(row, event.category());
  }

  private static Athlete athlete(SheetRow row, Category category) {
    Athlete.Builder athlete =
        Athlete.builder().name(row.name()).federation(row.nation()).category(category);
    if (!row.birthDate().isEmpty()) {
      athlete.born(LocalDate.parse(row.birthDate()));
    }
    return athlete.build();
  }

  private static Team team(SheetRow row, Category category) {
    Team.Builder team = Team.builder().name(row.name()).federation(row.nation()).category(category);
    for (String remark : REMARKS.split(row.note())) {
      if (remark.startsWith(TEAM)) {
        team.runners(runners(remark.substring(TEAM.length()), category));
      }
    }
    return team.build();
  }

  private static ImmutableList<Athlete> runners(String names, Category category) {
    return Splitter.on(", ")
        .splitToStream(names)
        .map(
            runner ->
                category == Category.MIXED
                    ? Athlete.builder().name(runner).build()
                    : Athlete.builder().name(runner).category(category).build())
        .collect(ImmutableList.toImmutableList());
  }
}
