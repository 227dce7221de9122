package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.PersonName;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An athlete who changed the name is one athlete in lists and books. */
class AliasesTest {
  private static final Event EVENT = Event.parse("Women 800");
  private static final Athlete BEFORE = Athlete.builder().name("Mary", "DECKER").build();
  private static final Athlete AFTER =
      Athlete.builder().name("Mary", "SLANEY").alias("Mary", "DECKER").build();
  private static final Athlete BETWEEN =
      Athlete.builder().name("Mary", "TABB").alias("Mary", "Decker").build();

  private static Performance run(Athlete athlete, String time, int year) {
    return Performance.builder()
        .competitor(athlete)
        .event(EVENT)
        .mark(RaceTime.parse(time))
        .date(LocalDate.of(year, 7, 1))
        .build();
  }

  private static Record best(Athlete athlete, String time, int year) {
    return Record.builder()
        .scope(RecordScope.personal(athlete))
        .event(EVENT)
        .mark(RaceTime.parse(time))
        .holder(athlete)
        .date(LocalDate.of(year, 7, 1))
        .build();
  }

  @Test
  void leaveOutThePresentName() {
    assertThat(AFTER.aliases()).containsExactly(new PersonName("Mary", "DECKER"));
    assertThat(AFTER.toBuilder().name("Mary", "DECKER").build().aliases()).isEmpty();
    assertThat(AFTER.toBuilder().build()).isEqualTo(AFTER);
    assertThat(AFTER).isNotEqualTo(Athlete.builder().name("Mary", "SLANEY").build());
  }

  @Test
  void giveOneRowOfAList() {
    TopList list =
        Stream.of(run(BEFORE, "1:58.00", 1980), run(AFTER, "1:56.90", 1985))
            .collect(TopListCriteria.of(EVENT).toTopList());
    assertThat(list.rows()).hasSize(1);
  }

  @Test
  void findThePersonalBestsUnderEveryName() {
    for (Athlete holder : List.of(BEFORE, AFTER, BETWEEN)) {
      RecordBook book = RecordBook.of(List.of(best(holder, "1:56.90", 1985)));
      for (Athlete asked : List.of(BEFORE, AFTER, BETWEEN)) {
        assertThat(book.standing(RecordScope.personal(asked), EVENT))
            .as("best of %s asked for %s", holder, asked)
            .hasSize(1);
      }
      Athlete stranger = Athlete.builder().name("Mary", "SMITH").build();
      assertThat(book.standing(RecordScope.personal(stranger), EVENT)).isEmpty();
    }
  }

  @Test
  void keepTheBestOfAllNames() {
    RecordBook book = RecordBook.of(List.of(best(BEFORE, "1:58.00", 1980)));
    assertThat(book.with(best(AFTER, "1:56.90", 1985)).standing(RecordScope.personal(AFTER), EVENT))
        .extracting(record -> record.mark().toString())
        .containsExactly("1:56.90");
    assertThat(book.with(best(AFTER, "1:59.00", 1985)).standing(RecordScope.personal(AFTER), EVENT))
        .extracting(record -> record.mark().toString())
        .containsExactly("1:58.00");
  }
}
