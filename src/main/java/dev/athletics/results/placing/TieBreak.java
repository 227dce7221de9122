package dev.athletics.results.placing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.placing.PlacingRules.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tie and what became of it: who tied for which place, what decided and by which rule, or that
 * the tie stands.
 *
 * <p>Three athletes with one mark may give two of these: the first when one of them is told apart,
 * the second for the two who are left. Immutable.
 *
 * <pre>{@code
 * TieBreak tie = Placing.explain(clubJump).tieBreaks().get(0);
 * System.out.println(tie.order());     // [[Isla REID (GBR)], [Eilidh ROSS (GBR)]]
 * System.out.println(tie.decidedBy()); // Optional[next best trial (TR 25)]
 * System.out.println(tie.stands());    // false
 * }</pre>
 *
 * <p>Equality compares everything.
 */
public final class TieBreak {
  private final int place;
  private final ImmutableList<ImmutableList<Competitor>> order;
  private final @Nullable Step decidedBy;
  private final ImmutableList<Step> equalOn;
  private final ImmutableList<Step> lacking;

  private TieBreak(
      int place, List<ImmutableList<Row>> order, @Nullable Step decidedBy, Ranking.Asked asked) {
    this.place = place;
    this.order = order.stream().map(TieBreak::competitors).collect(ImmutableList.toImmutableList());
    this.decidedBy = decidedBy;
    this.equalOn = asked.equal();
    this.lacking = asked.lacking();
  }

  static TieBreak decided(
      int place, ImmutableList<ImmutableList<Row>> order, Step by, Ranking.Asked asked) {
    return new TieBreak(place, order, by, asked);
  }

  static TieBreak standing(int place, ImmutableList<Row> tied, Ranking.Asked asked) {
    return new TieBreak(place, ImmutableList.of(tied), null, asked);
  }

  private static ImmutableList<Competitor> competitors(ImmutableList<Row> rows) {
    return rows.stream()
        .map(row -> row.result().competitor())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the place for which they tied.
   *
   * @return the place, from 1 up
   */
  public int place() {
    return place;
  }

  /**
   * Returns those who tied in the order this left them in; competitors in one inner list were not
   * told apart here.
   *
   * @return the competitors, best first; one inner list where the tie stands
   */
  public ImmutableList<ImmutableList<Competitor>> order() {
    return order;
  }

  /**
   * Returns what told them apart.
   *
   * @return the criterion with its rule, or nothing where the tie stands
   */
  public Optional<Step> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /**
   * Returns whether the tie stands and the place is shared.
   *
   * @return true if nothing told them apart
   */
  public boolean stands() {
    return decidedBy == null;
  }

  /**
   * Returns what was asked before and found equal.
   *
   * @return the criteria with their rules, in the order in which they were asked
   */
  public ImmutableList<Step> equalOn() {
    return equalOn;
  }

  /**
   * Returns what could not be asked, because the list does not tell it of everyone who tied.
   *
   * @return the criteria with their rules, in the order of the rules
   */
  public ImmutableList<Step> lacking() {
    return lacking;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TieBreak that
        && place == that.place
        && order.equals(that.order)
        && Objects.equals(decidedBy, that.decidedBy)
        && equalOn.equals(that.equalOn)
        && lacking.equals(that.lacking);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, order, decidedBy, equalOn, lacking);
  }

  /**
   * Returns the tie in one line.
   *
   * @return a text for people, such as {@code 2: Joe KOVACS (USA) before Rajindra CAMPBELL (JAM) by
   *     next best trial (TR 25)}
   */
  @Override
  public String toString() {
    String names =
        order.stream()
            .map(group -> group.stream().map(Object::toString).collect(joining(" = ")))
            .collect(joining(" before "));
    String cause = decidedBy == null ? ", the tie stands" : " by " + decidedBy;
    return place + ": " + names + cause + (lacking.isEmpty() ? "" : "; not known: " + lacking);
  }
}
