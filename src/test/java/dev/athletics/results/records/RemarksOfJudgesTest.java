package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Split;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the remarks of the judges (CR 25.4) on their way from a list to a record. */
class RemarksOfJudgesTest {
  private static final Athlete KERR =
      Athlete.builder().name("Josh", "KERR").federation("GBR").category(Category.MEN).build();

  private static Result.Builder row(Event event, String mark) {
    return Result.builder().competitor(KERR).mark(event.discipline().parseMark(mark));
  }

  private static Race race(Event event, Result result) {
    return Race.builder(event).date(LocalDate.of(2025, 7, 1)).result(result).build();
  }

  @Test
  void areKeptOnTheRowAndOnThePerformanceOfItsMark() {
    Event event = Event.parse("Men 800");
    Result result =
        row(event, "1:43.10 L YC TR7.1")
            .splits(List.of(new Split(Discipline.parse("400"), RaceTime.parse("50.00"))))
            .build();
    ImmutableList<Remark> remarks = ImmutableList.of(Remark.parse("L"), Remark.parse("YC TR7.1"));
    assertThat(result.remarks()).isEqualTo(remarks);
    assertThat(result.toBuilder().build()).isEqualTo(result);
    assertThat(result).isNotEqualTo(row(event, "1:43.10 L").splits(result.splits()).build());
    assertThat(race(event, result).performances())
        .extracting(Performance::remarks)
        .containsExactly(ImmutableList.of(), remarks);
  }

  @Test
  void belongToTheTrialThatGaveTheMark() {
    Event event = Event.parse("Men LJ");
    Result result =
        row(event, "8.20 P").trials(List.of(Trial.parse("8.00"), Trial.parse("8.20"))).build();
    assertThat(race(event, result).performances())
        .extracting(Performance::remarks)
        .containsExactly(ImmutableList.of(), ImmutableList.of(Remark.parse("P")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " YC TR7.1", " L TR17.3.3", " P", " YRC", " RC"})
  void neverBarARecordByThemselves(String remark) {
    Event event = Event.parse("Men 800");
    Race race = race(event, row(event, "1:43.10" + remark).place(1).build());
    assertThat(RecordBook.empty().check(race).flags(race, race.results().get(0)))
        .containsExactlyElementsOf(plainFlags(event));
  }

  private static List<String> plainFlags(Event event) {
    Race plain = race(event, row(event, "1:43.10").place(1).build());
    List<String> flags = RecordBook.empty().check(plain).flags(plain, plain.results().get(0));
    assertThat(flags).contains("PB");
    return flags;
  }
}
