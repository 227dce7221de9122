package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with more decimals than a mark has, as spreadsheets write it: with the noise of binary
 * floating point, or as a part of a day.
 */
final class SpreadsheetNumber {

  private static final int LONGEST_TEXT = 24;
  private static final int FEWEST_DECIMALS = 6;
  private static final int MOST_DECIMALS_OF_A_MARK = 3;
  private static final int DECIMALS_OF_METRES = 2;

  /** The zeros or nines that say that what follows is noise. */
  private static final int FEWEST_NOISELESS_DIGITS = 4;

  private static final int MOST_NOISE = 3;

  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

  /** How much finer the number must be than the time it is read as. */
  private static final BigDecimal CERTAINTY = BigDecimal.valueOf(20);

  private static final Pattern SMALL = Pattern.compile("\\d[.,]\\d{3,17}[Ee]-[1-5]");

  private final int start;
  private final String whole;
  private final String decimals;

  private SpreadsheetNumber(int start, String whole, String decimals) {
    this.start = start;
    this.whole = whole;
    this.decimals = decimals;
  }

  /** Finds a number that fills a text and has too many decimals for a mark. */
  static Optional<SpreadsheetNumber> in(CharSequence text) {
    int start = Blanks.skip(text, 0, text.length());
    int end = Blanks.skipBack(text, start, text.length());
    return end - start > LONGEST_TEXT
        ? Optional.empty()
        : in(plain(text.subSequence(start, end).toString()), start);
  }

  private static Optional<SpreadsheetNumber> in(String text, int start) {
    int end = text.length();
    int point = Digits.skip(text, 0, end);
    boolean number =
        point > 0
            && end - point > FEWEST_DECIMALS
            && (text.charAt(point) == '.' || text.charAt(point) == ',')
            && Digits.skip(text, point + 1, end) == end;
    return number
        ? Optional.of(
            new SpreadsheetNumber(start, text.substring(0, point), text.substring(point + 1)))
        : Optional.empty();
  }

  /** Writes out the power of ten that small parts of a day have. */
  private static String plain(String text) {
    return SMALL.matcher(text).matches()
        ? new BigDecimal(text.replace(',', '.')).toPlainString()
        : text;
  }

  /** Returns the marks that the number can stand for, plausible or not. */
  Stream<RepairedMark> readings(
      Function<CharSequence, Optional<NotatedMark>> strictly, MarkKind kind) {
    return Stream.concat(
        withoutNoise(strictly, kind).stream(),
        kind == MarkKind.TIME ? timeOfDay().stream() : Stream.empty());
  }

  private Optional<RepairedMark> withoutNoise(
      Function<CharSequence, Optional<NotatedMark>> strictly, MarkKind kind) {
    for (int kept = 0; kept <= MOST_DECIMALS_OF_A_MARK; kept++) {
      if (isNoiseAfter(kept)) {
        int index = start + whole.length() + 1 + kept;
        return strictly
            .apply(rounded(kept, kind))
            .map(mark -> repaired(mark, MarkRepair.Kind.NOISE_ROUNDED_OFF, index));
      }
    }
    return Optional.empty();
  }

  /** Returns whether all decimals after the first ones are zeros or nines, but for the last few. */
  private boolean isNoiseAfter(int kept) {
    char first = decimals.charAt(kept);
    int i = kept;
    while (i < decimals.length() && decimals.charAt(i) == first) {
      i++;
    }
    return (first == '0' || first == '9')
        && i - kept >= FEWEST_NOISELESS_DIGITS
        && decimals.length() - i <= MOST_NOISE;
  }

  private String rounded(int kept, MarkKind kind) {
    boolean metres = kind == MarkKind.DISTANCE || kind == MarkKind.HEIGHT;
    BigDecimal rounded = value().setScale(kept, RoundingMode.HALF_UP);
    return (metres ? rounded.setScale(Math.max(kept, DECIMALS_OF_METRES)) : rounded)
        .toPlainString();
  }

  /** Returns the time as the part of a day that this number is, if it is one beyond doubt. */
  private Optional<RepairedMark> timeOfDay() {
    BigDecimal seconds = value().multiply(SECONDS_PER_DAY);
    BigDecimal tolerance = SECONDS_PER_DAY.movePointLeft(decimals.length());
    for (int scale = 0; scale <= MOST_DECIMALS_OF_A_MARK; scale++) {
      BigDecimal time = seconds.setScale(scale, RoundingMode.HALF_UP);
      boolean certain =
          tolerance.multiply(CERTAINTY).compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0;
      if (certain && time.subtract(seconds).abs().compareTo(tolerance) <= 0) {
        return RaceTime.tryParse(time.toPlainString())
            .map(NotatedMark::of)
            .map(mark -> repaired(mark, MarkRepair.Kind.DAY_FRACTION_READ_AS_TIME, start));
      }
    }
    return Optional.empty();
  }

  private BigDecimal value() {
    return new BigDecimal(whole + "." + decimals);
  }

  private static RepairedMark repaired(NotatedMark mark, MarkRepair.Kind kind, int index) {
    return new RepairedMark(mark, ImmutableList.of(new MarkRepair(kind, index)));
  }
}
