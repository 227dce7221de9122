package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Result;
import dev.athletics.results.Revision;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change made to a result after it was official, as data.
 *
 * <pre>{@code
 * Race amended =
 *     Amendments.disqualify(
 *         clubRace, reid, NoMark.parse("DQ TR17.3.1"), LocalDate.of(2025, 5, 4), "lane");
 * RevisionData revision = RaceData.of(amended).results().get(1).revisions().get(0);
 * System.out.println(revision.reason());          // lane
 * System.out.println(revision.original().mark()); // 2:10.02
 * }</pre>
 *
 * @param original the result as it stood, without revisions
 * @param date the day of the decision
 * @param reason why
 */
public record RevisionData(
    @Nullable ResultData original, @Nullable String date, @Nullable String reason) {
  /**
   * Returns a revision as data.
   *
   * @param revision the revision
   * @return the data, from which {@link #toRevision(Event)} makes an equal one
   */
  public static RevisionData of(Revision revision) {
    requireNonNull(revision, "revision");
    return new RevisionData(
        ResultData.of(revision.original()), revision.date().toString(), revision.reason());
  }

  /**
   * Returns the revision that this data describes.
   *
   * @param event the event, which says whether the marks are times, distances or points
   * @return the revision
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Revision toRevision(Event event) {
    Function<String, Outcome> marks = Texts.outcome(requireNonNull(event, "event"));
    return Part.whole(part -> read(part, marks));
  }

  Optional<Revision> read(Part part, Function<String, Outcome> marks) {
    part.require("original", original, "the result as it stood");
    part.require("date", date, "a date such as 2024-08-06");
    part.require("reason", reason, "a reason");
    List<Result> results = new ArrayList<>(1);
    if (original != null && !original.revisions().isEmpty()) {
      part.refuse("original.revisions", "", "expected them in the result that was revised");
    } else {
      part.part("original", original, (data, inner) -> data.read(inner, marks), results::add);
    }
    Optional<LocalDate> day = part.read("date", date, Texts::date);
    return part.built(
        "", () -> new Revision(results.get(0), day.orElseThrow(), requireNonNull(reason)));
  }
}
