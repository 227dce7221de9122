package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is contested, such as {@code 1500}, {@code 110H}, {@code 4x100}, {@code JT} or {@code DEC}.
 *
 * <p>Men's and women's races are the same discipline, and so are the races of the age groups: an {@code Event} adds
 * category and age group. A 200 metre race on a short track is the same discipline as one on a standard track: the
 * facility belongs to the race. Track and road are different disciplines ({@code 10000} and {@code 10K}), and so are
 * implements and hurdles of different size once they are named ({@code SP}, {@code SP6K}).
 *
 * <p>Two disciplines are equal when their codes are. Natural order is programme order: track by distance, hurdles,
 * steeplechase, relays, walks, jumps, throws, combined events, road, cross country, mountain and trail; it is total and
 * consistent with equals.
 *
 * <p>Immutable and safe to share between threads. Serialized as its code, which is read again on the way back.
 */
public final class Discipline implements Comparable<Discipline>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MICROMETRE_DIGITS = 6;

  private static final Comparator<Discipline> PROGRAMME_ORDER =
      Comparator.comparing(Discipline::family)
          .thenComparing(d -> d.markKind == MarkKind.DISTANCE_IN_FIXED_TIME)
          .thenComparingLong(d -> d.micrometres)
          .thenComparingLong(d -> d.seconds)
          .thenComparingInt(d -> d.position)
          .thenComparing(Discipline::code);

  private final String code;
  private final String displayName;
  private final Family family;
  private final Ground ground;
  private final MarkKind markKind;
  private final long micrometres;
  private final long seconds;
  private final transient ImmutableList<Discipline> legs;
  private final boolean windRelevant;
  private final int position;

  private Discipline(Builder builder) {
    this.code = builder.code;
    this.displayName = builder.displayName;
    this.family = requireNonNull(builder.family, "family");
    this.ground = requireNonNull(builder.ground, "ground");
    this.markKind = requireNonNull(builder.markKind, "markKind");
    this.micrometres = builder.micrometres;
    this.seconds = builder.seconds;
    this.legs = builder.legs;
    this.windRelevant = builder.windRelevant;
    this.position = builder.position;
  }

  /**
   * Reads a discipline from its code or name.
   *
   * @param text the text, such as {@code 1500}, {@code 1500 Metres} or {@code 110H}
   * @return the discipline; for the code of a catalogued discipline always the same instance
   * @throws DisciplineFormatException if the text names no discipline
   */
  public static Discipline parse(CharSequence text) {
    Discipline found = Catalogue.find(requireNonNull(text, "text"));
    if (found == null) {
      throw new DisciplineFormatException(text, 0, "no known code or name", ImmutableList.of());
    }
    return found;
  }

  /**
   * Reads a discipline from its code or name.
   *
   * @param text the text
   * @return the discipline, or empty where {@link #parse} throws
   */
  public static Optional<Discipline> tryParse(CharSequence text) {
    return Optional.ofNullable(Catalogue.find(requireNonNull(text, "text")));
  }

  /**
   * Reads a discipline from its code or name: the same as {@link #parse}.
   *
   * @param text the text
   * @return the discipline
   * @throws DisciplineFormatException if the text names no discipline
   */
  public static Discipline valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns every discipline of the catalogue, in programme order.
   *
   * @return the catalogue; disciplines made from a text, such as {@code 350}, are not in it
   */
  public static ImmutableList<Discipline> catalogue() {
    return Catalogue.disciplines();
  }

  /**
   * Returns the canonical code.
   *
   * @return the code, such as {@code 1500}, {@code 3000SC} or {@code HM}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the English name as World Athletics writes it.
   *
   * @return the name, such as {@code 1500 Metres} or {@code 20 Kilometres Race Walk}
   */
  public String displayName() {
    return displayName;
  }

  /**
   * Returns the family.
   *
   * @return the family
   */
  public Family family() {
    return family;
  }

  /**
   * Returns where the discipline is held.
   *
   * @return the ground
   */
  public Ground ground() {
    return ground;
  }

  /**
   * Returns what a mark in this discipline measures.
   *
   * @return the kind of mark
   */
  public MarkKind markKind() {
    return markKind;
  }

  /**
   * Returns whether the wind is measured and decides on records (TR 17.8, TR 29.10): flat and hurdle races up to 200
   * metres, the long jump and the triple jump.
   *
   * <p>A combined event has no reading of its own: its events have, and this is false for it.
   *
   * @return whether the wind matters
   */
  public boolean isWindRelevant() {
    return windRelevant;
  }

  /**
   * Returns the distance of the race; for a relay that of all legs together.
   *
   * @return metres, exact, without trailing zeros (a mile is 1609.344); empty when the discipline has no fixed distance
   */
  public Optional<BigDecimal> distanceInMetres() {
    return micrometres == 0
        ? Optional.empty()
        : Optional.of(new BigDecimal(
            BigDecimal.valueOf(micrometres, MICROMETRE_DIGITS).stripTrailingZeros().toPlainString()));
  }

  /** The distance in micrometres, 0 when there is none. */
  long micrometres() {
    return micrometres;
  }

  /**
   * Returns how long the race lasts when that is what is fixed.
   *
   * @return the duration, present exactly when the mark is a {@link MarkKind#DISTANCE_IN_FIXED_TIME}
   */
  public Optional<Duration> duration() {
    return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
  }

  /**
   * Returns the legs of a relay, in running order, each as the discipline it would be alone.
   *
   * @return the legs, empty for anything but a relay with fixed legs
   */
  public ImmutableList<Discipline> legs() {
    return legs;
  }

  /** Compares in programme order, consistent with equals. */
  @Override
  public int compareTo(Discipline other) {
    return PROGRAMME_ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Discipline that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the {@linkplain #code() code}. */
  @Override
  public String toString() {
    return code;
  }

  private Object writeReplace() {
    return new Serialized(code);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a discipline is serialized as its code");
  }

  private record Serialized(String code) implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object readResolve() throws InvalidObjectException {
      try {
        return parse(code);
      } catch (DisciplineFormatException e) {
        InvalidObjectException refused = new InvalidObjectException(e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }
  }

  static Builder builder(String code, String displayName) {
    return new Builder(code, displayName);
  }

  static final class Builder {
    private final String code;
    private final String displayName;
    private @Nullable Family family;
    private @Nullable Ground ground;
    private @Nullable MarkKind markKind;
    private long micrometres;
    private long seconds;
    private ImmutableList<Discipline> legs = ImmutableList.of();
    private boolean windRelevant;
    private int position = Integer.MAX_VALUE;

    private Builder(String code, String displayName) {
      this.code = requireNonNull(code, "code");
      this.displayName = requireNonNull(displayName, "displayName");
    }

    Builder family(Family family) {
      this.family = family;
      return this;
    }

    Builder ground(Ground ground) {
      this.ground = ground;
      return this;
    }

    Builder markKind(MarkKind markKind) {
      this.markKind = markKind;
      return this;
    }

    Builder micrometres(long micrometres) {
      this.micrometres = micrometres;
      return this;
    }

    Builder seconds(long seconds) {
      this.seconds = seconds;
      return this;
    }

    Builder legs(ImmutableList<Discipline> legs) {
      this.legs = legs;
      return this;
    }

    Builder windRelevant(boolean windRelevant) {
      this.windRelevant = windRelevant;
      return this;
    }

    Builder position(int position) {
      this.position = position;
      return this;
    }

    Discipline build() {
      return new Discipline(this);
    }
  }
}
