package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Revision;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Changes results after they were official, and gives back the list as it was.
 *
 * <p>Every row that changes keeps what it said before in its {@linkplain Result#revisions()
 * revisions}, so no list is lost.
 *
 * <p>It decides nothing: who is disqualified, and by which rule, is for the caller to say.
 *
 * <pre>{@code
 * LocalDate decided = LocalDate.of(2025, 5, 4);
 * Race amended =
 *     Amendments.disqualify(clubRace, ross, NoMark.parse("DQ TR17.3.1"), decided, "lane");
 * System.out.println(amended.results().get(0));                      // 1 Isla REID (GBR) 2:10.02
 * System.out.println(Amendments.original(amended).equals(clubRace)); // true
 * }</pre>
 */
public final class Amendments {
  private Amendments() {}

  /**
   * Disqualifies a competitor after the fact: the mark is struck out, the place is taken away, and
   * those after move up.
   *
   * <p>Places move by the list, not by a new ranking: what the judges decided among the others
   * stands. The series, the splits and the qualification of the row stay for the account; none of
   * its marks is a performance any more.
   *
   * @param race the race with its places
   * @param competitor the competitor as listed
   * @param disqualification the status {@code DQ}, with its rule where it is known; the mark is
   *     added as struck out
   * @param on the day of the decision
   * @param reason why, such as {@code doping}
   * @return the race with the new list
   * @throws IllegalArgumentException if the competitor is not in the race or the status is not
   *     {@code DQ}
   */
  public static Race disqualify(
      Race race, Competitor competitor, NoMark disqualification, LocalDate on, String reason) {
    requireNonNull(race, "race");
    requireNonNull(competitor, "competitor");
    requireNonNull(disqualification, "disqualification");
    checkArgument(
        disqualification.status() == Status.DQ,
        "disqualification must be DQ, was %s",
        disqualification);
    Result row =
        race.result(competitor)
            .orElseThrow(() -> new IllegalArgumentException(competitor + " is not in " + race));
    NoMark outcome =
        new NoMark(Status.DQ, disqualification.rule(), disqualification.struckOut().or(row::mark));
    Result disqualified =
        row.revise(on, reason).build().withPlace(Optional.empty()).toBuilder()
            .outcome(outcome)
            .build();
    ImmutableList<Result> amended =
        race.results().stream()
            .map(other -> other == row ? disqualified : movedUp(other, row, on))
            .collect(ImmutableList.toImmutableList());
    return race.withResults(inListOrder(race, amended));
  }

  private static Result movedUp(Result result, Result disqualified, LocalDate on) {
    boolean isBehind =
        result.place().isPresent()
            && disqualified.place().filter(place -> place < result.place().get()).isPresent();
    if (!isBehind) {
      return result;
    }
    String reason = "moved up for the disqualification of " + disqualified.competitor();
    return result.revise(on, reason).place(result.place().get() - 1).build();
  }

  /**
   * Returns the list as it stood at the end of a day.
   *
   * @param race the race with amended results
   * @param day the day; decisions of later days are taken back
   * @return the race as its list read then; rows without a place in the order of {@link
   *     RowsWithoutPlace#STANDARD}
   */
  public static Race asOf(Race race, LocalDate day) {
    requireNonNull(race, "race");
    requireNonNull(day, "day");
    ImmutableList<Result> then =
        race.results().stream()
            .map(result -> asOf(result, day))
            .collect(ImmutableList.toImmutableList());
    return race.withResults(inListOrder(race, then));
  }

  private static Result asOf(Result result, LocalDate day) {
    ImmutableList<Revision> revisions = result.revisions();
    int made = revisions.size();
    while (made > 0 && revisions.get(made - 1).date().isAfter(day)) {
      made--;
    }
    return made == revisions.size()
        ? result
        : revisions.get(made).original().toBuilder().revisions(revisions.subList(0, made)).build();
  }

  /**
   * Returns the list as it was first published.
   *
   * @param race the race with amended results
   * @return the race before its first amendment
   */
  public static Race original(Race race) {
    return asOf(race, LocalDate.MIN);
  }

  private static ImmutableList<Result> inListOrder(Race race, ImmutableList<Result> results) {
    Comparator<Result> byPlace =
        comparing(Result::place, Comparators.emptiesLast(Comparator.naturalOrder()));
    return ImmutableList.sortedCopyOf(
        byPlace.thenComparing(RowsWithoutPlace.STANDARD.order(race.event().discipline())), results);
  }
}
