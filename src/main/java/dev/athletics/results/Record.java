package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Wind;
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
 * A mark that was the best of its scope and event when it was set: the world record of the men's
 * 1500 m, a Dutch record, a runner's personal best.
 *
 * <p>It says what was entered in the list, not whether it still stands: that a {@code RecordBook}
 * tells. A record need not be the best of all marks; it is the best the rules admit. Equality
 * compares everything.
 *
 * <pre>{@code
 * Record record =
 *     Record.builder()
 *         .scope(RecordScope.olympic())
 *         .event(Event.parse("Men's 1500m"))
 *         .mark(RaceTime.parse("3:28.32"))
 *         .holder(ingebrigtsen)
 *         .date(LocalDate.of(2021, 8, 7))
 *         .build();
 * System.out.println(record); // OR Men 1500: 3:28.32 Jakob INGEBRIGTSEN (NOR), 2021-08-07
 * }</pre>
 *
 * <h2>Importing it</h2>
 *
 * <p>Every Java file knows {@link java.lang.Record} already. Import this class by its single name;
 * a star import of the package alone, or {@code import module}, leaves {@code Record} ambiguous:
 *
 * <pre>{@code
 * import dev.athletics.results.*;
 * import dev.athletics.results.Record;
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("JavaLangClash") // the sport's own word, and the name the whole model is known by
public final class Record implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RecordScope scope;
  private final Event event;
  private final Mark mark;
  private final Competitor holder;
  private final LocalDate date;
  private final @Nullable Wind wind;
  private final @Nullable Venue venue;
  private final RecordStatus status;

  private Record(Builder builder) {
    this.event = Required.component(builder.event, "event", "record");
    this.scope = Required.component(builder.scope, "scope", "record").named(event.category());
    this.mark = Required.ofEvent(event, Required.component(builder.mark, "mark", "record"));
    this.date = Required.component(builder.date, "date", "record");
    this.holder =
        OwnEvent.fitting(event, Required.component(builder.holder, "holder", "record"), date);
    checkArgument(
        scope.season().orElse(date.getYear()) == date.getYear(),
        "date %s is not in the season of %s",
        date,
        scope);
    this.wind = builder.wind;
    this.venue = builder.venue;
    this.status = Required.component(builder.status, "status", "record");
  }

  /**
   * Returns a builder that knows nothing yet; it needs scope, event, mark, holder and date.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder =
        new Builder().scope(scope).event(event).mark(mark).holder(holder).date(date).status(status);
    builder.wind = wind;
    builder.venue = venue;
    return builder;
  }

  /**
   * Returns whose record it is.
   *
   * @return the scope
   */
  public RecordScope scope() {
    return scope;
  }

  /**
   * Returns the event.
   *
   * @return the event
   */
  public Event event() {
    return event;
  }

  /**
   * Returns the official mark.
   *
   * @return the mark
   */
  public Mark mark() {
    return mark;
  }

  /**
   * Returns who set it.
   *
   * @return the athlete or team
   */
  public Competitor holder() {
    return holder;
  }

  /**
   * Returns the day on which it was set.
   *
   * @return the date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the wind reading.
   *
   * @return the wind, or empty where none was given
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  /**
   * Returns where it was set.
   *
   * @return the venue, or empty where it is not known
   */
  public Optional<Venue> venue() {
    return Optional.ofNullable(venue);
  }

  /**
   * Returns how far it has come with those who ratify it.
   *
   * @return the status
   */
  public RecordStatus status() {
    return status;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Record that
            && mark.equals(that.mark)
            && date.equals(that.date)
            && scope.equals(that.scope)
            && event.equals(that.event)
            && holder.equals(that.holder)
            && Objects.equals(wind, that.wind)
            && Objects.equals(venue, that.venue)
            && status == that.status);
  }

  @Override
  public int hashCode() {
    int hash = 31 * scope.hashCode() + event.hashCode();
    hash = 31 * hash + mark.hashCode();
    return 31 * (31 * hash + holder.hashCode()) + date.hashCode();
  }

  /**
   * Returns the record as a list prints it.
   *
   * @return a text for people, such as {@code OR Men 1500: 3:28.32 Jakob INGEBRIGTSEN (NOR),
   *     2021-08-07}
   */
  @Override
  public String toString() {
    return scope
        + " "
        + event
        + ": "
        + mark
        + (wind == null ? "" : " (" + wind + ")")
        + " "
        + holder
        + ", "
        + date;
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
    static final FieldKind<Record, Builder> KIND =
        FieldKind.of(Record.class, Builder::new, Builder::build)
            .field("scope", object(RecordScope.class), Record::scope, Builder::scope)
            .field("event", text(Event.class), Record::event, Builder::event)
            .field("mark", text(Mark.class), Record::mark, Builder::mark)
            .field("holder", object(Competitor.class), Record::holder, Builder::holder)
            .field("date", text(LocalDate.class), Record::date, Builder::date)
            .field("wind", text(Wind.class), record -> record.wind, Builder::wind)
            .field("venue", object(Venue.class), record -> record.venue, Builder::venue)
            .field(
                "status",
                text(RecordStatus.class),
                RecordStatus.RATIFIED,
                Record::status,
                Builder::status);
  }

  /**
   * Gathers what is known of a record. Not safe to share among threads.
   *
   * <pre>{@code
   * Record farah = standingRecords.get(1);
   * Record annulled = farah.toBuilder().status(RecordStatus.ANNULLED).build();
   * System.out.println(annulled.status()); // ANNULLED
   * }</pre>
   */
  public static final class Builder {
    private @Nullable RecordScope scope;
    private @Nullable Event event;
    private @Nullable Mark mark;
    private @Nullable Competitor holder;
    private @Nullable LocalDate date;
    private @Nullable Wind wind;
    private @Nullable Venue venue;
    private RecordStatus status = RecordStatus.RATIFIED;

    private Builder() {}

    /**
     * Sets whose record it is.
     *
     * @param scope the scope
     * @return this builder
     */
    public Builder scope(RecordScope scope) {
      this.scope = requireNonNull(scope, "scope");
      return this;
    }

    /**
     * Sets in which event.
     *
     * @param event the event
     * @return this builder
     */
    public Builder event(Event event) {
      this.event = requireNonNull(event, "event");
      return this;
    }

    /**
     * Sets the official mark.
     *
     * @param mark the mark
     * @return this builder
     */
    public Builder mark(Mark mark) {
      this.mark = requireNonNull(mark, "mark");
      return this;
    }

    /**
     * Sets who set the record.
     *
     * @param holder the athlete or team
     * @return this builder
     */
    public Builder holder(Competitor holder) {
      this.holder = requireNonNull(holder, "holder");
      return this;
    }

    /**
     * Sets the day on which the record was set.
     *
     * @param date the date
     * @return this builder
     */
    public Builder date(LocalDate date) {
      this.date = requireNonNull(date, "date");
      return this;
    }

    /**
     * Sets the wind reading.
     *
     * @param wind the wind
     * @return this builder
     */
    public Builder wind(Wind wind) {
      this.wind = requireNonNull(wind, "wind");
      return this;
    }

    /**
     * Sets where the record was set.
     *
     * @param venue the venue
     * @return this builder
     */
    public Builder venue(Venue venue) {
      this.venue = requireNonNull(venue, "venue");
      return this;
    }

    /**
     * Sets how far the record has come with those who ratify it; without it, ratified.
     *
     * @param status the status
     * @return this builder
     */
    public Builder status(RecordStatus status) {
      this.status = requireNonNull(status, "status");
      return this;
    }

    /**
     * Returns the record described so far.
     *
     * @return the record
     * @throws IllegalArgumentException if scope, event, mark, holder or date is missing, if the
     *     mark is not one of the event, or if the date lies outside the season of the scope
     */
    public Record build() {
      return new Record(this);
    }
  }
}
