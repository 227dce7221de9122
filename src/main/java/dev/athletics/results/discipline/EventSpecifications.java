package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.athletics.results.table.TsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code event_specifications.tsv}: which implement or hurdles category and age group
 * imply, by the rules of a federation.
 */
final class EventSpecifications {
  private static final String NOT_READ = "-";
  private static final String AND_UP = "+";

  private final Map<String, Map<Contest, List<Row>>> byRules = new HashMap<>();
  private final Map<Contest, List<Row>> bySpecification = new HashMap<>();
  private final Set<Contest> specified = new HashSet<>();

  private EventSpecifications() {
    TsvResource.read(
        "event_specifications.tsv",
        List.of(
            "rules",
            "from",
            "until",
            "rule",
            "discipline",
            "category",
            "age_groups",
            "specification"),
        this::add);
  }

  private static final class Lazy {
    private static final EventSpecifications SPECIFICATIONS = new EventSpecifications();
  }

  /** A discipline of one category. */
  private record Contest(Discipline discipline, Category category) {
    static Contest of(Event event) {
      return new Contest(event.discipline(), event.category());
    }
  }

  /** The age groups of a row: some by name, and the bands of masters between two ages. */
  private record Groups(ImmutableSet<AgeGroup> named, @Nullable Range<Integer> masters) {
    static Groups parse(String cell) {
      ImmutableSet.Builder<AgeGroup> named = ImmutableSet.builder();
      Range<Integer> masters = null;
      for (String part : TsvTable.split(cell, " ")) {
        List<String> ends = TsvTable.split(part.replace(AND_UP, ""), "-");
        AgeGroup youngest = AgeGroup.parse(ends.get(0));
        AgeGroup oldest = AgeGroup.parse(ends.get(ends.size() - 1));
        if (part.endsWith(AND_UP)) {
          masters = Range.atLeast(youngest.ages().lowerEndpoint());
        } else if (ends.size() > 1) {
          masters = youngest.ages().span(oldest.ages());
        } else {
          named.add(youngest);
        }
      }
      return new Groups(named.build(), masters);
    }

    boolean contains(AgeGroup group) {
      return named.contains(group)
          || masters != null && group.isMasters() && masters.encloses(group.ages());
    }

    boolean meets(Groups other) {
      return named.stream().anyMatch(other.named::contains)
          || masters != null
              && other.masters != null
              && masters.isConnected(other.masters)
              && !masters.intersection(other.masters).isEmpty();
    }
  }

  /** One row, without the contest. */
  record Row(
      LocalDate from,
      LocalDate until,
      String rule,
      Groups groups,
      Discipline plain,
      Optional<Discipline> specification) {
    boolean isFor(AgeGroup group, LocalDate date) {
      return groups.contains(group) && !date.isBefore(from) && !date.isAfter(until);
    }

    boolean meets(Row other) {
      return groups.meets(other.groups) && !from.isAfter(other.until) && !other.from.isAfter(until);
    }
  }

  /** Returns the row of one set of rules for an event on a day, or null if it has none. */
  static @Nullable Row find(String rules, Event event, LocalDate date) {
    Map<Contest, List<Row>> ofRules = Lazy.SPECIFICATIONS.byRules.get(rules);
    return ofRules == null
        ? null
        : first(ofRules.getOrDefault(Contest.of(event), List.of()), event, date);
  }

  /** Returns whether the contest needs a specification, whichever rules have one. */
  static boolean isSpecified(Event event) {
    return Lazy.SPECIFICATIONS.specified.contains(Contest.of(event));
  }

  /**
   * Returns the discipline without the specification that the age group implies by the present
   * rules of World Athletics or those of the masters, or null if it has no such specification.
   */
  static @Nullable Discipline plain(Event asWritten) {
    if (!canBeImplied(asWritten.discipline())) {
      return null;
    }
    if (asWritten.sportClass().isPresent()) {
      return SportClassImplements.plain(
          asWritten.discipline(),
          asWritten.category().name(),
          asWritten.ageGroup().code(),
          asWritten.sportClass().get());
    }
    List<Row> rows =
        Lazy.SPECIFICATIONS.bySpecification.getOrDefault(Contest.of(asWritten), List.of());
    Row row = first(rows, asWritten, LocalDate.MAX);
    return row == null ? null : row.plain();
  }

  private static @Nullable Row first(List<Row> rows, Event event, LocalDate date) {
    for (Row row : rows) {
      if (row.isFor(event.ageGroup(), date)) {
        return row;
      }
    }
    return null;
  }

  /** An age group implies an implement, hurdles, or the events of a combined event. */
  private static boolean canBeImplied(Discipline discipline) {
    return discipline.implement().isPresent()
        || discipline.hurdles().isPresent()
        || discipline.family() == Family.COMBINED;
  }

  private void add(List<String> cells) {
    Contest contest = new Contest(Discipline.parse(cells.get(4)), Category.valueOf(cells.get(5)));
    Optional<Discipline> specification = specification(cells.get(7));
    Row row =
        new Row(
            cells.get(1).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(1)),
            cells.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(2)),
            cells.get(3),
            Groups.parse(cells.get(6)),
            contest.discipline(),
            specification);
    String rules = cells.get(0);
    List<Row> rows =
        byRules
            .computeIfAbsent(rules, name -> new HashMap<>())
            .computeIfAbsent(contest, nothing -> new ArrayList<>());
    checkArgument(rows.stream().noneMatch(row::meets), "%s of %s is there twice", contest, rules);
    rows.add(row);
    specified.add(contest);
    if (SpecificationRules.isOfPresentDay(rules) && specification.isPresent()) {
      bySpecification
          .computeIfAbsent(
              new Contest(specification.get(), contest.category()), nothing -> new ArrayList<>())
          .add(row);
    }
  }

  private static Optional<Discipline> specification(String code) {
    if (code.equals(NOT_READ)) {
      return Optional.empty();
    }
    Discipline specification = Discipline.parse(code);
    checkArgument(
        specification.code().equals(code), "%s is not the code of %s", code, specification);
    checkArgument(canBeImplied(specification), "%s is implied by no age group", specification);
    return Optional.of(specification);
  }
}
