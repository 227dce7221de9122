package dev.athletics.results.discipline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpecificationRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  /** One cell of a rule book. */
  private record Cell(String rules, LocalDate date, String page, Event event, String code) {
    static Cell of(List<String> row) {
      return new Cell(
          row.get(0),
          LocalDate.parse(row.get(1)),
          row.get(2) + ", p. " + row.get(3),
          Event.parse(row.get(4)),
          row.get(5));
    }
  }

  static Stream<Cell> cells() throws IOException {
    try (InputStream table =
        SpecificationRulesTest.class.getResourceAsStream("rule-book-specifications.tsv")) {
      return new String(table.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> Cell.of(Splitter.on('\t').splitToList(line)))
              .toList()
              .stream();
    }
  }

  private static SpecificationRules rules(String name) {
    return Stream.of(
            SpecificationRules.worldAthletics(),
            SpecificationRules.worldMasters(),
            SpecificationRules.ukAthletics(),
            SpecificationRules.atletiekunie())
        .filter(rules -> rules.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void followTheRuleBooksCellByCell(Cell cell) {
    assertThat(cell.event().specification(rules(cell.rules()), cell.date()))
        .as(cell.page())
        .map(Discipline::code)
        .contains(cell.code());
  }

  @Test
  void haveEveryCellOfTheRuleBooks() throws IOException {
    assertThat(cells()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @CsvSource({
    "World Athletics, U18 Men 2000SC, 2020-03-31, 2000SC91.4cm",
    "World Athletics, U18 Men 2000SC, 2020-04-01, 2000SC83.8cm",
    "World Athletics, U18 Men 300H, 2025-03-24,",
    "World Athletics, U18 Men 300H, 2025-03-25, 300H83.8cm",
    "World Masters Athletics, M40 3000SC, 2024-12-31, 3000SC91.4cm",
    "World Masters Athletics, M40 3000SC, 2025-01-01, 3000SC83.8cm",
    "UK Athletics, U15 Men DT, 2026-03-31, DT1.25K",
    "UK Athletics, U15 Men DT, 2026-04-01,",
    "UK Athletics, U18 Men DT, 2025-06-01, DT1.5K",
    "UK Athletics, U18 Men DT, 2026-04-01,",
    "Atletiekunie, U16 Men DT, 2023-12-31,",
    "Atletiekunie, U16 Men DT, 2024-01-01, DT1K"
  })
  void goByTheDay(String rules, Event event, LocalDate date, String code) {
    assertThat(event.specification(rules(rules), date).map(Discipline::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "GBR, U15 Men DT, DT1.25K",
    "NED, U15 Men DT,",
    "NED, U16 Men DT, DT1K",
    "GBR, U16 Men DT,",
    "GER, U16 Men DT,",
    "GER, U14 Men DT,",
    "GER, U15 Men DT,",
    "GER, U18 Men DT, DT1.5K",
    "GER, M50 DT, DT1.5K"
  })
  void areNotThoseOfAnotherFederation(String federation, Event event, String code) {
    assertThat(
            SpecificationRules.ofFederation(federation)
                .specification(event, LocalDate.of(2025, 6, 1))
                .map(Discipline::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void leaveAnEventAsItIsWhereItNeedsNoneOrNamesItsOwn() {
    SpecificationRules rules = SpecificationRules.worldAthletics();
    assertThat(rules.specification(Event.parse("U16 Men 800"), DAY))
        .contains(Discipline.parse("800"));
    assertThat(rules.specification(Event.parse("U16 Men SP4K"), DAY))
        .contains(Discipline.parse("SP4K"));
    assertThat(rules.rule(Event.parse("U16 Men SP4K"), DAY)).isEmpty();
  }

  @Test
  void doNotKnowTheMastersAmongThoseOfWorldAthletics() {
    Event shot = Event.parse("M50 SP");
    assertThat(shot.specification(SpecificationRules.worldAthletics(), DAY)).isEmpty();
    assertThat(shot.specification(SpecificationRules.worldMasters(), DAY))
        .contains(Discipline.parse("SP6K"));
  }

  @Test
  void knowTheOldestOfAll() {
    Event shot = Event.of(Discipline.parse("SP"), Category.WOMEN, AgeGroup.from(100));
    assertThat(shot.specification()).isEqualTo(Discipline.parse("SP2K"));
  }

  @ParameterizedTest
  @CsvSource({
    "World Athletics, U20 Men 110H, TR 22.3",
    "World Athletics, U18 Men 2000SC, TR 23.5",
    "World Athletics, U20 Men SP, TR 32.1",
    "World Athletics, U20 Men 60H, TR 47.2",
    "World Masters Athletics, M50 SP, Appendix A 3",
    "Atletiekunie, U16 Men DT, WWR 1.5.2"
  })
  void nameTheirRule(String rules, Event event, String rule) {
    assertThat(rules(rules).rule(event, DAY)).contains(rule);
  }

  @Test
  void takeInAFederationsOwn() {
    Event javelin = Event.parse("U14 Men JT");
    SpecificationRules ours =
        SpecificationRules.worldAthletics()
            .with(javelin, Discipline.parse("JT400"))
            .with(javelin, Discipline.parse("JT500"));
    assertThat(javelin.specification(ours, DAY)).contains(Discipline.parse("JT500"));
    assertThat(ours.rule(javelin, DAY)).isEmpty();
    assertThat(Event.parse("U14 Men SP").specification(ours, DAY)).isEmpty();
  }
}
