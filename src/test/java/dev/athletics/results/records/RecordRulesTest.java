package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.performance;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.NullPointerTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.mark.Wind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules made from others. */
class RecordRulesTest {
  private static final Athlete RUNNER = athlete("Ann RUNNER", "AUS");
  private static final Federation AUSTRALIA = Federation.of("AUS");
  private static final RecordScope NATIONAL = RecordScope.national(AUSTRALIA);
  private static final RecordScope CLUB = RecordScope.custom("ClubR", "Edinburgh AC");
  private static final Performance DOWNHILL =
      performance("Women MAR", "2:15:00", RUNNER)
          .course(RoadCourse.certified().withDrop(139))
          .build();

  private static ImmutableSet<ReasonCode> codes(
      RecordRules rules, Performance performance, RecordScope scope) {
    return rules.objections(performance, scope).stream()
        .map(Reason::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void canIgnoreAReason() {
    RecordRules downhillCounts = RecordRules.worldAthletics().ignoring(ReasonCode.DROP_OVER_LIMIT);
    assertThat(codes(RecordRules.worldAthletics(), DOWNHILL, NATIONAL))
        .containsExactly(ReasonCode.DROP_OVER_LIMIT);
    assertThat(codes(downhillCounts, DOWNHILL, NATIONAL)).isEmpty();
    assertThat(downhillCounts.scopes(DOWNHILL))
        .isEqualTo(RecordRules.worldAthletics().scopes(DOWNHILL));
  }

  /** Australia kept downhill marathons on its list. */
  @Test
  void canDifferForOneFederation() {
    RecordRules rules =
        RecordRules.worldAthletics()
            .where(
                scope -> scope.federation().equals(Optional.of(AUSTRALIA)),
                RecordRules.worldAthletics().ignoring(ReasonCode.DROP_OVER_LIMIT));
    RecordBook book =
        RecordBook.of(
            ImmutableList.of(
                record("NR AUS", "Women MAR", "2:21:34", RUNNER, "2023-12-03").build(),
                record("AR OC", "Women MAR", "2:21:34", RUNNER, "2023-12-03").build()));
    RecordCheck check = book.check(DOWNHILL, rules);
    assertThat(check.claims()).extracting(RecordClaim::flag).containsExactly("NR");
    assertThat(check.rejections())
        .extracting(rejection -> rejection.scope().toString())
        .containsExactly("AR OC");
  }

  @Test
  void canAskForMore() {
    RecordRules rules =
        RecordRules.worldAthletics()
            .with(
                (performance, scope) ->
                    performance.venue().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                            Reason.of(ReasonCode.OWN_CONDITION, "nobody knows where it was")));
    assertThat(codes(rules, DOWNHILL, NATIONAL))
        .containsExactly(ReasonCode.DROP_OVER_LIMIT, ReasonCode.OWN_CONDITION);
    assertThat(rules.objections(DOWNHILL, NATIONAL).asList().get(1))
        .hasToString("nobody knows where it was");
  }

  @Test
  void canKeepRecordsOfAClub() {
    RecordRules rules =
        RecordRules.worldAthletics().withScopes(performance -> clubs(performance.competitor()));
    RecordBook book =
        RecordBook.of(
            ImmutableList.of(record(CLUB, "Women 1500", "4:10.00", RUNNER, "2020-05-01").build()));
    RecordCheck check = book.check(performance("Women 1500", "4:09.00", RUNNER).build(), rules);
    assertThat(check.claims()).extracting(RecordClaim::flag).containsExactly("ClubR");
    assertThat(check.claims().get(0).description())
        .contains("4:09.00 betters the Edinburgh AC record 4:10.00");
    assertThat(
            book.check(
                    performance("Women 1500", "4:09.00", athlete("Not MEMBER", "AUS")).build(),
                    rules)
                .claims())
        .isEmpty();
  }

  private static ImmutableList<RecordScope> clubs(Competitor competitor) {
    return competitor.isSameAs(RUNNER) ? ImmutableList.of(CLUB) : ImmutableList.of();
  }

  @Test
  void canKeepRecordsOfALeague() {
    RecordRules rules =
        RecordRules.worldAthletics()
            .withScopes(
                performance ->
                    performance
                        .competition()
                        .map(Competition::name)
                        .filter(name -> name.startsWith("Diamond League"))
                        .stream()
                        .map(name -> RecordScope.custom("DLR", "Diamond League"))
                        .toList());
    Performance inOslo =
        performance("Women 1500", "3:50.00", RUNNER)
            .competition(Competition.builder().name("Diamond League Oslo").build())
            .build();
    assertThat(rules.scopes(inOslo)).extracting(RecordScope::label).contains("DLR", "WR", "NR");
  }

  @Test
  void canBeForSomeScopesOnly() {
    RecordRules personal =
        RecordRules.worldAthletics().onlyScopes(scope -> scope.level() == Level.PERSONAL);
    assertThat(personal.scopes(DOWNHILL))
        .extracting(RecordScope::label)
        .containsExactly("SB", "PB");
  }

  @Test
  void canBeCombined() {
    RecordRules rules =
        RecordRules.worldAthletics()
            .onlyScopes(NATIONAL::equals)
            .withScopes(performance -> ImmutableList.of(CLUB))
            .ignoring(ReasonCode.NO_WIND_INFORMATION, ReasonCode.WIND_OVER_LIMIT);
    Performance windy = performance("Women 100", "10.40", RUNNER).wind(Wind.parse("+4.0")).build();
    assertThat(rules.scopes(windy)).containsExactly(NATIONAL, CLUB);
    assertThat(codes(rules, windy, CLUB)).isEmpty();
  }

  @Test
  void givesEveryReasonItsRule() {
    assertThat(ReasonCode.values())
        .filteredOn(code -> code != ReasonCode.OWN_CONDITION)
        .allSatisfy(code -> assertThat(code.rule()).matches("[CT]R \\d+(\\.\\d+)*"));
    assertThat(Reason.of(ReasonCode.WIND_OVER_LIMIT, "the wind was +2.9"))
        .hasToString("the wind was +2.9 (CR 31.14.3)");
  }

  @Test
  void refusesNulls() throws NoSuchMethodException {
    NullPointerTester tester =
        new NullPointerTester().setDefault(RecordRules.class, RecordRules.worldAthletics());
    tester.testAllPublicStaticMethods(RecordRules.class);
    for (String method :
        ImmutableList.of("with", "where", "withScopes", "onlyScopes", "ignoring")) {
      for (var declared : RecordRules.class.getMethods()) {
        if (declared.getName().equals(method)) {
          tester.testMethod(RecordRules.worldAthletics(), declared);
        }
      }
    }
    tester.testAllPublicConstructors(Reason.class);
  }
}
