package dev.athletics.results.examples;

import dev.athletics.results.Bar;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result sheet says: the races with their places, and what the record check found.
 *
 * @param races the races of the list, placed
 * @param check the check of all of them against the records that stood before
 */
record Sheet(List<Race> races, RecordCheck check) {
  static Sheet of(TsvFile results, List<TsvFile> recordFiles) {
    List<Race> races = new RaceFile(results).races().stream().map(Sheet::placed).toList();
    Stream<Record> records =
        recordFiles.stream()
            .flatMap(file -> new RecordFile(file, races.get(0).event()).records().stream());
    return new Sheet(races, RecordBook.of(records.toList()).check(races));
  }

  /**
   * A list that gives places is believed, since the judges saw the finish; one without is placed by
   * its marks.
   */
  private static Race placed(Race race) {
    return race.results().stream().anyMatch(row -> row.place().isPresent())
        ? race
        : Placing.place(race);
  }

  List<RecordClaim> claims() {
    return races.stream()
        .flatMap(race -> race.results().stream().map(row -> check.claims(race, row)))
        .flatMap(List::stream)
        .toList();
  }

  static String place(Race race, Result result) {
    boolean shared =
        race.results().stream().filter(row -> row.place().equals(result.place())).count() > 1;
    return result.place().map(place -> shared ? place + "=" : place + "").orElse("");
  }

  /** Returns how far a mark is from the winner's; empty for the winner and without a mark. */
  static String gap(Race race, Result result) {
    return result
        .mark()
        .filter(mark -> result.place().orElse(1) > 1)
        .flatMap(mark -> winner(race).flatMap(Result::mark).map(best -> Margin.between(mark, best)))
        .map(Margin::toString)
        .orElse("");
  }

  /** Returns the heights of a high jump or pole vault with their trials, jump-off included. */
  static Optional<String> series(Result result) {
    return result.bars().stream().map(Bar::toString).reduce((before, bar) -> before + "  " + bar);
  }

  private static Optional<Result> winner(Race race) {
    return race.results().stream()
        .filter(row -> row.place().filter(place -> place == 1).isPresent())
        .findFirst();
  }
}
