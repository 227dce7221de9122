package dev.athletics.results.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.PersonName;
import dev.athletics.results.Result;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.BirthDate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Prints a list from its races, in the form of the file. Only the flags and the remarks, which the
 * model does not hold, are taken over.
 */
final class ResultListPrinter {
  private final boolean familyNameFirst;

  private ResultListPrinter(boolean familyNameFirst) {
    this.familyNameFirst = familyNameFirst;
  }

  /**
   * Prints each row in the order of the races; a sheet puts the family name first throughout or
   * nowhere.
   */
  static ImmutableList<String> print(ResultList list) {
    boolean familyNameFirst =
        list.rows().stream()
            .anyMatch(
                row ->
                    familyName(row.result().competitor())
                        .filter(family -> row.written().name().startsWith(family + " "))
                        .isPresent());
    ResultListPrinter printer = new ResultListPrinter(familyNameFirst);
    return list.rows().stream().map(printer::line).collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> familyName(Competitor competitor) {
    return competitor instanceof Athlete athlete
        ? Optional.of(athlete.name().family())
        : Optional.empty();
  }

  private String line(ResultList.Row row) {
    Result result = row.result();
    SheetRow written = row.written();
    return new SheetRow(
            result.place().map(Object::toString).orElse(""),
            name(result.competitor()),
            birthDate(result.competitor()),
            result.competitor().federationOn(row.race().date()).map(Federation::code).orElse(""),
            result.outcome().toString(),
            result.wind().or(row.race()::wind).map(Object::toString).orElse(""),
            result.qualification().map(qualification -> qualification.code()).orElse(""),
            written.recordFlags(),
            written.personalFlags(),
            written.flagsFromMemory(),
            result
                .reaction()
                .map(time -> BigDecimal.valueOf(time.toMillis(), 3).toPlainString())
                .orElse(""),
            SeriesPrinter.print(result, written.series()),
            note(result, written.note()))
        .toString();
  }

  private String name(Competitor competitor) {
    return competitor instanceof Athlete athlete ? name(athlete.name()) : competitor.displayName();
  }

  private String name(PersonName name) {
    return familyNameFirst ? name.family() + " " + name.given() : name.displayName();
  }

  private static String birthDate(Competitor competitor) {
    return competitor instanceof Athlete athlete && !athlete.birth().equals(BirthDate.UNKNOWN)
        ? athlete.birth().toString()
        : "";
  }

  private static String note(Result result, String written) {
    String note = written;
    if (result.reading().isPresent()) {
      note = note.replaceFirst("read at \\S+", "read at " + result.reading().get());
    }
    if (result.competitor() instanceof Team team && !team.runners().isEmpty()) {
      String runners = team.runners().stream().map(Athlete::displayName).collect(joining(", "));
      note =
          note.substring(0, note.indexOf(ResultListReader.TEAM)) + ResultListReader.TEAM + runners;
    }
    return note;
  }
}
