package dev.athletics.results.records;

import static dev.athletics.results.records.Given.DAY;
import static dev.athletics.results.records.Given.race;
import static dev.athletics.results.records.Given.record;
import static dev.athletics.results.records.Given.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Contradiction;
import dev.athletics.results.ContradictionException;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Leg;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.RoundType;
import dev.athletics.results.Split;
import dev.athletics.results.Team;
import dev.athletics.results.Trial;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.HeightTrial;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.VerticalCompetition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fifty kinds of input that were once answered wrongly, most of them by a false record, each by its
 * smallest example and by others of its kind.
 */
@DisplayName("What was once answered wrongly")
class OnceAnsweredWronglyTest {
  private static final int KINDS = 50;
  private static final Wind CALM = Wind.ofTenths(0);
  private static final Athlete HOLDER = athlete("Old HOLDER", "GER");
  private static final Athlete MAN = athlete("Max MUSTER", "GER", Category.MEN);
  private static final Athlete OTHER = athlete("Ben OTHER", "GER", Category.MEN);
  private static final Athlete WOMAN = athlete("Mia MUSTER", "GER", Category.WOMEN);
  private static final RecordScope GERMAN = RecordScope.national(Federation.of("GER"));
  private static final String NOTHING = "";

  private static Athlete athlete(String name, String federation, Category category) {
    return Given.athlete(name, federation).toBuilder().category(category).build();
  }

  private static Athlete athlete(String name, String federation) {
    return Given.athlete(name, federation);
  }

  /** Records as {@code NR GER: Men 800 1:43.65 1983-08-14}; without a day, of 2000. */
  private static RecordBook book(String... records) {
    return RecordBook.of(Stream.of(records).map(OnceAnsweredWronglyTest::held).toList());
  }

  private static Record held(String text) {
    String[] parts = text.split(": ");
    int mark = parts[1].lastIndexOf(' ');
    String date = "2000-01-01";
    if (parts[1].substring(mark + 1).matches("\\d{4}-\\d\\d-\\d\\d")) {
      date = parts[1].substring(mark + 1);
      parts[1] = parts[1].substring(0, mark);
      mark = parts[1].lastIndexOf(' ');
    }
    String event = parts[1].substring(0, mark);
    Competitor holder =
        Event.parse(event).discipline().legs().isEmpty()
            ? HOLDER
            : Team.builder().name("Holders").build();
    return record(parts[0], event, parts[1].substring(mark + 1), holder, date).build();
  }

  private static RecordBook bookOfBest(Athlete athlete, String event, String mark) {
    return RecordBook.of(
        List.of(record(RecordScope.personal(athlete), event, mark, athlete, "2000-01-01").build()));
  }

  private static Performance.Builder mark(String event, String mark, Competitor competitor) {
    return Given.performance(event, mark, competitor)
        .mark(Event.parse(event).discipline().parseMark(mark));
  }

  private static Performance.Builder calm(String event, String mark, Competitor competitor) {
    return mark(event, mark, competitor).wind(CALM);
  }

  private static Result.Builder read(String event, String mark, Competitor competitor) {
    return Result.builder()
        .competitor(competitor)
        .mark(Event.parse(event).discipline().parseMark(mark));
  }

  private static Race alone(String event, Result.Builder row) {
    return race(event).result(row.build()).build();
  }

  /** Claims as flag and mark, then refusals as scope, mark and reasons in brackets. */
  private static String answer(RecordCheck check) {
    Stream<String> claims =
        check.claims().stream().map(claim -> claim.flag() + " " + claim.performance().mark());
    Stream<String> refusals =
        check.rejections().stream()
            .map(
                refusal ->
                    "("
                        + refusal.scope()
                        + " "
                        + refusal.performance().mark()
                        + " "
                        + refusal.reasons().stream()
                            .map(reason -> reason.code().name())
                            .collect(Collectors.joining(" "))
                        + ")");
    return Stream.concat(claims, refusals).collect(Collectors.joining(", "));
  }

  private static String answer(RecordBook book, Performance.Builder performance) {
    return answer(book.check(performance.build()));
  }

  private static List<Split> splits(String... splits) {
    return Stream.of(splits)
        .map(split -> split.split(" "))
        .map(split -> new Split(Discipline.parse(split[0]), RaceTime.parse(split[1])))
        .toList();
  }

  private static Result.Builder jumps(Athlete athlete, String best, String... trials) {
    return Result.builder()
        .competitor(athlete)
        .outcome(Distance.parse(best))
        .trials(Stream.of(trials).map(Trial::parse).toList());
  }

  private static List<String> contradictions(Race.Builder race) {
    return race.contradictions().stream().map(Contradiction::component).toList();
  }

  @Test
  void allKindsHaveTheirNumber() {
    TreeSet<Integer> numbers =
        Arrays.stream(OnceAnsweredWronglyTest.class.getDeclaredClasses())
            .flatMap(section -> Arrays.stream(section.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Row.class))
            .map(method -> method.getAnnotation(Row.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, KINDS).boxed().toList());
  }

  /** A book knows what it was given; that there is no other record is the caller's word. */
  @Nested
  class WhatABookDoesNotKnow {
    @Row(1)
    @ParameterizedTest
    @CsvSource({
      "WR: Women HJ 2.10, Men HJ, 1.60",
      "WR: Women SP 22.63, Men SP, 15.00",
      "WR sh: Men 400 44.49, Men 400, 50.00",
      "WR: Men 100 T11 10.82, Men 100 T12, 11.50",
      "NR GER: Men SP 23.00, U20 Men SP, 24.00",
      "NR GER: Men 4x100 37.97, Mixed 4x100, 41.00",
      "WR: Men DEC 9126, Women DEC, 8000"
    })
    void isNoReasonForARecordOfAnotherCategoryOrSpecification(
        String held, String event, String set) {
      Competitor competitor =
          event.contains("x")
              ? Team.builder().federation("GER").build()
              : event.contains("Women") ? WOMAN : MAN;
      RecordCheck check = book(held).check(calm(event, set, competitor).build());
      assertThat(answer(check)).isEqualTo(NOTHING);
      assertThat(check.bookAfter()).isEqualTo(book(held));
    }

    @Row(2)
    @ParameterizedTest
    @CsvSource({
      "NR GER: Men 800 1:43.65, Men HM, 1:30:00",
      "NR GER: Men 10000 27:21.53, Men 10K, 35:00",
      "NR GER: Men 20KW 1:18:29, Men 20000W, 1:30:00.0",
      "CR European Championships: Men 800 1:43.84, Men 1500, 4:59.00"
    })
    void isNoReasonForARecordOfAnotherDiscipline(String held, String event, String set) {
      Competition championships =
          Competition.builder().name("EC").series("European Championships").build();
      assertThat(answer(book(held), mark(event, set, MAN).competition(championships)))
          .isEqualTo(NOTHING);
    }

    @Row(3)
    @Test
    void makesNoLeadOfAMarkBeforeTheOneThatIsHeld() {
      RecordBook later = book("WL 2024: Women 800 1:55.78 2024-06-22");
      Performance.Builder earlier =
          mark("Women 800", "2:10.00", WOMAN).date(LocalDate.of(2024, 5, 1));
      assertThat(answer(later, earlier)).isEqualTo(NOTHING);
      assertThat(answer(later.completeFor(RecordScope.world()), earlier))
          .startsWith("WL 2:10.00, WR 2:10.00");
      Record ownLater =
          record(RecordScope.personal(WOMAN), "Women 800", "2:00.00", WOMAN, "2024-07-01").build();
      assertThat(answer(RecordBook.of(List.of(ownLater)), earlier)).isEqualTo(NOTHING);
      Record annulled =
          held("WR: Women 800 1:50.00").toBuilder().status(RecordStatus.ANNULLED).build();
      assertThat(answer(RecordBook.of(List.of(annulled)), earlier)).isEqualTo(NOTHING);
    }

    @Row(4)
    @Test
    void isAlikeWhateverElseTheBookHolds() {
      Performance.Builder first = mark("Men 800", "1:50.00", MAN);
      for (RecordBook book :
          List.of(
              book("NL GER 2023: Men 800 1:45.00 2023-08-14"),
              book("NR GER: Men 800 1:43.65"),
              book("NL GER 2023: Men 1500 3:35.00 2023-08-14"),
              book())) {
        assertThat(answer(book, first)).isEqualTo(NOTHING);
        assertThat(answer(book.completeFor(GERMAN.inSeason(2024)), first)).isEqualTo("NL 1:50.00");
      }
    }

    @Row(5)
    @Test
    void isNothingWhereABookBeginsEmptyAndGrows() {
      Performance.Builder first = mark("Men 800", "1:50.00", MAN);
      RecordRules ofTheNation =
          RecordRules.worldAthletics().onlyScopes(scope -> scope.equals(GERMAN));
      assertThat(answer(RecordBook.of(List.of()).check(first.build(), ofTheNation)))
          .isEqualTo(NOTHING);
      assertThat(RecordBook.of(List.of()).unknownScopes(first.build(), ofTheNation))
          .containsExactly(GERMAN);
      RecordCheck check = RecordBook.empty().check(first.build(), ofTheNation);
      assertThat(answer(check)).isEqualTo("NR 1:50.00");
      assertThat(
              answer(
                  check.bookAfter().check(mark("Men 800", "1:51.00", OTHER).build(), ofTheNation)))
          .isEqualTo(NOTHING);
    }

    @Row(6)
    @ParameterizedTest
    @CsvSource({
      "Men 100, 10.2h, 12.50, (NR GER 12.50 NOT_COMPARABLE)",
      "Men 100, 10.2h, 10.20, (NR GER 10.20 NOT_COMPARABLE)",
      "Men 100, 10.2h, 10.19, NR 10.19",
      "Men 100, 10.2h, 12.5h, ''",
      "Men 100, 10.2h, 10.1h, (NR GER 10.1h NOT_FULLY_AUTOMATIC)",
      "Men 100, 10.2h, 10.1, (NR GER 10.1 NOT_FULLY_AUTOMATIC)",
      "Men 400, 45.9h, 46.00, (NR GER 46.00 NOT_COMPARABLE)",
      "Men 400, 45.9h, 45.79, NR 45.79",
      "Men 800, 1:46.3h, 1:50.00, (NR GER 1:50.00 NOT_COMPARABLE)",
      "Men 1500, 4:00.0h, 4:00.00, =NR 4:00.00",
      "Men 1500, 4:00.0h, 3:59.9h, NR 3:59.9h"
    })
    void isNotThereWhereAHandTimeStands(String event, String held, String set, String answer) {
      RecordBook book = book("NR GER: " + event + " " + held + " 1985-06-01");
      assertThat(answer(book, calm(event, set, MAN))).isEqualTo(answer);
      RecordRules ofTheNation =
          RecordRules.worldAthletics().onlyScopes(scope -> scope.equals(GERMAN));
      assertThat(answer(book.asComplete().check(calm(event, set, MAN).build(), ofTheNation)))
          .isEqualTo(answer);
    }

    @Row(7)
    @ParameterizedTest
    @CsvSource({
      "Men 100, 10.30, 12.5h, ''",
      "Men 100, 10.30, 12.5, ''",
      "Men 100, 10.30, 10.3h, ''",
      "Men 100, 10.30, 10.1h, (PB Max MUSTER 10.1h NOT_COMPARABLE)",
      "Men 100, 10.30, 10.0h, PB 10.0h",
      "Men 100, 10.30, 10.29, PB 10.29",
      "Men 400H, 53.00, 53.5h, ''",
      "Men 400H, 53.00, 52.7h, PB 52.7h",
      "Men 100, 10.3h, 10.3h, =PB 10.3h",
      "Men 100, 10.3h, 12.50, (PB Max MUSTER 12.50 NOT_COMPARABLE)",
      "Men 100, 10.3h, 10.29, PB 10.29"
    })
    void isNoReasonForAPersonalBestByHand(String event, String best, String set, String answer) {
      assertThat(answer(bookOfBest(MAN, event, best), calm(event, set, MAN))).isEqualTo(answer);
    }
  }

  /** Who competes fits the event. */
  @Nested
  class WhoCompetes {
    @Row(8)
    @ParameterizedTest
    @CsvSource({
      "Women 800, 1:45.00",
      "Women LJ, 7.00",
      "U20 Women HJ, 2.00",
      "W40 800, 1:59.00",
      "Women 100 T11, 11.00",
      "Women HEP, 6000",
      "Women 800, DNS"
    })
    void isNoManInAnEventOfWomen(String event, String mark) {
      assertThatExceptionOfType(ContradictionException.class)
          .isThrownBy(
              () ->
                  race(event)
                      .results(read(event, "DNS", WOMAN).build(), read(event, mark, MAN).build())
                      .build())
          .withMessageStartingWith("row 2, Max MUSTER (GER) is of category MEN");
      if (!mark.equals("DNS")) {
        assertThatIllegalArgumentException().isThrownBy(() -> mark(event, mark, MAN).build());
      }
    }

    @Row(9)
    @Test
    void ofWomenInAMensRaceCountsForWomenAndWasMadeInAMixedRace() {
      RecordBook book =
          book(
              "NR GER: Women 10000 31:00.00",
              "NR GER: Men 10000 40:00.00",
              "NL GER 2024: Women 10000 32:00.00 2024-02-02");
      Race race = alone("Men 10000", read("Men 10000", "30:50.00", WOMAN));
      assertThat(race.mixedRace()).isEqualTo(Answer.YES);
      assertThat(answer(book.check(race)))
          .isEqualTo("NL 30:50.00, (NR GER 30:50.00 MIXED_RACE)")
          .isEqualTo(answer(book, mark("Men 10000", "30:50.00", WOMAN)));
      assertThat(
              answer(
                  book("NR GER: Women HJ 2.06", "NR GER: Men HJ 2.00")
                      .check(alone("Men HJ", read("Men HJ", "2.07", WOMAN)))))
          .isEqualTo("NR 2.07");
      assertThat(
              answer(
                  book("NR GER: Women SP 10.00", "NR GER: Men SP 10.00")
                      .check(alone("Men SP", read("Men SP", "16.00", WOMAN)))))
          .as("the shot of men is another one")
          .isEqualTo(NOTHING);
    }

    @Row(10)
    @Test
    void isATeamInARelayAndAnAthleteInOtherEvents() {
      Team team = Team.builder().federation("GER").build();
      assertThat(contradictions(race("Men 4x100").result(read("Men 4x100", "37.00", MAN).build())))
          .containsExactly("competitor");
      assertThat(contradictions(race("Men 100").result(read("Men 100", "9.50", team).build())))
          .containsExactly("competitor");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mark("Men 4x100", "37.00", MAN).build());
      assertThatIllegalArgumentException().isThrownBy(() -> mark("Men 100", "9.50", team).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> record("WR", "Men 4x100", "36.00", MAN, "2024-01-01").build());
      Team ofMen = team.toBuilder().runners(MAN, OTHER, MAN, OTHER).build();
      assertThat(
              contradictions(
                  race("Mixed 4x400").result(read("Mixed 4x400", "3:00.00", ofMen).build())))
          .containsExactly("competitor");
      Team ofThreeMen = team.toBuilder().runners(MAN, WOMAN, OTHER, MAN).build();
      assertThat(
              answer(
                  book("NR GER: Mixed 4x400 3:09.00"), mark("Mixed 4x400", "3:08.00", ofThreeMen)))
          .isEqualTo("(NR GER 3:08.00 NOT_VALID)");
    }

    @Row(11)
    @Test
    void wasBornBeforeTheRace() {
      Athlete unborn = MAN.toBuilder().born(LocalDate.of(2030, 1, 1)).build();
      assertThat(contradictions(race("Men 100").result(read("Men 100", "9.50", unborn).build())))
          .containsExactly("competitor");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mark("Men 100", "9.50", unborn).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> record("WR", "Men 100", "9.50", unborn, "2024-01-01").build());
      Team team = Team.builder().federation("GER").runners(unborn).build();
      assertThat(contradictions(race("Men 4x100").result(read("Men 4x100", "37.00", team).build())))
          .containsExactly("competitor");
    }

    @Row(12)
    @ParameterizedTest
    @CsvSource({
      "5K, 13:20, 14:50, 14:55, 'NR 13:20, NR 14:50, (NR GER 14:55 CATEGORY_UNKNOWN)'",
      "HJ, 2.37, 2.07, 2.08, '(NR GER 2.08 CATEGORY_UNKNOWN), NR 2.37, NR 2.07'",
      "5000, 12:50.00, 14:20.00, 14:25.00, '(NR GER 12:50.00 MIXED_RACE), (NR GER 14:20.00 MIXED_RACE), (NR GER 14:25.00 CATEGORY_UNKNOWN)'"
    })
    void inAnOpenRaceCountsForTheOwnCategoryAndIsToldWhereThatIsNotKnown(
        String discipline, String men, String women, String unknown, String answer) {
      RecordBook book =
          book(
              "NR GER: Men 5K 13:30",
              "NR GER: Women 5K 15:00",
              "NR GER: Men HJ 2.36",
              "NR GER: Women HJ 2.06",
              "NR GER: Men 5000 12:54.70",
              "NR GER: Women 5000 14:26.44");
      String open = "Open " + discipline;
      Race race =
          race(open)
              .results(
                  read(open, men, MAN).build(),
                  read(open, women, WOMAN).build(),
                  read(open, unknown, athlete("Kim KANN", "GER")).build())
              .build();
      assertThat(answer(book.check(race)).split(", "))
          .containsExactlyInAnyOrder(answer.split(", "));
    }

    @Row(13)
    @Test
    void underOneNameInTwoRowsIsTwoPeople() {
      Athlete li = athlete("Wei LI", "CHN");
      Race marathon =
          race("Men MAR")
              .results(
                  read("Men MAR", "2:05:00", li).bib("1").build(),
                  read("Men MAR", "2:06:00", li).bib("2").build())
              .build();
      assertThat(Placing.place(marathon).results())
          .extracting(Result::place)
          .containsExactly(Optional.of(1), Optional.of(2));
      RecordBook book = bookOfBest(li, "Men MAR", "2:10:00");
      assertThat(answer(book.check(marathon))).isEqualTo("PB 2:05:00, PB 2:06:00");
      assertThat(book.check(marathon).flags(marathon, marathon.results().get(1)))
          .containsExactly("PB");
      Race jump =
          race("Men LJ")
              .results(
                  jumps(li, "8.00", "8.00 (0.0)").build(), jumps(li, "8.10", "8.10 (0.0)").build())
              .build();
      assertThat(answer(bookOfBest(li, "Men LJ", "7.80").check(jump)))
          .isEqualTo("PB 8.00, PB 8.10");
    }

    @Row(14)
    @ParameterizedTest
    @CsvSource({
      "WR, true",
      "NR GER, true",
      "MR European Championships, true",
      "VR Olympiastadion, true",
      "CR European Championships, false",
      "OR, false"
    })
    void asAGuestSetsNoRecordOfAChampionship(String scope, boolean set) {
      String series = scope.equals("OR") ? Competition.OLYMPIC_GAMES : "European Championships";
      Race race =
          race("Men 100")
              .wind(CALM)
              .competition(Competition.builder().name("Games").series(series).build())
              .venue(Venue.of("Olympiastadion"))
              .results(
                  read("Men 100", "9.80", MAN).outOfCompetition(true).build(),
                  row(1, athlete("Cam CHAMPION", "FRA"), "Men 100", "9.85").build())
              .build();
      assertThat(answer(book(scope + ": Men 100 9.90").check(race)))
          .contains(set ? "9.80" : "9.85")
          .contains(set ? NOTHING : "9.80 OUT_OF_COMPETITION");
    }

    @Row(15)
    @ParameterizedTest
    @ValueSource(
        strings = {"WU20R", "AU20R EU", "NU20R GER", "AU23R EU", "NU23R GER", "WU18B", "NU18B GER"})
    void isToldThatTheAgeIsNotKnown(String scope) {
      assertThat(answer(book(scope + ": Women 800 1:57.00"), mark("Women 800", "1:56.00", WOMAN)))
          .isEqualTo("(" + scope + " 1:56.00 AGE_UNKNOWN)");
      Team team = Team.builder().federation("GER").build();
      RecordBook ofRelays = book(scope + ": Women 4x100 44.00");
      assertThat(answer(ofRelays, mark("Women 4x100", "43.00", team)))
          .isEqualTo("(" + scope + " 43.00 AGE_UNKNOWN)");
      Athlete young = WOMAN.toBuilder().born(LocalDate.of(2008, 1, 1)).build();
      Team ofTheYoung = team.toBuilder().runners(young, young, young, young).build();
      assertThat(answer(ofRelays, mark("Women 4x100", "43.00", ofTheYoung))).endsWith(" 43.00");
      Athlete older = WOMAN.toBuilder().born(LocalDate.of(1990, 1, 1)).build();
      Team withOneOlder = team.toBuilder().runners(young, young, young, older).build();
      assertThat(answer(ofRelays, mark("Women 4x100", "43.00", withOneOlder))).isEqualTo(NOTHING);
      assertThat(
              answer(
                  book("NU20R GER: Women 4x100 44.00"),
                  mark("U20 Women 4x100", "43.00", withOneOlder)))
          .isEqualTo("(NU20R GER 43.00 NOT_OF_AGE)");
    }
  }

  /** Splits, legs, series and bars fit their race, and have only what is theirs. */
  @Nested
  class PartsOfARace {
    private final Team team = Team.builder().federation("GER").runners(MAN, OTHER).build();

    /** CR 31.16: the time of the first runner may not be submitted as a world record. */
    @Row(16)
    @Test
    void ofARelayAreNoMarksButThatOfTheFirstRunnerWhichIsABest() {
      RecordBook book =
          book("WR: Men 800 1:40.91", "WR: Men 400 44.50", "NR GER: Men 400 44.33")
              .with(bookOfBest(MAN, "Men 400", "46.00").records());
      assertThat(
              answer(
                  book.check(
                      alone(
                          "Men 4x400",
                          read("Men 4x400", "3:00.00", team).splits(splits("800 1:27.50"))))))
          .isEqualTo(NOTHING);
      Race race =
          alone(
              "Men 4x400",
              read("Men 4x400", "2:58.00", team)
                  .legs(List.of(Leg.leadOff(MAN, RaceTime.parse("44.00")))));
      assertThat(answer(book.check(race)))
          .isEqualTo("PB 44.00, (WR 44.00 LEAD_OFF_LEG), (NR GER 44.00 LEAD_OFF_LEG)");
      assertThat(book.check(race).rejections().get(0).reasons())
          .extracting(Reason::rule)
          .containsExactly("CR 31.16");
      RecordRules ofANation =
          RecordRules.worldAthletics()
              .where(
                  scope -> scope.level() == RecordScope.Level.NATIONAL,
                  RecordRules.worldAthletics().ignoring(ReasonCode.LEAD_OFF_LEG));
      assertThat(answer(book.check(race, ofANation)))
          .isEqualTo("NR 44.00, PB 44.00, (WR 44.00 LEAD_OFF_LEG)");
      assertThat(answer(book, mark("Men 400", "43.06R", MAN)))
          .isEqualTo(
              "(WR 43.06 NOT_VALID), (NR GER 43.06 NOT_VALID), (PB Max MUSTER 43.06 NOT_VALID)");
      assertThat(
              read("Men 400", "45.00", MAN)
                  .legs(List.of(Leg.leadOff(MAN, RaceTime.parse("44.00"))))
                  .contradictions())
          .extracting(Contradiction::component)
          .containsExactly("legs");
      assertThat(
              contradictions(
                  race("Men 4x400")
                      .result(
                          read("Men 4x400", "2:58.00", team)
                              .legs(List.of(Leg.leadOff(MAN, RaceTime.parse("3:44.00"))))
                              .build())))
          .containsExactly("legs");
    }

    @Row(17)
    @ParameterizedTest
    @CsvSource({
      "Men 800, 2:00.00, 1500 1:59.00",
      "Men 800, DNF, 1500 1:59.00",
      "Men 1500, 3:40.00, MILE 3:39.00",
      "Men 5K, 15:00, 10K 14:59",
      "Men 20K, 1:00:00, HM 59:00",
      "Men 10KW, 40:00, 20KW 39:00",
      "Men 1HR, 20000m, 21000 59:00.00"
    })
    void lieInsideItsDistance(String event, String mark, String split) {
      Result.Builder row = read(event, mark, MAN).splits(splits(split));
      assertThat(contradictions(race(event).result(row.build()))).containsExactly("splits");
    }

    @Row(18)
    @ParameterizedTest
    @CsvSource({
      "Men 1500, 3:30.00, 1500 3:29.00",
      "Men 1500, 3:30.00, 800 3:40.00",
      "Men 800, 2:00.00, 400 56.00/600 55.00",
      "Men 1500, 3:30.00, 800 1:52.00/400 56.00",
      "Men 1500, 3:30.00, 400 56.00/800 56.00",
      "Men 1500, DQ 3:30.00, 800 3:40.00",
      "Men 10000, DNF, 3000 8:00.00/5000 7:50.00"
    })
    void riseAndEndBeforeItsFinish(String event, String mark, String splits) {
      Result.Builder row = read(event, mark, MAN).splits(splits(splits.split("/")));
      assertThat(contradictions(race(event).result(row.build()))).contains("splits");
    }

    @Row(19)
    @ParameterizedTest
    @CsvSource({
      "Men 3000SC, 8:10.00, 2000 5:20.00",
      "Men 400H, 48.00, 200 22.00",
      "Men 400H, 48.00, 300H 33.50",
      "Men 20KW, 1:20:00, 10K 39:00",
      "Men MAR, 2:05:00, 10000 29:00.00",
      "Men 10000, 27:00.00, 5K 13:29",
      "Men 110H, 13.00, 60H 7.40",
      "Men 400, 44.00, 400H 43.00",
      "Men 400, 44.00, 300H 33.00",
      "Men MAR, 2:05:00, 35KW 1:50:00"
    })
    void areOfItsKindOrNoMarks(String event, String mark, String split) {
      Result row = read(event, mark, MAN).splits(splits(split)).build();
      Race.Builder race = race(event).result(row);
      if (race.contradictions().isEmpty()) {
        assertThat(race.build().performances())
            .extracting(Performance::kind)
            .containsExactly(Performance.Kind.RESULT);
      }
    }

    @Row(20)
    @ParameterizedTest
    @CsvSource({
      "Men 200, 20.10, 100, 10.15",
      "Men 100, 10.00, 60, 6.50",
      "Men 400, 44.50, 200, 20.10"
    })
    void haveNoWindOfTheWhole(String event, String mark, String part, String split) {
      Race race =
          race(event)
              .wind(Wind.ofTenths(5))
              .result(read(event, mark, MAN).splits(splits(part + " " + split)).build())
              .build();
      assertThat(answer(book("NR GER: Men " + part + " " + plus(split)).check(race)))
          .isEqualTo("(NR GER " + split + " NO_WIND_INFORMATION)");
    }

    private String plus(String time) {
      return RaceTime.parse(time).toMillis() / 1000 + ".99";
    }

    @Row(21)
    @Test
    void haveNoDropOfTheWholeAndNoCertificateOfTheirOwn() {
      RecordBook book = book("NR GER: Men HM 59:30");
      Result row =
          read("Men MAR", "2:04:00", MAN).splits(splits("HM 59:20")).dopingControlled(true).build();
      Race.Builder race = race("Men MAR").starters(30).result(row);
      for (RoadCourse course :
          List.of(
              RoadCourse.certified().withDrop(30),
              RoadCourse.certified().withSeparation(40_000),
              new RoadCourse(Answer.UNKNOWN, Optional.empty(), Optional.empty()))) {
        assertThat(answer(book.check(race.course(course).build()))).isEqualTo("NR 59:20");
        assertThat(
                answer(
                    book.check(
                        race.course(course).build(),
                        RecordRules.worldAthletics(UnknownFacts.WITHHOLD))))
            .isEqualTo("(NR GER 59:20 COURSE_NOT_CERTIFIED)");
      }
      assertThat(answer(book.check(race.course(RoadCourse.uncertified()).build())))
          .isEqualTo("(NR GER 59:20 COURSE_NOT_CERTIFIED)");
    }

    @Row(22)
    @Test
    void ofASeriesAreJudgedByTheirOwnReadingAndNotes() {
      RecordBook book = book("NR GER: Men LJ 8.00");
      String answer = "NR 8.10, (NR GER 8.30 WIND_OVER_LIMIT)";
      for (Result.Builder row :
          List.of(
              jumps(MAN, "8.30", "8.30 (+3.0)", "8.10 (-0.2)")
                  .notes(List.of(MarkNote.WIND_ASSISTED)),
              jumps(MAN, "8.30", "8.30", "8.10 (-0.2)").wind(Wind.parse("+3.0")),
              jumps(MAN, "8.30", "8.30w", "8.10 (-0.2)"))) {
        assertThat(answer(book.check(alone("Men LJ", row)))).contains(answer.split(", "));
      }
      assertThat(
              answer(
                  book("NR GER: Men SP 20.00")
                      .check(
                          alone(
                              "Men SP",
                              jumps(MAN, "21.00", "20.50", "21.00")
                                  .notes(List.of(MarkNote.IRREGULAR))))))
          .isEqualTo("(NR GER 20.50 NOT_VALID), (NR GER 21.00 NOT_VALID)");
    }

    @Row(23)
    @Test
    void ofASeriesHaveTheWindOfTheRowOnlyForItsBest() {
      RecordBook book = book("NR GER: Men LJ 8.00");
      assertThat(
              answer(
                  book.check(
                      alone("Men LJ", jumps(MAN, "8.30", "8.10", "8.30").wind(Wind.ofTenths(3))))))
          .isEqualTo("NR 8.30, (NR GER 8.10 NO_WIND_INFORMATION)");
      assertThat(
              answer(
                  book.check(
                      race("Men LJ")
                          .wind(CALM)
                          .result(jumps(MAN, "8.30", "8.10", "8.30").build())
                          .build())))
          .isEqualTo("(NR GER 8.10 NO_WIND_INFORMATION), (NR GER 8.30 NO_WIND_INFORMATION)");
    }

    @Row(24)
    @ParameterizedTest
    @CsvSource({
      "Men DEC, 9200, '', NO_WIND_INFORMATION",
      "Men DEC, 9200, +1.0, NO_WIND_INFORMATION",
      "Men DEC, 9200, +1.0 NWI +1.0, NO_WIND_INFORMATION",
      "Men DEC, 9200, +2.0 +2.0 +2.0,",
      "Men DEC, 9200, +2.0 +2.0 +2.1, WIND_OVER_LIMIT",
      "Women HEP, 7000, 0.0 0.0, NO_WIND_INFORMATION",
      "Women HEP, 7000, 0.0 0.0 0.0,",
      "Women DEC, 7900, '', NO_WIND_INFORMATION"
    })
    void ofACombinedEventMustAllHaveTheirWind(
        String event, String points, String winds, String reason) {
      Performance performance =
          mark(event, points, event.startsWith("W") ? WOMAN : MAN)
              .windsOfParts(
                  Stream.of(winds.split(" "))
                      .filter(wind -> !wind.isEmpty())
                      .map(Wind::parse)
                      .toList())
              .starters(8)
              .dopingControlled(true)
              .build();
      int standing = Integer.parseInt(points) - 50;
      for (UnknownFacts unknown : UnknownFacts.values()) {
        RecordRules rules = RecordRules.worldAthletics(unknown, (any, paper) -> Answer.YES);
        assertThat(answer(book("NR GER: " + event + " " + standing).check(performance, rules)))
            .isEqualTo(reason == null ? "NR " + points : "(NR GER " + points + " " + reason + ")");
      }
    }

    @Row(25)
    @Test
    void areASeriesOfItsKindThatCanHaveComeToTheMark() {
      Result.Builder both = jumps(MAN, "2.10", "2.10").bars(List.of(Bar.parse("2.10:o")));
      assertThat(both.contradictions())
          .extracting(Contradiction::component)
          .containsExactly("bars");
      assertThat(contradictions(race("Men HJ").result(jumps(MAN, "2.10", "2.10").build())))
          .containsExactly("trials");
      for (List<String> parts : List.of(List.of("MAR 1:59:00"), List.of("LJ 8.10", "LJ 8.20"))) {
        Result decathlon =
            read("Men DEC", "8000", MAN).parts(parts.stream().map(this::part).toList()).build();
        assertThat(contradictions(race("Men DEC").result(decathlon))).containsExactly("parts");
      }
      Result failed =
          Result.builder()
              .competitor(MAN)
              .outcome(Distance.parse("2.20"))
              .bars(List.of(Bar.parse("2.10:o"), Bar.parse("2.15:xxx")))
              .build();
      assertThat(contradictions(race("Men HJ").result(failed))).containsExactly("outcome");
      assertThat(contradictions(race("Men LJ").result(jumps(MAN, "8.00", "8.20").build())))
          .containsExactly("outcome");
      Result noMark = jumps(MAN, "8.20", "8.20").outcome(NoMark.of(Status.NM)).build();
      assertThat(contradictions(race("Men LJ").result(noMark))).containsExactly("outcome");
    }

    private CombinedEventPart part(String text) {
      String[] words = text.split(" ");
      Discipline discipline = Discipline.parse(words[0]);
      return new CombinedEventPart(discipline, discipline.parseMark(words[1]), Points.of(900));
    }

    @Row(26)
    @Test
    void afterThreeRoundsFollowTheReverseRanking() {
      RecordBook book = book("NR GER: Women LJ 7.52");
      Athlete other = athlete("Ada OTHER", "GER", Category.WOMEN);
      Result first = jumps(WOMAN, "7.60", "7.40 (0.0)", "x", "x", "7.60 (0.0)").order(1).build();
      Result.Builder second = jumps(other, "7.55", "7.30 (0.0)", "x", "x", "7.55 (0.0)").order(2);
      assertThat(answer(book.check(race("Women LJ").results(first, second.build()).build())))
          .isEqualTo("NR 7.55, NR 7.60");
      Result level = jumps(other, "7.55", "7.40 (0.0)", "x", "x", "7.55 (0.0)").order(2).build();
      assertThat(answer(book.check(race("Women LJ").results(first, level).build())))
          .isEqualTo("NR 7.60, (NR GER 7.55 ORDER_UNKNOWN)");
    }

    /** TR 25.22: each athlete is credited with the best of all trials, those of a jump-off too. */
    @Row(27)
    @Test
    void inAJumpOffCountInBothDoors() {
      List<Bar> bars =
          List.of(
              Bar.parse("2.30:o"),
              Bar.parse("2.36:xxx"),
              Bar.inJumpOff(Distance.parse("2.36"), "o"),
              Bar.inJumpOff(Distance.parse("2.38"), "o"));
      Result row =
          Result.builder().competitor(MAN).outcome(Distance.parse("2.30")).bars(bars).build();
      Race race = race("Men HJ").result(row).build();
      assertThat(answer(book("NR GER: Men HJ 2.37").check(race))).isEqualTo("NR 2.38");
      assertThat(race.best(row).orElseThrow().mark()).isEqualTo(Distance.parse("2.38"));
    }
  }

  /** Nothing falls off on the way, and sentences say what was meant. */
  @Nested
  class NotesAndSentences {
    @Row(28)
    @ParameterizedTest
    @CsvSource({
      "Men 100, 9.70#",
      "Men 100, 9.79X",
      "Men 100, X9.79",
      "Men 100, 9.70e",
      "Men 100, 9.70c",
      "Men 100, 9.70y",
      "Men 400, 43.06R",
      "Men SP, 24.00#"
    })
    void thatMeanNoValidMarkBarRecordsBestsAndLists(String event, String mark) {
      String standing =
          event.equals("Men SP") ? "23.00" : event.equals("Men 100") ? "9.90" : "44.00";
      RecordBook book =
          book("WR: " + event + " " + standing).with(bookOfBest(MAN, event, standing).records());
      Performance performance = calm(event, mark, MAN).build();
      RecordCheck check = book.check(performance);
      assertThat(check.claims()).isEmpty();
      assertThat(check.rejections()).hasSize(2);
      TopList list =
          Stream.of(performance).collect(TopListCriteria.of(Event.parse(event)).toTopList());
      assertThat(list.rows()).isEmpty();
    }

    @Row(29)
    @Test
    void areTakenInOneCallWithTheMark() {
      RecordBook book = book("WR: Men MAR 2:03:30", "WL 2024: Men MAR 2:04:00 2024-01-01");
      assertThat(answer(book.check(alone("Men MAR", read("Men MAR", "2:03:02a", MAN)))))
          .isEqualTo("(WL 2024 2:03:02 DROP_OVER_LIMIT), (WR 2:03:02 DROP_OVER_LIMIT)");
      assertThat(answer(book("NR GER: Men 100 10.06"), mark("Men 100", "9.99w (+4.1)", MAN)))
          .isEqualTo("(NR GER 9.99 WIND_OVER_LIMIT)");
    }

    @Row(30)
    @ParameterizedTest
    @CsvSource({
      "'', , (WR Wo 2:15:50 PACING_UNKNOWN)",
      "mx, , ''",
      "Wo, , WR 2:15:50",
      "'', false, WR 2:15:50",
      "'', true, ''"
    })
    void orTheRaceSayWhetherItWasOfWomenOnly(String note, Boolean mixed, String answer) {
      RecordBook book = book("WR: Women MAR 2:09:56", "WR Wo: Women MAR 2:16:16");
      Performance.Builder run =
          mark("Women MAR", "2:15:50" + note, WOMAN)
              .starters(30)
              .dopingControlled(true)
              .course(RoadCourse.certified());
      if (mixed != null) {
        run.mixedRace(mixed);
      }
      for (UnknownFacts unknown : UnknownFacts.values()) {
        RecordRules rules = RecordRules.worldAthletics(unknown, (any, paper) -> Answer.YES);
        assertThat(answer(book.check(run.build(), rules))).isEqualTo(answer);
      }
    }

    @Row(31)
    @Test
    void areAskedOfARowInItsRace() {
      Result row = row(1, WOMAN, "Women 1500", "3:58.00").build();
      Race one = race("Women 1500").results(row).build();
      Race other = one.toBuilder().date(DAY.plusDays(1)).build();
      RecordBook book = book("NR GER: Women 1500 4:00.00");
      RecordCheck check = book.check(List.of(other, one));
      assertThat(check.flags(one, row)).containsExactly("NR");
      assertThat(check.flags(other, row)).containsExactly("=NR");
      assertThat(book.check(List.of(one, one.toBuilder().build())).claims())
          .as("the same race given twice")
          .hasSize(1);
    }

    @Row(32)
    @Test
    void nameMastersByTheirSex() {
      Athlete master = WOMAN.toBuilder().born(LocalDate.of(1981, 1, 1)).build();
      for (String scope : List.of("WM40R", "WW40R")) {
        RecordClaim claim =
            book(scope + ": Women 800 1:59.25")
                .check(mark("Women 800", "1:58.00", master).build())
                .claims()
                .get(0);
        assertThat(claim.flag()).isEqualTo("WW40R");
        assertThat(claim.scope()).hasToString("WW40R");
        assertThat(claim.description()).contains("the world W40 record");
      }
    }

    @Row(33)
    @ParameterizedTest
    @CsvSource({
      "ClubR: LAC, ClubR",
      "ClubR U20: LAC, ClubR U20",
      "ClubR U20 2024: LAC, ClubR U20 2024",
      "ClubR sh: LAC, ClubR sh",
      "DR U18 2023 i: Berlin, DR U18 2023 i"
    })
    void showAgeGroupSeasonAndTrackInLabelAndText(String text, String label) {
      RecordScope scope = RecordScope.parse(text);
      assertThat(scope).hasToString(text);
      assertThat(scope.label()).isEqualTo(label);
      RecordScope personal = RecordScope.personal(MAN).limitedTo(scope.limits());
      assertThat(personal.toString())
          .contains(scope.ageGroup().equals(AgeGroup.SENIOR) ? "" : scope.ageGroup().toString());
    }

    @Row(34)
    @Test
    void nameTheEventWhereItIsNotThatOfTheRace() {
      Race race =
          alone("Women 800", read("Women 800", "2:10.00", WOMAN).splits(splits("400 1:02.10")));
      RecordBook book = book("NR GER: Women 400 1:03.00");
      assertThat(book.check(race).claims())
          .singleElement()
          .satisfies(
              claim -> assertThat(claim.description()).contains("1:02.10 over the 400 Metres"));
    }

    @Row(35)
    @ParameterizedTest
    @CsvSource({
      "Men 100, 1.33",
      "Men 800, 1:20.00",
      "Men MAR, 1:30:00",
      "Men HJ, 3.50",
      "Men DEC, 15000",
      "Women 100, 5.00",
      "M80 100, 5.00",
      "Men 100 T54, 9.00"
    })
    void refuseWhatNobodyCanAchieve(String event, String mark) {
      RecordRules lead =
          RecordRules.worldAthletics()
              .onlyScopes(scope -> scope.equals(RecordScope.world().inSeason(2024)));
      Performance performance =
          calm(event, mark, event.startsWith("W") ? WOMAN : MAN)
              .windsOfParts(List.of(CALM, CALM, CALM))
              .build();
      assertThat(answer(RecordBook.empty().check(performance, lead)))
          .isEqualTo("(WL 2024 " + mark + " NOT_PLAUSIBLE)");
      assertThat(
              answer(
                  RecordBook.empty().check(performance, lead.ignoring(ReasonCode.NOT_PLAUSIBLE))))
          .isEqualTo("WL " + mark);
    }

    @Row(36)
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Josh",
          "Running sh",
          "LG Wo",
          "Mx",
          "U20",
          "M40",
          "x sh 2024",
          "A: B",
          "i",
          "2024"
        })
    void areReadBackWhateverTheNameOfTheScope(String name) {
      for (RecordScope scope :
          List.of(
              RecordScope.club(name),
              RecordScope.competition(name),
              RecordScope.meeting(name),
              RecordScope.venue(name),
              RecordScope.custom("DR", name),
              RecordScope.club(name).forAgeGroup(AgeGroup.U20).inSeason(2024).onShortTrack())) {
        assertThat(RecordScope.parse(scope.toString())).isEqualTo(scope);
      }
      assertThatIllegalArgumentException().isThrownBy(() -> RecordScope.world().inSeason(12_024));
    }
  }

  /** What came first, and what stood when. */
  @Nested
  class OrderAndHistory {
    private final RecordBook nation = book("NR GER: Men 800 1:45.00");

    private Race.Builder run(String mark, Athlete athlete) {
      return race("Men 800").result(row(1, athlete, "Men 800", mark).build());
    }

    @Row(37)
    @ParameterizedTest
    @CsvSource({
      "WR, Men 100, 10.0h@1960 9.9h@1968-06-20 9.95@1968-10-14 9.93@1983 9.92@1988 9.90@1991-06-14 9.86@1991-08-25",
      "NR GER, Men 400, 45.9h@1960 45.8h@1970 45.95@1978 45.80@1985",
      "WR, Men HJ, 2.30@1980 2.30@1981 2.31@1982"
    })
    void haveEveryMarkThatStood(String scope, String event, String marks) {
      List<Record> records = new ArrayList<>();
      for (String mark : marks.split(" ")) {
        String[] parts = mark.split("@");
        String day = parts[1].length() == 4 ? parts[1] + "-01-01" : parts[1];
        records.add(record(scope, event, parts[0], HOLDER, day).build());
      }
      assertThat(RecordBook.of(records).progression(RecordScope.parse(scope), Event.parse(event)))
          .containsExactlyElementsOf(records);
    }

    @Row(38)
    @Test
    void matterOnlyWithinAnEventAndAreToldWhereTheyAreNotKnown() {
      Race last = run("1:44.00", MAN).startTime(LocalTime.of(10, 0)).build();
      Race heat =
          run("1:44.50", MAN).round(RoundType.ROUND_1, 1).startTime(LocalTime.of(18, 0)).build();
      Race untimed = alone("Men 100", read("Men 100", "10.50", OTHER));
      assertThat(answer(nation.check(List.of(untimed, heat, last)))).isEqualTo("NR 1:44.00");
      Race untimedYouth = alone("U20 Men 800", read("U20 Men 800", "1:55.00", OTHER));
      assertThat(answer(nation.check(List.of(untimedYouth, heat, last)))).isEqualTo("NR 1:44.00");
      assertThat(
              answer(
                  nation.check(
                      List.of(run("1:44.50", OTHER).build(), run("1:44.20", MAN).build()))))
          .as("two finals without a start")
          .isEqualTo("NR 1:44.20, (NR GER 1:44.50 ORDER_UNKNOWN)");
      Race longer =
          race("Men 10000")
              .startTime(LocalTime.of(20, 0))
              .result(read("Men 10000", "26:20.00", MAN).splits(splits("5000 12:59.00")).build())
              .build();
      Race.Builder shorter = race("Men 5000").result(read("Men 5000", "12:58.00", OTHER).build());
      RecordBook of5000 = book("NR GER: Men 5000 13:00.00");
      assertThat(answer(of5000.check(List.of(longer, shorter.build()))))
          .isEqualTo("NR 12:58.00, (NR GER 12:59.00 ORDER_UNKNOWN)");
      assertThat(
              answer(of5000.check(List.of(longer, shorter.startTime(LocalTime.of(21, 0)).build()))))
          .isEqualTo("NR 12:59.00, NR 12:58.00");
    }

    @Row(39)
    @Test
    void goByTheInstantBetweenPlaces() {
      Race.Builder tokyo =
          run("1:44.50", MAN)
              .competition(Competition.builder().name("Tokyo").build())
              .startTime(LocalTime.of(20, 0));
      Race.Builder newYork =
          run("1:44.00", OTHER)
              .competition(Competition.builder().name("New York").build())
              .startTime(LocalTime.of(9, 0));
      assertThat(answer(nation.check(List.of(newYork.build(), tokyo.build()))))
          .isEqualTo("NR 1:44.00, (NR GER 1:44.50 ORDER_UNKNOWN)");
      tokyo.zone(ZoneId.of("Asia/Tokyo"));
      newYork.zone(ZoneId.of("America/New_York"));
      Race elsewhere = alone("Women 100", read("Women 100", "11.50", WOMAN));
      assertThat(answer(nation.check(List.of(elsewhere, newYork.build(), tokyo.build()))))
          .isEqualTo("NR 1:44.50, NR 1:44.00");
    }

    @Row(40)
    @ParameterizedTest
    @CsvSource({
      "Men 100K, 22:00, 06:30, 6:30:00, true",
      "Men 24H, 12:00, 12:00, 250000m, true",
      "Men MAR, 23:00, 01:30, 2:10:00, true",
      "Men 10000, 23:50, 00:20, 28:00.00, true",
      "Men 5K, 22:00, 06:30, 15:00, false"
    })
    void goOnPastMidnight(
        String event, LocalTime start, LocalTime finish, String mark, boolean possible) {
      Race.Builder race =
          race(event).startTime(start).finishTime(finish).result(read(event, mark, MAN).build());
      assertThat(race.contradictions().isEmpty()).isEqualTo(possible);
      if (possible) {
        assertThat(race.build().date()).isEqualTo(DAY);
      }
    }

    @Row(41)
    @ParameterizedTest
    @CsvSource({
      "WR, Men JT, 104.80 1984-07-20, 85.74, 1986-08-31, WR 85.74",
      "WR, Women JT, 80.00 1988-09-09, 67.09, 1999-07-28, WR 67.09",
      "NR GER, Men JT, 104.80 1984-07-20, 85.74, 1986-08-31, NR 85.74",
      "NR GER, Women JT, 80.00 1988-09-09, 67.09, 1998-07-28, ''",
      "NR GER, Men JT, 90.00 1991-01-01, 88.00, 1992-01-01, ''"
    })
    void beginAnewWhereTheImplementChanged(
        String scope, String event, String held, String set, LocalDate day, String answer) {
      RecordScope own = RecordScope.parse(scope);
      RecordRules rules = RecordRules.worldAthletics().onlyScopes(own::equals);
      Athlete thrower = event.startsWith("W") ? WOMAN : MAN;
      Performance thrown = mark(event, set, thrower).date(day).build();
      RecordBook book = book(scope + ": " + event + " " + held);
      assertThat(answer(book.completeFor(own).check(thrown, rules))).isEqualTo(answer);
      assertThat(answer(book.check(thrown, rules))).isEqualTo(NOTHING);
    }

    @Row(42)
    @Test
    void areSeparateIndoorsByANamedPolicy() {
      RecordRules rules = RecordRules.worldAthletics().withSeparateIndoorLists();
      RecordBook book =
          book(
              "NR GER: Men LJ 8.50",
              "NIR GER: Men LJ 8.20",
              "NR GER: Men 60 6.50",
              "NIR GER: Men 60 6.60",
              "WR: Men HJ 2.30");
      assertThat(
              answer(
                  book.check(
                      mark("Men LJ", "8.30", MAN).facility(Facility.SHORT_TRACK).build(), rules)))
          .isEqualTo("NIR 8.30");
      assertThat(
              answer(
                  book.check(
                      mark("Men 60", "6.55", MAN).facility(Facility.SHORT_TRACK).build(), rules)))
          .isEqualTo("NIR 6.55");
      assertThat(answer(book.check(calm("Men LJ", "8.30", MAN).build(), rules))).isEqualTo(NOTHING);
      assertThat(answer(book.check(mark("Men HJ", "2.33i", MAN).build(), rules)))
          .isEqualTo("WR 2.33");
      for (String text : List.of("NIR GER", "AIR EU", "NIL GER 2024")) {
        assertThat(RecordScope.parse(text)).hasToString(text);
        assertThat(RecordScope.parse(text).isIndoors()).isTrue();
      }
    }

    @Row(43)
    @Test
    void knowTwoPeopleByTheirDates() {
      Athlete.Builder li = Athlete.builder().name("Li", "WEI");
      List<Performance> marks =
          List.of(
              calm("Men 100", "10.50", li.born(2000).build()).build(),
              calm("Men 100", "10.60", li.born(2002).build()).build(),
              calm("Men 100", "10.40", Athlete.builder().name("Li", "WEI").build()).build());
      TopList list = marks.stream().collect(TopListCriteria.of(Event.parse("Men 100")).toTopList());
      assertThat(list.rows())
          .extracting(row -> row.mark().outcome().toString())
          .containsExactly("10.40", "10.60");
    }

    @Row(44)
    @Test
    void compareMarksAsTheyAreOfficial() {
      Race race =
          race("Men LJ")
              .results(read("Men LJ", "29-4.5", MAN).build(), read("Men LJ", "8.95", OTHER).build())
              .build();
      assertThat(Placing.place(race).results())
          .extracting(Result::place)
          .containsExactly(Optional.of(1), Optional.of(1));
      assertThat(answer(book("NR GER: Men LJ 8.95"), calm("Men LJ", "29-4.5", MAN)))
          .isEqualTo("=NR 29-4.5");
      RecordBook after =
          book("NR GER: Men LJ 29-4.5").check(calm("Men LJ", "8.95", MAN).build()).bookAfter();
      assertThat(after.standing(GERMAN, Event.parse("Men LJ"))).hasSize(2);
      assertThat(after.progression(GERMAN, Event.parse("Men LJ"))).hasSize(2);
      assertThat(answer(book("NR GER: Men LJ 29-4.5"), calm("Men LJ", "29-4.75", MAN)))
          .isEqualTo("NR 29-4.75");
      assertThat(answer(book("NR GER: Men HJ 2.15"), mark("Men HJ", "7-1", MAN)))
          .isEqualTo("=NR 7-1");
      TopList list =
          Stream.of(calm("Men LJ", "29-4.5", MAN).build(), calm("Men LJ", "8.95", OTHER).build())
              .collect(TopListCriteria.of(Event.parse("Men LJ")).toTopList());
      assertThat(list.rows()).extracting(TopList.Row::rank).containsExactly(1, 1);
    }

    @Row(45)
    @Test
    void placeThoseWhoseSeriesAreKnown() {
      Race race =
          race("Men PV")
              .results(
                  vault("A", "5.50:xo", "5.60:xxo", "5.70:xxx").build(),
                  vault("B", "5.50:xxo", "5.60:xxo", "5.70:xxx").build(),
                  vault("C", "5.50:o", "5.60:o", "5.70:xxx").build(),
                  vault("D").place(2).build())
              .build();
      assertThat(Placing.place(race).results())
          .extracting(row -> row.competitor().displayName() + row.place().orElse(0))
          .containsExactly("C1", "D2", "A3", "B4");
      assertThat(Placing.verify(race.withResults(Placing.place(race).results()))).isEmpty();
      assertThat(Placing.verify(race)).hasSize(3);
    }

    private Result.Builder vault(String name, String... bars) {
      return Result.builder()
          .competitor(Athlete.builder().name(name).build())
          .outcome(Distance.parse("5.60"))
          .bars(Stream.of(bars).map(Bar::parse).toList());
    }

    @Row(46)
    @Test
    void placeWhoeverFinishedWithoutATime() {
      Result untimed =
          Result.builder().competitor(MAN).outcome(NoMark.of(Status.NT)).place(4).build();
      assertThat(race("Men 100").result(untimed).build().results().get(0).place()).contains(4);
      for (Status status : List.of(Status.DNS, Status.DNF, Status.DQ)) {
        assertThat(
                Result.builder()
                    .competitor(MAN)
                    .outcome(NoMark.of(status))
                    .place(4)
                    .contradictions())
            .hasSize(1);
      }
    }

    @Row(47)
    @Test
    void letNobodyJumpOffWhoHasRetired() {
      VerticalCompetition contest =
          VerticalCompetition.start(
                  race("Men HJ").build(),
                  ImmutableList.of(MAN, OTHER),
                  ImmutableList.of(Distance.parse("2.30"), Distance.parse("2.33")))
              .with(MAN, HeightTrial.CLEARED)
              .with(OTHER, HeightTrial.CLEARED)
              .raised()
              .with(MAN, HeightTrial.RETIRED)
              .with(OTHER, HeightTrial.FAILED)
              .with(OTHER, HeightTrial.FAILED)
              .with(OTHER, HeightTrial.FAILED)
              .jumpOff();
      assertThat(contest.stillIn()).containsExactly(OTHER);
      assertThat(contest.race().results()).hasSize(2);
    }

    @Row(48)
    @Test
    void keepAllOfADayThatMayHaveBeenRecords() {
      List<Performance> day =
          Stream.of("17.10", "17.22", "17.23", "17.39")
              .map(mark -> calm("Men TJ", mark, MAN).date(LocalDate.of(1968, 10, 17)).build())
              .toList();
      RecordProgression progression =
          day.stream()
              .collect(RecordProgression.toRecordProgression(Event.parse("Men TJ"), any -> true));
      assertThat(progression.steps()).hasSize(1);
      assertThat(progression.possibleSteps()).containsExactlyElementsOf(day);
    }

    /** It took 70 seconds for a thousand marks, and 22 for the meets, when each saw all others. */
    @Row(49)
    @Test
    @Timeout(600)
    void areKeptOfManyCoHoldersInGoodTime() {
      RecordBook book = RecordBook.empty();
      for (int i = 0; i < 1_000; i++) {
        book = book.check(mark("Men HJ", "2.00", MAN).date(DAY.plusDays(i)).build()).bookAfter();
      }
      assertThat(book.standing(RecordScope.personal(MAN), Event.parse("Men HJ"))).hasSize(1_000);
      List<Race> meets = new ArrayList<>();
      for (int meet = 0; meet < 40; meet++) {
        Race.Builder race = race("Men HJ").date(DAY.plusDays(meet));
        for (int i = 0; i < 100; i++) {
          race.result(
              Result.builder()
                  .competitor(athlete("Pupil " + i, "GER"))
                  .outcome(Distance.parse("1.50"))
                  .build());
        }
        meets.add(race.build());
      }
      RecordBook after = RecordBook.empty().check(meets).bookAfter();
      assertThat(after.standing(GERMAN, Event.parse("Men HJ"))).hasSize(4_000);
    }

    @Row(50)
    @Test
    void nameEveryImpossibleRowOfALongList() {
      List<Result> rows = new ArrayList<>();
      for (int i = 1; i <= 3_000; i++) {
        Mark mark = i % 1_000 == 7 ? Distance.parse("8.00") : RaceTime.parse("10.50");
        rows.add(Result.builder().competitor(athlete("Runner " + i, "GER")).outcome(mark).build());
      }
      Race.Builder race = race("Men 100").results(rows);
      assertThat(race.contradictions())
          .extracting(contradiction -> contradiction.row().orElseThrow())
          .containsExactly(7, 1_007, 2_007);
      assertThatExceptionOfType(ContradictionException.class)
          .isThrownBy(race::build)
          .satisfies(
              thrown -> assertThat(thrown.contradictions()).isEqualTo(race.contradictions()));
    }
  }
}
