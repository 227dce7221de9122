package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Facility;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.table.TsvTable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The events of a combined event, in their order, day by day.
 *
 * <p>{@link #find(Event, Facility)} knows those of the rules (TR 39): men's decathlon, pentathlon
 * and short track heptathlon and pentathlon, women's decathlon, heptathlon and short track
 * pentathlon. The constructor takes any other, such as those of masters, whose hurdles change with
 * the age group.
 *
 * <pre>{@code
 * CombinedEventProgramme programme =
 *     CombinedEventProgramme.find(Event.parse("Women HEP"), Facility.STANDARD_TRACK).orElseThrow();
 * System.out.println(programme.days()); // [[100H, HJ, SP, 200], [LJ, JT, 800]]
 * }</pre>
 *
 * <p>Two programmes are equal if all three components are. Immutable and safe to share among
 * threads.
 *
 * @param event the combined event
 * @param facility where it is held
 * @param days the events of each day, in order
 * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
 */
public record CombinedEventProgramme(
    Event event, Facility facility, ImmutableList<ImmutableList<Discipline>> days)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final ImmutableList<String> HEADING =
      ImmutableList.of("discipline", "category", "age_groups", "track", "days");

  /**
   * Checks the components.
   *
   * @param event the combined event
   * @param facility where it is held
   * @param days the events of each day, in order
   * @throws IllegalArgumentException if the event is not a combined event, there are no events, or
   *     one stands there twice
   */
  public CombinedEventProgramme {
    requireNonNull(event, "event");
    requireNonNull(facility, "facility");
    requireNonNull(days, "days");
    checkArgument(
        event.discipline().family() == Family.COMBINED,
        "event must be a combined event: %s",
        event);
    List<Discipline> all = days.stream().flatMap(Collection::stream).toList();
    checkArgument(!all.isEmpty(), "days must have events: %s", days);
    checkArgument(
        ImmutableSet.copyOf(all).size() == all.size(), "days must not repeat an event: %s", days);
  }

  /**
   * Returns the programme that the rules have for an event.
   *
   * @param event the combined event, of seniors, U20 or U18
   * @param facility where it is held: a short or oversized track, or any other for outdoors
   * @return the programme, or empty if the rules have none
   */
  public static Optional<CombinedEventProgramme> find(Event event, Facility facility) {
    requireNonNull(event, "event");
    String track = track(requireNonNull(facility, "facility"));
    return Catalogue.ROWS.stream()
        .filter(row -> row.category() == event.category())
        .filter(row -> row.discipline().equals(event.discipline()))
        .filter(row -> row.ageGroups().contains(event.ageGroup()))
        .filter(row -> row.track().equals(track))
        .findFirst()
        .map(row -> new CombinedEventProgramme(event, facility, row.days()));
  }

  private static String track(Facility facility) {
    return facility == Facility.SHORT_TRACK || facility == Facility.OVERSIZED_TRACK
        ? "SHORT"
        : "STANDARD";
  }

  /**
   * Returns the events in their order, in the category and age group of the combined event.
   *
   * @return the events
   */
  public ImmutableList<Event> parts() {
    return days.stream()
        .flatMap(Collection::stream)
        .map(discipline -> Event.of(discipline, event.category(), event.ageGroup()))
        .collect(ImmutableList.toImmutableList());
  }

  private record Row(
      Discipline discipline,
      Category category,
      ImmutableSet<AgeGroup> ageGroups,
      String track,
      ImmutableList<ImmutableList<Discipline>> days) {}

  /** The programmes of the rules, read when one is first asked for. */
  private static final class Catalogue {
    private static final Splitter DAYS = Splitter.on("; ");
    private static final Splitter WORDS = Splitter.on(' ');
    private static final ImmutableList<Row> ROWS = rows();

    private static ImmutableList<Row> rows() {
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      TsvTable.read(
          CombinedEventProgramme.class,
          "combined_event_programmes.tsv",
          HEADING,
          cells -> rows.add(row(cells)));
      return rows.build();
    }

    private static Row row(List<String> cells) {
      return new Row(
          Discipline.parse(cells.get(0)),
          Category.valueOf(cells.get(1)),
          WORDS
              .splitToStream(cells.get(2))
              .map(AgeGroup::parse)
              .collect(ImmutableSet.toImmutableSet()),
          cells.get(3),
          DAYS.splitToStream(cells.get(4))
              .map(Catalogue::day)
              .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Discipline> day(String codes) {
      return WORDS
          .splitToStream(codes)
          .map(Discipline::parse)
          .collect(ImmutableList.toImmutableList());
    }
  }
}
