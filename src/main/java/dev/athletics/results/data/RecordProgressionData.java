package dev.athletics.results.data;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.records.RecordProgression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The succession of the best marks of an event, as data.
 *
 * <pre>{@code
 * RecordProgression progression =
 *     performances.stream()
 *         .collect(
 *             RecordProgression.toRecordProgression(
 *                 Event.parse("Men's 100m"), Performance::isWindLegal));
 * RecordProgressionData data = RecordProgressionData.of(progression);
 * System.out.println(data.steps().get(2).performance().mark());              // 9.58
 * System.out.println(data.toRecordProgression().equals(progression));        // true
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param event the event, such as {@code Men 1500}
 * @param steps the marks of the succession, in the order of time
 * @param otherPossibleSteps the marks that may have been steps, on days of which the order is not
 *     known
 */
public record RecordProgressionData(
    @Nullable Integer schemaVersion,
    @Nullable String event,
    List<Step> steps,
    List<PerformanceData> otherPossibleSteps) {
  /**
   * Copies the lists.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param event the event, such as {@code Men 1500}
   * @param steps the marks of the succession, in the order of time
   * @param otherPossibleSteps the marks that may have been steps, on days of which the order is not
   *     known
   */
  public RecordProgressionData {
    steps = Copies.of(steps);
    otherPossibleSteps = Copies.of(otherPossibleSteps);
  }

  /**
   * Returns a succession as data.
   *
   * @param progression the succession
   * @return the data, from which {@link #toRecordProgression()} makes an equal one
   */
  public static RecordProgressionData of(RecordProgression progression) {
    List<Performance> others =
        new ArrayList<>(requireNonNull(progression, "progression").possibleSteps());
    progression.steps().forEach(step -> others.remove(step.performance()));
    return new RecordProgressionData(
        SchemaVersion.CURRENT,
        progression.event().toString(),
        progression.steps().stream().map(Step::of).collect(toImmutableList()),
        others.stream().map(PerformanceData::of).collect(toImmutableList()));
  }

  /**
   * Returns the succession that this data describes.
   *
   * @return the succession
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public RecordProgression toRecordProgression() {
    return Part.whole(this::read);
  }

  private Optional<RecordProgression> read(Part part) {
    SchemaVersion.check(part, schemaVersion);
    part.require("event", event, "an event such as Men 1500");
    Optional<Event> contested = part.read("event", event, Event::parse);
    ImmutableList<RecordProgression.Step> given =
        part.parts("steps", steps, Step::read).values().asList();
    ImmutableList<Performance> others =
        part.parts("otherPossibleSteps", otherPossibleSteps, PerformanceData::read)
            .values()
            .asList();
    return contested.flatMap(of -> part.built("steps", () -> progression(of, given, others)));
  }

  /** The marks make their succession again, which must be the one that was given. */
  private static RecordProgression progression(
      Event event, ImmutableList<RecordProgression.Step> steps, ImmutableList<Performance> others) {
    RecordProgression progression =
        Stream.concat(steps.stream().map(RecordProgression.Step::performance), others.stream())
            .collect(RecordProgression.toRecordProgression(event, performance -> true));
    checkArgument(
        progression.steps().equals(steps)
            && progression.possibleSteps().size() == steps.size() + others.size(),
        "these marks have another succession: %s",
        progression.steps());
    return progression;
  }

  /**
   * One mark of the succession, as data.
   *
   * <pre>{@code
   * RecordProgression progression =
   *     performances.stream()
   *         .collect(
   *             RecordProgression.toRecordProgression(
   *                 Event.parse("Men's 100m"), Performance::isWindLegal));
   * System.out.println(RecordProgressionData.of(progression).steps().get(0).equalled()); // false
   * }</pre>
   *
   * @param performance the mark in its context
   * @param equalled true if it equals the best before it, false if it is better or the first; null
   *     is taken for false
   */
  public record Step(@Nullable PerformanceData performance, @Nullable Boolean equalled) {
    private static Step of(RecordProgression.Step step) {
      return new Step(PerformanceData.of(step.performance()), step.equalled());
    }

    private Optional<RecordProgression.Step> read(Part part) {
      part.require("performance", performance, "the mark in its context");
      List<Performance> marks = new ArrayList<>(1);
      part.part("performance", performance, PerformanceData::read, marks::add);
      return marks.stream()
          .findFirst()
          .map(mark -> new RecordProgression.Step(mark, Boolean.TRUE.equals(equalled)));
    }
  }
}
