package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import java.util.Optional;

/**
 * The cell of a result list taken apart: {@code 10.34Q}, {@code 8.95 +0.3 PB}, {@code 3:27.65 OR},
 * {@code 10.34 (10.338)}, {@code 9=}.
 *
 * <p>A cell has a place, or a mark with what was noted beside it, or both. {@link #parts()} says
 * what every character was read as: all of them but blanks, and commas or semicolons between parts,
 * belong to exactly one part, and what could not be read refuses the cell.
 *
 * <pre>{@code
 * Discipline hundred = Discipline.parse("100");
 * ResultCell cell = ResultCell.parse("10.34Q NR (+0.3)", hundred);
 * System.out.println(cell.mark());          // Optional[10.34 (+0.3)]
 * System.out.println(cell.qualification()); // Optional[BY_PLACE]
 * System.out.println(cell.flags());         // [NR]
 * System.out.println(cell.parts());         // [10.34 MARK, Q QUALIFICATION, NR FLAG, (+0.3) MARK]
 * System.out.println(ResultCell.parse("9=", hundred).place()); // Optional[9]
 * }</pre>
 *
 * @param mark the mark, or why there is none, with notes, wind and remarks
 * @param reading the time to the thousandth of which the mark is the official one
 * @param qualification how the athlete got through to the next round
 * @param flags the labels of records and bests, as {@link
 *     dev.athletics.results.records.RecordCheck#flags(Race, Result)} writes them: {@code PB},
 *     {@code =NR}; nothing is concluded from them
 * @param place the place
 * @param tied whether the place is shared with another competitor
 * @param parts what every character was read as, in the order of the text
 */
public record ResultCell(
    Optional<NotatedMark> mark,
    Optional<RaceTime> reading,
    Optional<Qualification> qualification,
    ImmutableList<String> flags,
    Optional<Integer> place,
    boolean tied,
    ImmutableList<Part> parts) {

  /**
   * What a part of a cell was read as.
   *
   * <pre>{@code
   * ResultCell cell = ResultCell.parse("T3", Discipline.parse("100"));
   * System.out.println(cell.parts().get(0).kind()); // PLACE
   * }</pre>
   */
  public enum Kind {
    /** A place: {@code 3.}, {@code 9=}, {@code =9}, {@code T3}. */
    PLACE,
    /** A mark, or a part of one: its digits, notes, wind and remarks. */
    MARK,
    /** A time to the thousandth: {@code (10.338)}, {@code (.338)}. */
    READING,
    /** The same distance in feet and inches, or in metres: {@code 13.72m 45-00.25}. */
    CONVERSION,
    /** The letters of a {@link Qualification}. */
    QUALIFICATION,
    /** The label of a record or a best: {@code PB}, {@code =NR}. */
    FLAG,
    /** A dash that says that there is no place and no mark. */
    NOTHING
  }

  /**
   * Some characters of a cell and what they were read as.
   *
   * <pre>{@code
   * ResultCell cell = ResultCell.parse("10.34 PB", Discipline.parse("100"));
   * System.out.println(cell.parts().get(1));         // PB FLAG
   * System.out.println(cell.parts().get(1).start()); // 6
   * }</pre>
   *
   * @param start the index of the first character
   * @param text the characters
   * @param kind what they were read as
   */
  public record Part(int start, String text, Kind kind) {

    /**
     * Creates a part.
     *
     * @param start the index of the first character
     * @param text the characters
     * @param kind what they were read as
     */
    public Part {
      requireNonNull(text, "text");
      requireNonNull(kind, "kind");
    }

    /**
     * Returns the characters and what they were read as.
     *
     * @return the text, such as {@code PB FLAG}
     */
    @Override
    public String toString() {
      return text + " " + kind;
    }
  }

  /**
   * Checks that no component is null.
   *
   * @param mark the mark
   * @param reading the reading
   * @param qualification the qualification
   * @param flags the flags
   * @param place the place
   * @param tied whether the place is shared
   * @param parts what every character was read as
   */
  public ResultCell {
    requireNonNull(mark, "mark");
    requireNonNull(reading, "reading");
    requireNonNull(qualification, "qualification");
    requireNonNull(flags, "flags");
    requireNonNull(place, "place");
    requireNonNull(parts, "parts");
  }

  /**
   * Takes a cell apart.
   *
   * <p>The mark is read as {@link Discipline#parseMark} reads it. Around it stand, in any order,
   * flags and the letters of a qualification, apart, in brackets, or directly after the mark. A
   * time to the thousandth in brackets must be one of which the mark is the official time, and a
   * second distance must be the first one in the other unit, to the centimetre. A place stands
   * first, with a point, {@code =} or {@code T}, or alone; a bare number is a mark, and {@code =74}
   * could be either and is refused where it is a plausible mark.
   *
   * @param text the cell
   * @param discipline the discipline in which the mark was made
   * @return what the cell says
   * @throws MarkFormatException if the text has anything that is not part of a cell; the index is
   *     that of the first character that is left over
   */
  public static ResultCell parse(CharSequence text, Discipline discipline) {
    return new ResultCellReader(
            requireNonNull(text, "text"), requireNonNull(discipline, "discipline"))
        .read();
  }

  /**
   * Takes a cell apart, if it is one.
   *
   * @param text any text
   * @param discipline the discipline in which the mark was made
   * @return what the cell says, or empty if the text is not a cell
   */
  public static Optional<ResultCell> tryParse(CharSequence text, Discipline discipline) {
    return new ResultCellReader(
            requireNonNull(text, "text"), requireNonNull(discipline, "discipline"))
        .tryRead();
  }
}
