package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.namesOfOneHash;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What would take hours if it grew with the square of its size; how long it takes is for the
 * benchmark of growth.
 */
@DisplayName("Many that are alike")
class ManyAlikeTest {
  private static final int MANY = 2_000;
  private static final RecordScope GERMAN = RecordScope.parse("NR GER");
  private static final Event HIGH_JUMP = Event.parse("Men HJ");

  private static List<Athlete> namesakes() {
    return IntStream.range(0, MANY)
        .mapToObj(
            i ->
                Athlete.builder()
                    .name("Li", "WEI")
                    .born(LocalDate.of(1990, 1, 1).plusDays(i))
                    .build())
        .toList();
  }

  private static Race highJump(List<Athlete> athletes) {
    Race.Builder race = Race.builder(HIGH_JUMP).date(Given.DAY);
    for (Athlete athlete : athletes) {
      race.result(Result.builder().competitor(athlete).outcome(Distance.parse("2.00")).build());
    }
    return race.build();
  }

  private static List<Record> nationalRecords(List<Athlete> athletes, String mark) {
    return athletes.stream()
        .map(athlete -> record(GERMAN, "Men HJ", mark, athlete, "2020-01-01").build())
        .toList();
  }

  @Test
  void namesakesOfOneRaceEachHaveTheirPersonalBest() {
    assertEachHasTheirBest(namesakes());
  }

  @Test
  void athletesWhoseNamesHaveOneHashEachHaveTheirPersonalBest() {
    assertEachHasTheirBest(namesOfOneHash(MANY));
  }

  @Test
  void aTopListKeepsNamesOfOneHashApartInGoodTime() {
    List<Performance> performances = highJump(namesOfOneHash(40_000)).performances();
    assertThat(
            Given.inGoodTime(
                () ->
                    performances.stream()
                        .collect(TopListCriteria.of(HIGH_JUMP).toTopList())
                        .rows()))
        .hasSize(40_000);
  }

  private static void assertEachHasTheirBest(List<Athlete> athletes) {
    RecordCheck check = RecordBook.empty().check(highJump(athletes));
    assertThat(check.claims())
        .filteredOn(claim -> claim.flag().equals("PB"))
        .extracting(claim -> claim.performance().competitor())
        .containsExactlyInAnyOrderElementsOf(athletes);
  }

  @Test
  void coHoldersAreInConflictWithTheirOwnOtherMarkOnly() {
    for (List<Athlete> athletes : List.of(namesakes(), namesOfOneHash(MANY))) {
      RecordBook ours = RecordBook.of(nationalRecords(athletes, "2.00"));
      RecordBook theirs = RecordBook.of(nationalRecords(athletes, "2.01"));
      assertThat(ours.conflictsWith(theirs))
          .hasSize(MANY)
          .allMatch(conflict -> conflict.ours().holder().equals(conflict.theirs().holder()));
      assertThat(ours.conflictsWith(ours)).isEmpty();
    }
  }

  @Test
  void aConflictIsFoundOnceThoughNameAndIdLeadToIt() {
    Athlete one = athlete("Li WEI", "GER").toBuilder().id("WA", "1").build();
    Athlete renamed = one.toBuilder().name("Wei", "LI-SMITH").build();
    RecordBook ours = RecordBook.of(nationalRecords(List.of(one), "2.00"));
    assertThat(ours.conflictsWith(RecordBook.of(nationalRecords(List.of(one), "2.01")))).hasSize(1);
    assertThat(ours.conflictsWith(RecordBook.of(nationalRecords(List.of(renamed), "2.01"))))
        .hasSize(1);
  }

  @Test
  void aShelfIsTheSameHoweverItsRecordsCome() {
    List<Record> records = new ArrayList<>(nationalRecords(namesakes().subList(0, 200), "2.00"));
    records.addAll(nationalRecords(namesOfOneHash(MANY).subList(0, 200), "2.00"));
    Collections.shuffle(records, new Random(49));
    RecordBook together = RecordBook.of(records);
    RecordBook oneByOne = RecordBook.empty();
    for (Record record : records) {
      oneByOne = oneByOne.with(record);
    }
    assertThat(oneByOne.records()).isEqualTo(together.records());
    assertThat(oneByOne).isEqualTo(together.asComplete()).hasSameHashCodeAs(together);
    assertThat(together.standing(GERMAN, HIGH_JUMP)).hasSize(400);
  }

  @Test
  void rulesWithinRulesDoNotDeepenTheStack() {
    RecordRules rules = RecordRules.worldAthletics().ignoring(ReasonCode.WIND_OVER_LIMIT);
    for (int i = 0; i < 100_000; i++) {
      rules = RecordRules.worldAthletics().where(GERMAN::equals, rules);
    }
    var windy =
        Given.performance("Men 100", "9.70", athlete("Max MUSTER", "GER"))
            .date(Given.DAY)
            .wind(Wind.parse("+3.0"))
            .build();
    assertThat(rules.objections(windy, GERMAN)).isEmpty();
    assertThat(rules.objections(windy, RecordScope.world()))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.WIND_OVER_LIMIT);
  }

  @Test
  void whatIsChangedAfterRulesWithinRulesCountsInTheOrderOfTheChanges() {
    RecordRules inner =
        RecordRules.worldAthletics()
            .ignoring(ReasonCode.WIND_OVER_LIMIT)
            .with((performance, scope) -> Optional.of(Reason.of(ReasonCode.MIXED_RACE, "inner")));
    RecordRules outer =
        RecordRules.worldAthletics()
            .where(GERMAN::equals, inner)
            .ignoring(ReasonCode.MIXED_RACE)
            .with((performance, scope) -> Optional.of(Reason.of(ReasonCode.MIXED_RACE, "outer")));
    var windy =
        Given.performance("Men 100", "9.70", athlete("Max MUSTER", "GER"))
            .date(Given.DAY)
            .wind(Wind.parse("+3.0"))
            .build();
    assertThat(outer.objections(windy, GERMAN)).extracting(Reason::text).containsExactly("outer");
  }
}
