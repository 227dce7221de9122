package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.List;

/** One line of a published list, column by column, as it was written. */
public record SheetRow(
    String place,
    String name,
    String birthDate,
    String nation,
    String mark,
    String wind,
    String qualification,
    String recordFlags,
    String personalFlags,
    String flagsFromMemory,
    String reaction,
    String series,
    String note) {
  static final String HEADER =
      "place\tname\tbirth_date\tnation\tmark\twind\tqual\trecord_flags\tpersonal_flags\tflags_from_memory"
          + "\treaction\tseries\tnote";
  private static final int COLUMNS = 13;

  static SheetRow of(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    checkArgument(cells.size() == COLUMNS, "expected %s columns: %s", COLUMNS, line);
    return new SheetRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        cells.get(8),
        cells.get(9),
        cells.get(10),
        cells.get(11),
        cells.get(12));
  }

  /** Returns the line again. */
  @Override
  public String toString() {
    return Joiner.on('\t')
        .join(
            place,
            name,
            birthDate,
            nation,
            mark,
            wind,
            qualification,
            recordFlags,
            personalFlags,
            flagsFromMemory,
            reaction,
            series,
            note);
  }
}
