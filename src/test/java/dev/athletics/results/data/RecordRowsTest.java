package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athletics.results.Athlete;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRowsTest {
  private static final RecordRows ROWS =
      RecordRows.columns("scope", "event", "holder", "nation", "mark", "date", "status");

  private static Record read(String... cells) {
    ReadRow<Record> row = ROWS.read(cells);
    assertThat(row.problems()).isEmpty();
    return row.orElseThrow();
  }

  @Test
  void ofAFederationAreRead() {
    assertThat(read("NR GBR", "Men 1500", "Josh KERR", "GBR", "3:27.79", "2024-08-06", "pending"))
        .isEqualTo(
            Record.builder()
                .scope(RecordScope.parse("NR GBR"))
                .event(Event.parse("Men 1500"))
                .holder(Athlete.builder().name("Josh", "KERR").federation("GBR").build())
                .mark(RaceTime.parse("3:27.79"))
                .date(LocalDate.of(2024, 8, 6))
                .status(RecordStatus.PENDING)
                .build());
  }

  @Test
  void withoutAStatusAreRatified() {
    assertThat(read("WR", "Men 800", "David RUDISHA", "KEN", "1:40.91", "2012-08-09", "").status())
        .isEqualTo(RecordStatus.RATIFIED);
  }

  @ParameterizedTest
  @CsvSource({"PB,", "PB U20,", "SB 2024,2024", "SB U20 2024 sh,2024"})
  void thatArePersonalAreThoseOfTheHolder(String text, Integer season) {
    Record record = read(text, "Men 1500", "Josh KERR", "GBR", "3:27.79", "2024-08-06", "");
    assertThat(record.scope().competitor()).contains(record.holder());
    assertThat(record.scope().season().isPresent()).isEqualTo(season != null);
    assertThat(record.scope().ageGroup())
        .isEqualTo(text.contains("U20") ? AgeGroup.U20 : AgeGroup.SENIOR);
    assertThat(ROWS.write(record)).startsWith(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NR", "SB", "PB 2024", "PBX", "SB: x", "best"})
  void ofAScopeThatIsNotClearAreRefused(String scope) {
    assertThat(
            ROWS.read(scope, "Men 1500", "Josh KERR", "GBR", "3:27.79", "2024-08-06", "")
                .problems())
        .extracting(Problem::path)
        .containsExactly("scope");
  }

  @Test
  void ofAnotherSeasonThanTheirDayAreRefused() {
    assertThat(
            ROWS.read("WL 2023", "Men 1500", "Josh KERR", "GBR", "3:27.79", "2024-08-06", "")
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("scope");
              assertThat(problem.reason()).contains("2024-08-06 is not in the season");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "AR,EU,AR EU",
    "NR,GBR,NR GBR",
    "WL,2024,WL 2024",
    "WR,,WR",
    "CR,European Championships,CR European Championships"
  })
  void mayHaveTheirScopeInTwoCells(String scope, String of, String expected) {
    RecordRows rows = RecordRows.columns("scope", "of", "event", "holder", "mark", "date");
    Record record =
        rows.read(Arrays.asList(scope, of, "Men 1500", "Josh KERR", "3:27.79", "2024-08-06"))
            .orElseThrow();
    assertThat(record.scope()).isEqualTo(RecordScope.parse(expected));
    assertThat(rows.read(rows.write(record)).orElseThrow()).isEqualTo(record);
  }

  @Test
  void takeTheScopeThatTheCallerNames() {
    RecordRows rows =
        RecordRows.columns("event", "holder", "mark", "date").withScope(RecordScope.club("Phanos"));
    Record record = rows.read("Men 1500", "Josh KERR", "3:27.79", "2024-08-06").orElseThrow();
    assertThat(record.scope()).isEqualTo(RecordScope.club("Phanos"));
    assertThat(rows.write(record))
        .containsExactly("Men 1500", "Josh KERR", "3:27.79", "2024-08-06");
  }

  @Test
  void withoutAScopeAreRefusedByTheirHeader() {
    assertThat(
            catchThrowableOfType(
                    DataException.class,
                    () -> RecordRows.columns("event", "holder", "mark", "date").reader())
                .problems())
        .extracting(Problem::reason)
        .containsExactly("expected a column for the scope");
  }

  @Test
  void reportTheNotesOfAMarkWhichTheyCannotKeep() {
    ReadRow<Record> row =
        ROWS.read("WR", "Men 400", "Lee EVANS", "USA", "43.86A", "1968-10-18", "");
    assertThat(row.orElseThrow().mark()).isEqualTo(RaceTime.parse("43.86"));
    assertThat(row.problems())
        .containsExactly(
            new Problem("mark", "43.86A", "a record keeps the mark without its notes"));
  }
}
