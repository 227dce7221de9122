package dev.athletics.results.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.TeamScores.Standing;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A meeting played through")
class MeetingTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Meeting meeting(long seed) {
    return new Meeting(new Random(seed), new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void bringsEightOfTwentyFourToTheFinalOf200MetresInLanesByRank(long seed) {
    Race last = meeting(seed).sprint();
    assertThat(last.results()).hasSize(8).allMatch(row -> row.place().isPresent());
    assertThat(last.results())
        .extracting(row -> row.lane().orElseThrow())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(Placing.verify(last)).isEmpty();
    String text = printed.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("by place (TR 20)", "drawn from lanes 5, 6, 7 (TR 20.4.4)");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void givesSixTrialsToTheBestEightOfTenInTheLongJump(long seed) {
    Race jump = meeting(seed).longJump();
    assertThat(jump.results())
        .extracting(row -> row.trials().size())
        .filteredOn(n -> n == 3)
        .hasSize(2);
    assertThat(jump.results().subList(0, 8)).allMatch(row -> row.trials().size() == 6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2026})
  void decidesTheHighJumpByTheJumpOff(long seed) {
    Race jump = meeting(seed).highJump();
    assertThat(jump.results()).extracting(Result::toString).element(0).asString().startsWith("1 ");
    assertThat(jump.results().get(1).place()).contains(2);
    assertThat(jump.results().get(1).bars()).anyMatch(bar -> bar.jumpOff());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2026})
  void placesThreeRelaysInTheOuterLanes(long seed) {
    assertThat(meeting(seed).relay().results())
        .extracting(row -> row.lane().orElseThrow())
        .containsExactlyInAnyOrder(6, 7, 8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void scoresThreeTeamsAcrossCountryThatShareAllPlacesOfScorers(long seed) {
    assertThat(meeting(seed).crossCountry().standings())
        .hasSize(3)
        .allSatisfy(
            team ->
                assertThat(team.contributions().stream().filter(one -> one.score().isPresent()))
                    .hasSize(4))
        .isSortedAccordingTo(Comparator.comparing((Standing team) -> team.score().orElseThrow()));
  }
}
