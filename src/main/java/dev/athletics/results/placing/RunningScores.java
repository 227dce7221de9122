package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import java.util.Optional;

/**
 * The ranking of a decathlon, heptathlon or the like after some of its events, by the points of the
 * sheet (TR 39).
 *
 * <pre>{@code
 * Result two =
 *     Result.builder()
 *         .competitor(ross)
 *         .outcome(Points.of(0))
 *         .parts(List.of(part("100H", "13.90"), part("HJ", "1.70")))
 *         .build();
 * Race heptathlon =
 *     Race.builder(Event.parse("Women's Heptathlon"))
 *         .date(LocalDate.of(2025, 5, 3))
 *         .result(two)
 *         .build();
 * System.out.println(RunningScores.after(heptathlon, 1).results()); // [1 Eilidh ROSS (GBR) 0]
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
 */
public final class RunningScores {
  private RunningScores() {}

  /**
   * Ranks a combined event as it stood after a number of events. Athletes of whom fewer events are
   * known are ranked by the points they have. An athlete who did not start in one of them is out of
   * the contest (TR 39.10); one who was disqualified from the whole stays so.
   *
   * @param race the combined event, with the events of each athlete and their points
   * @param events how many events, 1 or more
   * @return the race with those events, their sums for marks, and places
   * @throws IllegalArgumentException if the event has no points, or the number is below 1, or a row
   *     has a mark without its events
   * @see <a href="{@docRoot}/index.html#tr-39.10">TR 39.10</a>
   */
  public static Race after(Race race, int events) {
    requireNonNull(race, "race");
    checkArgument(events >= 1, "events must be 1 or more, was %s", events);
    checkArgument(
        race.event().discipline().markKind() == MarkKind.POINTS,
        "event must have points, was %s",
        race.event());
    return Placing.place(
        race.withResults(race.results().stream().map(row -> after(row, events)).toList()));
  }

  private static Result after(Result row, int events) {
    checkArgument(!row.parts().isEmpty() || row.mark().isEmpty(), "events of %s are missing", row);
    if (row.parts().isEmpty() || isDisqualified(row)) {
      return row;
    }
    ImmutableList<CombinedEventPart> known =
        row.parts().subList(0, Math.min(events, row.parts().size()));
    return row.withPlace(Optional.empty()).toBuilder().outcome(outcome(known)).parts(known).build();
  }

  private static boolean isDisqualified(Result row) {
    return row.outcome() instanceof NoMark none && none.status() == Status.DQ;
  }

  private static Outcome outcome(ImmutableList<CombinedEventPart> parts) {
    boolean isOut = parts.stream().anyMatch(part -> isNotStarted(part.mark().outcome()));
    return isOut
        ? NoMark.of(Status.DNF)
        : Points.of(parts.stream().mapToInt(part -> part.points().value()).sum());
  }

  private static boolean isNotStarted(Outcome outcome) {
    return outcome instanceof NoMark none && none.status() == Status.DNS;
  }
}
