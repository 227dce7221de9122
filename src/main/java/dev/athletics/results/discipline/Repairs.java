package dev.athletics.results.discipline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Folding;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the plausible marks that typists and spreadsheets can have made a text from.
 *
 * @param kind what is measured
 * @param strictly reads a text as it stands
 * @param plausible answers whether a person could have achieved what was read
 */
record Repairs(
    MarkKind kind,
    Function<CharSequence, Optional<NotatedMark>> strictly,
    Predicate<NotatedMark> plausible) {

  /** Returns the mark as it stands, the plausible repairs in its place, or both. */
  ImmutableList<RepairedMark> of(CharSequence text) {
    Optional<NotatedMark> asItStands = strictly.apply(text);
    int start = Blanks.skip(text, 0, text.length());
    return asItStands.isEmpty() && isApostrophe(text, start)
        ? afterApostrophe(text, start)
        : ofWhole(text, asItStands);
  }

  private static boolean isApostrophe(CharSequence text, int index) {
    return index < text.length() && Folding.isApostrophe(text.charAt(index));
  }

  /** Reads the text in a cell after the sign that it is text. */
  private ImmutableList<RepairedMark> afterApostrophe(CharSequence text, int apostrophe) {
    int start = apostrophe + 1;
    return isApostrophe(text, start)
        ? ImmutableList.of()
        : of(text.subSequence(start, text.length())).stream()
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

  private ImmutableList<RepairedMark> ofWhole(CharSequence text, Optional<NotatedMark> asItStands) {
    Stream<RepairedMark> untouched = asItStands.map(RepairedMark::untouched).stream();
    Optional<DigitGroups> digits = DigitGroups.in(text);
    boolean isPlausible = asItStands.filter(plausible).isPresent();
    boolean isTime = asItStands.filter(mark -> mark.outcome() instanceof RaceTime).isPresent();
    if (isPlausible && !(isTime && digits.filter(DigitGroups::beginWithLongNumber).isPresent())) {
      return untouched.collect(toImmutableList());
    }
    ImmutableList<RepairedMark> repaired =
        Stream.of(
                digits.stream()
                    .flatMap(groups -> groups.shapes(kind).stream())
                    .flatMap(shape -> repaired(shape).stream()),
                SpreadsheetNumber.in(text).stream()
                    .flatMap(number -> number.readings(strictly, kind)),
                SpreadsheetClock.in(text).flatMap(strictly).stream()
                    .map(mark -> timeOfDay(mark, text)))
            .flatMap(readings -> readings)
            .filter(repair -> plausible.test(repair.mark()))
            .distinct()
            .collect(toImmutableList());
    // 233 can be read as seconds, but is typed for 2:33 in the 800 metres; 140.91 may well be
    // seconds.
    boolean asWell = isPlausible && digits.filter(DigitGroups::isLongNumber).isEmpty();
    return repaired.isEmpty() || asWell
        ? Stream.concat(untouched, repaired.stream()).collect(toImmutableList())
        : repaired;
  }

  private static RepairedMark timeOfDay(NotatedMark mark, CharSequence text) {
    int start = Blanks.skip(text, 0, text.length());
    return new RepairedMark(
        mark, ImmutableList.of(new MarkRepair(MarkRepair.Kind.TIME_OF_DAY_READ_AS_TIME, start)));
  }

  private Optional<RepairedMark> repaired(DigitGroups.Shape shape) {
    return strictly.apply(shape.text()).map(mark -> new RepairedMark(mark, shape.repairs()));
  }
}
