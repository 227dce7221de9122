package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.StatusSpellings;
import dev.athletics.results.mark.TimingMethod;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks of one discipline, strictly or leniently, with the caller's own spellings of
 * statuses where a list needs them.
 *
 * <p>A strict reader is {@link Discipline#parseMark(CharSequence)}: what is not a mark as the sport
 * writes it is refused. It is for files whose marks come from a timing system or a database. A
 * {@linkplain #lenient() lenient} reader is for what people typed and spreadsheets saved: it
 * repairs a mark where exactly one repair gives a plausible mark, and lists what it changed.
 *
 * <p>A text that the strict reader takes for a {@linkplain Discipline#isPlausible plausible} mark,
 * or for a status, is never repaired, unless it is a time that begins with three digits and more:
 * {@code 233} is taken for minutes and seconds run together, and {@code 140.91} may be that or
 * seconds. For any other the separators between the digits are put where a mark of the discipline
 * could have them, without moving one that is there:
 *
 * <table>
 *   <caption>Repairs</caption>
 *   <tr><th scope="col">Discipline</th><th scope="col">Text</th><th scope="col">Mark</th><th
 *     scope="col">Repair</th></tr>
 *   <tr><td>{@code 800}</td><td>{@code 14091}</td><td>{@code 1:40.91}</td><td>two separators inserted; 14:09.1 is not
 *     possible in the 800 metres</td></tr>
 *   <tr><td>{@code 800}</td><td>{@code 2.33}</td><td>{@code 2:33}</td><td>point read as colon</td></tr>
 *   <tr><td>{@code 1500}</td><td>{@code 3:53:17}</td><td>{@code 3:53.17}</td><td>colon read as point</td></tr>
 *   <tr><td>{@code LJ}</td><td>{@code 895}</td><td>{@code 8.95}</td><td>separator inserted</td></tr>
 *   <tr><td>{@code 100}</td><td>{@code 10.870000000000001}</td><td>{@code 10.87}</td><td>noise rounded off</td></tr>
 *   <tr><td>{@code MAR}</td><td>{@code 0.089953704}</td><td>{@code 2:09:32}</td><td>part of a day read as time</td></tr>
 *   <tr><td>{@code 1500}</td><td>{@code 12:03:27 AM}</td><td>{@code 3:27}</td><td>time of day read as time</td></tr>
 *   <tr><td>{@code 100}</td><td>{@code '10.49}</td><td>{@code 10.49}</td><td>apostrophe left out</td></tr>
 * </table>
 *
 * <p>If several repairs give a plausible mark, the text is refused, and the exception names them.
 * If none does, the text is what the strict reader takes it for, if anything.
 *
 * <p>A spreadsheet keeps a number, not the text of a mark. Give the text that it shows, as in a CSV
 * file; where a program hands you the number itself, give its text, as {@code Double.toString} or
 * {@code BigDecimal} writes it. A time may then be a part of a day.
 *
 * <pre>{@code
 * MarkReader reader =
 *     MarkReader.of(Discipline.parse("1500m")).withSpelling("out of the race", Status.DNF).lenient();
 * System.out.println(reader.read("out of the race").mark()); // DNF
 * RepairedMark read = reader.read("3:53:17");
 * System.out.println(read.mark());    // 3:53.17
 * System.out.println(read.repairs()); // [COLON_READ_AS_POINT at index 4]
 * }</pre>
 *
 * <p>Instances are immutable; equality is identity.
 */
public final class MarkReader {

  private static final ImmutableList<MarkKind> KINDS =
      ImmutableList.of(MarkKind.TIME, MarkKind.DISTANCE, MarkKind.POINTS);

  private final Discipline discipline;

  /** Null for the standard ones, which are not loaded before a status is read. */
  private final @Nullable StatusSpellings spellings;

  private final boolean lenient;
  private final MarkSyntax syntax;

  private MarkReader(Discipline discipline, @Nullable StatusSpellings spellings, boolean lenient) {
    this.discipline = discipline;
    this.spellings = spellings;
    this.lenient = lenient;
    this.syntax = in(usualSyntax(discipline.markKind(), isPublishedToTheSecond(discipline)));
  }

  /**
   * Returns the strict reader of a discipline, with the standard spellings of statuses.
   *
   * @param discipline the discipline whose marks are read
   * @return the reader
   */
  public static MarkReader of(Discipline discipline) {
    return requireNonNull(discipline, "discipline").markReader();
  }

  /** Makes the reader that a discipline keeps. */
  static MarkReader forKeeping(Discipline discipline) {
    return new MarkReader(discipline, null, false);
  }

  /**
   * Returns this reader with one more spelling of a status.
   *
   * @param spelling how a list writes the status
   * @param status the status
   * @return the reader with that spelling
   * @throws IllegalArgumentException if the spelling does not begin with a letter, is longer than
   *     40 characters or has a digit
   */
  public MarkReader withSpelling(String spelling, Status status) {
    StatusSpellings before = spellings == null ? StatusSpellings.STANDARD : spellings;
    return withSpellings(before.with(spelling, status));
  }

  /**
   * Returns this reader with other spellings of statuses.
   *
   * @param spellings the spellings
   * @return the reader with these spellings
   */
  public MarkReader withSpellings(StatusSpellings spellings) {
    return new MarkReader(discipline, requireNonNull(spellings, "spellings"), lenient);
  }

  /**
   * Returns this reader as one that repairs what typists and spreadsheets do.
   *
   * @return the lenient reader
   */
  public MarkReader lenient() {
    return new MarkReader(discipline, spellings, true);
  }

  /**
   * Reads a mark, and if this reader is lenient repairs it where that is needed and beyond doubt.
   *
   * @param text the text
   * @return the mark with the repairs
   * @throws MarkFormatException if the text is not a mark, is a mark of another kind, or could be
   *     several marks, which the message names
   */
  public RepairedMark read(CharSequence text) {
    ImmutableList<RepairedMark> readings = lenient ? readings(text) : ImmutableList.of();
    if (readings.size() > 1) {
      throw new MarkFormatException(text, 0, "one plausible mark, not " + named(readings) + ",");
    }
    return readings.isEmpty() ? RepairedMark.untouched(readStrictly(text)) : readings.get(0);
  }

  private static String named(ImmutableList<RepairedMark> readings) {
    return readings.stream()
        .map(reading -> reading.mark().toString())
        .collect(Collectors.joining(" or "));
  }

  /**
   * Reads a mark as {@link #read(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the mark with the repairs, or empty if the text is not a mark or could be several
   */
  public Optional<RepairedMark> tryRead(CharSequence text) {
    ImmutableList<RepairedMark> readings = readings(text);
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /**
   * Returns everything that a text could be to this reader.
   *
   * @param text the text
   * @return the mark as it stands, if there is one; for a lenient reader all plausible repairs in
   *     its place or beside it, where the mark is in doubt
   */
  public ImmutableList<RepairedMark> readings(CharSequence text) {
    return lenient
        ? new Repairs(discipline.markKind(), this::tryReadStrictly, this::isPlausible).of(text)
        : tryReadStrictly(text).map(RepairedMark::untouched).stream()
            .collect(ImmutableList.toImmutableList());
  }

  NotatedMark readStrictly(CharSequence text) {
    return tryReadStrictly(text).orElseThrow(() -> refusal(text));
  }

  private MarkFormatException refusal(CharSequence text) {
    MarkFormatException refusal = refusal(text, syntax);
    return KINDS.stream()
        .filter(kind -> NotatedMark.tryParse(text, usualSyntax(kind, false)).isPresent())
        .findFirst()
        .map(kind -> misplaced(text, refusal.index(), kind))
        .orElse(refusal);
  }

  private static MarkFormatException refusal(CharSequence text, MarkSyntax syntax) {
    try {
      throw new IllegalStateException("read as " + NotatedMark.parse(text, syntax));
    } catch (MarkFormatException refusal) {
      return refusal;
    }
  }

  private MarkFormatException misplaced(CharSequence text, int index, MarkKind other) {
    String measured = discipline.markKind().noun() + " for the " + discipline.displayName();
    return new MarkFormatException(text, index, measured + ", not " + other.noun() + ",");
  }

  Optional<NotatedMark> tryReadStrictly(CharSequence text) {
    Optional<NotatedMark> usual = NotatedMark.tryParse(requireNonNull(text, "text"), syntax);
    MarkSyntax regrouped = usual.isEmpty() ? null : regrouped(text);
    return regrouped == null || isPlausible(usual.get())
        ? usual
        : NotatedMark.tryParse(text, regrouped).filter(this::isPlausible).or(() -> usual);
  }

  /** Returns whether a reading is a status or a plausible mark. */
  boolean isPlausible(NotatedMark reading) {
    return !(reading.outcome() instanceof Mark mark) || discipline.isPlausible(mark);
  }

  /**
   * Returns how to read a time whose numbers stand between dots or commas, if it can be read in
   * another way than the usual one; null for any other text.
   */
  private @Nullable MarkSyntax regrouped(CharSequence text) {
    if (discipline.markKind() != MarkKind.TIME) {
      return null;
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return null;
      }
      marks += c == '.' || c == ',' ? 1 : 0;
    }
    boolean toTheSecond = isPublishedToTheSecond(discipline);
    if (marks > 1) {
      return in(toTheSecond ? MarkSyntax.TIME_WITH_DECIMALS : MarkSyntax.TIME_WITH_HOURS);
    }
    return marks == 1 && toTheSecond ? in(MarkSyntax.TIME_WITH_MINUTES) : null;
  }

  private MarkSyntax in(MarkSyntax plain) {
    MarkSyntax windy = discipline.isWindRelevant() ? plain : plain.withoutWind();
    return spellings == null ? windy : windy.withSpellings(spellings);
  }

  private static MarkSyntax usualSyntax(MarkKind kind, boolean toTheSecond) {
    return switch (kind) {
      case TIME -> toTheSecond ? MarkSyntax.TIME_WITH_HOURS : MarkSyntax.TIME_WITH_DECIMALS;
      case DISTANCE, HEIGHT -> MarkSyntax.DISTANCE;
      case DISTANCE_IN_FIXED_TIME -> MarkSyntax.WHOLE_METRES;
      case POINTS -> MarkSyntax.POINTS;
    };
  }

  private static boolean isPublishedToTheSecond(Discipline discipline) {
    return discipline
        .officialResolution(TimingMethod.FULLY_AUTOMATIC)
        .equals(Optional.of(Resolution.SECOND));
  }
}
