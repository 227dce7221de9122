package dev.athletics.results.naive;

import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of records written down a second time, slow and obvious, to hold the library against:
 * at each moment of a race every mark is compared with every record there is.
 */
final class NaiveRecords {
  /** A mark that an athlete set, and when: marks of one moment were set at once. */
  record Try(Result row, Mark mark, Optional<Wind> wind, int attempt, long moment) {
    Athlete athlete() {
      return (Athlete) row.competitor();
    }

    /** More is better, a shorter time too. */
    long goodness() {
      return NaiveRecords.goodness(mark);
    }
  }

  record Claim(RecordScope scope, Result row, int attempt, String kind, Set<String> previous) {}

  private static final long WITHOUT_SERIES = Long.MAX_VALUE;
  private static final long JUMP_OFF = Long.MAX_VALUE / 2;
  private static final int UNKNOWN_ORDER = 999;

  private final Race race;
  private final NaiveConditions conditions;
  private final List<Record> start;
  private final boolean complete;
  private final List<Record> book;
  private final List<Claim> claims = new ArrayList<>();

  NaiveRecords(Race race, List<Record> start, boolean complete, boolean silenceIsBad) {
    this.race = race;
    this.conditions = new NaiveConditions(race, silenceIsBad);
    this.start = start;
    this.complete = complete;
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
    int order = row.order().orElse(UNKNOWN_ORDER);
    for (int i = 0; i < row.trials().size(); i++) {
      var trial = row.trials().get(i);
      if (trial.distance().isPresent()) {
        Optional<Wind> wind = trial.wind().or(row::wind).or(race::wind);
        tries.add(new Try(row, trial.distance().get(), wind, i + 1, 1000L * i + order));
      }
    }
    int jumpOffs = 0;
    for (int i = 0; i < row.bars().size(); i++) {
      Bar bar = row.bars().get(i);
      jumpOffs += bar.isJumpOff() ? 1 : 0;
      long height = bar.height().toMicrometres() * 10 + bar.trials().lastIndexOf('x') + 1;
      long moment = (bar.isJumpOff() ? JUMP_OFF + 1000L * jumpOffs : 1000L * height) + order;
      if (bar.isCleared()) {
        tries.add(new Try(row, bar.height(), Optional.empty(), i + 1, moment));
      }
    }
    if (tries.isEmpty() && row.mark().isPresent()) {
      Optional<Wind> wind = row.wind().or(race::wind);
      tries.add(new Try(row, row.mark().get(), wind, 0, WITHOUT_SERIES));
    }
    return tries;
  }

  private void check(List<Try> atOnce) {
    Map<Try, Set<RecordScope>> scopesOf = new HashMap<>();
    atOnce.forEach(mark -> scopesOf.put(mark, conditions.scopes(mark)));
    Set<RecordScope> scopes = new LinkedHashSet<>();
    atOnce.forEach(mark -> scopes.addAll(scopesOf.get(mark)));
    List<Record> fallen = new ArrayList<>();
    for (RecordScope scope : scopes) {
      List<Try> eligible =
          atOnce.stream()
              .filter(mark -> scopesOf.get(mark).contains(scope))
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
    book.addAll(fallen);
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
      return new Claim(scope, mark.row(), mark.attempt(), kind, previous);
    }
    if (!equals) {
      previous.clear();
    }
    bestFirst.stream()
        .filter(other -> other.row().place().equals(first.row().place()))
        .filter(other -> other.goodness() == first.goodness())
        .forEach(other -> previous.add(other.athlete().displayName()));
    return new Claim(scope, mark.row(), mark.attempt(), "EQUALLED", previous);
  }

  private boolean isGoodEnough(Try mark, RecordScope scope) {
    List<Record> standing = standing(mark, scope);
    return standing.isEmpty() ? isKept(scope) : mark.goodness() >= goodness(standing.get(0).mark());
  }

  private boolean hasStood(Record record) {
    return (record.status() == RecordStatus.PENDING || record.status() == RecordStatus.RATIFIED)
        && !record.date().isAfter(race.date());
  }

  /** All that is not bettered by another of its kind, of that day or before. */
  private List<Record> standing(Try mark, RecordScope scope) {
    List<Record> standing = new ArrayList<>(book);
    standing.removeIf(
        record ->
            !record.scope().equals(scope)
                || !conditions.isComparable(record.mark(), mark.mark(), scope));
    long best =
        standing.stream().mapToLong(record -> goodness(record.mark())).max().orElse(Long.MIN_VALUE);
    standing.removeIf(record -> goodness(record.mark()) < best);
    return standing;
  }

  /** A book keeps what it is said to keep, and the kinds of record of which it began with one. */
  private boolean isKept(RecordScope scope) {
    boolean local = scope.level() == Level.MEETING || scope.level() == Level.VENUE;
    return (complete && !local)
        || start.stream().anyMatch(record -> isOfOneKind(record.scope(), scope));
  }

  private static boolean isOfOneKind(RecordScope one, RecordScope other) {
    return one.level() == other.level()
        && one.area().equals(other.area())
        && one.federation().equals(other.federation())
        && one.name().equals(other.name())
        && one.season().isPresent() == other.season().isPresent()
        && one.ageGroup().equals(other.ageGroup())
        && one.isShortTrack() == other.isShortTrack();
  }

  private Record record(Try mark, RecordScope scope) {
    return Record.builder()
        .scope(scope)
        .event(race.event())
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
