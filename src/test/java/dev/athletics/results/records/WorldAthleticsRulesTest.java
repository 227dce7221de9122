package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Performance.Kind;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each condition at its edge. */
class WorldAthleticsRulesTest {
  private static final RecordScope WORLD = RecordScope.world();
  private static final RecordScope U20 = WORLD.forAgeGroup(AgeGroup.U20);
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);
  private static final Athlete ATHLETE =
      Athlete.builder().name("Jo", "Doe").federation("NED").born(LocalDate.of(1998, 3, 4)).build();
  private static final Team TEAM = Team.builder().name("Netherlands").federation("NED").build();

  /** Whoever set marks of long ago. */
  private static final Athlete OF_OLD =
      Athlete.builder().name("Jan", "Doe").federation("NED").build();

  private static Performance.Builder mark(String event, String mark) {
    Event contested = Event.parse(event);
    return Performance.builder()
        .competitor(contested.discipline().legs().isEmpty() ? ATHLETE : TEAM)
        .event(contested)
        .mark((Mark) contested.discipline().parseMark(mark).outcome())
        .date(DAY);
  }

  private static ImmutableSet<ReasonCode> objections(
      Performance.Builder performance, RecordScope scope) {
    return objections(RecordRules.worldAthletics(), performance, scope);
  }

  private static ImmutableSet<ReasonCode> objections(
      RecordRules rules, Performance.Builder performance, RecordScope scope) {
    return rules.objections(performance.build(), scope).stream()
        .map(Reason::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<RecordScope> scopes(Performance.Builder performance) {
    return RecordRules.worldAthletics().scopes(performance.build());
  }

  private static Athlete born(int year, int month, int day) {
    return Athlete.builder()
        .name("Jo", "Doe")
        .federation("NED")
        .born(LocalDate.of(year, month, day))
        .build();
  }

  /** CR 31.14.3: at most +2.0 where wind is measured, and a reading there must be. */
  @Nested
  class OfWind {
    @ParameterizedTest
    @CsvSource({
      "Men 100,  9.50, +2.0,",
      "Men 100,  9.50, +2.1, WIND_OVER_LIMIT",
      "Men 100,  9.50, -4.0,",
      "Men 100,  9.50, NWI,  NO_WIND_INFORMATION",
      "Men 200,  19.10, +2.1, WIND_OVER_LIMIT",
      "Men 110H, 12.70, +2.1, WIND_OVER_LIMIT",
      "Men LJ,   9.00, +2.0,",
      "Men LJ,   9.00, +2.1, WIND_OVER_LIMIT",
      "Men 400,  43.00, +4.0,",
      "Men HJ,   2.46, +4.0,"
    })
    void allowsTwoMetresASecond(String event, String mark, String wind, String reason) {
      assertThat(objections(mark(event, mark).wind(Wind.parse(wind)), WORLD))
          .isEqualTo(codes(reason));
    }

    @Test
    void asksForAReading() {
      assertThat(objections(mark("Men 100", "9.50"), WORLD))
          .containsExactly(ReasonCode.NO_WIND_INFORMATION);
      assertThat(objections(mark("Men 100", "9.50").facility(Facility.STANDARD_TRACK), WORLD))
          .containsExactly(ReasonCode.NO_WIND_INFORMATION);
    }

    @Test
    void asksForNoneUnderARoof() {
      assertThat(objections(mark("Men LJ", "9.00").facility(Facility.SHORT_TRACK), WORLD))
          .isEmpty();
      assertThat(objections(mark("Men 60", "6.30").facility(Facility.OVERSIZED_TRACK), WORLD))
          .isEmpty();
      assertThat(objections(mark("Men LJ", "9.00").notes(List.of(MarkNote.INDOOR)), WORLD))
          .isEmpty();
    }

    @Test
    void countsTheReadingOfAShortTrackInTheOpen() {
      assertThat(
              objections(
                  mark("Men 60", "6.30").facility(Facility.SHORT_TRACK).wind(Wind.parse("+2.1")),
                  WORLD))
          .containsExactly(ReasonCode.WIND_OVER_LIMIT);
    }

    @Test
    void doesNotCountRoundTheBendOfAShortTrack() {
      assertThat(
              objections(
                  mark("Men 200", "19.80").facility(Facility.SHORT_TRACK).wind(Wind.parse("+2.1")),
                  WORLD.onShortTrack()))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "Men 800, 1:43.4, 1977-08-21,",
      "Men 800, 1:42.4, 1979-07-05,",
      "Men 800, 1:41.4, 1980-01-01, NOT_FULLY_AUTOMATIC",
      "Men 400, 43.4, 1976-12-31,",
      "Men 400, 43.4, 1977-01-01, NOT_FULLY_AUTOMATIC"
    })
    void isTimedAsTheDayDemanded(String event, String mark, LocalDate date, String reason) {
      assertThat(objections(mark(event, mark).competitor(OF_OLD).date(date), WORLD))
          .isEqualTo(codes(reason));
    }

    @Test
    void hasNoLimitsForTheCourseOfAWalk() {
      RoadCourse steep = RoadCourse.certified().withDrop(200).withSeparation(15_000);
      assertThat(objections(mark("Men 20KW", "1:15:00").course(steep), WORLD)).isEmpty();
    }

    @Test
    void believesTheSignOfTheSheet() {
      assertThat(objections(mark("Men 100", "9.50").notes(List.of(MarkNote.WIND_ASSISTED)), WORLD))
          .containsExactly(ReasonCode.WIND_OVER_LIMIT);
    }

    @Test
    void tellsHowStrongItWas() {
      assertThat(reasons(mark("Men 100", "9.50").wind(Wind.parse("+2.1"))))
          .containsExactly("the wind was +2.1, over +2.0");
      assertThat(reasons(mark("Men 100", "9.50").notes(List.of(MarkNote.WIND_ASSISTED))))
          .containsExactly("the wind was over the limit");
      assertThat(
              reasons(
                  mark("Men 100", "9.50")
                      .notes(List.of(MarkNote.WIND_ASSISTED))
                      .wind(Wind.parse("+1.0"))))
          .containsExactly("the wind was over the limit");
      assertThat(
              reasons(
                  mark("Men 100", "9.50")
                      .notes(List.of(MarkNote.WIND_ASSISTED))
                      .wind(Wind.parse("NWI"))))
          .containsExactly("the wind was over the limit");
    }

    private List<String> reasons(Performance.Builder performance) {
      return RecordRules.worldAthletics().objections(performance.build(), WORLD).stream()
          .map(Reason::text)
          .toList();
    }

    @Test
    void holdsForPersonalBestsAndLeadsToo() {
      Performance.Builder windy = mark("Men 100", "9.50").wind(Wind.parse("+2.1"));
      assertThat(objections(windy, RecordScope.personal(ATHLETE)))
          .containsExactly(ReasonCode.WIND_OVER_LIMIT);
      assertThat(objections(windy, WORLD.inSeason(2024)))
          .containsExactly(ReasonCode.WIND_OVER_LIMIT);
    }

    /**
     * Since November 2009 the average alone decides, exactly and unrounded; one event may be over
     * +4.0.
     */
    @ParameterizedTest
    @CsvSource({
      "+2.0 +2.0 +2.0,",
      "+2.0 +2.0 +2.1, WIND_OVER_LIMIT",
      "+1.4 +2.0 +2.4,",
      "+4.1 +0.9 +1.0,",
      "+4.1 -9.9 -1.0,",
      "+1.0 NWI +1.0, NO_WIND_INFORMATION",
      "+1.0 +1.0, NO_WIND_INFORMATION"
    })
    void isAveragedInCombinedEvents(String winds, String reason) {
      List<Wind> readings = Arrays.stream(winds.split(" ")).map(Wind::parse).toList();
      assertThat(objections(mark("Men DEC", "9127").windsOfParts(readings), WORLD))
          .isEqualTo(codes(reason));
    }
  }

  @Test
  void asksForAllWindReadingsOfACombinedEventWhateverTheUnknownFactsMean() {
    for (UnknownFacts policy : UnknownFacts.values()) {
      RecordRules rules = RecordRules.worldAthletics(policy);
      assertThat(objections(rules, mark("Men DEC", "9200"), WORLD))
          .contains(ReasonCode.NO_WIND_INFORMATION);
      assertThat(objections(rules, mark("Women HEP", "7300"), WORLD))
          .contains(ReasonCode.NO_WIND_INFORMATION);
      assertThat(
              objections(
                  rules,
                  mark("Men HEP", "6700").facility(Facility.SHORT_TRACK),
                  WORLD.onShortTrack()))
          .doesNotContain(ReasonCode.NO_WIND_INFORMATION);
      assertThat(
              objections(rules, mark("Men HEP", "6700").facility(Facility.OVERSIZED_TRACK), WORLD))
          .doesNotContain(ReasonCode.NO_WIND_INFORMATION);
    }
  }

  /**
   * CR 31.14.2: fully automatic timing up to 800 m and in relays with legs up to 400 m; records
   * before 1977 by hand.
   */
  @Nested
  class OfTiming {
    @ParameterizedTest
    @CsvSource({
      "Men 100,    9.7h,    NOT_FULLY_AUTOMATIC",
      "Men 800,    1:40.5h, NOT_FULLY_AUTOMATIC",
      "Men 800,    1:40.50,",
      "Men 1000,   2:11.5h,",
      "Men 1500,   3:25.0h,",
      "Men 400H,   45.0h,   NOT_FULLY_AUTOMATIC",
      "Men 4x100,  36.5h,   NOT_FULLY_AUTOMATIC",
      "Men 4x400,  2:53.0h, NOT_FULLY_AUTOMATIC",
      "Men 4x800,  7:00.0h,",
      "Men 400,    42.9,    NOT_FULLY_AUTOMATIC",
      "Men 400,    42.9a,"
    })
    void mustBeAutomaticUpTo800(String event, String mark, String reason) {
      assertThat(objections(mark(event, mark).wind(Wind.ofTenths(0)), WORLD))
          .isEqualTo(codes(reason));
    }

    @Test
    void saysWhatIsKnown() {
      assertThat(RecordRules.worldAthletics().objections(mark("Men 400", "42.9h").build(), WORLD))
          .extracting(Reason::toString)
          .containsExactly("it was timed by hand (CR 31.14.2)");
      assertThat(RecordRules.worldAthletics().objections(mark("Men 400", "42.9").build(), WORLD))
          .extracting(Reason::text)
          .containsExactly("it is not known to be timed automatically");
    }

    @Test
    void couldBeByHandUntilTheEndOf1976() {
      Performance.Builder byHand = mark("Men 400", "43.5h").competitor(OF_OLD);
      assertThat(objections(byHand.date(LocalDate.of(1976, 12, 31)), WORLD)).isEmpty();
      assertThat(objections(byHand.date(LocalDate.of(1977, 1, 1)), WORLD))
          .containsExactly(ReasonCode.NOT_FULLY_AUTOMATIC);
    }

    @Test
    void mayBeByHandInPersonalBests() {
      assertThat(objections(mark("Men 400", "42.9h"), RecordScope.personal(ATHLETE))).isEmpty();
    }
  }

  /**
   * CR 31.13.2, since 1 November 2023: the oval decides, not the roof, and only for events around
   * it.
   */
  @Nested
  class OfTheOval {
    private static final RecordScope NATIONAL = RecordScope.national(Federation.of("NED"));

    @Test
    void keepsRacesRoundTheBendsOfAShortTrackApart() {
      assertThat(scopes(mark("Men 400", "45.00").facility(Facility.SHORT_TRACK)))
          .contains(
              WORLD.onShortTrack(),
              NATIONAL.onShortTrack(),
              RecordScope.personal(ATHLETE).onShortTrack())
          .doesNotContain(WORLD, NATIONAL, RecordScope.personal(ATHLETE));
      assertThat(scopes(mark("Men 400", "45.00").notes(List.of(MarkNote.SHORT_TRACK))))
          .contains(WORLD.onShortTrack());
      assertThat(scopes(mark("Men 400", "45.00").facility(Facility.STANDARD_TRACK)))
          .contains(WORLD)
          .doesNotContain(WORLD.onShortTrack());
    }

    @ParameterizedTest
    @CsvSource({"Men 60, 6.30", "Men 60H, 7.25", "Men LJ, 8.90", "Men SP, 23.60", "Men HJ, 2.46"})
    void keepsStraightAndFieldEventsTogether(String event, String mark) {
      assertThat(scopes(mark(event, mark).facility(Facility.SHORT_TRACK)))
          .contains(WORLD)
          .doesNotContain(WORLD.onShortTrack());
      assertThat(objections(mark(event, mark).facility(Facility.SHORT_TRACK), WORLD)).isEmpty();
    }

    /** Their indoor lists of before are not kept apart: the list of today goes on from them. */
    @Test
    void keepsStraightAndFieldEventsTogetherBeforeNovember2023Too() {
      Performance.Builder indoors =
          mark("Men PV", "6.16").facility(Facility.SHORT_TRACK).date(LocalDate.of(2014, 2, 15));
      assertThat(scopes(indoors)).contains(WORLD).doesNotContain(WORLD.onShortTrack());
      assertThat(objections(indoors, WORLD)).isEmpty();
    }

    @Test
    void keepsIndoorMarksInNationalAndAreaListsOfTheirOwnOnlyIfAskedTo() {
      RecordRules separate = RecordRules.worldAthletics().withSeparateIndoorLists();
      RecordScope national = RecordScope.national(Federation.of("NED"));
      Performance indoors = mark("Men PV", "6.15").facility(Facility.SHORT_TRACK).build();
      assertThat(separate.scopes(indoors))
          .contains(WORLD, national.indoors(), RecordScope.area(Area.EUROPE).indoors())
          .doesNotContain(national, RecordScope.area(Area.EUROPE));
      assertThat(separate.scopes(mark("Men PV", "6.15").build()))
          .contains(national)
          .doesNotContain(national.indoors());
      assertThat(RecordRules.worldAthletics().scopes(indoors)).contains(national);
      Performance oval = mark("Men 400", "45.00").facility(Facility.SHORT_TRACK).build();
      assertThat(separate.scopes(oval))
          .contains(national.onShortTrack())
          .doesNotContain(national.indoors());
    }

    @Test
    void findsNothingAgainstFieldEventsIndoorsBefore2000InAnIndoorList() {
      RecordScope indoors = RecordScope.national(Federation.of("NED")).indoors();
      Performance.Builder vault =
          mark("Men PV", "5.80").competitor(OF_OLD).facility(Facility.SHORT_TRACK);
      assertThat(
              objections(
                  RecordRules.worldAthletics().withSeparateIndoorLists(),
                  vault.date(LocalDate.of(1995, 2, 1)),
                  indoors))
          .isEmpty();
    }

    /** Bubka cleared 6.15 indoors in 1993, and 6.14 was a world record in 1994. */
    @Test
    void refusesFieldEventsIndoorsBefore2000() {
      Performance.Builder bubka =
          mark("Men PV", "6.15").competitor(OF_OLD).facility(Facility.SHORT_TRACK);
      assertThat(objections(bubka.date(LocalDate.of(1999, 12, 31)), WORLD))
          .containsExactly(ReasonCode.INDOORS);
      assertThat(objections(bubka.date(LocalDate.of(2000, 1, 1)), WORLD)).isEmpty();
      assertThat(objections(bubka.date(LocalDate.of(1993, 2, 21)), RecordScope.personal(OF_OLD)))
          .isEmpty();
      assertThat(
              objections(
                  mark("Men SP", "22.00")
                      .competitor(OF_OLD)
                      .facility(Facility.OVERSIZED_TRACK)
                      .date(LocalDate.of(1993, 2, 21)),
                  WORLD))
          .containsExactly(ReasonCode.INDOORS);
      assertThat(
              objections(
                  mark("Men 60", "6.41")
                      .competitor(OF_OLD)
                      .facility(Facility.SHORT_TRACK)
                      .date(LocalDate.of(1993, 2, 21)),
                  WORLD.onShortTrack()))
          .doesNotContain(ReasonCode.INDOORS);
    }

    @Test
    void refusesRacesOnAnOversizedTrack() {
      Performance.Builder oversized =
          mark("Men MILE", "3:45.00").facility(Facility.OVERSIZED_TRACK);
      assertThat(objections(oversized, WORLD)).containsExactly(ReasonCode.OVERSIZED_TRACK);
      assertThat(
              objections(
                  mark("Men MILE", "3:45.00").notes(List.of(MarkNote.OVERSIZED_TRACK)),
                  WORLD.onShortTrack()))
          .containsExactly(ReasonCode.OVERSIZED_TRACK);
      assertThat(objections(mark("Men SP", "23.60").facility(Facility.OVERSIZED_TRACK), WORLD))
          .isEmpty();
    }
  }

  /**
   * CR 31.21: a certificate, a drop of at most 1 m for each kilometre, the ends at most half the
   * distance apart.
   */
  @Nested
  class OfTheRoad {
    private static final RecordRules STRICT = RecordRules.worldAthletics(UnknownFacts.WITHHOLD);

    private Performance.Builder marathon(RoadCourse course) {
      return mark("Men MAR", "2:00:00").course(course).starters(100).dopingControlled(true);
    }

    @Test
    void needsACertificate() {
      assertThat(objections(marathon(RoadCourse.certified()), WORLD)).isEmpty();
      assertThat(objections(marathon(RoadCourse.uncertified()), WORLD))
          .containsExactly(ReasonCode.COURSE_NOT_CERTIFIED);
    }

    @Test
    void assumesWhatIsNotKnownOrWithholdsTheRecord() {
      assertThat(objections(marathon(RoadCourse.UNKNOWN), WORLD)).isEmpty();
      assertThat(objections(STRICT, marathon(RoadCourse.UNKNOWN), WORLD))
          .containsExactly(ReasonCode.COURSE_NOT_CERTIFIED);
      assertThat(objections(STRICT, marathon(RoadCourse.certified()), WORLD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "Men MAR, 2:00:00, 42,",
      "Men MAR, 2:00:00, 43, DROP_OVER_LIMIT",
      "Men MAR, 2:00:00, -500,",
      "Men 10K, 26:00, 10,",
      "Men 10K, 26:00, 11, DROP_OVER_LIMIT"
    })
    void dropsByOneMetreAKilometreAtMost(String event, String mark, int drop, String reason) {
      assertThat(objections(mark(event, mark).course(RoadCourse.certified().withDrop(drop)), WORLD))
          .isEqualTo(codes(reason));
    }

    @ParameterizedTest
    @CsvSource({
      "Men MAR, 2:00:00, 21097,",
      "Men MAR, 2:00:00, 21098, SEPARATION_OVER_LIMIT",
      "Men 10K, 26:00, 5000,",
      "Men 10K, 26:00, 5001, SEPARATION_OVER_LIMIT"
    })
    void separatesItsEndsByHalfTheDistanceAtMost(
        String event, String mark, int separation, String reason) {
      assertThat(
              objections(
                  mark(event, mark).course(RoadCourse.certified().withSeparation(separation)),
                  WORLD))
          .isEqualTo(codes(reason));
    }

    /** Without a length there is nothing of which a drop could be too much. */
    @Test
    void hasNoLimitsWhereTheLengthIsOpen() {
      assertThat(
              objections(
                  mark("Men RR", "2:10:00")
                      .course(RoadCourse.certified().withDrop(500).withSeparation(500)),
                  RecordScope.national(Federation.parse("NED"))))
          .doesNotContain(ReasonCode.DROP_OVER_LIMIT, ReasonCode.SEPARATION_OVER_LIMIT);
    }

    @Test
    void tellsAllReasonsAtOnce() {
      RoadCourse boston = RoadCourse.uncertified().withDrop(139).withSeparation(39_000);
      assertThat(objections(marathon(boston), WORLD))
          .containsExactly(
              ReasonCode.COURSE_NOT_CERTIFIED,
              ReasonCode.DROP_OVER_LIMIT,
              ReasonCode.SEPARATION_OVER_LIMIT);
    }

    @Test
    void tellsByHowMuchTheCourseDropped() {
      RoadCourse boston = RoadCourse.certified().withDrop(139);
      assertThat(RecordRules.worldAthletics().objections(marathon(boston).build(), WORLD))
          .extracting(Reason::text)
          .containsExactly("the course dropped 139 m");
    }

    @Test
    void believesTheSignOfTheSheet() {
      assertThat(
              objections(mark("Men MAR", "2:00:00").notes(List.of(MarkNote.AIDED_COURSE)), WORLD))
          .containsExactly(ReasonCode.DROP_OVER_LIMIT);
    }

    @Test
    void isNotAskedAboutOnTheTrack() {
      assertThat(objections(mark("Men 10000", "26:00.00").course(RoadCourse.uncertified()), WORLD))
          .isEmpty();
    }

    /**
     * CR 31.21: since 2011 women's road races are two lists, and that of mixed races takes the
     * fastest of all.
     */
    @Test
    void keepsTwoListsForWomenWhoRunAndOneForThoseWhoWalk() {
      RecordScope mixed = WORLD.withPacing(Pacing.MIXED);
      RecordScope womenOnly = WORLD.withPacing(Pacing.WOMEN_ONLY);
      assertThat(scopes(mark("Women MAR", "2:10:00"))).contains(WORLD, mixed, womenOnly);
      assertThat(scopes(mark("Women MAR", "2:10:00").mixedRace(true)))
          .contains(WORLD, mixed)
          .doesNotContain(womenOnly);
      assertThat(scopes(mark("Men MAR", "2:00:00")))
          .contains(WORLD)
          .doesNotContain(mixed, womenOnly);
      assertThat(scopes(mark("Women 10000", "29:00.00"))).doesNotContain(mixed, womenOnly);
      assertThat(scopes(mark("Women 20KW", "1:23:00"))).doesNotContain(mixed, womenOnly);
      assertThat(scopes(mark("Women ROADMILE", "4:25.0"))).doesNotContain(mixed, womenOnly);
    }

    @Test
    void refusesAWomenOnlyRecordWhereItIsNotKnownWhoRan() {
      RecordScope womenOnly = WORLD.withPacing(Pacing.WOMEN_ONLY);
      Performance.Builder marathon = mark("Women MAR", "2:10:00");
      for (UnknownFacts policy : UnknownFacts.values()) {
        assertThat(objections(RecordRules.worldAthletics(policy), marathon, womenOnly))
            .contains(ReasonCode.PACING_UNKNOWN);
      }
      assertThat(objections(marathon.notes(List.of(MarkNote.WOMEN_ONLY)), womenOnly)).isEmpty();
    }
  }

  /**
   * CR 31.1: a race of men and women on the track makes no record, even where TR 9.4 permits it.
   */
  @Nested
  class OfMixedRaces {
    @ParameterizedTest
    @CsvSource({
      "Women 3000, 8:00.00, MIXED_RACE",
      "Women 5000, 14:00.00, MIXED_RACE",
      "Women 10000, 28:50.00, MIXED_RACE",
      "Women 1500, 3:49.00, MIXED_RACE",
      "Mixed 4x400, 3:07.00,",
      "Women MAR, 2:10:00,",
      "Women ROADMILE, 4:20.0, MIXED_RACE"
    })
    void makeNoRecordsOnTheTrack(String event, String mark, String reason) {
      assertThat(objections(mark(event, mark).mixedRace(true), WORLD)).isEqualTo(codes(reason));
      assertThat(objections(mark(event, mark).notes(List.of(MarkNote.MIXED_RACE)), WORLD))
          .isEqualTo(codes(reason));
    }

    @Test
    void makeRecordsOfTheRoadMileThatTheWorldDoesNotRatify() {
      Performance.Builder mile = mark("Women ROADMILE", "4:20.0").mixedRace(true);

      assertThat(objections(mile, RecordScope.national(Federation.of("NED")))).isEmpty();
      assertThat(objections(mile, WORLD.inSeason(2025))).doesNotContain(ReasonCode.MIXED_RACE);
    }
  }

  /** TR 24: two men and two women, as far as the runners are known. */
  @Nested
  class OfMixedTeams {
    @ParameterizedTest
    @CsvSource({
      "MMWW,",
      "MMM, NOT_VALID",
      "MMMW, NOT_VALID",
      "MWWW, NOT_VALID",
      "MM,",
      "M?W,",
      "MMMWW,"
    })
    void areOfNotMoreThanTwoOfOneSexAmongTheirFour(String runners, String reason) {
      List<Athlete> legs = new ArrayList<>();
      for (int leg = 0; leg < runners.length(); leg++) {
        Athlete.Builder runner =
            Athlete.builder().name("Given" + leg, "FAMILY").federation("NED").born(1999);
        switch (runners.charAt(leg)) {
          case 'M' -> runner.category(Category.MEN);
          case 'W' -> runner.category(Category.WOMEN);
          default -> {}
        }
        legs.add(runner.build());
      }

      assertThat(
              objections(
                  mark("Mixed 4x400", "3:07.00").competitor(TEAM.toBuilder().runners(legs).build()),
                  WORLD))
          .isEqualTo(codes(reason));
    }
  }

  /** CR 31.2 and TR 3: by the age on 31 December; masters by the day. */
  @Nested
  class OfAge {
    @Test
    void countsTheYearsEnd() {
      Athlete turns20OnTheLastDay = born(2004, 12, 31);
      Athlete turns20TheDayAfter = born(2005, 1, 1);
      assertThat(objections(mark("U20 Men 400", "44.00").competitor(turns20OnTheLastDay), U20))
          .containsExactly(ReasonCode.NOT_OF_AGE);
      assertThat(objections(mark("U20 Men 400", "44.00").competitor(turns20TheDayAfter), U20))
          .isEmpty();
      assertThat(scopes(mark("Men 400", "44.00").competitor(turns20TheDayAfter))).contains(U20);
      assertThat(scopes(mark("Men 400", "44.00").competitor(turns20OnTheLastDay)))
          .doesNotContain(U20)
          .contains(RecordScope.national(Federation.of("NED")).forAgeGroup(AgeGroup.U23));
    }

    @Test
    void opensTheOlderGroupsToTheYoung() {
      RecordScope national = RecordScope.national(Federation.of("NED"));
      assertThat(scopes(mark("Men 400", "45.00").competitor(born(2007, 5, 1))))
          .contains(
              WORLD, national.forAgeGroup(AgeGroup.U18), U20, national.forAgeGroup(AgeGroup.U23));
    }

    @Test
    void keepsNoWorldRecordsUnder23() {
      assertThat(scopes(mark("Men 400", "44.00").competitor(born(2003, 5, 1))))
          .contains(RecordScope.area(Area.EUROPE).forAgeGroup(AgeGroup.U23))
          .doesNotContain(WORLD.forAgeGroup(AgeGroup.U23));
    }

    @Test
    void takesAnUnknownAgeAtTheEventsWordOnly() {
      Athlete ageless = Athlete.builder().name("Jo", "Doe").build();
      assertThat(objections(mark("U20 Men 400", "44.00").competitor(ageless), U20)).isEmpty();
      assertThat(objections(mark("Men 400", "44.00").competitor(ageless), U20))
          .containsExactly(ReasonCode.AGE_UNKNOWN);
      assertThat(scopes(mark("Men 400", "44.00").competitor(ageless)))
          .contains(U20)
          .doesNotContain(WORLD.forAgeGroup(AgeGroup.M40));
    }

    @Test
    void isNotGuessedFromAYearThatLeavesItOpen() {
      Athlete bornInTheYear = Athlete.builder().name("Jo", "Doe").born(1989).build();
      RecordScope masters = WORLD.forAgeGroup(AgeGroup.M35);
      assertThat(objections(mark("Men 400", "46.00").competitor(bornInTheYear), masters))
          .containsExactly(ReasonCode.AGE_UNKNOWN);
    }

    @Test
    void countsTheBirthdayForMasters() {
      RecordScope masters = WORLD.forAgeGroup(AgeGroup.M35);
      assertThat(objections(mark("Men 400", "46.00").competitor(born(1989, 8, 6)), masters))
          .isEmpty();
      assertThat(objections(mark("Men 400", "46.00").competitor(born(1989, 8, 7)), masters))
          .containsExactly(ReasonCode.NOT_OF_AGE);
    }
  }

  /** CR 31.1: implements and hurdles are those of the record's age group. */
  @Nested
  class OfImplements {
    @ParameterizedTest
    @CsvSource({
      "U20 Men SP, 23.00, SENIOR, OTHER_SPECIFICATION",
      "U20 Men SP, 23.00, U20,",
      "U20 Men SP, 23.00, U18,    OTHER_SPECIFICATION",
      "Men SP,     23.00, SENIOR,",
      "Men SP,     23.00, U20,    OTHER_SPECIFICATION",
      "U20 Women SP, 19.00, SENIOR,",
      "U20 Men JT, 80.00, SENIOR,",
      "U20 Men 110H, 13.00, SENIOR, OTHER_SPECIFICATION",
      "U20 Men DEC, 8500, SENIOR, OTHER_SPECIFICATION",
      "U20 Men 100, 9.90, SENIOR,",
      "U20 Men 400H, 48.00, SENIOR,"
    })
    void areThoseOfTheAgeGroup(String event, String mark, AgeGroup group, String reason) {
      Athlete young = born(2007, 1, 1);
      RecordScope national = RecordScope.national(Federation.of("NED")).forAgeGroup(group);
      Performance.Builder performance =
          mark(event, mark)
              .competitor(young)
              .wind(Wind.ofTenths(0))
              .windsOfParts(Collections.nCopies(3, Wind.ofTenths(0)));
      assertThat(objections(performance, national)).isEqualTo(codes(reason));
    }

    @Test
    void ofTheYoungAreNeverComparedWithTheSeniors() {
      Athlete young = born(2007, 1, 1);
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  new RecordClaim(
                          RecordClaim.Kind.FIRST,
                          RecordScope.national(Federation.of("NED")),
                          dev.athletics.results.Result.builder()
                              .competitor(young)
                              .outcome(mark("Men SP", "20.00").build().mark())
                              .build(),
                          mark("Men SP", "20.00").date(LocalDate.of(2020, 1, 1)).build(),
                          ImmutableList.of())
                      .toRecord()));
      RecordCheck check = book.check(mark("U20 Men SP", "23.00").competitor(young).build());
      assertThat(check.claims()).isEmpty();
    }
  }

  /** CR 31.2 and 31.5: by the federation on the day. */
  @Nested
  class OfAllegiance {
    private final Federation portugal = Federation.of("POR");
    private final Athlete pichardo =
        Athlete.builder()
            .name("Pedro", "Pichardo")
            .federation("CUB")
            .federation(portugal, LocalDate.of(2024, 8, 6))
            .build();

    @Test
    void countsFromItsFirstDay() {
      assertThat(scopes(mark("Men TJ", "18.00").competitor(pichardo)))
          .contains(RecordScope.national(portugal), RecordScope.area(Area.EUROPE));
      assertThat(scopes(mark("Men TJ", "18.00").competitor(pichardo).date(DAY.minusDays(1))))
          .contains(RecordScope.national(Federation.of("CUB")), RecordScope.area(Area.NACAC))
          .doesNotContain(RecordScope.national(portugal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANA", "ART"})
    void givesNeutralAthletesWorldRecordsAlone(String code) {
      Athlete neutral =
          Athlete.builder()
              .name("Jo", "Doe")
              .federation(code)
              .born(LocalDate.of(1996, 1, 1))
              .build();
      assertThat(scopes(mark("Men 400", "43.00").competitor(neutral)))
          .extracting(RecordScope::label)
          .containsExactlyInAnyOrder("WL", "WR", "SB", "PB");
    }

    @Test
    void isOneForAllOfARelay() {
      Athlete dutch = Athlete.builder().name("A", "Dutch").federation("NED").build();
      Athlete unknown = Athlete.builder().name("An", "Unknown").build();
      Team team = Team.builder().federation("NED").runners(dutch, unknown, pichardo, dutch).build();
      assertThat(objections(mark("Men 4x400", "2:54.00").competitor(team), WORLD))
          .containsExactly(ReasonCode.OTHER_FEDERATION);
      assertThat(
              objections(
                  mark("Men 4x400", "2:54.00")
                      .competitor(team.toBuilder().runners(dutch, unknown).build()),
                  WORLD))
          .isEmpty();
    }

    @Test
    void isOneForAllOfAClubForWorldRecordsAlone() {
      Athlete dutch = Athlete.builder().name("A", "Dutch").federation("NED").build();
      Team club = Team.builder().name("Phanos").runners(dutch, dutch, pichardo, dutch).build();
      Performance.Builder relay = mark("Men 4x400", "2:54.00").competitor(club);

      assertThat(objections(relay, WORLD)).containsExactly(ReasonCode.OTHER_FEDERATION);
      assertThat(objections(relay, RecordScope.custom("ClubR", "Phanos"))).isEmpty();
      club = Team.builder().name("Phanos").runners(dutch, dutch, dutch, dutch).build();
      assertThat(objections(relay.competitor(club), WORLD)).isEmpty();
    }
  }

  /** CR 31.1 and 31.3: three competitors, two teams in relays, and a doping control. */
  @Nested
  class OfTheCompetition {
    private static final RecordRules STRICT =
        RecordRules.worldAthletics(UnknownFacts.WITHHOLD, (performance, paper) -> Answer.YES);

    @ParameterizedTest
    @CsvSource({
      "Men 1500, 3:25.00, 2, TOO_FEW_COMPETITORS",
      "Men 1500, 3:25.00, 3,",
      "Men 4x400, 2:53.00, 1, TOO_FEW_COMPETITORS",
      "Men 4x400, 2:53.00, 2,"
    })
    void hadEnoughRivals(String event, String mark, int starters, String reason) {
      assertThat(objections(mark(event, mark).starters(starters), WORLD)).isEqualTo(codes(reason));
    }

    @Test
    void isTakenToHaveBeenInOrderUnlessKnowledgeIsAskedFor() {
      Performance.Builder silent = mark("Men 1500", "3:25.00");
      assertThat(objections(silent, WORLD)).isEmpty();
      assertThat(objections(STRICT, silent, WORLD))
          .containsExactly(ReasonCode.TOO_FEW_COMPETITORS, ReasonCode.NO_DOPING_CONTROL);
      assertThat(objections(STRICT, silent.starters(12).dopingControlled(true), WORLD)).isEmpty();
    }

    @Test
    void wasControlled() {
      assertThat(objections(mark("Men 1500", "3:25.00").dopingControlled(false), WORLD))
          .containsExactly(ReasonCode.NO_DOPING_CONTROL);
    }

    @Test
    void isNotAskedAboutForLeadsAndPersonalBests() {
      Performance.Builder alone = mark("Men 1500", "3:25.00").starters(1).dopingControlled(false);
      assertThat(objections(alone, WORLD.inSeason(2024))).isEmpty();
      assertThat(objections(alone, RecordScope.personal(ATHLETE))).isEmpty();
    }

    @Test
    void hasRecordsOfItsSeries() {
      Competition games = Competition.builder().name("Paris 2024").series("Olympic Games").build();
      Competition europe =
          Competition.builder().name("Rome 2024").series("European Championships").build();
      assertThat(scopes(mark("Men 1500", "3:25.00").competition(games)))
          .contains(RecordScope.olympic());
      assertThat(scopes(mark("Men 1500", "3:25.00").competition(europe)))
          .contains(RecordScope.competition("European Championships"));
    }
  }

  /** CR 32: there is a world record in listed events only, some from a day on. */
  @Nested
  class OfRecordEvents {
    @ParameterizedTest
    @CsvSource({
      "Men 300, 30.00, 2024-08-06, SENIOR, NOT_A_RECORD_EVENT",
      "Men 2000, 4:40.00, 2024-08-06, SENIOR,",
      "U20 Men 2000, 4:50.00, 2024-08-06, U20, NOT_A_RECORD_EVENT",
      "U20 Men SP, 23.00, 2024-08-06, U20,",
      "U20 Men 110H, 12.90, 2024-08-06, U20,",
      "U20 Men DEC, 8600, 2024-08-06, U20,",
      "U20 Women HEP, 6600, 2024-08-06, U20,",
      "Men ROADMILE, 3:50.0, 2022-11-30, SENIOR, NOT_A_RECORD_EVENT",
      "Men ROADMILE, 3:50.0, 2022-12-01, SENIOR,",
      "Men 20000, 56:00.0, 2020-09-04, SENIOR,",
      "Men 20000, 56:00.0, 2024-01-17, SENIOR, NOT_A_RECORD_EVENT",
      "Men HMW, 1:21:29, 2025-12-31, SENIOR, NOT_A_RECORD_EVENT",
      "Men HMW, 1:21:29, 2026-01-01, SENIOR,",
      "Men HMW, 1:21:30, 2026-01-01, SENIOR, SHORT_OF_STANDARD",
      "Men 35KW, 2:22:00, 2023-01-01, SENIOR, SHORT_OF_STANDARD",
      "Women 35000W, 2:37:59.9, 2023-01-01, SENIOR,",
      "Women 50000W, 4:20:00.0, 2019-01-01, SENIOR, SHORT_OF_STANDARD",
      "U20 Women DEC, 7300, 2024-08-06, U20, SHORT_OF_STANDARD",
      "U20 Women DEC, 7301, 2024-08-06, U20,",
      "Mixed 4x100, 40.00, 2025-12-31, SENIOR, NOT_A_RECORD_EVENT",
      "Mixed 4x100, 40.00, 2026-01-01, SENIOR,",
      "Mixed 4x100, 40.30, 2026-01-01, SENIOR, SHORT_OF_STANDARD"
    })
    void areListed(String event, String mark, LocalDate date, AgeGroup group, String reason) {
      Athlete of18 = born(date.getYear() - 18, 1, 1);
      Competitor competitor =
          event.startsWith("Mixed") ? Team.builder().federation("NED").build() : of18;
      Performance.Builder performance =
          mark(event, mark)
              .competitor(competitor)
              .date(date)
              .wind(Wind.ofTenths(0))
              .windsOfParts(Collections.nCopies(3, Wind.ofTenths(0)));
      assertThat(objections(performance, WORLD.forAgeGroup(group))).isEqualTo(codes(reason));
    }

    @ParameterizedTest
    @CsvSource({"3:12.44,", "3:12.45, SHORT_OF_STANDARD"})
    void mayEqualTheStandardOfTheMixedShortTrackRelay(String time, String reason) {
      Performance.Builder relay =
          mark("Mixed 4x400", time)
              .competitor(Team.builder().federation("NED").build())
              .date(LocalDate.of(2025, 3, 1))
              .facility(Facility.SHORT_TRACK);
      assertThat(objections(relay, WORLD.onShortTrack())).isEqualTo(codes(reason));
    }

    @Test
    void askForAStandardOfWorldRecordsOnly() {
      Performance.Builder walk = mark("Men HMW", "1:30:00").date(LocalDate.of(2026, 3, 1));
      assertThat(objections(walk, RecordScope.national(Federation.of("NED")))).isEmpty();
      assertThat(objections(walk, WORLD.inSeason(2026))).isEmpty();
    }

    @Test
    void differOnTheShortTrack() {
      Performance.Builder hundred = mark("Men 10000", "27:00.00").facility(Facility.SHORT_TRACK);
      assertThat(objections(hundred, WORLD.onShortTrack()))
          .containsExactly(ReasonCode.NOT_A_RECORD_EVENT);
      assertThat(
              objections(
                  mark("Men 400", "44.50").facility(Facility.SHORT_TRACK), WORLD.onShortTrack()))
          .isEmpty();
    }

    @Test
    void areNoBarToLeadsAndNationalRecords() {
      assertThat(objections(mark("Men 300", "30.00"), WORLD.inSeason(2024))).isEmpty();
      assertThat(objections(mark("Men 300", "30.00"), RecordScope.national(Federation.of("NED"))))
          .isEmpty();
    }
  }

  /**
   * CR 31.15.5, CR 31.16: a time on the way counts if the race was finished; the first leg of a
   * relay counts for the team only.
   */
  @Nested
  class OfMarksOnTheWay {
    @Test
    void countIfTheRaceWasFinished() {
      Performance.Builder split = mark("Men 10000", "26:00.00").kind(Kind.INTERMEDIATE);
      assertThat(objections(split, WORLD)).isEmpty();
      assertThat(objections(split.finished(false), WORLD))
          .containsExactly(ReasonCode.RACE_NOT_FINISHED);
    }

    @Test
    void areNoRecordsOfTheLeadOffRunner() {
      Performance.Builder leg = mark("Men 400", "43.00").kind(Kind.LEAD_OFF_LEG);
      assertThat(objections(leg, WORLD)).containsExactly(ReasonCode.LEAD_OFF_LEG);
      assertThat(objections(leg, RecordScope.personal(ATHLETE))).isEmpty();
    }

    /** CR 31.16: only the first runner of a relay starts with the gun. */
    @Test
    void aLegNotedAsOneIsNoMarkOfTheFlatEventUnlessItIsTheFirst() {
      Performance.Builder leg = mark("Men 400", "43.00").notes(List.of(MarkNote.RELAY_LEG));
      assertThat(objections(leg, WORLD)).contains(ReasonCode.NOT_VALID);
      assertThat(objections(leg.kind(Kind.LEAD_OFF_LEG), WORLD))
          .doesNotContain(ReasonCode.NOT_VALID);
      leg.notes(List.of(MarkNote.IRREGULAR));
      assertThat(objections(leg, WORLD)).contains(ReasonCode.NOT_VALID);
    }
  }

  @Nested
  class OfMeasuring {
    @ParameterizedTest
    @ValueSource(strings = {"ESTIMATED", "CONVERTED"})
    void refusesWhatWasReckoned(String note) {
      assertThat(objections(mark("Men 400", "43.00").notes(List.of(MarkNote.valueOf(note))), WORLD))
          .containsExactly(ReasonCode.NOT_MEASURED);
    }

    @Test
    void hasNothingAgainstAltitude() {
      assertThat(objections(mark("Men 400", "43.00").notes(List.of(MarkNote.ALTITUDE)), WORLD))
          .isEmpty();
    }
  }

  private static ImmutableSet<ReasonCode> codes(String reason) {
    return reason == null ? ImmutableSet.of() : ImmutableSet.of(ReasonCode.valueOf(reason));
  }
}
