package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.Team;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultList;
import dev.athletics.results.examples.ResultList.Row;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records that must have stood for the flags of a published contest to be what they are: just
 * ahead of all that is not flagged, and behind a flagged mark by the smallest margin there is or by
 * the largest.
 */
final class ImpliedRecords {
  private static final Competitor SOMEBODY = Athlete.builder().name("Some", "Body").build();
  private static final Competitor SOME_TEAM = Team.builder().name("Some Team").build();
  private static final ImmutableList<Level> HIGHEST_FIRST =
      ImmutableList.of(Level.WORLD, Level.AREA, Level.NATIONAL);

  /** The labels that sheets printed for the age groups until about 2016. */
  private static final ImmutableMap<String, String> TODAYS_LABELS =
      ImmutableMap.of(
          "NUR", "NU23R", "AUR", "AU23R", "NJR", "NU20R", "AJR", "AU20R", "WJR", "WU20R", "WJL",
          "WU20L");

  /** How far a record that fell lay behind the mark that took it. */
  enum Distance {
    /** By a hundredth of a second, a centimetre, a point. */
    SMALLEST,
    /**
     * By so much that all of the race were better, and only the order of finish keeps the record
     * from them.
     */
    LARGEST
  }

  private record Wanted(RecordScope scope, Event event) {}

  /** A mark with the flags that were printed behind it. */
  private record Flagged(Performance performance, ImmutableList<String> flags) {
    Optional<String> flagOf(RecordScope scope) {
      return flags.stream().filter(flag -> withoutSign(flag).equals(scope.label())).findFirst();
    }

    boolean implies(RecordScope scope) {
      return flagOf(scope).isPresent()
          || flags.stream().anyMatch(flag -> hides(withoutSign(flag), scope));
    }

    private static boolean hides(String flag, RecordScope scope) {
      if (scope.level() == Level.PERSONAL) {
        return flag.equals("PB") && scope.label().equals("SB");
      }
      return HIGHEST_FIRST.stream()
          .limit(Math.max(0, HIGHEST_FIRST.indexOf(scope.level())))
          .anyMatch(higher -> flag.equals(label(higher, scope)));
    }

    private static String label(Level higher, RecordScope scope) {
      String label = scope.label().equals("EL") ? "AL" : scope.label();
      return higher.name().charAt(0) + label.substring(1);
    }
  }

  private final Map<Wanted, List<Flagged>> candidates = new LinkedHashMap<>();

  private final Distance distance;

  private ImpliedRecords(Distance distance) {
    this.distance = distance;
  }

  static String today(String flag) {
    boolean equal = flag.startsWith("=");
    String label = withoutSign(flag);
    return (equal ? "=" : "") + TODAYS_LABELS.getOrDefault(label, label);
  }

  private static String withoutSign(String flag) {
    return flag.startsWith("=") ? flag.substring(1) : flag;
  }

  /** The book on the morning of the first race of a contest. */
  static RecordBook of(Iterable<ResultList> contest, Distance distance) {
    ImmutableListMultimap<Race, Row> rows =
        Streams.stream(contest)
            .flatMap(list -> list.rows().stream())
            .collect(ImmutableListMultimap.toImmutableListMultimap(Row::race, row -> row));
    ImpliedRecords implied = new ImpliedRecords(distance);
    Given.inTime(rows.keySet()).forEach(race -> rows.get(race).forEach(implied::add));
    List<Record> records = new ArrayList<>();
    implied.candidates.forEach((wanted, marks) -> records.add(implied.record(wanted, marks)));
    return RecordBook.of(records);
  }

  private void add(Row row) {
    ImmutableList<Performance> performances = row.race().performances(row.result());
    for (Performance performance : performances) {
      Flagged flagged = new Flagged(performance, flags(row, performance));
      for (RecordScope scope : RecordRules.worldAthletics().scopes(performance)) {
        Event event = RecordEvents.recordEvent(performance.event());
        candidates
            .computeIfAbsent(new Wanted(ofSide(scope), event), unused -> new ArrayList<>())
            .add(flagged);
      }
    }
  }

  /** A relay team is the same side in every round, whoever runs. */
  private static RecordScope ofSide(RecordScope scope) {
    if (!(scope.competitor().orElse(null) instanceof Team team)) {
      return scope;
    }
    RecordScope best = RecordScope.personal(team.toBuilder().runners().build());
    return scope.season().isPresent() ? best.inSeason(scope.season().get()) : best;
  }

  /**
   * What is printed behind a row was earned by its best mark, but for what is printed behind a
   * trial.
   */
  private static ImmutableList<String> flags(Row row, Performance performance) {
    ImmutableList.Builder<String> flags = ImmutableList.builder();
    if (performance.kind().isOfTheEvent()
        && row.result().mark().equals(Optional.of(performance.mark()))) {
      row.recordFlags().stream().map(ImpliedRecords::today).forEach(flags::add);
      row.personalFlags().stream().map(ImpliedRecords::today).forEach(flags::add);
    }
    performance
        .attempt()
        .filter(attempt -> attempt <= row.trialFlags().size())
        .ifPresent(
            attempt ->
                row.trialFlags().get(attempt - 1).stream()
                    .map(ImpliedRecords::today)
                    .forEach(flags::add));
    return flags.build();
  }

  private Record record(Wanted wanted, List<Flagged> marks) {
    return Record.builder()
        .scope(wanted.scope())
        .event(wanted.event())
        .mark(standing(wanted, marks))
        .holder(
            wanted
                .scope()
                .competitor()
                .orElse(wanted.event().discipline().legs().isEmpty() ? SOMEBODY : SOME_TEAM))
        .date(day(wanted.scope(), marks.get(0).performance().date()))
        .status(RecordStatus.RATIFIED)
        .build();
  }

  private Mark standing(Wanted wanted, List<Flagged> marks) {
    Discipline discipline = wanted.event().discipline();
    Flagged first =
        marks.stream().filter(mark -> mark.implies(wanted.scope())).findFirst().orElse(null);
    if (first == null) {
      return NextMark.better(discipline, best(discipline, marks));
    }
    if (first.flagOf(wanted.scope()).filter(flag -> flag.startsWith("=")).isPresent()) {
      return first.performance().mark();
    }
    boolean inSeries = first.performance().attempt().isPresent();
    return distance == Distance.SMALLEST || inSeries
        ? NextMark.worse(discipline, first.performance().mark())
        : farBehind(discipline, first.performance(), marks);
  }

  /** Behind all of the race, but ahead of the races before it. */
  private static Mark farBehind(Discipline discipline, Performance first, List<Flagged> marks) {
    List<Flagged> earlier =
        marks.stream().takeWhile(mark -> !isOfOneRace(mark.performance(), first)).toList();
    return earlier.isEmpty()
        ? NextMark.worse(discipline, worst(discipline, marks))
        : NextMark.better(discipline, best(discipline, earlier));
  }

  private static boolean isOfOneRace(Performance one, Performance other) {
    return one.round().equals(other.round()) && one.date().equals(other.date());
  }

  private static Mark best(Discipline discipline, List<Flagged> marks) {
    return marks.stream()
        .map(mark -> mark.performance().mark())
        .min(discipline.bestFirst())
        .orElseThrow();
  }

  private static Mark worst(Discipline discipline, List<Flagged> marks) {
    return marks.stream()
        .map(mark -> mark.performance().mark())
        .max(discipline.bestFirst())
        .orElseThrow();
  }

  private static LocalDate day(RecordScope scope, LocalDate date) {
    return scope.season().isPresent() ? LocalDate.of(date.getYear(), 1, 1) : date.minusYears(1);
  }

  /** A list that tells no ages, with an age for those whose flags are an age group's. */
  static ResultList withAges(ResultList list) {
    ImmutableList.Builder<Race> races = ImmutableList.builder();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Race race : list.races()) {
      List<Row> before = list.rows().stream().filter(row -> row.race().equals(race)).toList();
      Race aged = race.withResults(before.stream().map(ImpliedRecords::aged).toList());
      races.add(aged);
      for (int i = 0; i < before.size(); i++) {
        rows.add(new Row(aged, aged.results().get(i), before.get(i).written()));
      }
    }
    return new ResultList(list.name(), races.build(), rows.build());
  }

  private static Result aged(Row row) {
    if (!(row.result().competitor() instanceof Athlete athlete)
        || athlete.birth().earliest().isPresent()) {
      return row.result();
    }
    return youngest(row)
        .map(
            group ->
                row.result().toBuilder()
                    .competitor(aged(athlete, group, row.race().date()))
                    .build())
        .orElse(row.result());
  }

  private static Optional<AgeGroup> youngest(Row row) {
    return row.recordFlags().stream()
        .map(ImpliedRecords::today)
        .flatMap(
            flag ->
                List.of(AgeGroup.U20, AgeGroup.U23).stream()
                    .filter(group -> flag.contains(group.code())))
        .findFirst();
  }

  private static Athlete aged(Athlete athlete, AgeGroup group, LocalDate on) {
    return athlete.toBuilder().born(on.getYear() - (group.equals(AgeGroup.U20) ? 19 : 22)).build();
  }
}
