package dev.athletics.results.discipline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
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
    Stream<RepairedMark> untouched = asItStands.map(RepairedMark::untouched).stream();
    Optional<DigitGroups> digits = DigitGroups.in(text);
    boolean plausible = asItStands.filter(reader::isPlausible).isPresent();
    boolean isTime = asItStands.filter(mark -> mark.outcome() instanceof RaceTime).isPresent();
    if (plausible && !(isTime && digits.filter(DigitGroups::beginWithLongNumber).isPresent())) {
      return untouched.collect(toImmutableList());
    }
    ImmutableList<RepairedMark> repaired =
        Stream.concat(
                digits.stream()
                    .flatMap(groups -> groups.shapes(discipline.markKind()).stream())
                    .flatMap(shape -> repaired(reader, shape).stream()),
                SpreadsheetNumber.in(text).stream()
                    .flatMap(number -> number.readings(reader, discipline.markKind())))
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

  private static Optional<RepairedMark> repaired(MarkReader reader, DigitGroups.Shape shape) {
    return reader
        .tryReadStrictly(shape.text())
        .map(mark -> new RepairedMark(mark, shape.repairs()));
  }
}
