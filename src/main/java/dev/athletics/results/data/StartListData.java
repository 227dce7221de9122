package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.StartList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A start list as data.
 *
 * <pre>{@code
 * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
 * StartListData data = StartListData.of(list);
 * System.out.println(data.starts().get(0).entry().athlete().lastName()); // ROSS
 * System.out.println(data.toStartList().equals(list));                   // true
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param race event, date and all else that is known of the race
 * @param starts those who start, in the order of the list
 */
public record StartListData(
    @Nullable Integer schemaVersion, @Nullable RaceData race, List<Start> starts) {
  /**
   * Copies the list.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param race event, date and all else that is known of the race
   * @param starts those who start, in the order of the list
   */
  public StartListData {
    starts = Copies.of(starts);
  }

  /**
   * Returns a start list as data.
   *
   * @param list the list
   * @return the data, from which {@link #toStartList()} makes an equal one
   */
  public static StartListData of(StartList list) {
    requireNonNull(list, "list");
    return new StartListData(
        SchemaVersion.CURRENT,
        RaceData.of(list.race()),
        list.starts().stream().map(Start::of).collect(toImmutableList()));
  }

  /**
   * Returns the start list that this data describes.
   *
   * @return the list
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public StartList toStartList() {
    return Part.whole(this::read);
  }

  private Optional<StartList> read(Part part) {
    SchemaVersion.check(part, schemaVersion);
    part.require("race", race, "a race with its event and date");
    Optional<Race> ahead =
        race == null ? Optional.empty() : part.inner("race", race, RaceData::read);
    Function<String, Mark> marks = Texts.mark(ahead.map(Race::event).map(Event::discipline));
    ImmutableList<StartList.Start> read =
        part.parts("starts", starts, (start, inner) -> start.read(inner, marks)).values().asList();
    return ahead.flatMap(of -> part.built("starts", () -> new StartList(of, read)));
  }

  /**
   * One who starts, as data.
   *
   * <pre>{@code
   * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
   * StartList drawn = LaneRules.byLot(2).draw(list, new Random(7));
   * StartListData.Start first = StartListData.of(drawn).starts().get(0);
   * System.out.println(first.lane());                         // 1
   * System.out.println(first.assignments().get(0).rule());    // TR 20.4.1
   * }</pre>
   *
   * @param entry the entry
   * @param rank the place in the order of seeding, from 1 up
   * @param lane the lane, from 1 up
   * @param assignments how the competitor came here, in the order in which it was decided
   */
  public record Start(
      @Nullable EntryData entry,
      @Nullable Integer rank,
      @Nullable Integer lane,
      List<Assignment> assignments) {
    /**
     * Copies the list.
     *
     * @param entry the entry
     * @param rank the place in the order of seeding, from 1 up
     * @param lane the lane, from 1 up
     * @param assignments how the competitor came here, in the order in which it was decided
     */
    public Start {
      assignments = Copies.of(assignments);
    }

    static Start of(StartList.Start start) {
      return new Start(
          EntryData.of(start.entry()),
          start.rank().orElse(null),
          start.lane().orElse(null),
          start.assignments().stream().map(Assignment::of).collect(toImmutableList()));
    }

    Optional<StartList.Start> read(Part part, Function<String, Mark> marks) {
      part.require("entry", entry, "an entry");
      Optional<Entry> of =
          entry == null
              ? Optional.empty()
              : part.inner("entry", entry, (data, inner) -> data.read(inner, marks));
      part.ordinal("rank", rank, any -> {});
      part.ordinal("lane", lane, any -> {});
      ImmutableList<StartList.Assignment> why =
          part.parts("assignments", assignments, Assignment::read).values().asList();
      return of.flatMap(
          known ->
              part.built(
                  "",
                  () ->
                      new StartList.Start(
                          known, Optional.ofNullable(rank), Optional.ofNullable(lane), why)));
    }
  }

  /**
   * Why somebody starts in a heat, a lane or at a place of the order, as data.
   *
   * <pre>{@code
   * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
   * StartList drawn = LaneRules.byLot(2).draw(list, new Random(7));
   * StartListData.Assignment why =
   *     StartListData.of(drawn).starts().get(1).assignments().get(0);
   * System.out.println(why.kind()); // LANE
   * System.out.println(why.text()); // lane 2 drawn from lanes 1, 2
   * }</pre>
   *
   * @param kind {@code HEAT}, {@code EXCHANGE}, {@code HEAT_NUMBER}, {@code LANE} or {@code ORDER}
   * @param text the assignment and how it was made, in words
   * @param rule the number of the rule
   */
  public record Assignment(@Nullable String kind, @Nullable String text, @Nullable String rule) {
    static Assignment of(StartList.Assignment why) {
      return new Assignment(why.kind().name(), why.text(), why.rule());
    }

    Optional<StartList.Assignment> read(Part part) {
      part.require("kind", kind, "what was assigned");
      part.require("text", text, "how it was assigned");
      part.require("rule", rule, "a rule such as TR 20.4.1");
      return part.read("kind", kind, Texts.constant(StartList.Assignment.Kind.class))
          .flatMap(
              of ->
                  part.built(
                      "",
                      () ->
                          new StartList.Assignment(
                              of, requireNonNull(text, "text"), requireNonNull(rule, "rule"))));
    }
  }
}
