package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or championships: its name, the series it belongs to, its days, its venue and its
 * weight in the rankings.
 *
 * <p>The series is what championship records are kept for: {@code Olympic Games} for {@code Olympic
 * Games Paris 2024}. Equality compares everything.
 *
 * <pre>{@code
 * Competition paris =
 *     Competition.builder().name("Olympic Games Paris 2024").series("Olympic Games").build();
 * System.out.println(paris.series()); // Optional[Olympic Games]
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Competition implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The series whose records are Olympic records. */
  public static final String OLYMPIC_GAMES = "Olympic Games";

  private final String name;
  private final @Nullable String series;
  private final @Nullable LocalDate firstDay;
  private final @Nullable LocalDate lastDay;
  private final @Nullable Venue venue;
  private final @Nullable RankingCategory rankingCategory;

  private Competition(Builder builder) {
    this.name = Required.component(builder.name, "name", "competition");
    this.series = builder.series;
    this.firstDay = builder.firstDay;
    this.lastDay = builder.lastDay;
    this.venue = builder.venue;
    this.rankingCategory = builder.rankingCategory;
  }

  /**
   * Returns a builder that knows nothing yet; a name is all it needs.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this competition.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder().name(name);
    builder.series = series;
    builder.firstDay = firstDay;
    builder.lastDay = lastDay;
    builder.venue = venue;
    builder.rankingCategory = rankingCategory;
    return builder;
  }

  /**
   * Returns the name of this edition.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the series of which this is an edition.
   *
   * @return the series, or empty for a meeting held once
   */
  public Optional<String> series() {
    return Optional.ofNullable(series);
  }

  /**
   * Returns the first day.
   *
   * @return the first day, or empty where it is not known
   */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(firstDay);
  }

  /**
   * Returns the last day.
   *
   * @return the last day, or empty where it is not known
   */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** Returns whether a day may be one of the competition: any may where its days are not known. */
  boolean isOn(LocalDate day) {
    return !firstDay().filter(day::isBefore).isPresent()
        && !lastDay().filter(day::isAfter).isPresent();
  }

  /**
   * Returns the venue.
   *
   * @return the venue, or empty where it is not known
   */
  public Optional<Venue> venue() {
    return Optional.ofNullable(venue);
  }

  /**
   * Returns the weight in the World Rankings.
   *
   * @return the category, or empty where it is not known
   */
  public Optional<RankingCategory> rankingCategory() {
    return Optional.ofNullable(rankingCategory);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Competition that
        && name.equals(that.name)
        && Objects.equals(series, that.series)
        && Objects.equals(firstDay, that.firstDay)
        && Objects.equals(lastDay, that.lastDay)
        && Objects.equals(venue, that.venue)
        && rankingCategory == that.rankingCategory;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, firstDay);
  }

  /**
   * Returns the name.
   *
   * @return the name of this edition
   */
  @Override
  public String toString() {
    return name;
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<Competition, Builder> KIND =
        FieldKind.of(Competition.class, Builder::new, Builder::build)
            .field("name", text(String.class), held -> held.name, Builder::name)
            .field("series", text(String.class), held -> held.series, Builder::series)
            .field(
                "from", text(LocalDate.class), held -> held.firstDay, (b, day) -> b.dates(day, day))
            .field("to", text(LocalDate.class), held -> held.lastDay, Builder::lastDay)
            .field("venue", object(Venue.class), held -> held.venue, Builder::venue)
            .field(
                "rank",
                text(RankingCategory.class),
                h -> h.rankingCategory,
                Builder::rankingCategory);
  }

  /**
   * Gathers what is known of a competition. Not safe to share among threads.
   *
   * <pre>{@code
   * Competition rome =
   *     Competition.builder()
   *         .name("European Championships Roma 2024")
   *         .series("European Championships")
   *         .dates(LocalDate.of(2024, 6, 7), LocalDate.of(2024, 6, 12))
   *         .rankingCategory(RankingCategory.GL)
   *         .build();
   * System.out.println(rome.series()); // Optional[European Championships]
   * }</pre>
   */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String series;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Venue venue;
    private @Nullable RankingCategory rankingCategory;

    private Builder() {}

    /**
     * Sets the name of this edition.
     *
     * @param name the name, such as {@code Olympic Games Paris 2024}
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder name(String name) {
      checkArgument(!requireNonNull(name, "name").isBlank(), "name must not be blank");
      this.name = name;
      return this;
    }

    /**
     * Sets the series of which this is an edition.
     *
     * @param series the name the editions share, such as {@code Olympic Games}
     * @return this builder
     */
    public Builder series(String series) {
      this.series = requireNonNull(series, "series");
      return this;
    }

    /**
     * Sets the days of a competition.
     *
     * @param first the first day
     * @param last the last day, which may be the same
     * @return this builder
     */
    public Builder dates(LocalDate first, LocalDate last) {
      this.firstDay = requireNonNull(first, "first");
      this.lastDay = requireNonNull(last, "last");
      return this;
    }

    private Builder lastDay(LocalDate last) {
      return dates(requireNonNull(firstDay, "firstDay"), last);
    }

    /**
     * Sets the venue.
     *
     * @param venue the venue
     * @return this builder
     */
    public Builder venue(Venue venue) {
      this.venue = requireNonNull(venue, "venue");
      return this;
    }

    /**
     * Sets the weight in the World Rankings.
     *
     * @param category the category
     * @return this builder
     */
    public Builder rankingCategory(RankingCategory category) {
      this.rankingCategory = requireNonNull(category, "category");
      return this;
    }

    /**
     * Returns the competition described so far.
     *
     * @return the competition
     * @throws IllegalArgumentException if there is no name, or if it would end before it begins
     */
    public Competition build() {
      checkArgument(
          firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
          "lastDay %s is before firstDay %s",
          lastDay,
          firstDay);
      return new Competition(this);
    }
  }
}
