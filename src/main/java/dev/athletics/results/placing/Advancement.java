package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.ShortText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int MOST = 999;
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
   * @param byPlace how many of each race, from 0 to 999
   * @param byTime how many of the rest, from 0 to 999
   * @return the rule
   * @throws IllegalArgumentException if a number is out of range or nobody would go through
   */
  public static Advancement byPlaceAndTime(int byPlace, int byTime) {
    checkRange("byPlace", byPlace, 0);
    checkRange("byTime", byTime, 0);
    checkArgument(byPlace + byTime > 0, "nobody would go through");
    return new Advancement(byPlace, byTime, null, UNLIMITED, false, false);
  }

  /**
   * Lets everybody through who reaches a standard, and if these are too few, the best of the rest
   * (TR 25).
   *
   * @param standard the qualifying standard
   * @param atLeast how many go through in all, unless more reach the standard; from 1 to 999
   * @return the rule
   * @throws IllegalArgumentException if the number is out of range
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   */
  public static Advancement byStandard(Distance standard, int atLeast) {
    requireNonNull(standard, "standard");
    checkRange("atLeast", atLeast, 1);
    return new Advancement(0, atLeast, standard, UNLIMITED, false, false);
  }

  private static void checkRange(String name, int number, int least) {
    checkArgument(
        number >= least && number <= MOST,
        "%s must be from %s to %s, was %s",
        name,
        least,
        MOST,
        number);
  }

  /**
   * Reads a rule as start lists print it, in English, German, French, Spanish or Italian: {@code 3
   * Q + 4 q}, {@code First 3 in each heat (Q) and the next 4 fastest (q) advance}, {@code Top 2
   * each heat plus next 2 best times}, {@code Advance: Top 8} (of all races, by time), {@code Q
   * 8.10 or at least 12 best performers}, {@code 3 Erstplatzierte pro Lauf (Q) und 4 Zeitschnellste
   * (q)}.
   *
   * @param text the rule
   * @return the rule
   * @throws TextFormatException if the text is not a rule, with the first word that cannot stand
   *     where it does
   */
  public static Advancement parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> AdvancementText.refusal(text));
  }

  /**
   * Reads a rule as {@link #parse} does, if the text is one.
   *
   * @param text any text
   * @return the rule, or empty if the text is not one
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
   * @param athletes how many in all, from 1 to 999
   * @return the rule with that limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public Advancement withRoomFor(int athletes) {
    checkRange("athletes", athletes, 1);
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
   * qualifications are decided anew. Where a place that should decide is missing, or a tie for it
   * is open, the report says so, and nobody goes through by time yet.
   *
   * @param round the races of one round of one event
   * @return the races with the qualifications, each with its reason, and the ties that are still
   *     open
   * @throws IllegalArgumentException if the races are not of one event, or somebody is in two
   */
  public AdvancementReport advance(Iterable<Race> round) {
    return advance(round, ImmutableList.of());
  }

  /**
   * Decides who goes through from a round in which some ran again, alone or with others, after they
   * were obstructed (TR 17.1). What came of it replaces their row in the round; whom they beat
   * there says nothing, so they go through by time or not at all. A race in which all ran again
   * takes the place of the first one in the round instead.
   *
   * @param round the races of one round of one event
   * @param reruns the races in which some of them ran again
   * @return the races of the round, then the others, with the qualifications
   * @throws IllegalArgumentException if the races are not of one event, somebody is in two races of
   *     the round or in two others, or ran again without having been in the round
   * @see <a href="{@docRoot}/index.html#tr-17.1">TR 17.1</a>
   */
  public AdvancementReport advance(Iterable<Race> round, Iterable<Race> reruns) {
    return roundOf(
            ImmutableList.copyOf(requireNonNull(round, "round")),
            ImmutableList.copyOf(requireNonNull(reruns, "reruns")))
        .report();
  }

  private AdvancementRound roundOf(ImmutableList<Race> first, ImmutableList<Race> second) {
    ImmutableList<Event> events =
        Stream.concat(first.stream(), second.stream())
            .map(Race::event)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    checkArgument(events.size() <= 1, "races must be of one event, were of %s", events);
    Set<Competitor> notOfRound = Sets.difference(each(second), each(first));
    checkArgument(
        notOfRound.isEmpty(), "not in the round, but in a race run again: %s", notOfRound);
    return new AdvancementRound(this, first, second);
  }

  /**
   * Returns those who are next in line where somebody who went through withdraws: all others with a
   * mark, ranked over all races (TR 20.2). Who may still go through by a tie that is open is not
   * among them, nor who goes to a repechage.
   *
   * @param round the races of one round of one event
   * @return the competitors, best first; those whom nothing tells apart together
   * @throws IllegalArgumentException if the races are not of one event, or somebody is in two
   * @see <a href="{@docRoot}/index.html#tr-20.2">TR 20.2</a>
   */
  public ImmutableList<ImmutableList<Competitor>> reserves(Iterable<Race> round) {
    return roundOf(ImmutableList.copyOf(requireNonNull(round, "round")), ImmutableList.of())
        .reserves();
  }

  private static ImmutableSet<Competitor> each(ImmutableList<Race> races) {
    Set<Competitor> once = new LinkedHashSet<>();
    for (Race race : races) {
      for (Result row : race.results()) {
        checkArgument(once.add(row.competitor()), "%s is in two races", row.competitor());
      }
    }
    return ImmutableSet.copyOf(once);
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
   * Returns the rule in the letters of start lists, with its conditions.
   *
   * @return the text, which {@link #parse} reads, such as {@code 3 Q + 4 q}, {@code 8.15 Q, or at
   *     least 12 q}, or {@code 3 Q + 2 q, room for 9, repechage, times in full}
   */
  @Override
  public String toString() {
    return terms()
        + (room == UNLIMITED ? "" : AdvancementText.ROOM + room)
        + (repechage ? AdvancementText.REPECHAGE : "")
        + (timesInFull ? AdvancementText.TIMES_IN_FULL : "");
  }

  private String terms() {
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
    private static final Advancement NOBODY = new Advancement(0, 0, null, UNLIMITED, false, false);

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
                "room", text(Integer.class), UNLIMITED, Advancement::room, Advancement::withRoomFor)
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
      return new Advancement(byPlace, byRank, null, UNLIMITED, false, false);
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
