package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordProgression.Step;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The frontier of a progression while it is collected, twice where automatic and other times are
 * not compared. Engines ship it from one machine to another.
 */
@SuppressWarnings("serial") // it is written as the performances that it keeps
final class Successions implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Step> BY_DATE =
      Comparator.comparing(step -> step.performance().date());

  private final Event event;
  private final Predicate<Mark> timedApart;
  private final Comparator<Mark> bestFirst;
  private final ProgressionFrontier main;
  private final ProgressionFrontier timedOtherwise;

  Successions(Event event) {
    this.event = event;
    this.timedApart = Timing.apart(event.discipline());
    this.bestFirst = event.discipline().bestFirst();
    this.main = new ProgressionFrontier(bestFirst);
    this.timedOtherwise = new ProgressionFrontier(bestFirst);
  }

  void add(Performance performance, Predicate<? super Performance> admitted) {
    (timedApart.test(performance.mark()) ? timedOtherwise : main).add(performance, admitted);
  }

  Successions addAll(Successions other) {
    return addAll(other.frontier());
  }

  private Successions addAll(Iterable<Performance> performances) {
    performances.forEach(performance -> add(performance, any -> true));
    return this;
  }

  ImmutableList<Performance> frontier() {
    return Stream.of(main, timedOtherwise)
        .flatMap(frontier -> frontier.performances().stream())
        .collect(toImmutableList());
  }

  ImmutableList<Step> steps() {
    return Stream.of(main, timedOtherwise)
        .flatMap(frontier -> steps(frontier.progression()))
        .sorted(BY_DATE)
        .collect(toImmutableList());
  }

  private Stream<Step> steps(ImmutableList<Performance> progression) {
    Stream.Builder<Step> steps = Stream.builder();
    for (int i = 0; i < progression.size(); i++) {
      boolean equalled =
          i > 0 && bestFirst.compare(progression.get(i - 1).mark(), progression.get(i).mark()) == 0;
      steps.add(new Step(progression.get(i), equalled));
    }
    return steps.build();
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
    static final FieldKind<Successions, Successions> KIND =
        FieldKind.startingWith(
                Successions.class,
                "event",
                text(Event.class),
                successions -> successions.event,
                Successions::new,
                Function.identity())
            .list("marks", object(Performance.class), Successions::frontier, Successions::addAll);
  }
}
