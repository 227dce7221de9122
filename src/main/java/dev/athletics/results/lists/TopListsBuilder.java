package dev.athletics.results.lists;

import static dev.athletics.results.serial.Element.object;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Collects the {@link TopList} of every event at once, performance by performance; otherwise like a
 * {@link TopListBuilder}, of which it keeps one for each event.
 *
 * <pre>{@code
 * TopListsBuilder lists = TopListCriteria.ofEveryEvent().first(50).listsBuilder();
 * performances.forEach(lists::add);
 * System.out.println(lists.build().keySet()); // [Men 100]
 * }</pre>
 *
 * <p>Not safe to share among threads; equality is identity.
 */
@SuppressWarnings("serial") // it is written as the lists that it keeps
public final class TopListsBuilder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TopListCriteria criteria;
  private final TreeMap<Event, TopListBuilder> lists = new TreeMap<>();

  /** The list of each event met so far; age groups may share one. */
  private final Map<Event, TopListBuilder> byEvent = new HashMap<>();

  TopListsBuilder(TopListCriteria criteria) {
    this.criteria = criteria;
  }

  private TopListBuilder list(Event event) {
    return byEvent.computeIfAbsent(event, met -> listOfRecord(RecordEvents.recordEvent(met)));
  }

  private TopListBuilder listOfRecord(Event event) {
    return lists.computeIfAbsent(event, met -> new TopListBuilder(criteria.ofEvent(met)));
  }

  /**
   * Adds a performance, if the criteria admit it.
   *
   * @param performance any performance
   * @return this builder
   */
  public TopListsBuilder add(Performance performance) {
    list(requireNonNull(performance, "performance").event()).add(performance);
    return this;
  }

  /**
   * Adds all that was added to another builder.
   *
   * @param other a builder with the same criteria, which stays as it is
   * @return this builder
   */
  public TopListsBuilder addAll(TopListsBuilder other) {
    return addAll(requireNonNull(other, "other").lists);
  }

  private TopListsBuilder addAll(Map<Event, TopListBuilder> others) {
    others.forEach((event, list) -> listOfRecord(event).addAll(list));
    return this;
  }

  /**
   * Returns whether a mark can make no difference any more, as {@link
   * TopListBuilder#isBeaten(Competitor, Mark)} does.
   *
   * @param event the event
   * @param competitor whose mark it is
   * @param mark a mark of the event
   * @return true if no performance with that mark changes the list of the event
   */
  public boolean isBeaten(Event event, Competitor competitor, Mark mark) {
    return list(requireNonNull(event, "event")).isBeaten(competitor, mark);
  }

  /**
   * Returns the lists of what was added so far.
   *
   * @return the lists that are not empty, by event in programme order
   */
  public ImmutableMap<Event, TopList> build() {
    return lists.entrySet().stream()
        .map(list -> Map.entry(list.getKey(), list.getValue().build()))
        .filter(list -> !list.getValue().isEmpty())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private ImmutableList<Performance> kept() {
    return lists.values().stream()
        .flatMap(list -> list.kept().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private TopListsBuilder addAll(Iterable<Performance> performances) {
    performances.forEach(this::add);
    return this;
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
    static final FieldKind<TopListsBuilder, TopListsBuilder> KIND =
        FieldKind.startingWith(
                TopListsBuilder.class,
                "criteria",
                object(TopListCriteria.class),
                builder -> builder.criteria,
                TopListCriteria::listsBuilder,
                Function.identity())
            .list(
                "kept", object(Performance.class), TopListsBuilder::kept, TopListsBuilder::addAll);
  }
}
