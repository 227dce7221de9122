package dev.athletics.results.records;

import static dev.athletics.results.records.Given.DAY;
import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The races of one day")
class MeetingsOfOneDayTest {
  private static final RecordScope GERMAN = RecordScope.parse("NR GER");
  private static final Athlete HOLDER = athlete("Old HOLDER", "GER");
  private static final RecordBook BOOK =
      RecordBook.of(List.of(record(GERMAN, "Men 800", "1:45.00", HOLDER, "2000-01-01").build()));

  private static Race.Builder race(String meeting, String event, String time) {
    Athlete winner = athlete("Max " + meeting.toUpperCase(java.util.Locale.ROOT), "GER");
    return Race.builder(Event.parse(event))
        .date(DAY)
        .competition(Competition.builder().name(meeting).build())
        .result(Result.builder().competitor(winner).place(1).outcome(RaceTime.parse(time)).build());
  }

  private static Set<String> claims(RecordCheck check) {
    return check.claims().stream()
        .filter(claim -> claim.scope().equals(GERMAN))
        .map(claim -> claim.kind() + " " + claim.performance().mark())
        .collect(Collectors.toSet());
  }

  private static Set<String> refusals(RecordCheck check) {
    return check.rejections().stream()
        .map(rejection -> rejection.performance().mark() + " " + codes(rejection))
        .collect(Collectors.toSet());
  }

  private static List<ReasonCode> codes(Rejection rejection) {
    return rejection.reasons().stream().map(Reason::code).toList();
  }

  @Nested
  @DisplayName("in one meeting")
  class InOneMeeting {
    @Test
    void areOrderedByTheClockOfTheirEventAlthoughARaceOfAnotherEventHasNoStart() {
      Race first = race("A", "Men 800", "1:44.00").startTime(LocalTime.of(10, 0)).build();
      Race second =
          race("A", "Men 800", "1:44.50")
              .round(RoundType.ROUND_1, 1)
              .startTime(LocalTime.of(18, 0))
              .build();
      Race untimed = race("A", "Men 5000", "13:30.00").build();
      for (Collection<Race> order : Collections2.permutations(List.of(first, second, untimed))) {
        assertThat(claims(BOOK.check(order))).containsExactly("BROKEN 1:44.00");
      }
    }

    @Test
    void areOrderedByTheirRoundsWhereOneOfTheEventHasNoStart() {
      Race heat = race("A", "Men 800", "1:44.50").round(RoundType.ROUND_1, 1).build();
      Race last = race("A", "Men 800", "1:44.00").startTime(LocalTime.of(10, 0)).build();
      assertThat(claims(BOOK.check(List.of(last, heat))))
          .containsExactlyInAnyOrder("BROKEN 1:44.50", "BROKEN 1:44.00");
    }
  }

  @Nested
  @DisplayName("in two meetings")
  class InTwoMeetings {
    private final Race.Builder tokyo =
        race("Tokyo", "Men 800", "1:44.00").startTime(LocalTime.of(20, 0));
    private final Race.Builder newYork =
        race("New York", "Men 800", "1:43.50").startTime(LocalTime.of(9, 0));

    @Test
    void areOrderedByTheInstantWhereEachHasAZone() {
      Race early = tokyo.zone(ZoneId.of("Asia/Tokyo")).build();
      Race late = newYork.zone(ZoneId.of("America/New_York")).build();
      assertThat(early.startInstant()).contains(Instant.parse("2024-06-08T11:00:00Z"));
      assertThat(late.startInstant()).contains(Instant.parse("2024-06-08T13:00:00Z"));
      RecordCheck check = BOOK.check(List.of(late, early));
      assertThat(claims(check)).containsExactlyInAnyOrder("BROKEN 1:44.00", "BROKEN 1:43.50");
      assertThat(check.claims().get(0).performance().mark()).hasToString("1:44.00");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void haveNoOrderWhereOneHasNoZoneSoThatOnlyTheBetterMarkIsCertainlyARecord(
        boolean zoneOfTokyo, boolean zoneOfNewYork) {
      if (zoneOfTokyo) {
        tokyo.zone(ZoneId.of("Asia/Tokyo"));
      }
      if (zoneOfNewYork) {
        newYork.zone(ZoneId.of("America/New_York"));
      }
      for (List<Race> order :
          List.of(
              List.of(tokyo.build(), newYork.build()), List.of(newYork.build(), tokyo.build()))) {
        RecordCheck check = BOOK.check(order);
        assertThat(claims(check)).containsExactly("BROKEN 1:43.50");
        assertThat(refusals(check)).containsExactly("1:44.00 [ORDER_UNKNOWN]");
        assertThat(check.rejections().get(0).description())
            .isEqualTo(
                "1:44.00 is under the German record 1:45.00, but New York ran 1:43.50 in"
                    + " another race of that day, and which came first is not known");
        assertThat(check.bookAfter().history(GERMAN, Event.parse("Men 800"))).hasSize(2);
      }
    }

    @Test
    void bothHoldARecordThatTheySetWithTheSameMark() {
      Race other = race("Oslo", "Men 800", "1:44.00").build();
      RecordCheck check = BOOK.check(List.of(tokyo.build(), other));
      assertThat(claims(check)).containsExactly("BROKEN 1:44.00");
      assertThat(check.claims()).hasSize(2);
      assertThat(check.rejections()).isEmpty();
      assertThat(check.bookAfter().standing(GERMAN, Event.parse("Men 800"))).hasSize(2);
    }

    @Test
    void keepTheOrderOfTheirRoundsSoThatAHeatAndItsFinalBothStand() {
      Race heat = race("Tokyo", "Men 800", "1:44.50").round(RoundType.ROUND_1, 1).build();
      Race last = race("Tokyo", "Men 800", "1:44.00").build();
      Race elsewhere = race("Oslo", "Men 800", "1:44.80").build();
      RecordCheck check = BOOK.check(List.of(elsewhere, last, heat));
      assertThat(claims(check)).containsExactlyInAnyOrder("BROKEN 1:44.50", "BROKEN 1:44.00");
      assertThat(refusals(check)).containsExactly("1:44.80 [ORDER_UNKNOWN]");
    }

    @Test
    void doNotTouchEachOtherInDifferentEvents() {
      RecordBook book =
          BOOK.with(record(GERMAN, "Men 1500", "3:40.00", HOLDER, "2000-01-01").build());
      Race mile = race("Oslo", "Men 1500", "3:35.00").build();
      assertThat(claims(book.check(List.of(tokyo.build(), mile))))
          .containsExactlyInAnyOrder("BROKEN 1:44.00", "BROKEN 3:35.00");
    }
  }

  @Test
  void giveTheSameInWhateverOrderTheyAreGivenAndNeverARecordThatABetterMarkMayHaveForestalled() {
    Random random = new Random(20240608);
    for (int run = 0; run < 500; run++) {
      ImmutableList.Builder<Race> races = ImmutableList.builder();
      for (int i = 0; i < 4; i++) {
        races.add(
            race("Meeting " + random.nextInt(3), "Men 800", "1:44." + (50 + random.nextInt(5)))
                .round(RoundType.ROUND_1, i + 1)
                .build());
      }
      Set<Set<String>> answers =
          Collections2.permutations(races.build()).stream()
              .map(order -> claims(BOOK.check(order)))
              .collect(Collectors.toSet());
      assertThat(answers).hasSize(1);
      String best =
          races.build().stream()
              .map(race -> race.results().get(0).outcome().toString())
              .sorted()
              .findFirst()
              .orElseThrow();
      assertThat(answers.iterator().next()).contains("BROKEN " + best);
      certainlyStood(races.build(), BOOK.check(races.build()));
    }
  }

  /** Whatever the true order of the meetings was, each claim was a record in it. */
  private static void certainlyStood(List<Race> races, RecordCheck check) {
    Set<Competition> meetings =
        races.stream().map(race -> race.competition().get()).collect(ImmutableSet.toImmutableSet());
    for (List<Competition> order : Collections2.permutations(meetings)) {
      RecordBook book = BOOK;
      ImmutableSet.Builder<String> records = ImmutableSet.builder();
      for (Competition meeting : order) {
        RecordCheck one =
            book.check(races.stream().filter(r -> r.competition().get().equals(meeting)).toList());
        one.claims().stream()
            .filter(claim -> claim.scope().equals(GERMAN))
            .forEach(claim -> records.add(claim.performance().toString()));
        book = one.bookAfter();
      }
      assertThat(records.build())
          .containsAll(
              check.claims().stream()
                  .filter(claim -> claim.scope().equals(GERMAN))
                  .map(claim -> claim.performance().toString())
                  .toList());
    }
  }
}
