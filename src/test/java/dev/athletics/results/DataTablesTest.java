package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.MoreCollectors;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.RepairedMark;
import dev.athletics.results.discipline.SportClass;
import dev.athletics.results.mark.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of the library, row by row, and not through the code that reads it. */
class DataTablesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/athletics/results");

  /** What makes a row of a table different from all others. */
  private static final ImmutableMap<String, ImmutableList<String>> KEYS =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("federations", ImmutableList.of("code"))
          .put("rounds", ImmutableList.of("words"))
          .put("flags", ImmutableList.of("flags"))
          .put("advancement_words", ImmutableList.of("words"))
          .put("column_names", ImmutableList.of("column", "language"))
          .put("cell_words", ImmutableList.of("meaning", "language"))
          .put("status_spellings", ImmutableList.of("spelling"))
          .put("unit_words", ImmutableList.of("unit", "language"))
          .put("disciplines", ImmutableList.of("code"))
          .put("specifications", ImmutableList.of("code"))
          .put("aliases", ImmutableList.of("vocabulary", "spellings"))
          .put("hurdle_spacings", ImmutableList.of("discipline", "category"))
          .put("implement_limits", ImmutableList.of("code"))
          .put("tokens", ImmutableList.of("meaning", "language"))
          .put("event_words", ImmutableList.of("word"))
          .put("age_groups", ImmutableList.of("rules", "from", "group"))
          .put(
              "event_specifications",
              ImmutableList.of("rules", "from", "discipline", "category", "age_groups"))
          .put("age_group_words", ImmutableList.of("rules", "from", "group", "category"))
          .put(
              "sport_class_implements",
              ImmutableList.of("discipline", "category", "age_groups", "sport_classes"))
          .put("implement_weights", ImmutableList.of("written", "unit"))
          .put("hurdle_heights", ImmutableList.of("written", "unit"))
          .put("plausible_marks", ImmutableList.of("code", "grams"))
          .put("plausible_speeds", ImmutableList.of("gait", "metres"))
          .put("combined_event_winds", ImmutableList.of("discipline", "categories"))
          .put("walk_penalties", ImmutableList.of("since", "metres"))
          .put("list_beginnings", ImmutableList.of("discipline", "categories", "since"))
          .put("world_masters_record_events", ImmutableList.of("discipline", "categories"))
          .put(
              "world_record_events", ImmutableList.of("discipline", "categories", "groups", "oval"))
          .put(
              "combined_events_2001",
              ImmutableList.of("category", "discipline", "age_groups", "track"))
          .put(
              "combined_events_masters_2023",
              ImmutableList.of("category", "discipline", "age_groups", "track"))
          .put(
              "world_athletics_2017",
              ImmutableList.of("category", "discipline", "age_groups", "track"))
          .put(
              "world_athletics_2022",
              ImmutableList.of("category", "discipline", "age_groups", "track"))
          .put(
              "world_athletics_2025",
              ImmutableList.of("category", "discipline", "age_groups", "track"))
          .put(
              "world_athletics_printed",
              ImmutableList.of("edition", "category", "discipline", "track", "from_mark"))
          .put("combined_event_programmes", ImmutableList.of("discipline", "category", "track"))
          .put("age_standards_2023", ImmutableList.of("disciplines"))
          .put("age_factors_wma_2023", ImmutableList.of("category", "disciplines"))
          .put("age_grading_road_2010", ImmutableList.of("category", "discipline"))
          .put("age_grading_road_2015", ImmutableList.of("category", "discipline"))
          .put("age_grading_road_2020", ImmutableList.of("category", "discipline"))
          .put("age_grading_road_2025", ImmutableList.of("category", "discipline"))
          .build();

  /** What a cell that is not empty must be, by the heading of its column. */
  private static final ImmutableMap<String, Consumer<String>> CELLS =
      ImmutableMap.<String, Consumer<String>>builder()
          .put("discipline", Discipline::parse)
          .put("specification", code -> assertThat(code).matches(DataTablesTest::isSpecification))
          .put("category", Category::valueOf)
          .put("categories", each(Category::valueOf))
          .put("group", AgeGroup::parse)
          .put("sport_classes", each(SportClass::parse))
          .put("groups", each(AgeGroup::parse))
          .put("status_spellings.status", Status::valueOf)
          .put("federations.status", status -> Federation.Status.valueOf(Ascii.toUpperCase(status)))
          .put("area", DataTablesTest::areaOfCode)
          .put("successors", each(Federation::parse))
          .put("parent", Federation::parse)
          .put("from", LocalDate::parse)
          .put("since", LocalDate::parse)
          .put("until", LocalDate::parse)
          .put(
              "day",
              day ->
                  assertThat(day.equals("competition") || monthDay(day.replaceFirst("^next ", "")))
                      .isTrue())
          .put("season", DataTablesTest::monthDay)
          .put("told", told -> assertThat(told).isIn("INDOOR", "MIXED"))
          .put("metres", BigDecimal::new)
          .put("grams", Integer::parseUnsignedInt)
          .put("millimetres", Integer::parseUnsignedInt)
          .build();

  record Table(String name, ImmutableList<String> head, ImmutableList<Map<String, String>> rows) {
    static Table read(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        int heading = (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        List<String> columns = cells(lines.get(heading));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : Iterables.skip(lines, heading + 1)) {
          List<String> cells = cells(line);
          assertThat(cells).as("%s: %s", file, line).hasSameSizeAs(columns);
          rows.add(
              IntStream.range(0, columns.size())
                  .boxed()
                  .collect(Collectors.toMap(columns::get, cells::get)));
        }
        String name = file.getFileName().toString().replace(".tsv", "");
        return new Table(
            name, ImmutableList.copyOf(lines.subList(0, heading)), ImmutableList.copyOf(rows));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<String> cells(String line) {
      return Splitter.on('\t').splitToList(line);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static ImmutableList<Table> tables() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .map(Table::read)
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static Table table(String name) throws IOException {
    return tables().stream()
        .filter(table -> table.name().equals(name))
        .collect(MoreCollectors.onlyElement());
  }

  private static Consumer<String> each(Consumer<String> check) {
    return cell -> Splitter.onPattern("[ ,;]").omitEmptyStrings().split(cell).forEach(check);
  }

  private static void areaOfCode(String code) {
    assertThat(Area.values()).extracting(Area::code).contains(code);
  }

  /** A dash is a specification that could not be read. */
  private static boolean isSpecification(String code) {
    return code.equals("-") || Discipline.tryParse(code).isPresent();
  }

  private static boolean monthDay(String text) {
    return MonthDay.parse("--" + text).isValidYear(2024);
  }

  @Nested
  class EveryTable {
    @ParameterizedTest
    @MethodSource("dev.athletics.results.DataTablesTest#tables")
    void namesItsSourceAndEdition(Table table) {
      assertThat(String.join("\n", table.head()))
          .containsIgnoringCase("source")
          .containsPattern("\\b(19|20)\\d\\d\\b|\\b[0-9a-f]{7}\\b|\\b[TC]R \\d+");
    }

    @ParameterizedTest
    @MethodSource("dev.athletics.results.DataTablesTest#tables")
    void hasRowsOfItsOwn(Table table) {
      ImmutableList<String> key = KEYS.get(table.name());
      assertThat(key).as("what makes a row of %s", table).isNotNull();
      assertThat(table.rows().stream().map(row -> key.stream().map(row::get).toList()))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.athletics.results.DataTablesTest#tables")
    void writesCellsThatMeanSomething(Table table) {
      for (Map<String, String> row : table.rows()) {
        row.forEach((column, cell) -> check(table, column, cell));
      }
    }

    private void check(Table table, String column, String cell) {
      assertThat(cell).as("%s of %s", column, table).isEqualTo(cell.strip());
      Consumer<String> ofColumn =
          CELLS.getOrDefault(table.name() + "." + column, CELLS.get(column));
      if (ofColumn != null && !cell.isEmpty()) {
        assertThatCode(() -> ofColumn.accept(cell))
            .as("%s \"%s\" of %s", column, cell, table)
            .doesNotThrowAnyException();
      }
    }
  }

  @Nested
  class Federations {
    @Test
    void areInUseFromAYearToALaterOne() throws IOException {
      for (Map<String, String> row : table("federations").rows()) {
        String from = row.get("valid_from");
        String to = row.get("valid_to");
        if (!from.isEmpty() && !to.isEmpty()) {
          assertThat(Integer.parseInt(to))
              .as(row.get("code"))
              .isGreaterThanOrEqualTo(Integer.parseInt(from));
        }
      }
    }

    @Test
    void shareNoAliasAndNoCode() throws IOException {
      List<String> names = new ArrayList<>();
      for (Map<String, String> row : table("federations").rows()) {
        names.add(row.get("code"));
        Splitter.on(';')
            .trimResults()
            .omitEmptyStrings()
            .split(row.get("aliases"))
            .forEach(names::add);
      }
      assertThat(names).filteredOn(name -> !name.endsWith("?")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void areInEveryArea(Area area) {
      Federation example =
          Federation.all().stream()
              .filter(federation -> federation.area().equals(Optional.of(area)))
              .findFirst()
              .orElseThrow();
      assertThat(Federation.parse(example.name()).area()).contains(area);
      assertThat(RecordScope.parse("AR " + area.code())).isEqualTo(RecordScope.area(area));
    }
  }

  @Nested
  class Disciplines {
    static Stream<Discipline> disciplines() throws IOException {
      return table("disciplines").rows().stream().map(row -> Discipline.parse(row.get("code")));
    }

    /** A modest mark, which is read as it is and is nothing to wonder about. */
    @ParameterizedTest
    @MethodSource("disciplines")
    void haveAMarkThatIsReadAndPlausible(Discipline discipline) {
      String example = example(discipline);
      RepairedMark read = MarkReader.of(discipline).lenient().read(example);
      assertThat(read.isRepaired()).isFalse();
      assertThat(discipline.parseMark(example)).isEqualTo(read.mark()).hasToString(example);
    }

    private String example(Discipline discipline) {
      return switch (discipline.markKind()) {
        case TIME -> time(discipline.distanceInMetres().map(BigDecimal::intValue).orElse(2000));
        case HEIGHT -> "1.60";
        case DISTANCE -> discipline.code().equals("TJ") ? "12.00" : "5.00";
        case DISTANCE_IN_FIXED_TIME -> discipline.duration().orElseThrow().toSeconds() * 3 + "m";
        case POINTS -> "1500";
      };
    }

    /** Four metres a second up to 10,000 m, and three from there on. */
    private String time(int metres) {
      int seconds = metres / (metres > 10_000 ? 3 : 4);
      return seconds < 60
          ? seconds + ".00"
          : seconds < 3600
              ? String.format(Locale.ROOT, "%d:%02d.00", seconds / 60, seconds % 60)
              : String.format(
                  Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
  }

  @Nested
  class AgeGroups {
    @Test
    void comeInEditionsThatFollowEachOther() throws IOException {
      List<String> editions =
          table("age_groups").rows().stream()
              .map(row -> row.get("rules") + " " + row.get("from"))
              .distinct()
              .toList();
      assertThat(editions).contains("UK Athletics ", "UK Athletics 2026-04-01");
      assertThat(
              editions.stream()
                  .collect(Collectors.groupingBy(edition -> edition.replaceAll(" [0-9-]*$", "")))
                  .values())
          .allSatisfy(ofOneBody -> assertThat(ofOneBody).isSorted());
    }

    @Test
    void citeTheirRuleAndAdmitSomebody() throws IOException {
      for (Map<String, String> row : table("age_groups").rows()) {
        assertThat(row.get("rule")).isNotEmpty();
        int youngest = row.get("youngest").isEmpty() ? 0 : Integer.parseInt(row.get("youngest"));
        int oldest = row.get("oldest").isEmpty() ? 120 : Integer.parseInt(row.get("oldest"));
        assertThat(youngest).as("%s", row).isLessThanOrEqualTo(oldest);
      }
    }
  }

  @Test
  void plausibleRangesHaveAnOrder() throws IOException {
    for (Map<String, String> row : table("plausible_marks").rows()) {
      assertThat(new BigDecimal(row.get("least"))).isLessThan(new BigDecimal(row.get("most")));
    }
    for (Map<String, String> row : table("plausible_speeds").rows()) {
      assertThat(new BigDecimal(row.get("slowest"))).isLessThan(new BigDecimal(row.get("fastest")));
    }
  }

  @Test
  void noSpellingMeansTwoDisciplinesInOneVocabulary() throws IOException {
    List<String> spellings = new ArrayList<>();
    for (Map<String, String> row : table("aliases").rows()) {
      for (String spelling : Splitter.on(';').trimResults().split(row.get("spellings"))) {
        spellings.add(row.get("vocabulary") + " " + spelling.toLowerCase(Locale.ROOT));
      }
    }
    assertThat(ImmutableSet.copyOf(spellings)).hasSameSizeAs(spellings);
  }
}
