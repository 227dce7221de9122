package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.athletics.results.Competitor;
import dev.athletics.results.placing.PlacingRules.Step;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
 *
 * @param place the place for which they tied, from 1 up
 * @param order those who tied, best first, in the order this left them in; competitors in one inner
 *     list were not told apart here, and there is one inner list where the tie stands
 * @param decidedBy the criterion that told them apart, with its rule, or empty where the tie stands
 * @param equalOn the criteria that were asked before and found equal, with their rules, in the
 *     order in which they were asked
 * @param lacking the criteria that could not be asked, because the list does not tell them of
 *     everyone who tied, with their rules, in the order of the rules
 * @param outOfPlace the criteria that the rules do not ask of this tie, with their rules, in the
 *     order of the rules: a jump-off for the third place, a reading to the thousandth of athletes
 *     who ran in different races
 */
public record TieBreak(
    int place,
    ImmutableList<ImmutableList<Competitor>> order,
    Optional<Step> decidedBy,
    ImmutableList<Step> equalOn,
    ImmutableList<Step> lacking,
    ImmutableList<Step> outOfPlace)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param place the place for which they tied
   * @param order those who tied
   * @param decidedBy what told them apart
   * @param equalOn what was found equal
   * @param lacking what could not be asked
   * @param outOfPlace what the rules do not ask of this tie
   * @throws IllegalArgumentException if the place is below 1
   */
  public TieBreak {
    checkArgument(place >= 1, "place must be 1 or more, was %s", place);
    requireNonNull(order, "order");
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(equalOn, "equalOn");
    requireNonNull(lacking, "lacking");
    requireNonNull(outOfPlace, "outOfPlace");
  }

  static TieBreak decided(
      int place, ImmutableList<ImmutableList<Row>> order, Step by, Ranking.Asked asked) {
    return of(place, order, Optional.of(by), asked);
  }

  static TieBreak standing(int place, ImmutableList<Row> tied, Ranking.Asked asked) {
    return of(place, ImmutableList.of(tied), Optional.empty(), asked);
  }

  private static TieBreak of(
      int place, ImmutableList<ImmutableList<Row>> order, Optional<Step> by, Ranking.Asked asked) {
    ImmutableList<ImmutableList<Competitor>> competitors =
        order.stream().map(TieBreak::competitors).collect(ImmutableList.toImmutableList());
    return new TieBreak(place, competitors, by, asked.equal(), asked.lacking(), asked.outOfPlace());
  }

  private static ImmutableList<Competitor> competitors(ImmutableList<Row> rows) {
    return rows.stream()
        .map(row -> row.result().competitor())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether the tie stands and the place is shared.
   *
   * @return true if nothing told them apart
   */
  public boolean stands() {
    return decidedBy.isEmpty();
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
    String cause = decidedBy.map(step -> " by " + step).orElse(", the tie stands");
    return place + ": " + names + cause + (lacking.isEmpty() ? "" : "; not known: " + lacking);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<TieBreak, TieBreak> KIND =
        FieldKind.startingWith(
                TieBreak.class,
                "place",
                text(Integer.class),
                TieBreak::place,
                place ->
                    new TieBreak(
                        place,
                        ImmutableList.of(),
                        Optional.empty(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()),
                Function.identity())
            .list(
                "order",
                object(Group.class),
                tie -> tie.order.stream().map(Group::new).toList(),
                (tie, order) -> inOrder(tie, Lists.transform(order, Group::competitors)))
            .field(
                "by",
                object(Step.class),
                tie -> tie.decidedBy.orElse(null),
                (t, by) ->
                    new TieBreak(
                        t.place, t.order, Optional.of(by), t.equalOn, t.lacking, t.outOfPlace))
            .list(
                "equal",
                object(Step.class),
                TieBreak::equalOn,
                (t, equal) ->
                    new TieBreak(t.place, t.order, t.decidedBy, equal, t.lacking, t.outOfPlace))
            .list(
                "lacking",
                object(Step.class),
                TieBreak::lacking,
                (t, lacking) ->
                    new TieBreak(t.place, t.order, t.decidedBy, t.equalOn, lacking, t.outOfPlace))
            .list(
                "outOfPlace",
                object(Step.class),
                TieBreak::outOfPlace,
                (t, steps) ->
                    new TieBreak(t.place, t.order, t.decidedBy, t.equalOn, t.lacking, steps));

    private static TieBreak inOrder(TieBreak t, List<ImmutableList<Competitor>> order) {
      return new TieBreak(
          t.place, ImmutableList.copyOf(order), t.decidedBy, t.equalOn, t.lacking, t.outOfPlace);
    }

    private record Group(ImmutableList<Competitor> competitors) implements Serializable {
      private static final long serialVersionUID = 1L;
    }
  }
}
