package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of age groups, read anew")
class AgeGroupTableTest {
  private final Map<String, AgeGroupRules> rules = new AgeGroupTable().byName();

  /** TR 3.2 to 3.4. */
  @Test
  void hasTheLimitsOfWorldAthletics() {
    AgeGroupRules.Edition edition = rules.get("World Athletics").editionOn(LocalDate.MAX);

    assertThat(edition.limits())
        .containsEntry(
            AgeGroup.U20,
            new AgeLimit(
                AgeGroup.U20,
                Range.atMost(19),
                AgeDay.inSeason(MonthDay.of(12, 31), MonthDay.of(1, 1))))
        .containsEntry(
            AgeGroup.SENIOR, new AgeLimit(AgeGroup.SENIOR, Range.all(), AgeDay.competition()))
        .containsEntry(
            AgeGroup.M35, new AgeLimit(AgeGroup.M35, Range.closed(35, 39), AgeDay.competition()))
        .containsEntry(
            AgeGroup.M100,
            new AgeLimit(AgeGroup.M100, Range.closed(100, 104), AgeDay.competition()));
  }

  @Test
  void hasTheRulesThatHaveANameOfTheirOwn() {
    assertThat(rules.values())
        .containsExactlyInAnyOrder(
            AgeGroupRules.worldAthletics(),
            AgeGroupRules.ukAthletics(),
            AgeGroupRules.swissAthletics(),
            AgeGroupRules.dlv(),
            AgeGroupRules.fidal(),
            AgeGroupRules.ffa(),
            AgeGroupRules.nfif(),
            AgeGroupRules.svenskFriidrott(),
            AgeGroupRules.atletiekunie(),
            AgeGroupRules.usatf(),
            AgeGroupRules.englishSchools());
  }
}
