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
    String name = team == '-' ? "-x" : String.valueOf(team);
    return Rows.time(name + i, "30:" + (10 + i), i + 1);
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
    void sayWhatBrokeATie() {
      TeamScoring two = TeamScoring.byPlaces("two", 2, 2);
      assertThat(two.score(List.of(crossCountry("ABBA")), TeamScoringTest::team).brokenTies())
          .extracting(Object::toString)
          .containsExactly("B before A by the last scorer");
      assertThat(
              two.withTies(Ties.SHARED)
                  .score(List.of(crossCountry("ABBAC")), TeamScoringTest::team)
                  .brokenTies())
          .isEmpty();
      assertThat(two.score(List.of(crossCountry("AABB")), TeamScoringTest::team).brokenTies())
          .isEmpty();
    }

    @Test
    void areSharedByThoseWhoTie() {
      Race tie =
          Rows.race(
              "Men's 10K",
              Rows.time("A1", "30:10", 1),
              Rows.time("B1", "30:10", 1),
              Rows.time("A2", "30:12", 3));
      assertThat(scores(TeamScoring.byPlaces("one", 1, 2), tie))
          .containsExactly("1 A 1.5", "1 B 1.5");
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

    /** Three thirds of ten are ten. */
    @Test
    void loseNothingInPartsOfHundredths() {
      Race tie =
          Rows.race(
              "Men's 100m",
              Rows.time("A1", "10.50", 1),
              Rows.time("A2", "10.50", 1),
              Rows.time("A3", "10.50", 1));
      TeamScoring three = TeamScoring.byPoints("Match", List.of(5, 3, 2), 3);
      assertThat(scores(three, tie)).containsExactly("1 A 10");
      assertThat(contributions(three, tie, 0)).contains("A1, Men 100: place 1 scores 3.33");
    }

    @Test
    void areAddedUpBeyondTheLargestInteger() {
      Race tie = Rows.race("Men's 100m", Rows.time("A", "10.50", 1), Rows.time("B", "10.50", 1));
      TeamScoring huge =
          TeamScoring.byPoints("Match", List.of(Integer.MAX_VALUE, Integer.MAX_VALUE), 1);
      assertThat(scores(huge, tie)).containsExactly("1 A 2147483647", "1 B 2147483647");
    }

    @Test
    void areNoneForATeamWithoutAMarkThatStarted() {
      Race race =
          Rows.race(
              "Men's 100m",
              Rows.time("A", "10.50", 1),
              Rows.time("B", "DQ"),
              Rows.time("C", "DNS"),
              Rows.time("D", "10.40").toBuilder().outOfCompetition(true).build());
      assertThat(scores(match, race)).containsExactly("1 A 5", "2 B 0");
    }

    @Test
    void areRefusedWhereAPlaceIsMissing() {
      Race race = Rows.race("Men's 100m", Rows.time("A", "10.50"));
      assertThatThrownBy(() -> scores(match, race))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("place of A 10.50 is missing");
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
            TeamScoring.byPoints("points", List.of(3, 2, 1), 1),
            TeamScoring.byPoints("points", List.of(10, 5, 3, 3, 1), 3));

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

    /** With ties: each runs one of a few times, and one of them a better one. */
    @Test
    void neverScoreABetterMarkLessForItsTeam() {
      for (long seed = 0; seed < 2_000; seed++) {
        Random random = new Random(seed);
        int[] tenths = random.ints(12, 0, 6).toArray();
        int[] better = tenths.clone();
        int improved = random.nextInt(12);
        better[improved] -= 1 + random.nextInt(2);
        for (TeamScoring scoring : all) {
          String team = "ABCD".charAt(improved % 4) + "";
          assertNotLess(
              scoring, score(scoring, sprint(tenths), team), score(scoring, sprint(better), team));
        }
      }
    }

    private Race sprint(int[] tenths) {
      return Placing.place(
          Rows.race(
              "Men's 100m",
              IntStream.range(0, tenths.length)
                  .mapToObj(i -> Rows.time("ABCD".charAt(i % 4) + "" + i, "10." + (50 + tenths[i])))
                  .collect(toImmutableList())));
    }

    private void assertNotLess(TeamScoring scoring, BigDecimal less, BigDecimal more) {
      int gain = more.compareTo(less) * (scoring.basis() == Basis.POINTS ? 1 : -1);
      assertThat(gain).as("%s: %s, then %s", scoring, less, more).isNotNegative();
    }

    /** All points of all places that were taken are given out, and no more. */
    @Test
    void giveOutThePointsOfThePlacesTaken() {
      TeamScoring everybody =
          TeamScoring.byPoints("points", List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 12);
      for (long seed = 0; seed < 200; seed++) {
        Race race = sprint(new Random(seed).ints(12, 0, 6).toArray());
        BigDecimal all =
            everybody
                .score(List.of(race), any -> Optional.of("all"))
                .standings()
                .get(0)
                .score()
                .get();
        assertThat(all).isEqualTo(BigDecimal.valueOf(78));
      }
    }

    private BigDecimal score(TeamScoring scoring, Race race, String team) {
      return scoring.score(List.of(race), TeamScoringTest::team).standings().stream()
          .filter(standing -> standing.team().equals(team))
          .findFirst()
          .flatMap(Standing::score)
          .orElse(BigDecimal.ZERO);
    }

    private void assertIsNotLess(
        TeamScoring scoring, List<Character> before, List<Character> after, String team) {
      assertNotLess(scoring, score(scoring, before, team), score(scoring, after, team));
    }

    private BigDecimal score(TeamScoring scoring, List<Character> order, String team) {
      StringBuilder letters = new StringBuilder();
      order.forEach(letters::append);
      return score(scoring, crossCountry(letters.toString()), team);
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
