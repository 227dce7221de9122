package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RecordBookTest {
  private static final Event MILE = Event.parse("Men's Mile");
  private static final Event ROAD_MILE = Event.parse("Men's Road Mile");
  private static final RecordScope WORLD = RecordScope.world();
  private static final Athlete ONE = athlete("First RUNNER", "KEN");
  private static final Athlete OTHER = athlete("Second RUNNER", "GBR");

  private static ImmutableList<String> marks(Iterable<Record> records) {
    ImmutableList.Builder<String> marks = ImmutableList.builder();
    records.forEach(record -> marks.add(record.mark().toString()));
    return marks.build();
  }

  @Nested
  class ItsProgression {
    @Test
    void leavesOutWhatDidNotImproveOrDoesNotStand() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build(),
                  record("WR", "Men's Mile", "3:46.32", ONE, "1985-07-27").build(),
                  record("WR", "Men's Mile", "3:46.00", ONE, "1990-01-01")
                      .status(RecordStatus.ANNULLED)
                      .build(),
                  record("WR", "Men's Mile", "3:47.00", ONE, "1992-01-01").build(),
                  record("WR", "Men's Mile", "3:44.39", ONE, "1993-09-05").build(),
                  record("WR", "Men's Mile", "3:45.00", ONE, "1993-09-05").build(),
                  record("WR", "Men's Mile", "3:43.13", ONE, "2000-07-07")
                      .status(RecordStatus.PENDING)
                      .build()));
      assertThat(marks(book.progression(WORLD, MILE)))
          .containsExactly("3:46.32", "3:45.00", "3:44.39", "3:43.13", "3:43.13");
    }
  }

  @Nested
  class WhatStands {
    @Test
    void isTheBestMark() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("WR", "Men's Mile", "3:44.39", ONE, "1993-09-05").build(),
                  record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build()));
      assertThat(marks(book.standing(WORLD, MILE))).containsExactly("3:43.13");
      assertThat(marks(book.history(WORLD, MILE))).containsExactly("3:44.39", "3:43.13");
    }

    @Test
    void isTheBestOfItsDay() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("WR", "Men's Mile", "3:44.39", ONE, "1993-09-05").build(),
                  record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build()));
      assertThat(book.standing(WORLD, MILE, LocalDate.of(1993, 9, 4))).isEmpty();
      assertThat(marks(book.standing(WORLD, MILE, LocalDate.of(1993, 9, 5))))
          .containsExactly("3:44.39");
      assertThat(marks(book.standing(WORLD, MILE, LocalDate.of(1999, 7, 6))))
          .containsExactly("3:44.39");
      assertThat(marks(book.standing(WORLD, MILE, LocalDate.of(1999, 7, 7))))
          .containsExactly("3:43.13");
    }

    @Test
    void isSharedByEqualMarksInTheOrderOfTheirDays() {
      Record later = record("WR", "Men's Mile", "3:43.13", OTHER, "2001-01-01").build();
      Record earlier = record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build();
      assertThat(RecordBook.of(ImmutableList.of(later, earlier)).standing(WORLD, MILE))
          .containsExactly(earlier, later);
    }

    @Test
    void mayBeOneMarkTwiceByOneAthlete() {
      Record first = record("WR", "Women's 60m", "6.92", ONE, "1993-02-11").build();
      Record again = record("WR", "Women's 60m", "6.92", ONE, "1995-02-09").build();
      assertThat(
              RecordBook.of(ImmutableList.of(again, first))
                  .standing(WORLD, Event.parse("Women's 60m")))
          .containsExactly(first, again);
    }

    @Test
    void revivesWhenTheBetterMarkIsAnnulled() {
      Record before =
          record("WR", "Men's 100m", "9.79", ONE, "1999-06-16")
              .status(RecordStatus.RATIFIED)
              .build();
      Record better =
          record("WR", "Men's 100m", "9.78", OTHER, "2002-09-14")
              .status(RecordStatus.RATIFIED)
              .build();
      RecordBook book = RecordBook.of(ImmutableList.of(before, better));
      RecordBook after = book.with(better.toBuilder().status(RecordStatus.ANNULLED).build());
      assertThat(book.standing(WORLD, better.event())).containsExactly(better);
      assertThat(after.standing(WORLD, better.event())).containsExactly(before);
      assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void revivesWhoeverDescribesTheHolder() {
      Athlete known = ONE.toBuilder().born(LocalDate.of(1975, 1, 1)).build();
      Record ratified =
          record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07")
              .status(RecordStatus.RATIFIED)
              .build();
      Record annulled = ratified.toBuilder().holder(known).status(RecordStatus.ANNULLED).build();
      assertThat(RecordBook.of(ImmutableList.of(ratified, annulled)).standing(WORLD, MILE))
          .isEmpty();
      assertThat(RecordBook.of(ImmutableList.of(annulled, ratified)).standing(WORLD, MILE))
          .isEmpty();
    }

    @Test
    void isNotWhatWasTurnedDown() {
      Record turnedDown =
          record("WR", "Men's Mile", "3:43.00", ONE, "2020-01-01")
              .status(RecordStatus.NOT_RATIFIED)
              .build();
      assertThat(RecordBook.of(ImmutableList.of(turnedDown)).standing(WORLD, MILE)).isEmpty();
    }

    /**
     * Wanyonyi's 3:54.6 was pending when Giles ran 3:51.3; the ratified record was Kessler's
     * 3:56.13.
     */
    @Test
    void countsPendingMarksButKnowsTheRatifiedOne() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("WR", "Men's Road Mile", "3:56.13", ONE, "2023-10-01")
                      .status(RecordStatus.RATIFIED)
                      .build(),
                  record("WR", "Men's Road Mile", "3:54.6", ONE, "2024-04-27")
                      .status(RecordStatus.PENDING)
                      .build(),
                  record("WR", "Men's Road Mile", "3:51.3", OTHER, "2024-09-01")
                      .status(RecordStatus.PENDING)
                      .build()));
      assertThat(marks(book.standing(WORLD, ROAD_MILE))).containsExactly("3:51.3");
      assertThat(marks(book.ratified(WORLD, ROAD_MILE))).containsExactly("3:56.13");
    }

    @Test
    void isTheAutomaticTimeSince1977() {
      Event event = Event.parse("Men's 100m");
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("WR", "Men's 100m", "9.9h", ONE, "1968-06-20").build(),
                  record("WR", "Men's 100m", "9.95", OTHER, "1968-10-14").build()));
      assertThat(marks(book.standing(WORLD, event, LocalDate.of(1976, 12, 31))))
          .containsExactly("9.9h");
      assertThat(marks(book.standing(WORLD, event, LocalDate.of(1977, 1, 1))))
          .containsExactly("9.95");
      assertThat(marks(book.standing(WORLD, event))).containsExactly("9.95");
    }

    @Test
    void isATimeByHandWhereThereIsNoOther() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(record("NR KEN", "Men's 100m", "10.1h", ONE, "1990-06-20").build()));
      assertThat(marks(book.standing(RecordScope.parse("NR KEN"), Event.parse("Men's 100m"))))
          .containsExactly("10.1h");
    }

    @Test
    void isBothKindsOfTimeForAPerson() {
      RecordScope best = RecordScope.personal(ONE);
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record(best, "Men's 100m", "10.1h", ONE, "1990-06-20").build(),
                  record(best, "Men's 100m", "10.35", ONE, "1991-06-20").build(),
                  record(best, "Men's 100m", "10.30", ONE, "1992-06-20").build()));
      assertThat(marks(book.standing(best, Event.parse("Men's 100m"))))
          .containsExactly("10.30", "10.1h");
    }

    @Test
    void isOneForAgeGroupsWithOneImplement() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record("NR KEN", "U20 Men 400", "44.00", ONE, "2020-06-20").build()));
      assertThat(book.standing(RecordScope.parse("NR KEN"), Event.parse("Men 400"))).hasSize(1);
      RecordBook shot =
          RecordBook.of(
              ImmutableList.of(
                  record("NU20R KEN", "U20 Men SP", "20.00", ONE, "2020-06-20").build()));
      assertThat(shot.standing(RecordScope.parse("NU20R KEN"), Event.parse("Men SP"))).isEmpty();
      assertThat(shot.standing(RecordScope.parse("NU20R KEN"), Event.parse("U20 Men SP")))
          .hasSize(1);
      assertThat(shot.standing(RecordScope.parse("NU20R KEN"), Event.parse("Men SP6K"))).hasSize(1);
    }
  }

  @Nested
  class WhoIsWho {
    private final Athlete young = ONE.toBuilder().born(LocalDate.of(2000, 1, 1)).build();
    private final Athlete old = ONE.toBuilder().born(LocalDate.of(1970, 1, 1)).build();

    @Test
    void tellsNamesakesApart() {
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record(RecordScope.personal(young), "Men's Mile", "3:55.00", young, "2024-01-01")
                      .build(),
                  record(RecordScope.personal(old), "Men's Mile", "3:50.00", old, "1995-01-01")
                      .build()));
      assertThat(marks(book.standing(RecordScope.personal(young), MILE)))
          .containsExactly("3:55.00");
      assertThat(marks(book.standing(RecordScope.personal(old), MILE))).containsExactly("3:50.00");
      assertThat(marks(book.history(RecordScope.personal(young), MILE))).containsExactly("3:55.00");
    }

    @Test
    void findsAnAthleteInAnotherSpelling() {
      Athlete sheet = Athlete.builder().name("NORDÅS Narve Gilje").build();
      Athlete list =
          Athlete.builder().name("Narve Gilje Nordas").born(BirthDate.ofYear(1998)).build();
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record(RecordScope.personal(sheet), "Men's Mile", "3:50.00", sheet, "2024-01-01")
                      .build()));
      assertThat(book.standing(RecordScope.personal(list), MILE)).hasSize(1);
    }

    @Test
    void findsAnAthleteByIdUnderAFormerName() {
      Athlete maiden =
          Athlete.builder().name("Sydney McLAUGHLIN").id("worldathletics", "14689691").build();
      Athlete married =
          Athlete.builder()
              .name("Sydney McLAUGHLIN-LEVRONE")
              .id("worldathletics", "14689691")
              .build();
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record(
                          RecordScope.personal(maiden),
                          "Women's 400mH",
                          "50.68",
                          maiden,
                          "2022-07-22")
                      .build()));
      Event event = Event.parse("Women's 400mH");
      assertThat(book.standing(RecordScope.personal(married), event)).hasSize(1);
      RecordBook both =
          book.with(
              record(RecordScope.personal(married), "Women's 400mH", "50.37", married, "2024-08-08")
                  .build());
      assertThat(marks(both.standing(RecordScope.personal(maiden), event)))
          .containsExactly("50.37");
      assertThat(marks(both.history(RecordScope.personal(married), event)))
          .containsExactly("50.68", "50.37");
    }
  }

  @Nested
  class Completeness {
    private final RecordScope kenyan = RecordScope.parse("NR KEN");
    private final RecordBook extract =
        RecordBook.of(
            ImmutableList.of(
                record("NR KEN", "Men's Mile", "3:50.00", ONE, "2020-01-01").build(),
                record(RecordScope.personal(ONE), "Men's Mile", "3:50.00", ONE, "2020-01-01")
                    .build()));

    @Test
    void isTheWordOfTheCallerWhateverTheBookHolds() {
      assertThat(extract.isCompleteFor(kenyan)).isFalse();
      assertThat(extract.isComplete()).isFalse();
      assertThat(extract.asComplete().isCompleteFor(kenyan)).isTrue();
      assertThat(extract.asComplete().isComplete()).isTrue();
      assertThat(RecordBook.empty().isCompleteFor(WORLD)).isTrue();
      assertThat(RecordBook.empty().with(extract.records()).isCompleteFor(WORLD)).isTrue();
      assertThat(RecordBook.of(ImmutableList.of()).isCompleteFor(WORLD)).isFalse();
    }

    @Test
    void ofAScopeStandsForItsSeasonsAgeGroupsAndTracks() {
      RecordBook book = extract.completeFor(kenyan, RecordScope.personal(ONE));
      assertThat(
              ImmutableList.of(
                  kenyan,
                  kenyan.inSeason(2024),
                  kenyan.forAgeGroup(AgeGroup.U20).onShortTrack(),
                  kenyan.indoors(),
                  RecordScope.personal(ONE).inSeason(2020)))
          .allMatch(book::isCompleteFor);
      assertThat(ImmutableList.of(WORLD, RecordScope.parse("NR GBR"), RecordScope.personal(OTHER)))
          .noneMatch(book::isCompleteFor);
      assertThat(book.completeScopes()).containsExactly(kenyan, RecordScope.personal(ONE));
    }

    @Test
    void ofALimitedScopeStandsForWhatIsWithinItsLimits() {
      RecordBook book = extract.completeFor(kenyan.inSeason(2024));
      assertThat(book.isCompleteFor(kenyan.inSeason(2024).forAgeGroup(AgeGroup.U20))).isTrue();
      assertThat(book.isCompleteFor(kenyan)).isFalse();
      assertThat(book.isCompleteFor(kenyan.inSeason(2023))).isFalse();
    }

    @Test
    void ofALevelStandsForAllItsScopes() {
      RecordBook book = extract.completeFor(Level.PERSONAL, Level.MEETING);
      assertThat(book.isCompleteFor(RecordScope.personal(OTHER).inSeason(2024))).isTrue();
      assertThat(book.isCompleteFor(RecordScope.meeting("Bislett Games"))).isTrue();
      assertThat(book.isCompleteFor(kenyan)).isFalse();
      assertThat(book.completeLevels()).containsExactly(Level.MEETING, Level.PERSONAL);
    }

    @Test
    void doesNotExtendToMeetingsAndVenuesUnlessTheyAreNamed() {
      RecordScope bislett = RecordScope.meeting("Bislett Games");
      RecordBook book =
          RecordBook.empty()
              .with(record(bislett, "Men's Mile", "3:47.32", ONE, "1985-07-27").build());
      assertThat(book.isCompleteFor(bislett)).isFalse();
      assertThat(book.completeFor(bislett).isCompleteFor(bislett)).isTrue();
      assertThat(book.completeFor(Level.VENUE).isCompleteFor(RecordScope.venue("Bislett")))
          .isTrue();
    }

    @Test
    void isReadBackWithoutWhatIsSaidTwice() {
      RecordBook book =
          extract.completeFor(kenyan.inSeason(2024)).completeFor(kenyan).completeFor(Level.AREA);
      assertThat(book.completeScopes()).containsExactly(kenyan);
      assertThat(book.completeFor(RecordScope.area(Area.EUROPE))).isEqualTo(book);
      assertThat(book.asComplete()).isEqualTo(extract.asComplete());
      assertThat(book).isNotEqualTo(extract).isNotEqualTo(extract.completeFor(kenyan));
    }

    @Test
    void isKeptByEveryCopyAndReadFromAStream() {
      RecordBook book = extract.completeFor(kenyan).completeFor(Level.MEETING);
      RecordBook read = SerializableTester.reserializeAndAssert(book);
      assertThat(read.isCompleteFor(kenyan)).isTrue();
      assertThat(book.before(LocalDate.MIN).completeScopes()).containsExactly(kenyan);
      assertThat(book.without(book.records().get(0)).completeLevels())
          .containsExactly(Level.MEETING);
    }

    @Test
    void ofAMergedBookIsWhatBothAreCompleteFor() {
      RecordBook complete = extract.asComplete();
      assertThat(complete.merge(extract)).isEqualTo(extract.merge(complete)).isEqualTo(extract);
      assertThat(complete.merge(complete)).isEqualTo(complete);
      RecordBook kenya = extract.completeFor(kenyan, RecordScope.personal(ONE));
      RecordBook season = extract.completeFor(kenyan.inSeason(2024)).completeFor(Level.PERSONAL);
      assertThat(kenya.merge(season))
          .isEqualTo(season.merge(kenya))
          .isEqualTo(extract.completeFor(kenyan.inSeason(2024), RecordScope.personal(ONE)));
      assertThat(RecordBook.empty().merge(kenya)).isEqualTo(kenya);
    }

    @Test
    void makesTheFirstMarkARecord() {
      Athlete laros = athlete("Niels LAROS", "NED");
      Performance mile = Given.performance("Men's Mile", "3:45.94", laros).build();
      assertThat(extract.check(mile).claims()).isEmpty();
      assertThat(extract.completeFor(RecordScope.parse("NR NED")).check(mile).claims())
          .extracting(RecordClaim::flag)
          .containsExactly("NL", "NR");
      assertThat(RecordBook.empty().check(mile).claims())
          .allSatisfy(claim -> assertThat(claim.kind()).isEqualTo(RecordClaim.Kind.FIRST))
          .extracting(RecordClaim::flag)
          .containsExactly("WL", "WR", "EL", "AR", "NL", "NR", "SB", "PB");
    }

    @Test
    void lackingIsToldOnRequest() {
      Performance mile = Given.performance("Men's Mile", "3:45.94", ONE).build();
      RecordRules rules = RecordRules.worldAthletics();
      assertThat(extract.unknownScopes(mile, rules))
          .extracting(RecordScope::label)
          .contains("WR", "WL", "AR", "NL", "SB")
          .doesNotContain("NR", "PB");
      assertThat(extract.asComplete().unknownScopes(mile, rules)).isEmpty();
    }
  }

  @Nested
  class Shortening {
    private final Record first = record("WR", "Men's Mile", "3:44.39", ONE, "1993-09-05").build();
    private final Record second = record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build();

    @Test
    void takesOneEntryOutWhateverWasDecidedOfIt() {
      RecordBook book = RecordBook.of(ImmutableList.of(first, second));
      Record annulled = second.toBuilder().status(RecordStatus.ANNULLED).build();
      RecordBook shorter = book.without(annulled);
      assertThat(shorter).isEqualTo(RecordBook.of(ImmutableList.of(first)));
      assertThat(shorter.size()).isEqualTo(1);
      assertThat(shorter.without(first)).isEqualTo(RecordBook.of(ImmutableList.of()));
      assertThat(shorter.without(second)).isSameAs(shorter);
    }
  }

  @Nested
  class StandingInAllEvents {
    @Test
    void areTheRecordsOfAScopeInProgrammeOrder() {
      RecordScope british = RecordScope.parse("NR GBR");
      Athlete renamed =
          Athlete.builder().name("Second WALKER").federation("GBR").id("aa", "7").build();
      Athlete withId = OTHER.toBuilder().id("aa", "7").build();
      RecordBook book =
          RecordBook.of(
              ImmutableList.of(
                  record(british, "Men's Mile", "3:46.32", OTHER, "1985-07-27").build(),
                  record(british, "Men's 800m", "1:41.73", OTHER, "1981-06-10").build(),
                  record(british, "Women's 800m", "1:54.61", OTHER, "2024-07-20").build(),
                  record(british.inSeason(2024), "Men's Mile", "3:47.00", OTHER, "2024-07-20")
                      .build(),
                  record(
                          RecordScope.personal(withId),
                          "Men's Mile",
                          "3:50.00",
                          withId,
                          "2020-01-01")
                      .build(),
                  record(
                          RecordScope.personal(renamed),
                          "Men's 800m",
                          "1:50.00",
                          renamed,
                          "2021-01-01")
                      .build(),
                  record(RecordScope.personal(ONE), "Men's Mile", "3:40.00", ONE, "2020-01-01")
                      .build()));
      assertThat(marks(book.standing(british))).containsExactly("1:41.73", "1:54.61", "3:46.32");
      assertThat(marks(book.standing(RecordScope.personal(withId))))
          .containsExactly("1:50.00", "3:50.00");
    }
  }

  @Nested
  class TimeTravel {
    @Test
    void goesBackToTheMorningOfADay() {
      Record before = record("WR", "Men's Mile", "3:44.39", ONE, "1993-09-05").build();
      Record ofTheDay = record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build();
      RecordBook book = RecordBook.of(ImmutableList.of(before, ofTheDay));
      RecordBook morning = book.before(LocalDate.of(1999, 7, 7));
      assertThat(morning.records()).containsExactly(before);
      assertThat(morning.size()).isEqualTo(1);
      assertThat(book.before(LocalDate.of(1999, 7, 8))).isEqualTo(book);
    }
  }

  @Nested
  class Disagreements {
    private final Record pending =
        record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07")
            .status(RecordStatus.PENDING)
            .build();

    @Test
    void areNoneAmongEqualEntries() {
      RecordBook book = RecordBook.of(ImmutableList.of(pending));
      assertThat(book.conflictsWith(book)).isEmpty();
      assertThat(book.conflictsWith(RecordBook.empty())).isEmpty();
    }

    @Test
    void areToldOfMarkStatusWindAndVenue() {
      RecordBook book = RecordBook.of(ImmutableList.of(pending));
      Record faster = record("WR", "Men's Mile", "3:43.12", ONE, "1999-07-07").build();
      Record ratified = pending.toBuilder().status(RecordStatus.RATIFIED).build();
      Record elsewhere = pending.toBuilder().venue(Venue.of("Roma")).build();
      for (Record theirs : ImmutableList.of(faster, ratified, elsewhere)) {
        assertThat(book.conflictsWith(RecordBook.of(ImmutableList.of(theirs))))
            .containsExactly(new RecordConflict(pending, theirs));
      }
    }

    @Test
    void areSettledByTheLaterDecisionAndTheMoreThatIsKnown() {
      Record ratified = pending.toBuilder().status(RecordStatus.RATIFIED).build();
      Record withWind = pending.toBuilder().wind(Wind.ofTenths(3)).venue(Venue.of("Roma")).build();
      RecordBook merged =
          RecordBook.of(ImmutableList.of(withWind))
              .merge(RecordBook.of(ImmutableList.of(ratified)));
      assertThat(merged.records())
          .containsExactly(withWind.toBuilder().status(RecordStatus.RATIFIED).build());
    }
  }

  /** Whichever book is merged into which. */
  @Nested
  class OfTwoSourcesOnOneMark {
    private final Record entry = record("WR", "Men's 100m", "9.72", ONE, "2008-05-31").build();

    private Record entryOf(Record one, Record other) {
      RecordBook merged =
          RecordBook.of(ImmutableList.of(one)).merge(RecordBook.of(ImmutableList.of(other)));
      assertThat(RecordBook.of(ImmutableList.of(other, one))).isEqualTo(merged);
      assertThat(merged.records()).hasSize(1);
      return merged.records().get(0);
    }

    private ImmutableList<Record> standing(Record one, Record other) {
      RecordBook book = RecordBook.of(ImmutableList.of(one, other));
      assertThat(book.records()).hasSize(2);
      return book.standing(WORLD, entry.event());
    }

    /** A wind is not made legal by what another source says. */
    @Test
    void theStrongerWindIsBelieved() {
      Record legal = entry.toBuilder().wind(Wind.parse("+1.7")).build();
      Record stronger = entry.toBuilder().wind(Wind.parse("+2.1")).build();
      assertThat(entryOf(legal, stronger)).isEqualTo(stronger);
      assertThat(entryOf(stronger, legal)).isEqualTo(stronger);
    }

    @Test
    void theVenueWithItsAltitudeIsKept() {
      Record low = entry.toBuilder().venue(Venue.of("Sestriere")).build();
      Record high = entry.toBuilder().venue(Venue.of("Sestriere").withAltitude(2035)).build();
      assertThat(entryOf(low, high)).isEqualTo(high);
      assertThat(entryOf(high, low)).isEqualTo(high);
    }

    @Test
    void theEntryThatSaysMoreStandsWhoeverDescribesTheHolder() {
      Record otherwise =
          entry.toBuilder().holder(ONE.toBuilder().born(BirthDate.ofYear(1982)).build()).build();
      Wind wind = Wind.parse("+1.7");
      Venue venue = Venue.of("New York");
      Record withWind = entry.toBuilder().wind(wind).build();
      Record otherWithWind = otherwise.toBuilder().wind(wind).build();
      assertThat(standing(withWind, otherwise)).containsExactly(withWind);
      assertThat(standing(entry, otherWithWind)).containsExactly(otherWithWind);
      Record withVenue = entry.toBuilder().venue(venue).build();
      Record otherWithVenue = otherwise.toBuilder().venue(venue).build();
      assertThat(standing(withVenue, otherwise)).containsExactly(withVenue);
      assertThat(standing(entry, otherWithVenue)).containsExactly(otherWithVenue);
    }

    @Test
    void theMarkStandsThoughEnteredInTheEventsOfTwoAgeGroups() {
      Record asJunior = entry.toBuilder().event(Event.parse("U20 Men 100m")).build();
      assertThat(marks(standing(entry, asJunior))).contains("9.72");
    }
  }

  @Nested
  class Laws {
    @RepeatedTest(40)
    void hold(RepetitionInfo repetition) {
      RandomRecords random = new RandomRecords(repetition.getCurrentRepetition());
      List<Record> records = random.records(60);
      List<Record> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random.random);
      RecordBook a = RecordBook.of(records.subList(0, 25));
      RecordBook b = RecordBook.of(records.subList(20, 45));
      RecordBook c = RecordBook.of(records.subList(40, 60));
      RecordBook whole = RecordBook.of(records);

      assertThat(RecordBook.of(shuffled)).isEqualTo(whole);
      assertThat(RecordBook.of(shuffled).records())
          .containsExactlyInAnyOrderElementsOf(whole.records());
      assertThat(a.merge(b)).isEqualTo(b.merge(a));
      assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c))).isEqualTo(whole);
      assertThat(whole.merge(whole)).isEqualTo(whole);
      assertThat(whole.merge(a)).isEqualTo(whole);
      assertThat(whole.merge(RecordBook.empty())).isEqualTo(whole);
      assertThat(a.with(records.subList(20, 45)).with(records.subList(40, 60))).isEqualTo(whole);
      assertThat(whole.with(ImmutableList.of())).isEqualTo(whole);
      assertThat(SerializableTester.reserialize(whole)).isEqualTo(whole);
      assertThat(whole.records()).hasSize(whole.size());
      assertThat(ImmutableSet.copyOf(whole.records())).hasSize(whole.size());
      for (Record record : records) {
        assertThat(RecordBook.of(shuffled).standing(record.scope(), record.event()))
            .isEqualTo(whole.standing(record.scope(), record.event()));
      }
    }

    @RepeatedTest(10)
    void ofEquality(RepetitionInfo repetition) {
      RandomRecords random = new RandomRecords(repetition.getCurrentRepetition());
      List<Record> records = random.records(60);
      List<Record> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random.random);
      RecordBook book = RecordBook.of(records);
      ImmutableList<Record> entries = book.records();

      assertThat(RecordBook.of(shuffled)).isEqualTo(book).hasSameHashCodeAs(book);
      assertThat(book).isNotEqualTo(null).isNotEqualTo(entries).isNotEqualTo(book.asComplete());
      for (Record entry : entries) {
        assertThat(book)
            .isNotEqualTo(RecordBook.of(Iterables.filter(entries, kept -> kept != entry)));
      }
    }

    @RepeatedTest(20)
    void ofConflicts(RepetitionInfo repetition) {
      RandomRecords random = new RandomRecords(repetition.getCurrentRepetition());
      RecordBook book = RecordBook.of(random.records(150));
      RecordBook theirs = RecordBook.of(random.records(150));

      assertThat(book.conflictsWith(theirs))
          .containsExactlyInAnyOrderElementsOf(pairsInConflict(book.records(), theirs.records()));
    }

    private static List<RecordConflict> pairsInConflict(List<Record> ours, List<Record> theirs) {
      List<RecordConflict> pairs = new ArrayList<>();
      for (Record our : ours) {
        for (Record their : theirs) {
          if (BookKey.of(our).equals(BookKey.of(their))
              && our.date().equals(their.date())
              && our.holder().isSameAs(their.holder())
              && !theirs.contains(our)
              && !ours.contains(their)) {
            pairs.add(new RecordConflict(our, their));
          }
        }
      }
      return pairs;
    }

    @RepeatedTest(10)
    void leaveTheBookBeforeAsItWas(RepetitionInfo repetition) {
      List<Record> records = new RandomRecords(repetition.getCurrentRepetition()).records(60);
      RecordBook before = RecordBook.of(records.subList(0, 30));
      ImmutableList<Record> entries = before.records();
      RecordBook after = before.with(records);
      assertThat(before.records()).isEqualTo(entries);
      assertThat(before.size()).isEqualTo(entries.size());
      assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
    }
  }

  /** Records of few kinds, so that they meet; the seed makes them the same every time. */
  private static final class RandomRecords {
    private static final ImmutableList<String> EVENTS =
        ImmutableList.of("Men 100", "U20 Men 100", "Men LJ", "U20 Men SP", "Women MAR");
    private final Random random;
    private final ImmutableList<Athlete> athletes =
        ImmutableList.of(
            ONE,
            ONE.toBuilder().born(BirthDate.ofYear(1990)).build(),
            ONE.toBuilder().born(BirthDate.ofYear(1995)).build(),
            ONE.toBuilder().id("x", "1").build(),
            OTHER.toBuilder().id("x", "1").build(),
            OTHER);

    RandomRecords(int seed) {
      random = new Random(seed);
    }

    List<Record> records(int number) {
      List<Record> records = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        records.add(next());
      }
      return records;
    }

    private Record next() {
      Athlete holder = any(athletes);
      String event = any(EVENTS);
      Record.Builder record =
          record(
                  scope(holder),
                  event,
                  mark(event),
                  holder,
                  "2024-0" + (1 + random.nextInt(3)) + "-01")
              .status(any(ImmutableList.copyOf(RecordStatus.values())));
      if (random.nextBoolean()) {
        record.wind(Wind.ofTenths(random.nextInt(3)));
      }
      if (random.nextBoolean()) {
        record.venue(Venue.of(any(ImmutableList.of("Roma", "Oslo"))));
      }
      return record.build();
    }

    private RecordScope scope(Athlete holder) {
      RecordScope scope =
          any(
              ImmutableList.of(
                  WORLD,
                  RecordScope.national(Federation.of("KEN")).forAgeGroup(AgeGroup.U20),
                  RecordScope.personal(holder)));
      return random.nextInt(3) == 0 ? scope.inSeason(2024) : scope;
    }

    private String mark(String event) {
      int more = random.nextInt(3);
      return switch (event) {
        case "Men LJ", "U20 Men SP" -> "8.1" + more;
        case "Women MAR" -> "2:10:0" + more;
        default -> random.nextBoolean() ? "10." + more + "h" : "10." + more + "0";
      };
    }

    private <T> T any(ImmutableList<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }

  @Nested
  class AsAValue {
    private final Record record = record("WR", "Men's Mile", "3:43.13", ONE, "1999-07-07").build();

    @Test
    void equalsByItsEntries() {
      new EqualsTester()
          .addEqualityGroup(
              RecordBook.empty(),
              RecordBook.empty().with(),
              RecordBook.of(ImmutableList.of()).asComplete())
          .addEqualityGroup(RecordBook.of(ImmutableList.of()))
          .addEqualityGroup(
              RecordBook.of(ImmutableList.of(record)),
              RecordBook.of(ImmutableList.of(record, record)))
          .addEqualityGroup(
              RecordBook.of(ImmutableList.of(record)).asComplete(), RecordBook.empty().with(record))
          .addEqualityGroup(
              RecordBook.of(
                  ImmutableList.of(record.toBuilder().status(RecordStatus.PENDING).build())))
          .testEquals();
    }

    @Test
    void countsItsEntries() {
      assertThat(RecordBook.of(ImmutableList.of(record))).hasToString("1 record");
      assertThat(RecordBook.empty()).hasToString("0 records");
    }

    @Test
    void refusesNulls() {
      NullPointerTester tester =
          new NullPointerTester()
              .setDefault(RecordScope.class, WORLD)
              .setDefault(Event.class, MILE)
              .setDefault(RecordBook.class, RecordBook.empty())
              .setDefault(Record.class, record)
              .setDefault(Race.class, Given.race("Men's Mile").build())
              .setDefault(
                  Performance.class, Given.performance("Men's Mile", "3:43.13", ONE).build())
              .setDefault(RecordRules.class, RecordRules.worldAthletics())
              .setDefault(Record[].class, new Record[] {record});
      tester.testAllPublicStaticMethods(RecordBook.class);
      tester.testAllPublicInstanceMethods(RecordBook.empty());
    }
  }
}
