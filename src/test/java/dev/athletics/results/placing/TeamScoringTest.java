package dev.athletics.results.placing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.placing.TeamScores.Standing;
import dev.athletics.results.placing.TeamScoring.Basis;
import dev.athletics.results.placing.TeamScoring.IncompleteTeams;
import dev.athletics.results.placing.TeamScoring.Ties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Scores of teams")
class TeamScoringTest {
  /** The finishers by the letters of their teams, in order; a dash is of no team. */
  private static Race crossCountry(String teams) {
    return Rows.race(
        "Men's 10K",
        IntStream.range(0, teams.length())
            .mapToObj(i -> runner(teams.charAt(i), i))
            .collect(toImmutableList()));
  }

  private static Result runner(char team, int i) {
    return Rows.time(team + "" + i, "30:" + (10 + i), i + 1);
  }

  /** The first letter of the name. */
  private static Optional<String> team(Competitor competitor) {
    String team = competitor.displayName().substring(0, 1);
    return Optional.of(team).filter(letter -> !letter.equals("-"));
  }

  private static List<String> scores(TeamScoring scoring, Race... races) {
    return scoring.score(List.of(races), TeamScoringTest::team).standings().stream()
        .map(Standing::toString)
        .toList();
  }

  private static String contributions(TeamScoring scoring, Race race, int standing) {
    return scoring
        .score(List.of(race), TeamScoringTest::team)
        .standings()
        .get(standing)
        .contributions()
        .stream()
        .map(Object::toString)
        .toList()
        .toString();
  }

  @Nested
  @DisplayName("by places")
  class ByPlaces {
    private final TeamScoring threeOfFour = TeamScoring.byPlaces("Cross country", 3, 4);

    @Test
    void addUpThePlacesOfTheScorers() {
      assertThat(scores(threeOfFour, crossCountry("AABBAB"))).containsExactly("1 A 8", "2 B 13");
    }

    @Test
    void leaveOutAthletesWithoutATeamBeforeTheyCountPlaces() {
      assertThat(scores(threeOfFour, crossCountry("-A-ABBAB"))).containsExactly("1 A 8", "2 B 13");
    }

    @Test
    void letMembersWhoDoNotScoreDisplaceOthersAndFurtherOnesNot() {
      assertThat(scores(threeOfFour, crossCountry("AAAABBB"))).containsExactly("1 A 6", "2 B 18");
      assertThat(scores(threeOfFour, crossCountry("AAAAABBB"))).containsExactly("1 A 6", "2 B 18");
    }

    @Test
    void haveNoneForAnIncompleteTeamAndLeaveOutItsAthletes() {
      assertThat(scores(threeOfFour, crossCountry("CAABBCAB")))
          .containsExactly("1 A 8", "2 B 13", "C incomplete");
    }

    @Test
    void letAthletesOfIncompleteTeamsDisplaceOthersWhereTheRegulationsSaySo() {
      assertThat(
              scores(
                  threeOfFour.withIncompleteTeams(IncompleteTeams.DISPLACE),
                  crossCountry("CAABBCAB")))
          .containsExactly("1 A 12", "2 B 17", "C incomplete");
    }

    @Test
    void areBrokenInATieByTheLastScorer() {
      Race tied = crossCountry("ABBBAA");
      assertThat(scores(TeamScoring.byPlaces("two", 2, 2), crossCountry("ABBA")))
          .containsExactly("1 B 5", "2 A 5");
      assertThat(
              scores(
                  TeamScoring.byPlaces("two", 2, 2).withTies(Ties.FIRST_SCORER),
                  crossCountry("ABBA")))
          .containsExactly("1 A 5", "2 B 5");
      assertThat(
              scores(TeamScoring.byPlaces("two", 2, 2).withTies(Ties.SHARED), crossCountry("ABBA")))
          .containsExactly("1 A 5", "1 B 5");
      assertThat(scores(threeOfFour, tied)).containsExactly("1 B 9", "2 A 12");
    }

    @Test
    void sayWhatEachAthleteContributed() {
      assertThat(contributions(TeamScoring.byPlaces("one", 1, 2), crossCountry("-AA"), 0))
          .isEqualTo("[A1, Men 10K: place 1 scores 1, A2, Men 10K: place 2 does not score]");
    }
  }

  @Nested
  @DisplayName("by times")
  class ByTimes {
    @Test
    void addUpTheTimesOfTheScorers() {
      assertThat(scores(TeamScoring.byTimes("Road", 2), crossCountry("ABBAAC")))
          .containsExactly("1 B 3623", "2 A 3623", "C incomplete");
    }

    @Test
    void areRefusedForAPlaceWithoutATime() {
      Race race = Rows.race("Men's 10K", Rows.time("A", "NT").withPlace(Optional.of(1)));
      assertThatThrownBy(() -> scores(TeamScoring.byTimes("Road", 1), race))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("time of");
    }
  }

  @Nested
  @DisplayName("by points")
  class ByPoints {
    private final TeamScoring match = TeamScoring.byPoints("Match", List.of(5, 3, 2, 1), 2);

    @Test
    void areAddedUpOverAllEvents() {
      Race jump =
          Placing.place(
              Rows.race(
                  "Men's Long Jump",
                  Rows.series("A1", "7.00"),
                  Rows.series("B1", "7.10"),
                  Rows.series("B2", "x")));
      assertThat(scores(match, crossCountry("ABAB"), jump)).containsExactly("1 A 10", "2 B 9");
    }

    @Test
    void areSharedByThoseWhoShareAPlace() {
      Race tie =
          Rows.race(
              "Men's 100m",
              Rows.time("A", "10.50", 1),
              Rows.time("B", "10.50", 1),
              Rows.time("C", "10.60", 3),
              Rows.time("D", "10.60", 3));
      assertThat(scores(match, tie)).containsExactly("1 A 4", "1 B 4", "3 C 1.5", "3 D 1.5");
    }

    @Test
    void areNotTakenFromOthersByAThirdAthleteOfATeam() {
      assertThat(scores(match, crossCountry("AAAB"))).containsExactly("1 A 8", "2 B 2");
    }

    @Test
    void areNoneAfterTheLastPlaceThatScores() {
      assertThat(scores(match, crossCountry("ABCDE"))).endsWith("5 E 0");
    }

    @Test
    void areBrokenInATieByMoreBetterPlacesWhereTheRegulationsSaySo() {
      TeamScoring cup =
          TeamScoring.byPoints("Cup", List.of(3, 2, 1), 2).withTies(Ties.MORE_BETTER_PLACES);
      assertThat(scores(cup, crossCountry("BAAB"))).containsExactly("1 B 3", "2 A 3");
    }
  }

  @Test
  void areThoseOfTheClubsOnTheDayUnlessOtherTeamsAreGiven() {
    Athlete athlete = Athlete.builder().name("Isla", "REID").club("Edinburgh AC").build();
    Race race =
        Rows.race(
            "Women's 100m", Rows.time("x", "12.00", 1).toBuilder().competitor(athlete).build());
    assertThat(TeamScoring.byPlaces("Clubs", 1, 1).score(race).standings().toString())
        .isEqualTo("[1 Edinburgh AC 1]");
  }

  @Nested
  @DisplayName("by any regulations")
  class Laws {
    private final List<TeamScoring> all =
        ImmutableList.of(
            TeamScoring.byPlaces("places", 3, 4),
            TeamScoring.byPlaces("places", 3, 3).withIncompleteTeams(IncompleteTeams.DISPLACE),
            TeamScoring.byPoints("points", List.of(9, 7, 6, 5, 4, 3, 2, 1), 2),
            TeamScoring.byPoints("points", List.of(3, 2, 1), 1));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neverScoreABetterPlaceLessForItsTeam(long seed) {
      Random random = new Random(seed);
      List<Character> order = new ArrayList<>();
      "AAAAABBBBCCCDD--".chars().forEach(letter -> order.add((char) letter));
      Collections.shuffle(order, random);
      for (int better = 0; better + 1 < order.size(); better++) {
        List<Character> improved = new ArrayList<>(order);
        Collections.swap(improved, better, better + 1);
        for (TeamScoring scoring : all) {
          assertIsNotLess(scoring, order, improved, "" + order.get(better + 1));
        }
      }
    }

    private void assertIsNotLess(
        TeamScoring scoring, List<Character> before, List<Character> after, String team) {
      BigDecimal less = score(scoring, before, team);
      BigDecimal more = score(scoring, after, team);
      int gain = more.compareTo(less) * (scoring.basis() == Basis.POINTS ? 1 : -1);
      assertThat(gain).as("%s: %s, then %s", team, before, after).isNotNegative();
    }

    private BigDecimal score(TeamScoring scoring, List<Character> order, String team) {
      StringBuilder letters = new StringBuilder();
      order.forEach(letters::append);
      return scoring
          .score(List.of(crossCountry(letters.toString())), TeamScoringTest::team)
          .standings()
          .stream()
          .filter(standing -> standing.team().equals(team))
          .findFirst()
          .flatMap(Standing::score)
          .orElse(BigDecimal.ZERO);
    }

    @Test
    void areRefusedWithPointsThatRise() {
      assertThatThrownBy(() -> TeamScoring.byPoints("Match", List.of(1, 2), 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("points must not rise or be negative, were [1, 2]");
    }

    @Test
    void areRefusedWithFewerMembersThanScorers() {
      assertThatThrownBy(() -> TeamScoring.byPlaces("Cross country", 4, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("members must be 4 or more, was 3");
    }
  }
}
