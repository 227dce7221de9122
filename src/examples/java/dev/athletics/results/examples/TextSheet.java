package dev.athletics.results.examples;

import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Medal;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.Rejection;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints a sheet as lines of text. */
final class TextSheet {
  private final Sheet sheet;
  private final PrintStream out;

  TextSheet(Sheet sheet, PrintStream out) {
    this.sheet = sheet;
    this.out = out;
  }

  void print() {
    sheet.races().forEach(this::printResults);
    printList("Records", sheet.claims(), TextSheet::line);
    out.println();
    printList("Near misses", sheet.check().rejections(), TextSheet::line);
  }

  private <T> void printList(String heading, List<T> all, Function<T, String> line) {
    out.println(heading);
    all.forEach(one -> out.println("  " + line.apply(one)));
    if (all.isEmpty()) {
      out.println("  none");
    }
  }

  private static String line(RecordClaim claim) {
    return String.format(Locale.ROOT, "%-6s %s", claim.flag(), claim.description());
  }

  private static String line(Rejection miss) {
    return miss.result().competitor().displayName() + ": " + miss.description();
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
            Sheet.place(race, result),
            competitor.displayName(),
            competitor.federationOn(race.date()).map(Federation::code).orElse(""),
            result.outcome(),
            result.wind().map(wind -> " " + wind).orElse(""),
            Sheet.gap(race, result),
            race.medal(result).map(Medal::name).orElse("").toLowerCase(Locale.ROOT),
            String.join(" ", sheet.check().flags(race, result)));
    out.println(line.stripTrailing());
    Sheet.series(result).ifPresent(series -> out.println("     " + series));
  }
}
