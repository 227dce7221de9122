package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In an open race lists and records go by the athlete's own category, which may not be known. */
class OpenRacesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 4);
  private static final Event OPEN = Event.parse("Open 5K");

  private final Result man = row(1, "13:50", athlete("A").category(Category.MEN));
  private final Result woman = row(2, "15:10", athlete("B").category(Category.WOMEN));
  private final Result nonBinary = row(3, "15:40", athlete("C").category(Category.NON_BINARY));
  private final Result unknown = row(4, "16:00", athlete("D"));
  private final Race race =
      Race.builder(OPEN).date(DAY).results(man, woman, nonBinary, unknown).build();

  private static Athlete.Builder athlete(String name) {
    return Athlete.builder().name("Sam", name).federation("GBR");
  }

  private static Result row(int place, String time, Athlete.Builder athlete) {
    return Result.builder()
        .competitor(athlete.build())
        .place(place)
        .outcome(RaceTime.parse(time))
        .build();
  }

  private List<String> listed(String event) {
    return race.performances().stream()
        .collect(TopListCriteria.of(Event.parse(event)).toTopList())
        .rows()
        .stream()
        .map(row -> row.performance().competitor().nameInSentence())
        .toList();
  }

  @Test
  void areOneRaceForAll() {
    assertThat(OPEN.isOpen()).isTrue();
    assertThat(OPEN.category()).isSameAs(Category.MIXED);
    assertThat(OPEN.displayName()).startsWith("Open 5 ");
    assertThat(Event.parse("Mixed 4x400").isOpen()).isFalse();
    assertThat(Event.parse("Men 5K").isOpen()).isFalse();
    assertThat(race.mixedRace().isYes()).isTrue();
  }

  @Test
  void giveEachMarkTheCategoryOfItsAthlete() {
    assertThat(race.performances())
        .extracting(Performance::event)
        .extracting(Event::toString)
        .containsExactly("Men 5K", "Women 5K", "Non-Binary 5K", "Open 5K");
  }

  @Test
  void areListedByTheAthletesOwnCategory() {
    assertThat(listed("Women 5K")).containsExactly("B");
    assertThat(listed("Non-Binary 5K")).containsExactly("C");
    assertThat(listed("Open 5K")).containsExactly("D");
  }

  @Test
  void giveNoRecordOfACategoryThatIsNotKnownToBeTheAthletes() {
    RecordScope meeting = RecordScope.competition("City Run");
    RecordBook book =
        RecordBook.of(
            List.of(
                record(meeting, "Men 5K", "14:00"),
                record(meeting, "Women 5K", "16:30"),
                record(meeting, "Non-Binary 5K", "17:00")));
    Race inTheCity =
        race.toBuilder()
            .competition(Competition.builder().name("City Run 2025").series("City Run").build())
            .build();
    assertThat(book.check(inTheCity).claims())
        .extracting(claim -> claim.performance().event() + " " + claim.scope())
        .containsExactlyInAnyOrder(
            "Men 5K CR City Run", "Women 5K CR City Run", "Non-Binary 5K CR City Run");
  }

  private static Record record(RecordScope scope, String event, String time) {
    return Record.builder()
        .scope(scope)
        .event(Event.parse(event))
        .mark(RaceTime.parse(time))
        .holder(athlete("H").build())
        .date(DAY.minusYears(1))
        .build();
  }
}
