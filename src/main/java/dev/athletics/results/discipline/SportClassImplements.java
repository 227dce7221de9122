package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.table.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which implement the sport classes of para-athletics throw, from {@code
 * sport_class_implements.tsv}.
 */
final class SportClassImplements {
  private final Map<Event, Discipline> specified = new HashMap<>();
  private final Set<Discipline> disciplines = new HashSet<>();

  private SportClassImplements() {
    TsvResource.read(
        "sport_class_implements.tsv",
        List.of("discipline", "category", "age_groups", "sport_classes", "specification"),
        this::add);
  }

  private static final class Loaded {
    private static final SportClassImplements IMPLEMENTS = new SportClassImplements();
  }

  /**
   * The discipline with the implement that every class of the event throws; empty if it needs one
   * and they differ, or nobody has fixed one.
   */
  static Optional<Discipline> specified(Event event) {
    if (Loaded.IMPLEMENTS.disciplines.contains(event.discipline())) {
      return Loaded.IMPLEMENTS.common(event);
    }
    return EventSpecifications.isSpecified(event)
        ? Optional.empty()
        : Optional.of(event.discipline());
  }

  /** The discipline without the implement that its class implies, or null if it does not. */
  static @Nullable Discipline plain(Event asWritten) {
    Discipline generic = asWritten.discipline().generic();
    if (generic.equals(asWritten.discipline())) {
      return null;
    }
    Event plain =
        Event.asWritten(
            generic,
            asWritten.category(),
            asWritten.ageGroup(),
            asWritten.sportClass().orElseThrow());
    return specified(plain).equals(Optional.of(asWritten.discipline())) ? generic : null;
  }

  private Optional<Discipline> common(Event event) {
    Set<Optional<Discipline>> found = new HashSet<>();
    for (SportClass single : event.sportClass().orElseThrow().singles()) {
      Event ofSingle =
          Event.asWritten(event.discipline(), event.category(), event.ageGroup(), single);
      found.add(Optional.ofNullable(specified.get(ofSingle)));
    }
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  private void add(List<String> cells) {
    Discipline discipline = Discipline.parse(cells.get(0));
    Category category = Category.valueOf(cells.get(1));
    Discipline specification = Discipline.parse(cells.get(4));
    disciplines.add(discipline);
    for (String ages : TsvTable.split(cells.get(2), " ")) {
      AgeGroup group = AgeGroup.parse(ages);
      for (SportClass single : singles(cells.get(3))) {
        Event event = Event.asWritten(discipline, category, group, single);
        checkArgument(specified.put(event, specification) == null, "%s is there twice", event);
      }
    }
  }

  private static ImmutableSet<SportClass> singles(String cell) {
    return TsvTable.split(cell, " ").stream()
        .flatMap(classes -> SportClass.parse(classes).singles().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
