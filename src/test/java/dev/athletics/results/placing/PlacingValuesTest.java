package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equality, serial form and nulls at the door of the types of this package. */
class PlacingValuesTest {
  private static final Athlete ATHLETE = Rows.athlete("A");
  private static final Race RACE = Rows.race("Men's High Jump", Rows.heights("A", "2.00:o"));

  static Stream<PlacingRules> rules() {
    return Stream.of(
        PlacingRules.track(),
        PlacingRules.finishOrder(),
        PlacingRules.horizontal(),
        PlacingRules.vertical(),
        PlacingRules.combined(),
        PlacingRules.combinedUntil2017(),
        PlacingRules.combinedMasters());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesSurviveSerialization(PlacingRules rules) {
    SerializableTester.reserializeAndAssert(rules);
  }

  @Test
  void advancementsSurviveSerialization() {
    Advancement heats = Advancement.parse("3 Q + 2 q");
    SerializableTester.reserializeAndAssert(heats.withRoomFor(6));
    SerializableTester.reserializeAndAssert(heats.withRepechage().withTimesInFull());
    SerializableTester.reserializeAndAssert(Advancement.byStandard(Distance.parse("8.15"), 12));
  }

  @Test
  void advancementsNeedSomebodyToGoThrough() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byPlaceAndTime(-1, 4))
        .withMessage("byPlace must be from 0 to 999, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byPlaceAndTime(3, -1))
        .withMessage("byTime must be from 0 to 999, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byPlaceAndTime(0, 0))
        .withMessage("nobody would go through");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byStandard(Distance.parse("8.15"), 0))
        .withMessage("atLeast must be from 1 to 999, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byPlaceAndTime(3, 2).withRoomFor(0))
        .withMessage("athletes must be from 1 to 999, was 0");
  }

  @Test
  void advancementsAreWrittenAsStartListsDo() {
    assertThat(Advancement.byPlaceAndTime(0, 12)).hasToString("0 Q + 12 q");
    assertThat(Advancement.byPlaceAndTime(3, 4)).hasToString("3 Q + 4 q");
    assertThat(Advancement.byPlaceAndTime(8, 0)).hasToString("8 Q");
    assertThat(Advancement.byStandard(Distance.parse("8.15"), 12))
        .hasToString("8.15 Q, or at least 12 q");
  }

  @Test
  void rulesHaveANameAndAnEdition() {
    assertThat(rules()).extracting(Object::toString).doesNotHaveDuplicates();
    assertThat(PlacingRules.combinedUntil2017().toString()).matches(".+ \\(.+\\)");
  }

  @Test
  void reportsTellTheTiesOfEverybodyInvolved() {
    Athlete second = Rows.athlete("B");
    Race race =
        Rows.race(
            "Men's 100m",
            Rows.time("A", "10.00"),
            Rows.time("B", "10.05"),
            Rows.time("C", "10.05"));
    PlacingReport report = Placing.explain(race);

    assertThat(report.tieBreaksOf(second)).hasSize(1).isEqualTo(report.tieBreaks());
    assertThat(report.tieBreaksOf(Rows.athlete("A"))).isEmpty();
    assertThat(report).hasToString(report.tieBreaks().get(0).toString());
    assertThat(Placing.explain(race)).isEqualTo(report).hasSameHashCodeAs(report);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Placing.class,
        PlacingRules.class,
        Amendments.class,
        Advancement.class,
        VerticalCompetition.class
      })
  void nullIsRefusedByName(Class<?> type) {
    assertThatCode(() -> nulls().testAllPublicStaticMethods(type)).doesNotThrowAnyException();
  }

  @Test
  void nullIsRefusedInTheMiddleOfAContestToo() {
    VerticalCompetition contest =
        VerticalCompetition.start(
            RACE, ImmutableList.of(ATHLETE), ImmutableList.of(Distance.parse("2.00")));

    assertThatCode(
            () -> {
              nulls().testAllPublicInstanceMethods(contest);
              nulls().testAllPublicInstanceMethods(Advancement.parse("1 Q"));
              nulls().testAllPublicInstanceMethods(Placing.explain(RACE));
            })
        .doesNotThrowAnyException();
  }

  private static NullPointerTester nulls() {
    return new NullPointerTester()
        .setDefault(Race.class, RACE)
        .setDefault(Competitor.class, ATHLETE)
        .setDefault(Distance.class, Distance.parse("2.05"))
        .setDefault(Discipline.class, Discipline.parse("HJ"))
        .setDefault(NoMark.class, NoMark.parse("DQ"))
        .setDefault(StartList.class, StartList.of(RACE, ImmutableList.of()))
        .setDefault(PlacingRules.class, PlacingRules.vertical());
  }
}
