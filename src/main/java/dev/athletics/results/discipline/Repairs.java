package dev.athletics.results.discipline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Folding;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the plausible marks that typists and spreadsheets can have made a text from. */
final class Repairs {

  private Repairs() {}

  /** Returns the mark as it stands, the plausible repairs in its place, or both. */
  static ImmutableList<RepairedMark> of(
      MarkReader reader,
      Discipline discipline,
      CharSequence text,
      Optional<NotatedMark> asItStands) {
    int start = Blanks.skip(text, 0, text.length());
    return asItStands.isEmpty() && isApostrophe(text, start)
        ? afterApostrophe(reader, text, start)
        : ofWhole(reader, discipline, text, asItStands);
  }

  private static boolean isApostrophe(CharSequence text, int index) {
    return index < text.length() && Folding.isApostrophe(text.charAt(index));
  }

  /** Reads the text in a cell after the sign that it is text. */
  private static ImmutableList<RepairedMark> afterApostrophe(
      MarkReader reader, CharSequence text, int apostrophe) {
    int start = apostrophe + 1;
    return isApostrophe(text, start)
        ? ImmutableList.of()
        : reader.readings(text.subSequence(start, text.length())).stream()
            .map(reading -> new RepairedMark(reading.mark(), shifted(reading, start)))
            .collect(toImmutableList());
  }

  private static ImmutableList<MarkRepair> shifted(RepairedMark reading, int start) {
    MarkRepair apostrophe = new MarkRepair(MarkRepair.Kind.APOSTROPHE_LEFT_OUT, start - 1);
    return Stream.concat(
            Stream.of(apostrophe),
            reading.repairs().stream()
                .map(repair -> new MarkRepair(repair.kind(), repair.index() + start)))
        .collect(toImmutableList());
  }

  private static ImmutableList<RepairedMark> ofWhole(
      MarkReader reader,
      Discipline discipline,
      CharSequence text,
      Optional<NotatedMark> asItStands) {
    Stream<RepairedMark> untouched = asItStands.map(RepairedMark::untouched).stream();
    Optional<DigitGroups> digits = DigitGroups.in(text);
    boolean plausible = asItStands.filter(reader::isPlausible).isPresent();
    boolean isTime = asItStands.filter(mark -> mark.outcome() instanceof RaceTime).isPresent();
    if (plausible && !(isTime && digits.filter(DigitGroups::beginWithLongNumber).isPresent())) {
      return untouched.collect(toImmutableList());
    }
    ImmutableList<RepairedMark> repaired =
        Stream.of(
                digits.stream()
                    .flatMap(groups -> groups.shapes(discipline.markKind()).stream())
                    .flatMap(shape -> repaired(reader, shape).stream()),
                SpreadsheetNumber.in(text).stream()
                    .flatMap(number -> number.readings(reader, discipline.markKind())),
                SpreadsheetClock.in(text).flatMap(reader::tryReadStrictly).stream()
                    .map(mark -> timeOfDay(mark, text)))
            .flatMap(readings -> readings)
            .filter(repair -> reader.isPlausible(repair.mark()))
            .distinct()
            .collect(toImmutableList());
    // 233 can be read as seconds, but is typed for 2:33 in the 800 metres; 140.91 may well be
    // seconds.
    boolean asWell = plausible && digits.filter(DigitGroups::isLongNumber).isEmpty();
    return repaired.isEmpty() || asWell
        ? Stream.concat(untouched, repaired.stream()).collect(toImmutableList())
        : repaired;
  }

  private static RepairedMark timeOfDay(NotatedMark mark, CharSequence text) {
    int start = Blanks.skip(text, 0, text.length());
    return new RepairedMark(
        mark, ImmutableList.of(new MarkRepair(MarkRepair.Kind.TIME_OF_DAY_READ_AS_TIME, start)));
  }

  private static Optional<RepairedMark> repaired(MarkReader reader, DigitGroups.Shape shape) {
    return reader
        .tryReadStrictly(shape.text())
        .map(mark -> new RepairedMark(mark, shape.repairs()));
  }
}
