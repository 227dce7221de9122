package dev.athletics.results.lists;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A convention by which statisticians rank hand times among automatic ones: {@code 10.2h} over 100
 * m becomes {@code 10.44c}.
 *
 * <p>It is for lists only. No rule of the sport knows it, a converted time is never a record nor a
 * best, and always carries {@link MarkNote#CONVERTED}. Conventions differ, so each has a name and a
 * source, and one has to be asked for by name. A hand time is first rounded up to the tenth, as TR
 * 19.10 has it; then the allowance for the distance is added, for relays that for all legs
 * together.
 *
 * <pre>{@code
 * HandTimeConversion convention = HandTimeConversion.TRACK_AND_FIELD_NEWS;
 * System.out.println(convention.convert(RaceTime.parse("10.2h"), Discipline.parse("100m"))); // Optional[10.44c]
 * }</pre>
 *
 * <p>Immutable and safe to share among threads; equality is identity.
 *
 * @see <a href="{@docRoot}/index.html#tr-19.10">TR 19.10</a>
 */
public final class HandTimeConversion implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Margin SHORT = Margin.parse("+0.24");
  private static final Margin LONG = Margin.parse("+0.14");
  private static final Margin NONE = Margin.parse("0.00");

  /**
   * Up to but not including 300 m +0.24, up to but not including 800 m +0.14, above that nothing.
   */
  public static final HandTimeConversion TRACK_AND_FIELD_NEWS =
      of(
          "Track & Field News",
          "support.athletic.net, conversion of hand times",
          ImmutableRangeMap.<BigDecimal, Margin>builder()
              .put(Range.lessThan(metres(300)), SHORT)
              .put(Range.closedOpen(metres(300), metres(800)), LONG)
              .put(Range.atLeast(metres(800)), NONE)
              .build());

  /** Up to 200 m +0.24, and +0.14 for 400 m; other distances are not converted. */
  public static final HandTimeConversion MASTERS =
      of(
          "Masters",
          "masterstrack.com, hand times and automatic times",
          ImmutableRangeMap.<BigDecimal, Margin>builder()
              .put(Range.atMost(metres(200)), SHORT)
              .put(Range.singleton(metres(400)), LONG)
              .build());

  /** At every distance +0.24, as high schools in the United States do. */
  public static final HandTimeConversion NFHS =
      of(
          "NFHS",
          "support.athletic.net, conversion of hand times",
          ImmutableRangeMap.of(Range.all(), SHORT));

  private final String name;
  private final String source;
  private final ImmutableRangeMap<BigDecimal, Margin> allowances;

  private HandTimeConversion(
      String name, String source, ImmutableRangeMap<BigDecimal, Margin> allowances) {
    this.name = name;
    this.source = source;
    this.allowances = allowances;
  }

  private static BigDecimal metres(int metres) {
    return BigDecimal.valueOf(metres);
  }

  /**
   * Returns a convention of your own.
   *
   * @param name what it is called
   * @param source who says so
   * @param allowances what is added to a time, by the distance in metres; distances without one are
   *     not converted
   * @return the convention
   * @throws IllegalArgumentException if the name or the source is blank
   */
  public static HandTimeConversion of(
      String name, String source, RangeMap<BigDecimal, Margin> allowances) {
    requireNonNull(name, "name");
    requireNonNull(source, "source");
    requireNonNull(allowances, "allowances");
    checkArgument(!name.isBlank(), "name must not be blank");
    checkArgument(!source.isBlank(), "source must not be blank");
    return new HandTimeConversion(name, source, ImmutableRangeMap.copyOf(allowances));
  }

  /**
   * Returns what the convention is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns who says so.
   *
   * @return the source
   */
  public String source() {
    return source;
  }

  /**
   * Converts a hand time.
   *
   * @param hand the time, taken by hand
   * @param discipline the race
   * @return the converted time to the hundredth, noted as such; nothing if the time is of whole
   *     seconds or the convention says nothing about the distance, as it never does off the track
   * @throws IllegalArgumentException if the time is not known to be taken by hand
   */
  public Optional<NotatedMark> convert(RaceTime hand, Discipline discipline) {
    requireNonNull(hand, "hand");
    requireNonNull(discipline, "discipline");
    checkArgument(hand.method() == TimingMethod.HAND, "hand must be taken by hand: %s", hand);
    if (discipline.ground() != Ground.TRACK || hand.resolution().isCoarserThan(Resolution.TENTH)) {
      return Optional.empty();
    }
    return discipline
        .distanceInMetres()
        .flatMap(distance -> Optional.ofNullable(allowances.get(distance)))
        .map(allowance -> converted(hand.roundUp(Resolution.TENTH).plus(allowance)));
  }

  private static NotatedMark converted(RaceTime sum) {
    RaceTime comparable =
        RaceTime.ofMillis(sum.toMillis(), Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
    return new NotatedMark(comparable, ImmutableSet.of(MarkNote.CONVERTED), Optional.empty());
  }

  /**
   * Returns the name and the source.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return name + " (" + source + ")";
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private record Allowance(Range<BigDecimal> metres, Margin margin) implements Serializable {
    private static final long serialVersionUID = 1L;

    Allowance(Map.Entry<Range<BigDecimal>, Margin> entry) {
      this(entry.getKey(), entry.getValue());
    }
  }

  private static final class Fields {
    static final FieldKind<HandTimeConversion, HandTimeConversion> KIND =
        FieldKind.startingWith(
                HandTimeConversion.class,
                "name",
                text(String.class),
                HandTimeConversion::name,
                name -> new HandTimeConversion(name, "", ImmutableRangeMap.of()),
                read -> HandTimeConversion.of(read.name, read.source, read.allowances))
            .field(
                "source",
                text(String.class),
                HandTimeConversion::source,
                (read, source) -> new HandTimeConversion(read.name, source, read.allowances))
            .list(
                "allowances",
                object(Allowance.class),
                read ->
                    read.allowances.asMapOfRanges().entrySet().stream()
                        .map(Allowance::new)
                        .toList(),
                Fields::with);

    private static HandTimeConversion with(HandTimeConversion read, Iterable<Allowance> all) {
      ImmutableRangeMap.Builder<BigDecimal, Margin> allowances = ImmutableRangeMap.builder();
      all.forEach(allowance -> allowances.put(allowance.metres, allowance.margin));
      return new HandTimeConversion(read.name, read.source, allowances.build());
    }
  }
}
