package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The records of a club")
class ClubRecordsTest {
  private static final RecordScope EDINBURGH = RecordScope.club("Edinburgh AC");
  private static final Event EVENT = Event.parse("Men 1500");

  private static Athlete member(String name, LocalDate birth) {
    return Athlete.builder().name(name).born(birth).club("Edinburgh AC").build();
  }

  private static Race race(Athlete athlete, String time, LocalDate day) {
    return Race.builder(EVENT)
        .date(day)
        .facility(Facility.STANDARD_TRACK)
        .result(Result.builder().competitor(athlete).place(1).outcome(RaceTime.parse(time)).build())
        .build();
  }

  @Test
  void areKeptOfItsAthletesAndOfTheirAgeGroups() {
    Athlete kerr = member("Josh KERR", LocalDate.of(1997, 10, 8));
    Athlete junior = member("Ben JUNIOR", LocalDate.of(2007, 3, 1));
    RecordBook book =
        RecordBook.empty()
            .check(
                List.of(
                    race(junior, "3:45.10", LocalDate.of(2024, 6, 1)),
                    race(kerr, "3:29.64", LocalDate.of(2024, 7, 1))))
            .bookAfter();

    assertThat(holders(book, EDINBURGH)).containsExactly(kerr);
    assertThat(holders(book, EDINBURGH.forAgeGroup(AgeGroup.U18))).containsExactly(junior);
  }

  private static ImmutableList<Competitor> holders(RecordBook book, RecordScope scope) {
    return book.standing(scope, EVENT).stream()
        .map(Record::holder)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void areThoseOfTheClubOfTheDay() {
    Athlete moved =
        member("Josh KERR", LocalDate.of(1997, 10, 8)).toBuilder()
            .club("Brooks Beasts", LocalDate.of(2018, 7, 1))
            .build();
    assertThat(moved.clubOn(LocalDate.of(2018, 6, 30))).contains("Edinburgh AC");
    assertThat(moved.clubOn(LocalDate.of(2018, 7, 1))).contains("Brooks Beasts");
    assertThat(moved.clubs()).hasSize(2);
    assertThat(moved.toBuilder().build()).isEqualTo(moved);

    RecordBook book =
        RecordBook.empty().check(race(moved, "3:29.64", LocalDate.of(2024, 7, 1))).bookAfter();
    assertThat(holders(book, EDINBURGH)).isEmpty();
    assertThat(holders(book, RecordScope.club("Brooks Beasts"))).containsExactly(moved);
  }

  @Test
  void haveATextThatIsReadBack() {
    for (RecordScope scope :
        List.of(
            EDINBURGH, EDINBURGH.forAgeGroup(AgeGroup.U20), EDINBURGH.forAgeGroup(AgeGroup.M40))) {
      assertThat(RecordScope.parse(scope.toString())).isEqualTo(scope);
    }
    assertThat(EDINBURGH.label()).isEqualTo("ClubR");
    assertThat(EDINBURGH.forAgeGroup(AgeGroup.U20)).hasToString("ClubR U20: Edinburgh AC");
  }

  /** Ages are a limit in whatever way they are written; the text has the code of the group. */
  @ParameterizedTest
  @CsvSource({
    "ClubR 11-12: Edinburgh AC, ClubR 11-12: Edinburgh AC",
    "ClubR 30-34: Edinburgh AC, ClubR M30: Edinburgh AC",
    "ClubR 30&over: Edinburgh AC, ClubR 30+: Edinburgh AC",
    "ClubR 8U 2024: Edinburgh AC, ClubR U9 2024: Edinburgh AC",
    "ClubR W105 sh: Edinburgh AC, ClubR W105 sh: Edinburgh AC",
    "ClubR M15: Edinburgh AC, ClubR M15: Edinburgh AC",
  })
  void areReadForEveryAgeGroup(String text, String canonical) {
    RecordScope read = RecordScope.parse(text);
    assertThat(read).hasToString(canonical);
    assertThat(read.unlimited()).isEqualTo(EDINBURGH);
    assertThat(read.ageGroup()).isNotEqualTo(AgeGroup.SENIOR);
    assertThat(RecordScope.parse(canonical)).isEqualTo(read);
  }

  @Test
  void needAName() {
    assertThatThrownBy(() -> RecordScope.club(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Athlete.builder().club(" ")).hasMessage("club must not be blank");
  }
}
