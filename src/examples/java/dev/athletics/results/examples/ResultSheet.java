package dev.athletics.results.examples;

import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Medal;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.Rejection;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what happened in a race, and why: the result sheet with medals and record flags, the
 * records with what they broke, and the near misses with their reasons.
 *
 * <p>Without arguments it shows the men's 1500 m final of Paris 2024. With two it reads a result
 * list and the records that stood before it from these files.
 */
public final class ResultSheet {
  private final RecordCheck check;
  private final PrintStream out;

  private ResultSheet(RecordCheck check, PrintStream out) {
    this.check = check;
    this.out = out;
  }

  /**
   * Prints a result sheet; bad input is told in one line, and the exit status is 1.
   *
   * @param args nothing, or the paths of a result list and of a list of records
   */
  public static void main(String[] args) {
    int status = run(args, utf8(System.out), utf8(System.err));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      print(args, out);
      return 0;
    } catch (InputException wrong) {
      err.println(wrong.getMessage());
      return 1;
    }
  }

  private static void print(String[] args, PrintStream out) {
    boolean bundled = args.length == 0;
    if (!bundled && args.length != 2) {
      throw new InputException(
          "expected no arguments, or the paths of a result list and of a list of records");
    }
    TsvFile raceFile =
        bundled
            ? TsvFile.readBundled("paris2024_m_1500m_final.tsv", RaceFile.COLUMNS)
            : TsvFile.read(Path.of(args[0]), RaceFile.COLUMNS);
    TsvFile recordFile =
        bundled
            ? TsvFile.readBundled("paris2024_m_1500m_standing_records.tsv", RecordFile.COLUMNS)
            : TsvFile.read(Path.of(args[1]), RecordFile.COLUMNS);

    List<Race> races = new RaceFile(raceFile).races().stream().map(ResultSheet::placed).toList();
    RecordBook book = RecordBook.of(new RecordFile(recordFile, races.get(0).event()).records());
    RecordCheck check = book.check(races);

    ResultSheet sheet = new ResultSheet(check, out);
    races.forEach(sheet::printResults);
    out.println("Records");
    races.forEach(race -> race.results().forEach(result -> sheet.printRecords(race, result)));
    out.println();
    sheet.printNearMisses();
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

  private void printResults(Race race) {
    out.printf(
        "%s, %s, %s, %s%n",
        race.competition().get(), race.event().displayName(), race.round(), race.date());
    race.wind().ifPresent(wind -> out.println("Wind " + wind));
    out.println();
    race.results().forEach(result -> printResult(race, result));
    out.println();
  }

  private void printResult(Race race, Result result) {
    Competitor competitor = result.competitor();
    String line =
        String.format(
            Locale.ROOT,
            "%3s  %-28s %-3s  %9s%-7s %8s  %-6s  %s",
            place(race, result),
            competitor.displayName(),
            competitor.federationOn(race.date()).map(Federation::code).orElse(""),
            result.outcome(),
            result.wind().map(wind -> " " + wind).orElse(""),
            gap(race, result),
            race.medal(result).map(Medal::name).orElse("").toLowerCase(Locale.ROOT),
            String.join(" ", check.flags(race, result)));
    out.println(line.stripTrailing());
  }

  private static String place(Race race, Result result) {
    boolean shared =
        race.results().stream().filter(row -> row.place().equals(result.place())).count() > 1;
    return result.place().map(place -> shared ? place + "=" : place + "").orElse("");
  }

  private static String gap(Race race, Result result) {
    return race.results().stream()
        .filter(
            row ->
                row.place().filter(place -> place == 1).isPresent() && result.place().orElse(1) > 1)
        .findFirst()
        .flatMap(
            winner ->
                result.mark().map(mark -> Margin.between(mark, winner.mark().get()).toString()))
        .orElse("");
  }

  private void printRecords(Race race, Result result) {
    check
        .claims(race, result)
        .forEach(claim -> out.printf("  %-6s %s%n", claim.flag(), claim.inSentence()));
  }

  private void printNearMisses() {
    out.println("Near misses");
    for (Rejection rejection : check.rejections()) {
      out.printf(
          "  %s: %s%n", rejection.result().competitor().displayName(), rejection.inSentence());
    }
  }
}
