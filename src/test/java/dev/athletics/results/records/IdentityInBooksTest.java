package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.data.RecordBookData;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A book that goes by the rule of identity of a user")
class IdentityInBooksTest {
  private static final Event EVENT = Event.parse("Men 1500");
  private static final CompetitorIdentity LICENCE = CompetitorIdentity.byId("licence");
  private static final Athlete KERR = athlete("Josh Kerr", "1");
  private static final Athlete CARR = athlete("Joshua Carr", "1");
  private static final Athlete NAMESAKE = athlete("Josh Kerr", "2");
  private static final RecordRules RULES =
      RecordRules.worldAthletics()
          .onlyScopes(
              scope -> scope.level() == RecordScope.Level.PERSONAL && scope.season().isEmpty());

  private static Athlete athlete(String name, String licence) {
    return Athlete.builder().name(name).id("licence", licence).build();
  }

  private static Performance run(Athlete athlete, String time, int year) {
    return Performance.builder()
        .competitor(athlete)
        .event(EVENT)
        .mark(RaceTime.parse(time))
        .date(LocalDate.of(year, 7, 1))
        .build();
  }

  private static Record best(Athlete athlete, String time, int year) {
    return record(RecordScope.personal(athlete), athlete, time, year);
  }

  private static Record record(RecordScope scope, Athlete athlete, String time, int year) {
    return Record.builder()
        .scope(scope)
        .event(EVENT)
        .mark(RaceTime.parse(time))
        .holder(athlete)
        .date(LocalDate.of(year, 7, 1))
        .build();
  }

  private static List<String> bests(RecordBook book, Athlete athlete) {
    return book.standing(RecordScope.personal(athlete), EVENT).stream()
        .map(record -> record.mark().toString())
        .toList();
  }

  /** The names of the two have nothing in common. */
  @Test
  void givesThePersonalBestOfEitherDescriptionToThePerson() {
    RecordBook book =
        RecordBook.of(
                List.of(
                    best(KERR, "3:32.00", 2022),
                    best(CARR, "3:31.00", 2023),
                    best(NAMESAKE, "3:30.00", 2024)))
            .withIdentity(LICENCE);
    assertThat(bests(book, KERR)).containsExactly("3:31.00");
    assertThat(bests(book, CARR)).containsExactly("3:31.00");
    assertThat(bests(book, NAMESAKE)).containsExactly("3:30.00");
    assertThat(bests(book, Athlete.builder().name("Josh Kerr").build())).isEmpty();
    assertThat(book.history(RecordScope.personal(CARR), EVENT)).hasSize(2);
    assertThat(book.progression(RecordScope.personal(CARR), EVENT)).hasSize(2);
  }

  @Test
  void givesItByACustomRuleWithoutClues() {
    CompetitorIdentity byFirstLetter =
        (one, other) -> one.displayName().charAt(0) == other.displayName().charAt(0);
    RecordBook book =
        RecordBook.empty()
            .withIdentity(byFirstLetter)
            .with(best(KERR, "3:32.00", 2022), best(athlete("Jake Wightman", "3"), "3:29.00", 2022))
            .with(best(athlete("Neil Gourley", "4"), "3:28.00", 2022));
    assertThat(bests(book, CARR)).containsExactly("3:29.00");
  }

  @Test
  void checksTheMarksOfOneDescriptionAgainstTheBestsOfTheOther() {
    RecordBook book =
        RecordBook.of(List.of(best(CARR, "3:31.00", 2023)))
            .withIdentity(LICENCE)
            .completeFor(RecordScope.Level.PERSONAL);
    assertThat(book.check(run(KERR, "3:31.50", 2024), RULES).claims()).isEmpty();
    assertThat(book.check(run(KERR, "3:30.50", 2024), RULES).claims())
        .extracting(RecordClaim::kind)
        .containsExactly(RecordClaim.Kind.BROKEN);
    RecordCheck first = book.check(run(NAMESAKE, "3:31.50", 2024), RULES);
    assertThat(first.claims())
        .extracting(RecordClaim::kind)
        .containsExactly(RecordClaim.Kind.FIRST);
    assertThat(first.bookAfter().identity()).isEqualTo(LICENCE);
  }

  private static Race meeting(Athlete athlete, String name, String time) {
    return Race.builder(EVENT)
        .date(LocalDate.of(2024, 7, 1))
        .competition(Competition.builder().name(name).build())
        .result(Result.builder().competitor(athlete).place(1).outcome(RaceTime.parse(time)).build())
        .build();
  }

  /** The slower of two races of one person was a best only if it came first. */
  @ParameterizedTest
  @CsvSource({"1, 3:30.00", "2, '3:30.00, 3:31.00'"})
  void claimsOneBestOfADayForOnePersonInTwoMeetings(String licence, String claimed) {
    RecordBook book =
        RecordBook.of(List.of(best(KERR, "3:35.00", 2022), best(NAMESAKE, "3:36.00", 2022)))
            .withIdentity(LICENCE)
            .completeFor(RecordScope.Level.PERSONAL);
    RecordCheck check =
        book.check(
            List.of(
                meeting(athlete("Joshua Carr", licence), "Here", "3:31.00"),
                meeting(KERR, "There", "3:30.00")),
            RULES);
    assertThat(check.claims())
        .extracting(claim -> claim.performance().mark().toString())
        .containsExactlyInAnyOrder(claimed.split(", "));
  }

  @Test
  void isMadeOfPerformances() {
    RecordBook book =
        RecordBook.ofPerformances(
            Stream.of(run(KERR, "3:32.00", 2022), run(CARR, "3:33.00", 2023)), RULES, LICENCE);
    assertThat(book.size()).isOne();
    assertThat(bests(book, CARR)).containsExactly("3:32.00");
  }

  /** Annulled under one description, the mark must not stand under the other. */
  @Test
  void letsStandOnlyTheEntryOfAMarkThatWasDecidedLater() {
    RecordScope club = RecordScope.club("Edinburgh AC");
    Record annulled =
        record(club, CARR, "3:31.00", 2023).toBuilder().status(RecordStatus.ANNULLED).build();
    RecordBook book = RecordBook.of(List.of(record(club, KERR, "3:31.00", 2023), annulled));
    assertThat(book.standing(club, EVENT)).isEmpty();
    CompetitorIdentity byYear = CompetitorIdentity.byNameAndBirthYear();
    assertThat(book.withIdentity(byYear).standing(club, EVENT)).hasSize(1);
    assertThat(book.withIdentity(LICENCE).standing(club, EVENT)).isEmpty();
    assertThat(book.withIdentity(byYear).withIdentity(LICENCE))
        .isEqualTo(book.withIdentity(LICENCE));
  }

  @Test
  void keepsTheRuleWhateverIsDoneWithIt() {
    RecordBook book =
        RecordBook.of(List.of(best(KERR, "3:32.00", 2022), best(CARR, "3:31.00", 2023)))
            .withIdentity(LICENCE);
    assertThat(RecordBook.empty().identity()).isEqualTo(CompetitorIdentity.STANDARD);
    for (RecordBook changed :
        List.of(
            book.asComplete(),
            book.completeFor(RecordScope.world()),
            book.before(LocalDate.of(2023, 1, 1)),
            book.with(best(NAMESAKE, "3:30.00", 2024)),
            book.without(best(CARR, "3:31.00", 2023)),
            book.merge(book))) {
      assertThat(changed.identity()).isEqualTo(LICENCE);
      assertThat(bests(changed, CARR)).isEqualTo(bests(changed, KERR)).isNotEmpty();
    }
  }

  @Test
  void isAnotherBookByAnotherRule() {
    RecordBook book = RecordBook.of(List.of(best(KERR, "3:32.00", 2022)));
    assertThat(book.withIdentity(LICENCE))
        .isNotEqualTo(book)
        .isEqualTo(book.withIdentity(CompetitorIdentity.byId("licence")));
    assertThat(book.withIdentity(LICENCE).withIdentity(CompetitorIdentity.STANDARD))
        .isEqualTo(book);
    assertThatThrownBy(() -> book.merge(book.withIdentity(LICENCE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("other goes by another identity than standard: id licence");
  }

  @Test
  void isWrittenAndReadBack() {
    RecordBook book =
        RecordBook.of(List.of(best(KERR, "3:32.00", 2022), best(CARR, "3:31.00", 2023)));
    for (CompetitorIdentity identity :
        List.of(LICENCE, CompetitorIdentity.byNameAndBirthYear(), CompetitorIdentity.STANDARD)) {
      RecordBook written = book.withIdentity(identity);
      assertThat(SerializableTester.reserialize(written)).isEqualTo(written);
      assertThat(RecordBookData.of(written).toRecordBook()).isEqualTo(written);
    }
    assertThat(RecordBookData.of(book.withIdentity(LICENCE)).identity()).isEqualTo("id licence");
    assertThat(RecordBookData.of(book).identity()).isNull();
  }

  @Test
  void isNotWrittenAsDataThatCouldNotGiveTheRuleBack() {
    RecordBook book = RecordBook.empty().withIdentity((one, other) -> one.equals(other));
    assertThatThrownBy(() -> RecordBookData.of(book))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("identity: a custom rule has no form as data");
  }
}
