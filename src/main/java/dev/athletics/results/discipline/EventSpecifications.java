package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import dev.athletics.results.table.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which implement or hurdles category and age group imply, from {@code event_specifications.tsv}.
 */
final class EventSpecifications {
  private final Map<Event, Discipline> specified = new HashMap<>();
  private final Map<Event, Discipline> plain = new HashMap<>();
  private final Set<Event> seniorsOfSpecified = new HashSet<>();

  private EventSpecifications() {
    TsvResource.read(
        "event_specifications.tsv",
        List.of("discipline", "category", "age_groups", "specification"),
        this::add);
  }

  private static final class Loaded {
    private static final EventSpecifications SPECIFICATIONS = new EventSpecifications();
  }

  /**
   * The discipline with what its age group implies, or empty if it needs that and nobody has fixed
   * it.
   */
  static Optional<Discipline> specified(Event event) {
    Discipline found = Loaded.SPECIFICATIONS.specified.get(event);
    if (found != null) {
      return Optional.of(found);
    }
    boolean isMissing = Loaded.SPECIFICATIONS.seniorsOfSpecified.contains(seniors(event));
    return isMissing ? Optional.empty() : Optional.of(event.discipline());
  }

  /**
   * The discipline without what it says and its age group implies, or null if it says nothing of
   * the kind.
   */
  static @Nullable Discipline plain(Event asWritten) {
    return canBeImplied(asWritten.discipline()) ? Loaded.SPECIFICATIONS.plain.get(asWritten) : null;
  }

  /** An age group implies an implement, hurdles, or the events of a combined event. */
  private static boolean canBeImplied(Discipline discipline) {
    return discipline.implement().isPresent()
        || discipline.hurdles().isPresent()
        || discipline.family() == Family.COMBINED;
  }

  private static Event seniors(Event event) {
    return Event.asWritten(event.discipline(), event.category(), AgeGroup.SENIOR);
  }

  private void add(List<String> cells) {
    Discipline discipline = Discipline.parse(cells.get(0));
    Category category = Category.valueOf(cells.get(1));
    Discipline specification = Discipline.parse(cells.get(3));
    checkArgument(
        specification.code().equals(cells.get(3)),
        "%s is not the code of %s",
        cells.get(3),
        specification);
    checkArgument(canBeImplied(specification), "%s is implied by no age group", specification);
    for (AgeGroup group : groups(cells.get(2))) {
      Event event = Event.asWritten(discipline, category, group);
      checkArgument(specified.put(event, specification) == null, "%s is there twice", event);
      plain.put(Event.asWritten(specification, category, group), discipline);
      seniorsOfSpecified.add(seniors(event));
    }
  }

  private static Set<AgeGroup> groups(String cell) {
    Set<AgeGroup> groups = new HashSet<>();
    for (String part : TsvTable.split(cell, " ")) {
      List<String> ends = TsvTable.split(part, "-");
      Range<AgeGroup> range =
          Range.closed(AgeGroup.parse(ends.get(0)), AgeGroup.parse(ends.get(ends.size() - 1)));
      AgeGroup.usual().stream().filter(range::contains).forEach(groups::add);
    }
    return groups;
  }
}
