package dev.athletics.results.naive;

import static java.util.stream.Collectors.joining;

import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.Split;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules of records written down a second time, slow and obvious, to hold the library against:
 * at each moment of a race every mark is compared with every record there is.
 */
final class NaiveRecords {
  /** A mark that an athlete set, and when: marks of one moment were set at once. */
  record Try(
      Result row, String discipline, Mark mark, Optional<Wind> wind, int attempt, long moment) {
    Athlete athlete() {
      return (Athlete) row.competitor();
    }

    /** The signs beside the mark of a row speak of that mark; some speak of the place as well. */
    Set<MarkNote> notes() {
      Set<MarkNote> notes = new HashSet<>(row.notes());
      if (onTheWay() || !isOfficial()) {
        notes.retainAll(OF_THE_RACE);
      }
      return notes;
    }

    /** An intermediate time. */
    boolean onTheWay() {
      return attempt == ON_THE_WAY;
    }

    /** The first trial of the series that is as long as the mark of the row. */
    private boolean isOfficial() {
      if (row.trials().isEmpty()) {
        return row.mark().equals(Optional.of(mark));
      }
      List<Optional<Distance>> trials = row.trials().stream().map(Trial::distance).toList();
      return trials.indexOf(row.mark()) == attempt - 1;
    }

    /** More is better, a shorter time too. */
    long goodness() {
      return NaiveRecords.goodness(mark);
    }
  }

  record Claim(
      RecordScope scope,
      Result row,
      String discipline,
      int attempt,
      String kind,
      Set<String> previous) {
    boolean isOf(Event event) {
      return discipline.equals(NaiveConditions.code(event));
    }
  }

  private static final int ON_THE_WAY = -1;
  private static final Set<MarkNote> OF_THE_RACE =
      Set.of(
          MarkNote.ALTITUDE,
          MarkNote.INDOOR,
          MarkNote.SHORT_TRACK,
          MarkNote.OVERSIZED_TRACK,
          MarkNote.MIXED_RACE,
          MarkNote.IRREGULAR);

  private static final long WITHOUT_SERIES = Long.MAX_VALUE;
  private static final long JUMP_OFF = Long.MAX_VALUE / 2;
  private static final int UNKNOWN_ORDER = 999;

  private final Race race;
  private final NaiveConditions conditions;
  private final NaiveWord word;
  private final List<Record> book;
  private final List<Claim> claims = new ArrayList<>();

  NaiveRecords(
      Race race, List<Record> start, NaiveWord word, boolean silenceIsBad, boolean indoorLists) {
    this.race = race;
    this.conditions = new NaiveConditions(race, silenceIsBad, indoorLists);
    this.word = word;
    this.book = new ArrayList<>(start);
    book.removeIf(record -> !hasStood(record) || !conditions.isOfThisContest(record.event()));
    List<Try> tries = race.results().stream().flatMap(row -> tries(row).stream()).toList();
    Set<Long> moments = new TreeSet<>(tries.stream().map(Try::moment).toList());
    for (long moment : moments) {
      check(tries.stream().filter(mark -> mark.moment() == moment).toList());
    }
  }

  List<Claim> claims() {
    return claims;
  }

  /**
   * A round of trials, or a height and a trial at it, is a moment; with starting order each turn.
   */
  private List<Try> tries(Result row) {
    List<Try> tries = new ArrayList<>();
    if (conditions.isTakenAway(row)) {
      return tries;
    }
    for (Split split : row.splits()) {
      String part = split.discipline().code();
      tries.add(new Try(row, part, split.time(), Optional.empty(), ON_THE_WAY, WITHOUT_SERIES));
    }
    int order = isOrderKnown() ? row.order().orElse(UNKNOWN_ORDER) : UNKNOWN_ORDER;
    for (int i = 0; i < row.trials().size(); i++) {
      var trial = row.trials().get(i);
      if (trial.distance().isPresent()) {
        Optional<Wind> wind =
            trial.wind().or(() -> isOfficial(row, trial) ? row.wind() : Optional.empty());
        long turn = i < 3 ? order : rowsBehindAfterThree(row);
        tries.add(
            new Try(row, discipline(), trial.distance().get(), wind, i + 1, 1000L * i + turn));
      }
    }
    int jumpOffs = 0;
    for (int i = 0; i < row.bars().size(); i++) {
      Bar bar = row.bars().get(i);
      jumpOffs += bar.jumpOff() ? 1 : 0;
      long height = bar.height().toMicrometres() * 10 + bar.trials().lastIndexOf('x') + 1;
      long moment = (bar.jumpOff() ? JUMP_OFF + 1000L * jumpOffs : 1000L * height) + order;
      if (bar.isCleared()) {
        tries.add(new Try(row, discipline(), bar.height(), Optional.empty(), i + 1, moment));
      }
    }
    if (tries.stream().allMatch(Try::onTheWay) && row.mark().isPresent()) {
      Optional<Wind> wind = row.wind().or(race::wind);
      tries.add(new Try(row, discipline(), row.mark().get(), wind, 0, WITHOUT_SERIES));
    }
    return tries;
  }

  private String discipline() {
    return NaiveConditions.code(race.event());
  }

  private boolean isOrderKnown() {
    return race.results().stream()
        .filter(row -> !row.trials().isEmpty() || !row.bars().isEmpty())
        .allMatch(row -> row.order().isPresent());
  }

  /** After three rounds the worst throws or jumps first. */
  private long rowsBehindAfterThree(Result row) {
    String own = ofThree(row);
    return race.results().stream()
        .filter(other -> !other.trials().isEmpty())
        .filter(other -> ofThree(other).compareTo(own) < 0)
        .count();
  }

  /** Three distances from the best to the worst, each as wide as the others. */
  private static String ofThree(Result row) {
    return row.trials().stream()
        .limit(3)
        .map(trial -> trial.distance().map(Distance::toMicrometres).orElse(0L))
        .sorted(Comparator.reverseOrder())
        .map(distance -> String.format("%012d", distance))
        .collect(joining());
  }

  private static boolean isOfficial(Result row, Trial trial) {
    return trial.distance().isPresent() && trial.distance().equals(row.mark());
  }

  private void check(List<Try> atOnce) {
    Map<Try, Set<RecordScope>> scopesOf = new HashMap<>();
    atOnce.forEach(mark -> scopesOf.put(mark, conditions.scopes(mark)));
    Set<RecordScope> scopes = new LinkedHashSet<>();
    atOnce.forEach(mark -> scopes.addAll(scopesOf.get(mark)));
    List<Record> fallen = new ArrayList<>();
    Set<String> disciplines = new TreeSet<>(atOnce.stream().map(Try::discipline).toList());
    for (RecordScope scope : scopes) {
      for (String discipline : disciplines) {
        Stream<Try> competing =
            atOnce.stream()
                .filter(mark -> mark.discipline().equals(discipline))
                .filter(mark -> scopesOf.get(mark).contains(scope));
        decide(competing, scope, fallen);
      }
    }
    book.addAll(fallen);
  }

  private void decide(Stream<Try> competing, RecordScope scope, List<Record> fallen) {
    List<Try> eligible =
        competing
            .filter(mark -> isGoodEnough(mark, scope))
            .filter(mark -> conditions.allow(mark, scope))
            .sorted(
                Comparator.comparing(Try::goodness)
                    .reversed()
                    .thenComparing(mark -> mark.row().place().orElse(UNKNOWN_ORDER)))
            .toList();
    for (Try mark : eligible) {
      if (mark.goodness() == eligible.get(0).goodness()) {
        claims.add(claim(mark, eligible, scope));
        fallen.add(record(mark, scope));
      }
    }
  }

  /** Who shares the first place sets the record too; behind them the same mark equals it. */
  private Claim claim(Try mark, List<Try> bestFirst, RecordScope scope) {
    Try first = bestFirst.get(0);
    List<Record> standing = standing(first, scope);
    Set<String> previous = new TreeSet<>();
    standing.forEach(record -> previous.add(record.holder().displayName()));
    boolean equals = !standing.isEmpty() && goodness(standing.get(0).mark()) == first.goodness();
    String kind = standing.isEmpty() ? "FIRST" : equals ? "EQUALLED" : "BROKEN";
    if (mark.row().place().equals(first.row().place())) {
      return new Claim(scope, mark.row(), mark.discipline(), mark.attempt(), kind, previous);
    }
    if (!equals) {
      previous.clear();
    }
    bestFirst.stream()
        .filter(other -> other.row().place().equals(first.row().place()))
        .filter(other -> other.goodness() == first.goodness())
        .forEach(other -> previous.add(other.athlete().displayName()));
    return new Claim(scope, mark.row(), mark.discipline(), mark.attempt(), "EQUALLED", previous);
  }

  private boolean isGoodEnough(Try mark, RecordScope scope) {
    List<Record> automatic = standing(scope, mark, true);
    List<Record> others = standing(scope, mark, false);
    if (!conditions.isTimedApart(mark.discipline(), scope)) {
      List<Record> all = standing(mark, scope);
      return all.isEmpty() ? word.covers(scope) : mark.goodness() >= goodness(all.get(0).mark());
    }
    if (NaiveConditions.isAutomatic(mark.mark())) {
      return automatic.isEmpty()
          ? others.isEmpty() ? word.covers(scope) : mark.goodness() > goodness(others.get(0).mark())
          : mark.goodness() >= goodness(automatic.get(0).mark());
    }
    if (automatic.isEmpty()) {
      return others.isEmpty()
          ? word.covers(scope)
          : mark.goodness() >= goodness(others.get(0).mark());
    }
    long best = goodness(automatic.get(0).mark());
    return others.isEmpty() || scope.level() != Level.PERSONAL
        ? mark.goodness() > best + 240
        : mark.goodness() > best && mark.goodness() >= goodness(others.get(0).mark());
  }

  private List<Record> standing(RecordScope scope, Try mark, boolean automatic) {
    List<Record> standing = new ArrayList<>(book);
    standing.removeIf(
        record ->
            !record.scope().equals(scope)
                || !NaiveConditions.code(record.event()).equals(mark.discipline())
                || NaiveConditions.isAutomatic(record.mark()) != automatic);
    return bestOf(standing);
  }

  private boolean hasStood(Record record) {
    return (record.status() == RecordStatus.PENDING || record.status() == RecordStatus.RATIFIED)
        && !record.date().isAfter(race.date());
  }

  /** What a mark is compared with: its own kind of time, or else the other. */
  private List<Record> standing(Try mark, RecordScope scope) {
    if (!conditions.isTimedApart(mark.discipline(), scope)) {
      return bestOf(
          book.stream()
              .filter(record -> record.scope().equals(scope))
              .filter(record -> NaiveConditions.code(record.event()).equals(mark.discipline()))
              .toList());
    }
    boolean automatic = NaiveConditions.isAutomatic(mark.mark());
    List<Record> own = standing(scope, mark, automatic);
    List<Record> other = standing(scope, mark, !automatic);
    boolean ownCounts = automatic || other.isEmpty() || scope.level() == Level.PERSONAL;
    return own.isEmpty() || !ownCounts ? other : own;
  }

  private static List<Record> bestOf(List<Record> records) {
    long best =
        records.stream().mapToLong(record -> goodness(record.mark())).max().orElse(Long.MIN_VALUE);
    return records.stream().filter(record -> goodness(record.mark()) == best).toList();
  }

  private Record record(Try mark, RecordScope scope) {
    return Record.builder()
        .scope(scope)
        .event(
            Event.of(
                mark.onTheWay() ? Discipline.parse(mark.discipline()) : race.event().discipline(),
                race.event().category(),
                race.event().ageGroup()))
        .mark(mark.mark())
        .holder(mark.athlete())
        .date(race.date())
        .status(RecordStatus.PENDING)
        .build();
  }

  private static long goodness(Mark mark) {
    return mark instanceof RaceTime time ? -time.toMillis() : ((Distance) mark).toMicrometres();
  }
}
