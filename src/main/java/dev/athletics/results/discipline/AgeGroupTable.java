package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import dev.athletics.results.table.TsvTable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sets of rules in {@code age_groups.tsv}. */
final class AgeGroupTable {
  private static final List<String> HEADING =
      List.of("rules", "from", "rule", "group", "youngest", "oldest", "day", "season");

  /** By name, then by first day, then the limits of that edition in the order of the table. */
  private final Map<String, TreeMap<LocalDate, Rows>> editions = new HashMap<>();

  AgeGroupTable() {
    TsvResource.read("age_groups.tsv", HEADING, this::add);
    TsvResource.read(
        "age_group_words.tsv",
        List.of("rules", "from", "group", "category", "words"),
        this::addWords);
  }

  private record Rows(
      String rule,
      List<AgeLimit> limits,
      Map<String, AgeGroup> words,
      Map<String, Category> categories) {
    Rows(String rule) {
      this(rule, new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  private static final class Lazy {
    private static final Map<String, AgeGroupRules> RULES = new AgeGroupTable().byName();
  }

  Map<String, AgeGroupRules> byName() {
    Map<String, AgeGroupRules> rules = new HashMap<>();
    editions.forEach((name, rows) -> rules.put(name, rules(name, rows)));
    return Map.copyOf(rules);
  }

  private static AgeGroupRules rules(String name, TreeMap<LocalDate, Rows> rows) {
    ImmutableSortedMap.Builder<LocalDate, AgeGroupRules.Edition> editions =
        ImmutableSortedMap.naturalOrder();
    rows.forEach(
        (from, row) ->
            editions.put(
                from,
                new AgeGroupRules.Edition(
                    row.rule,
                    AgeGroupRules.Edition.of(row.rule, row.limits).limits(),
                    ImmutableMap.copyOf(row.words),
                    ImmutableMap.copyOf(row.categories))));
    return new AgeGroupRules(name, editions.buildOrThrow());
  }

  /** Returns whether a word names an age group by the rules of some federation. */
  static boolean hasWord(String folded) {
    return Lazy.RULES.values().stream()
        .flatMap(rules -> rules.editions().values().stream())
        .anyMatch(edition -> edition.words().containsKey(folded));
  }

  static AgeGroupRules rules(String name) {
    return requireNonNull(Lazy.RULES.get(name), name);
  }

  private void add(List<String> cells) {
    LocalDate from = from(cells);
    String rule = cells.get(2);
    Rows rows =
        editions
            .computeIfAbsent(cells.get(0), name -> new TreeMap<>())
            .computeIfAbsent(from, day -> new Rows(rule));
    checkArgument(rows.rule.equals(rule), "%s has two citations", cells.get(0));
    rows.limits.add(
        new AgeLimit(AgeGroup.valueOf(cells.get(3)), ages(cells.get(4), cells.get(5)), day(cells)));
  }

  private void addWords(List<String> cells) {
    Rows rows = requireNonNull(editions.get(cells.get(0)), cells.get(0)).get(from(cells));
    AgeGroup group = AgeGroup.parse(cells.get(2));
    for (String word : TsvTable.split(cells.get(4), "; ")) {
      checkArgument(word.equals(EventWords.fold(word)), "%s is not lower case and bare", word);
      checkArgument(
          requireNonNull(rows, word).words.put(word, group) == null, "%s is there twice", word);
      if (!cells.get(3).isEmpty()) {
        rows.categories.put(word, Category.valueOf(cells.get(3)));
      }
    }
  }

  private static LocalDate from(List<String> cells) {
    return cells.get(1).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(1));
  }

  private static Range<Integer> ages(String youngest, String oldest) {
    if (youngest.isEmpty()) {
      return oldest.isEmpty() ? Range.all() : Range.atMost(Integer.parseInt(oldest));
    }
    int from = Integer.parseInt(youngest);
    return oldest.isEmpty() ? Range.atLeast(from) : Range.closed(from, Integer.parseInt(oldest));
  }

  private static AgeDay day(List<String> cells) {
    String day = cells.get(6);
    if (day.equals("competition")) {
      return AgeDay.competition();
    }
    MonthDay seasonStart = MonthDay.parse("--" + cells.get(7));
    return day.equals("next 12-31")
        ? AgeDay.endOfYearOfSeason(seasonStart)
        : AgeDay.inSeason(MonthDay.parse("--" + day), seasonStart);
  }
}
