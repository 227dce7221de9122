package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import dev.athletics.results.text.Digits;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes marks for people: with a decimal comma, with units, in columns of equal width, with feet
 * beside metres.
 *
 * <p>Canonical text, which every type writes and reads by itself, is for machines and stays as it
 * is. What a format writes is for the eye and need not read back.
 *
 * <pre>{@code
 * MarkFormat german = MarkFormat.builder().locale(Locale.GERMANY).units().build();
 * System.out.println(german.format(Distance.parse("8.95")));   // 8,95 m
 * MarkFormat american = MarkFormat.builder().imperial().build();
 * System.out.println(american.format(Distance.parse("8.95"))); // 8.95 (29-4¼)
 * }</pre>
 *
 * <p>Nothing is rounded but by a rounding that the format was given, and by {@link
 * Builder#imperial}, which says how. Instances are immutable; equality is identity.
 */
public final class MarkFormat {

  private static final String[] QUARTERS = {"", "¼", "½", "¾"};

  private final char decimalMark;
  private final String thousandsMark;
  private final int leastNumbers;
  private final boolean units;
  private final boolean imperial;
  private final Optional<TimeRounding> timeRounding;
  private final Optional<DistanceRounding> distanceRounding;

  private MarkFormat(Builder builder) {
    this.decimalMark = builder.decimalMark;
    this.thousandsMark = builder.thousandsMark;
    this.leastNumbers = builder.leastNumbers;
    this.units = builder.units;
    this.imperial = builder.imperial;
    this.timeRounding = builder.timeRounding;
    this.distanceRounding = builder.distanceRounding;
  }

  /**
   * Returns a builder whose defaults write canonical text.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this format.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Writes an outcome.
   *
   * @param outcome the mark, or why there is none
   * @return the text, for example {@code 3:27,65}, {@code 8.95 m}, {@code DQ TR16.8}
   */
  public String format(Outcome outcome) {
    if (requireNonNull(outcome, "outcome") instanceof RaceTime time) {
      return format(time);
    }
    if (outcome instanceof Distance distance) {
      return format(distance);
    }
    return outcome instanceof Points points ? format(points) : format((NoMark) outcome);
  }

  /**
   * Writes a mark with its notes and its wind.
   *
   * @param mark the mark
   * @return the text, for example {@code =10,49A}, {@code 9,69w (+4,1)}
   */
  public String format(NotatedMark mark) {
    return requireNonNull(mark, "mark")
        .toString(format(mark.outcome()), mark.wind().map(this::format));
  }

  /**
   * Writes a wind.
   *
   * @param wind the wind
   * @return the text, for example {@code +1,4}, {@code +1.4 m/s}, {@code NWI}
   */
  public String format(Wind wind) {
    String reading = localised(requireNonNull(wind, "wind").toString());
    return units && wind.tenths().isPresent() ? reading + " " + WindText.UNIT : reading;
  }

  /**
   * Writes a margin, as exactly as it is.
   *
   * @param margin the margin
   * @return the text, for example {@code +0,14}, {@code -0,02 m}
   */
  public String format(Margin margin) {
    String text = requireNonNull(margin, "margin").toString();
    // The dot of "P." is not a decimal point.
    return text.endsWith(".") ? text : localised(text);
  }

  private String format(RaceTime time) {
    RaceTime official = timeRounding.map(rounding -> rounding.apply(time)).orElse(time);
    return localised(padded(official.toString()));
  }

  private String padded(String time) {
    int missing = leastNumbers - 1 - CharMatcher.is(':').countIn(time);
    if (missing <= 0) {
      return time;
    }
    // The first number is padded too, once others stand before it.
    boolean singleDigit = time.length() < 2 || !Digits.isDigit(time.charAt(1));
    return (missing == 2 ? "0:00:" : "0:") + (singleDigit ? "0" : "") + time;
  }

  private String format(Distance distance) {
    Distance official = distanceRounding.map(rounding -> rounding.apply(distance)).orElse(distance);
    if (official.isImperial()) {
      return localised(official.toString());
    }
    boolean whole = official.decimals() == 0;
    String metres = DistanceText.formatMetres(official.toMicrometres(), official.decimals());
    String text = whole ? grouped(metres) : localised(metres);
    String unit = units ? " m" : whole ? "m" : "";
    return text + unit + (imperial ? " (" + feetAndInches(official) + ")" : "");
  }

  private static String feetAndInches(Distance distance) {
    long quarters = distance.toMicrometres() / (2 * DistanceText.MICROMETRES_PER_EIGHTH);
    return quarters / 48 + "-" + quarters % 48 / 4 + QUARTERS[(int) (quarters % 4)];
  }

  private String format(Points points) {
    return grouped(points.toString()) + (units ? " P." : "");
  }

  private String format(NoMark noMark) {
    return noMark.toString(noMark.struckOut().map(this::format));
  }

  private String localised(String text) {
    return text.replace('.', decimalMark);
  }

  private String grouped(String number) {
    int thousands = number.length() - 3;
    return thousands <= 0
        ? number
        : grouped(number.substring(0, thousands)) + thousandsMark + number.substring(thousands);
  }

  /**
   * Builds a {@link MarkFormat}.
   *
   * <pre>{@code
   * MarkFormat columns = MarkFormat.builder().hours().decimalMark(',').build();
   * System.out.println(columns.format(RaceTime.parse("3:27.65"))); // 0:03:27,65
   * }</pre>
   *
   * <p>Not safe to share among threads.
   */
  public static final class Builder {

    private char decimalMark = '.';
    private String thousandsMark = "";
    private int leastNumbers = 1;
    private boolean units;
    private boolean imperial;
    private Optional<TimeRounding> timeRounding = Optional.empty();
    private Optional<DistanceRounding> distanceRounding = Optional.empty();

    private Builder() {}

    private Builder(MarkFormat format) {
      this.decimalMark = format.decimalMark;
      this.thousandsMark = format.thousandsMark;
      this.leastNumbers = format.leastNumbers;
      this.units = format.units;
      this.imperial = format.imperial;
      this.timeRounding = format.timeRounding;
      this.distanceRounding = format.distanceRounding;
    }

    /**
     * Writes the decimal point of a locale, if that is a comma; a point for all others.
     *
     * @param locale the locale
     * @return this builder
     */
    public Builder locale(Locale locale) {
      boolean comma =
          DecimalFormatSymbols.getInstance(requireNonNull(locale, "locale")).getDecimalSeparator()
              == ',';
      return decimalMark(comma ? ',' : '.');
    }

    /**
     * Writes a given decimal point.
     *
     * @param decimalMark a point or a comma
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder decimalMark(char decimalMark) {
      if (!Signs.isDecimalMark(decimalMark)) {
        throw new IllegalArgumentException(
            "decimalMark must be a point or a comma: " + decimalMark);
      }
      this.decimalMark = decimalMark;
      return this;
    }

    /**
     * Sets the thousands of points and of whole metres apart: {@code 9,126}.
     *
     * @param thousandsMark what stands between them
     * @return this builder
     */
    public Builder thousandsMark(char thousandsMark) {
      this.thousandsMark = String.valueOf(thousandsMark);
      return this;
    }

    /**
     * Writes times with minutes at least: {@code 0:59.30}.
     *
     * @return this builder
     */
    public Builder minutes() {
      this.leastNumbers = 2;
      return this;
    }

    /**
     * Writes times with hours at least: {@code 0:59:30}, {@code 0:00:09.58}.
     *
     * @return this builder
     */
    public Builder hours() {
      this.leastNumbers = 3;
      return this;
    }

    /**
     * Writes units: {@code 8.95 m}, {@code 9126 P.}, {@code +1.4 m/s}. Times and feet say theirs
     * themselves.
     *
     * @return this builder
     */
    public Builder units() {
      this.units = true;
      return this;
    }

    /**
     * Writes feet and inches beside metres, down to the quarter of an inch: {@code 8.95 (29-4¼)}.
     *
     * @return this builder
     */
    public Builder imperial() {
      this.imperial = true;
      return this;
    }

    /**
     * Rounds times before they are written.
     *
     * @param rounding the rule
     * @return this builder
     */
    public Builder rounding(TimeRounding rounding) {
      this.timeRounding = Optional.of(requireNonNull(rounding, "rounding"));
      return this;
    }

    /**
     * Rounds distances before they are written.
     *
     * @param rounding the rule
     * @return this builder
     */
    public Builder rounding(DistanceRounding rounding) {
      this.distanceRounding = Optional.of(requireNonNull(rounding, "rounding"));
      return this;
    }

    /**
     * Builds the format.
     *
     * @return the format
     * @throws IllegalArgumentException if thousands and decimals have the same mark
     */
    public MarkFormat build() {
      if (thousandsMark.equals(String.valueOf(decimalMark))) {
        throw new IllegalArgumentException(
            "thousandsMark must not be the decimalMark: " + decimalMark);
      }
      return new MarkFormat(this);
    }
  }
}
