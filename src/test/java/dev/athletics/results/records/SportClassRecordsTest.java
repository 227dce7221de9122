package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Records of a sport class")
class SportClassRecordsTest {
  private static final Event ALL = Event.parse("Men 100");
  private static final Event T11 = Event.parse("Men 100 T11");
  private static final Athlete BLIND = runner("Salum Ageze", "KASHAFALI");
  private static final Athlete OTHER = runner("Noah", "LYLES");

  private static Athlete runner(String given, String family) {
    return Athlete.builder().name(given, family).federation("NOR").category(Category.MEN).build();
  }

  private static Race race(Event event, Athlete athlete, String time, int day) {
    return Race.builder(event)
        .date(LocalDate.of(2024, 8, day))
        .facility(Facility.STANDARD_TRACK)
        .wind(Wind.parse("+0.4"))
        .result(Result.builder().competitor(athlete).place(1).outcome(RaceTime.parse(time)).build())
        .build();
  }

  @Test
  void areKeptApartFromThoseOfAllAthletes() {
    RecordBook book =
        RecordBook.empty()
            .check(List.of(race(ALL, OTHER, "9.79", 1), race(T11, BLIND, "10.82", 2)))
            .bookAfter();
    RecordScope norwegian =
        RecordScope.national(BLIND.federationOn(LocalDate.of(2024, 8, 2)).orElseThrow());

    assertThat(book.standing(norwegian, ALL))
        .extracting(it -> it.mark().toString())
        .containsExactly("9.79");
    assertThat(book.standing(norwegian, T11))
        .extracting(it -> it.mark().toString())
        .containsExactly("10.82");
  }

  /** The list of world record events (CR 32) has none of a sport class. */
  @Test
  void areNeverWorldRecordsOfWorldAthletics() {
    Race race = race(T11, BLIND, "9.50", 2);
    assertThat(RecordBook.empty().check(race).claims())
        .extracting(RecordClaim::scope)
        .isNotEmpty()
        .doesNotContain(RecordScope.world());
  }

  @Test
  void haveListsOfTheirOwn() {
    Stream<Performance> performances =
        Stream.of(race(ALL, OTHER, "9.79", 1), race(T11, BLIND, "10.82", 2))
            .flatMap(race -> race.performances().stream());
    assertThat(performances.collect(TopListCriteria.of(T11).toTopList()).rows())
        .extracting(row -> row.performance().competitor())
        .containsExactly(BLIND);
  }
}
