package dev.athletics.results.discipline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.StatusSpellings;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads marks that typists and spreadsheets have damaged, in one discipline, and says what it
 * repaired.
 *
 * <p>A text that {@link Discipline#parseMark(CharSequence)} reads as a {@linkplain
 * Discipline#isPlausible plausible} mark, or as a status, is never touched, unless it is a time
 * that begins with three digits and more: {@code 233} is taken for minutes and seconds run
 * together, and {@code 140.91} may be that or seconds. For any other the separators between the
 * digits are put where a mark of the discipline could have them, without moving one that is there:
 *
 * <table>
 *   <caption>Repairs</caption>
 *   <tr><th scope="col">Discipline</th><th scope="col">Text</th><th scope="col">Mark</th><th
 *     scope="col">Repair</th></tr>
 *   <tr><td>{@code 800}</td><td>{@code 14091}</td><td>{@code 1:40.91}</td><td>two separators inserted; 14:09.1 is no
 *     800 metres</td></tr>
 *   <tr><td>{@code 800}</td><td>{@code 2.33}</td><td>{@code 2:33}</td><td>point read as colon</td></tr>
 *   <tr><td>{@code 1500}</td><td>{@code 3:53:17}</td><td>{@code 3:53.17}</td><td>colon read as point</td></tr>
 *   <tr><td>{@code LJ}</td><td>{@code 895}</td><td>{@code 8.95}</td><td>separator inserted</td></tr>
 * </table>
 *
 * <p>A repair is made only if exactly one mark that comes out is plausible. If several are, the
 * text is refused, and the exception names them. If none is, the text is what {@link
 * Discipline#parseMark(CharSequence)} takes it for, if anything.
 *
 * <pre>{@code
 * LenientMarkReader reader = LenientMarkReader.of(Discipline.parse("1500m"));
 * RepairedMark read = reader.read("3:53:17");
 * System.out.println(read.mark());    // 3:53.17
 * System.out.println(read.repairs()); // [COLON_READ_AS_POINT at index 4]
 * }</pre>
 *
 * <p>Instances are immutable; equality is identity.
 */
public final class LenientMarkReader {

  private final Discipline discipline;
  private final StatusSpellings spellings;

  private LenientMarkReader(Discipline discipline, StatusSpellings spellings) {
    this.discipline = discipline;
    this.spellings = spellings;
  }

  /**
   * Creates a reader for a discipline.
   *
   * @param discipline the discipline whose marks are read
   * @return the reader
   */
  public static LenientMarkReader of(Discipline discipline) {
    return of(discipline, StatusSpellings.standard());
  }

  /**
   * Creates a reader for a discipline with the caller's own spellings of statuses.
   *
   * @param discipline the discipline whose marks are read
   * @param spellings what to call a status
   * @return the reader
   */
  public static LenientMarkReader of(Discipline discipline, StatusSpellings spellings) {
    return new LenientMarkReader(
        requireNonNull(discipline, "discipline"), requireNonNull(spellings, "spellings"));
  }

  /**
   * Reads a mark, and repairs it where that is needed and beyond doubt.
   *
   * @param text the text
   * @return the mark and what was repaired
   * @throws MarkFormatException if the text is no mark, or could be several, which the message
   *     names
   */
  public RepairedMark read(CharSequence text) {
    ImmutableList<RepairedMark> readings = readings(text);
    if (readings.size() > 1) {
      throw new MarkFormatException(text, 0, "one plausible mark, not " + named(readings) + ",");
    }
    return readings.isEmpty()
        ? new RepairedMark(discipline.parseMark(text, spellings), ImmutableList.of())
        : readings.get(0);
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
   * @return the mark and what was repaired, or empty if the text is no mark or could be several
   */
  public Optional<RepairedMark> tryRead(CharSequence text) {
    ImmutableList<RepairedMark> readings = readings(text);
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /**
   * Returns everything that a text could be.
   *
   * @param text the text
   * @return the mark as it stands if that is plausible or nothing else is, and all plausible
   *     repairs where it is in doubt
   */
  public ImmutableList<RepairedMark> readings(CharSequence text) {
    Optional<NotatedMark> asItStands = discipline.tryParseMark(text, spellings);
    ImmutableList<RepairedMark> untouched =
        asItStands.stream()
            .map(mark -> new RepairedMark(mark, ImmutableList.of()))
            .collect(toImmutableList());
    Optional<DigitGroups> digits = DigitGroups.in(text);
    boolean plausible =
        asItStands.filter(mark -> MarkReading.isPlausible(discipline, mark)).isPresent();
    boolean isTime = asItStands.filter(mark -> mark.outcome() instanceof RaceTime).isPresent();
    if (plausible && !(isTime && digits.filter(DigitGroups::beginWithLongNumber).isPresent())) {
      return untouched;
    }
    ImmutableList<RepairedMark> repaired =
        digits.stream()
            .flatMap(groups -> groups.shapes(discipline.markKind()).stream())
            .flatMap(shape -> repaired(shape).stream())
            .distinct()
            .collect(toImmutableList());
    // 233 may be seconds to the parser, but whoever types it for 800 metres means 2:33; 140.91 may
    // well be seconds.
    boolean asWell = plausible && digits.filter(DigitGroups::isLongNumber).isEmpty();
    return repaired.isEmpty() || asWell
        ? Stream.concat(untouched.stream(), repaired.stream()).collect(toImmutableList())
        : repaired;
  }

  private Optional<RepairedMark> repaired(DigitGroups.Shape shape) {
    return discipline
        .tryParseMark(shape.text(), spellings)
        .filter(mark -> MarkReading.isPlausible(discipline, mark))
        .map(mark -> new RepairedMark(mark, shape.repairs()));
  }
}
