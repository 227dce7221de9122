package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.ShortText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many go through from one round to the next, and by what: place and time on the track,
 * standard and rank in the field (TR 20, TR 25).
 *
 * <pre>{@code
 * Advancement terms = Advancement.parse("2 Q + 2 q");
 * Race second = terms.advance(semifinals).races().get(1);
 * System.out.println(second.results().get(1).qualification()); // Optional[BY_PLACE]
 * System.out.println(second.results().get(2).qualification()); // Optional[BY_TIME]
 * }</pre>
 *
 * <p>Who ties for the last place goes through with the others where there is room, and there is,
 * unless {@link #withRoomFor(int)} says otherwise. On the track, those who tie for the last place
 * in a heat take the place of as many by time (unless {@link #withTimesInFull()}).
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @see <a href="{@docRoot}/index.html#tr-20">TR 20</a>
 * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
 */
public final class Advancement implements Serializable {
  private static final long serialVersionUID = 1L;
  private final int byPlace;
  private final int byRank;
  private final @Nullable Distance standard;
  private final int room;
  private final boolean repechage;
  private final boolean timesInFull;

  private Advancement(
      int byPlace,
      int byRank,
      @Nullable Distance standard,
      int room,
      boolean repechage,
      boolean timesInFull) {
    this.byPlace = byPlace;
    this.byRank = byRank;
    this.standard = standard;
    this.room = room;
    this.repechage = repechage;
    this.timesInFull = timesInFull;
  }

  /**
   * Lets the first of each race through, and the fastest of the rest of all races.
   *
   * @param byPlace how many of each race, from 0 up
   * @param byTime how many of the rest, from 0 up
   * @return the rule
   * @throws IllegalArgumentException if a number is negative or nobody would go through
   */
  public static Advancement byPlaceAndTime(int byPlace, int byTime) {
    checkArgument(byPlace >= 0, "byPlace must be 0 or more, was %s", byPlace);
    checkArgument(byTime >= 0, "byTime must be 0 or more, was %s", byTime);
    checkArgument(byPlace + byTime > 0, "nobody would go through");
    return new Advancement(byPlace, byTime, null, Integer.MAX_VALUE, false, false);
  }

  /**
   * Lets everybody through who reaches a standard, and if these are too few, the best of the rest
   * (TR 25).
   *
   * @param standard the qualifying standard
   * @param atLeast how many go through in all, unless more reach the standard; 1 or more
   * @return the rule
   * @throws IllegalArgumentException if the number is below 1
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   */
  public static Advancement byStandard(Distance standard, int atLeast) {
    requireNonNull(standard, "standard");
    checkArgument(atLeast >= 1, "atLeast must be 1 or more, was %s", atLeast);
    return new Advancement(0, atLeast, standard, Integer.MAX_VALUE, false, false);
  }

  /**
   * Reads a rule as start lists print it: {@code 3 Q + 4 q}, {@code First 3 in each heat (Q) and
   * the next 4 fastest (q) advance}, {@code Top 2 each heat plus next 2 best times}, {@code
   * Advance: Top 8} (of all races, by time), {@code Q 8.10 or at least 12 best performers}.
   *
   * @param text the rule
   * @return the rule
   * @throws TextFormatException if the text is not a rule
   */
  public static Advancement parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new TextFormatException(text, 0, "an advancement such as 3 Q + 4 q"));
  }

  /**
   * Reads the rule of a track round as start lists print it, if it is one.
   *
   * @param text any text
   * @return the rule, or nothing if the text is none
   */
  public static Optional<Advancement> tryParse(CharSequence text) {
    return ShortText.isTooLong(requireNonNull(text, "text"))
        ? Optional.empty()
        : AdvancementText.read(text);
  }

  /**
   * Limits how many the next round can take, such as the lanes of a final; those who tie for the
   * last place and do not all fit in draw lots.
   *
   * @param athletes how many in all, 1 or more
   * @return the rule with that limit
   * @throws IllegalArgumentException if the number is below 1
   */
  public Advancement withRoomFor(int athletes) {
    checkArgument(athletes >= 1, "athletes must be 1 or more, was %s", athletes);
    return new Advancement(byPlace, byRank, standard, athletes, repechage, timesInFull);
  }

  /**
   * Sends everybody with a mark who does not go through to the repechage round.
   *
   * @return the rule with a repechage
   */
  public Advancement withRepechage() {
    return new Advancement(byPlace, byRank, standard, room, true, timesInFull);
  }

  /**
   * Keeps the number by time as it is when athletes tie for the last place in a heat.
   *
   * @return the rule with that change
   */
  public Advancement withTimesInFull() {
    return new Advancement(byPlace, byRank, standard, room, repechage, true);
  }

  /**
   * Decides who goes through.
   *
   * <p>Races are placed before by {@link Placing}. What a referee, a jury or a draw decided stands
   * already in the rows as {@code qR}, {@code qJ}, {@code qD} and is kept; it takes no place away
   * from others, except that a draw fills the last places for which athletes tie. All other
   * qualifications are decided anew. Where a place that should decide is missing, the report says
   * so, and nobody goes through by time yet.
   *
   * @param round the races of one round of one event
   * @return the races with the qualifications, each with its reason, and the ties that are still
   *     open
   * @throws IllegalArgumentException if the races are not of one event
   */
  public AdvancementReport advance(Iterable<Race> round) {
    ImmutableList<Race> races = ImmutableList.copyOf(requireNonNull(round, "round"));
    checkArgument(
        races.stream().map(Race::event).distinct().count() <= 1,
        "races must be of one event, were %s",
        races);
    return new AdvancementRound(this, races).report();
  }

  int byPlace() {
    return byPlace;
  }

  int byRank() {
    return byRank;
  }

  Optional<Distance> standard() {
    return Optional.ofNullable(standard);
  }

  int room() {
    return room;
  }

  boolean hasRepechage() {
    return repechage;
  }

  boolean hasTimesInFull() {
    return timesInFull;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Advancement that
        && byPlace == that.byPlace
        && byRank == that.byRank
        && Objects.equals(standard, that.standard)
        && room == that.room
        && repechage == that.repechage
        && timesInFull == that.timesInFull;
  }

  @Override
  public int hashCode() {
    return Objects.hash(byPlace, byRank, standard, room, repechage, timesInFull);
  }

  /**
   * Returns the rule as start lists print it.
   *
   * @return the text, such as {@code 3 Q + 4 q}, or {@code 8.15 Q, or at least 12 q}
   */
  @Override
  public String toString() {
    if (standard != null) {
      return standard + " Q, or at least " + byRank + " q";
    }
    return byPlace + " Q" + (byRank == 0 ? "" : " + " + byRank + " q");
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
    private static final Advancement NOBODY =
        new Advancement(0, 0, null, Integer.MAX_VALUE, false, false);

    static final FieldKind<Advancement, Advancement> KIND =
        FieldKind.of(Advancement.class, () -> NOBODY, Fields::checked)
            .field("Q", text(Integer.class), 0, Advancement::byPlace, (a, n) -> of(n, a.byRank))
            .field("q", text(Integer.class), 0, Advancement::byRank, (a, n) -> of(a.byPlace, n))
            .field(
                "standard",
                text(Distance.class),
                advancement -> advancement.standard,
                (advancement, standard) -> byStandard(standard, advancement.byRank))
            .field(
                "room",
                text(Integer.class),
                Integer.MAX_VALUE,
                Advancement::room,
                Advancement::withRoomFor)
            .field(
                "repechage",
                text(Boolean.class),
                false,
                Advancement::hasRepechage,
                (advancement, yes) -> yes ? advancement.withRepechage() : advancement)
            .field(
                "inFull",
                text(Boolean.class),
                false,
                Advancement::hasTimesInFull,
                (advancement, yes) -> yes ? advancement.withTimesInFull() : advancement);

    private static Advancement of(int byPlace, int byRank) {
      return new Advancement(byPlace, byRank, null, Integer.MAX_VALUE, false, false);
    }

    private static Advancement checked(Advancement read) {
      checkArgument(
          read.byPlace >= 0 && read.byRank >= 0 && read.byPlace + read.byRank > 0,
          "nobody would go through by %s",
          read);
      return read;
    }
  }
}
