package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.WalkCard;
import dev.athletics.results.WalkPenalty;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.placing.WalkFinding.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules of race walking (TR 54.7)")
class WalkRulesTest {
  private static final WalkRules RULES = WalkRules.inForce(LocalDate.of(2025, 9, 20));
  private static final WalkCard PADDLE =
      new WalkCard(WalkCard.Kind.YELLOW_PADDLE, Remark.Code.BENT_KNEE, 1);

  /** TR 54.7.3, with the distances of 2025 and of 2026. */
  @ParameterizedTest
  @CsvSource({
    "3000W, 2025-12-31, 30",
    "5000W, 2025-12-31, 30",
    "10000W, 2025-12-31, 60",
    "10KW, 2025-12-31, 60",
    "20KW, 2025-12-31, 120",
    "30KW, 2025-12-31, 180",
    "35KW, 2025-12-31, 210",
    "50KW, 2025-12-31, 300",
    "5000W, 2026-01-01, 30",
    "20KW, 2026-01-01, 120",
    "30KW, 2026-01-01, 180",
    "35KW, 2026-01-01, 240",
    "50KW, 2026-01-01, 300"
  })
  void keepAWalkerInTheZoneByTheDistance(Discipline walk, LocalDate on, int seconds) {
    assertThat(WalkRules.inForce(on).penalty(walk)).contains(Duration.ofSeconds(seconds));
  }

  @Test
  void haveNoPenaltyForRunnersAndBeyondTheTable() {
    assertThat(RULES.penalty(Discipline.parse("10K"))).isEmpty();
    assertThat(RULES.penalty(Discipline.parse("100KW"))).isEmpty();
    assertThat(RULES.withoutPenaltyZone().penalty(Discipline.parse("20KW"))).isEmpty();
  }

  @Nested
  @DisplayName("find in a row")
  class Findings {
    private Result.Builder walk(String outcome, int judges) {
      return Rows.time("A", outcome).toBuilder()
          .walkCards(
              IntStream.rangeClosed(1, judges)
                  .mapToObj(
                      judge ->
                          new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, judge))
                  .toList());
    }

    private List<Kind> kinds(WalkRules rules, Result.Builder row) {
      Race race = Race.builder(Event.parse("Men 20KW")).date(Rows.DAY).result(row.build()).build();
      return rules.findings(race).stream().map(WalkFinding::kind).toList();
    }

    private WalkPenalty served(int seconds) {
      return WalkPenalty.served(Duration.ofSeconds(seconds));
    }

    private WalkPenalty added(int seconds) {
      return WalkPenalty.added(Duration.ofSeconds(seconds));
    }

    @Test
    void nothingThatFits() {
      assertThat(
              Stream.of(
                  walk("1:20:00", 0),
                  walk("1:20:00", 2),
                  walk("1:20:00", 3).walkPenalty(served(120)),
                  walk("1:20:00", 3).walkPenalty(served(125)),
                  walk("1:20:00", 3).walkPenalty(added(120)),
                  walk("1:20:00", 0).walkPenalty(served(120)),
                  walk("DQ TR54.7.5", 4),
                  walk("DQ TR54.7.1", 3),
                  walk("DQ TR54.7.5", 0),
                  walk("DQ TR54.4.1", 1),
                  walk("DQ", 3).walkPenalty(served(90)),
                  walk("DNF", 3)))
          .allSatisfy(row -> assertThat(kinds(RULES, row)).isEmpty());
    }

    @Test
    void aMarkDespiteThreeCards() {
      assertThat(kinds(RULES, walk("1:20:00", 3))).containsExactly(Kind.NO_PENALTY);
      assertThat(kinds(RULES.withoutPenaltyZone(), walk("1:20:00", 3)))
          .containsExactly(Kind.THIRD_CARD_IGNORED);
    }

    @Test
    void aMarkDespiteAFourthCard() {
      assertThat(kinds(RULES, walk("1:20:00", 4).walkPenalty(served(120))))
          .containsExactly(Kind.CARD_AFTER_PENALTY_IGNORED);
    }

    /** The cards must be of three different judges. */
    @Test
    void nothingInThreeCardsOfTwoJudges() {
      WalkCard contact = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 1);
      WalkCard knee = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.BENT_KNEE, 1);
      WalkCard other = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.BENT_KNEE, 2);
      assertThat(kinds(RULES, walk("1:20:00", 0).walkCards(List.of(contact, knee, other))))
          .isEmpty();
    }

    @Test
    void aPenaltyThatDoesNotFit() {
      assertThat(kinds(RULES, walk("1:20:00", 2).walkPenalty(served(120))))
          .containsExactly(Kind.PENALTY_WITHOUT_CARDS);
      assertThat(kinds(RULES, walk("1:20:00", 3).walkPenalty(served(119))))
          .containsExactly(Kind.PENALTY_TOO_SHORT);
      assertThat(kinds(RULES, walk("1:20:00", 3).walkPenalty(added(60))))
          .containsExactly(Kind.OTHER_TIME_ADDED);
    }

    @Test
    void aDisqualificationWithTooFewCards() {
      assertThat(kinds(RULES, walk("DQ TR54.7.1", 2))).containsExactly(Kind.TOO_FEW_CARDS);
      assertThat(kinds(RULES, walk("DQ TR54.7.5", 3))).containsExactly(Kind.TOO_FEW_CARDS);
    }

    /** TR 54.5. */
    @Test
    void aSecondPaddleOfOneJudgeForOneOffence() {
      WalkCard forContact =
          new WalkCard(WalkCard.Kind.YELLOW_PADDLE, Remark.Code.LOSS_OF_CONTACT, 1);
      assertThat(kinds(RULES, walk("1:20:00", 0).walkCards(List.of(PADDLE, forContact)))).isEmpty();
      assertThat(kinds(RULES, walk("1:20:00", 0).walkCards(List.of(PADDLE, PADDLE))))
          .containsExactly(Kind.SECOND_PADDLE);
    }
  }
}
