package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

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
 * sport_class_implements.tsv}. Categories and age groups are named as the table names them.
 */
final class SportClassImplements {
  private final Map<Contest, Discipline> specified = new HashMap<>();
  private final Set<Discipline> disciplines = new HashSet<>();

  private SportClassImplements() {
    TsvResource.read(
        "sport_class_implements.tsv",
        List.of("discipline", "category", "age_groups", "sport_classes", "specification"),
        this::add);
  }

  private static final class Lazy {
    private static final SportClassImplements IMPLEMENTS = new SportClassImplements();
  }

  /** What is contested by athletes of one class. */
  private record Contest(
      Discipline discipline, String category, String ageGroup, SportClass single) {}

  /** Returns whether the implements of a discipline are those of the class. */
  static boolean areFor(Discipline discipline) {
    return Lazy.IMPLEMENTS.disciplines.contains(discipline);
  }

  /**
   * The discipline with the implement that every one of the classes throws; empty if they differ,
   * or nobody has fixed one.
   */
  static Optional<Discipline> specified(
      Discipline discipline, String category, String ageGroup, SportClass classes) {
    Set<Optional<Discipline>> found = new HashSet<>();
    for (SportClass single : classes.singles()) {
      Contest contest = new Contest(discipline, category, ageGroup, single);
      found.add(Optional.ofNullable(Lazy.IMPLEMENTS.specified.get(contest)));
    }
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  /** The discipline without the implement that the class implies, or null if it does not. */
  static @Nullable Discipline plain(
      Discipline asWritten, String category, String ageGroup, SportClass classes) {
    Discipline generic = asWritten.generic();
    boolean isImplied =
        !generic.equals(asWritten)
            && specified(generic, category, ageGroup, classes).equals(Optional.of(asWritten));
    return isImplied ? generic : null;
  }

  private void add(List<String> cells) {
    Discipline discipline = Discipline.parse(cells.get(0));
    Discipline specification = Discipline.parse(cells.get(4));
    disciplines.add(discipline);
    for (String group : TsvTable.split(cells.get(2), " ")) {
      for (String classes : TsvTable.split(cells.get(3), " ")) {
        for (SportClass single : SportClass.parse(classes).singles()) {
          Contest contest = new Contest(discipline, cells.get(1), group, single);
          checkArgument(specified.put(contest, specification) == null, "%s is twice", contest);
        }
      }
    }
  }
}
