package dev.athletics.results.placing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.placing.StartList.Assignment;
import dev.athletics.results.placing.StartList.Start;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Seeding")
class SeedingTest {
  private static final Discipline RACE_200 = Discipline.parse("200");
  private static final Race ROUND_1 =
      Rows.race("Men's 200m").toBuilder().round(RoundType.ROUND_1).build();

  /** The heats in the order of their best seeds, whichever numbers were drawn. */
  private static ImmutableList<StartList> bySeed(ImmutableList<StartList> heats) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(heat -> heat.starts().get(0).rank().orElseThrow()), heats);
  }

  private static ImmutableList<Integer> ranks(StartList heat) {
    return heat.starts().stream()
        .map(start -> start.rank().orElseThrow())
        .collect(toImmutableList());
  }

  private static Entry entry(int number, String federation) {
    Athlete athlete = Athlete.builder().name("A" + number).federation(federation).build();
    return Entry.of(athlete).withSeed(RaceTime.parse("20." + (number + 10)));
  }

  private static Seeding seeding(int entries) {
    return Seeding.byMark(
        RACE_200,
        IntStream.rangeClosed(1, entries).mapToObj(i -> entry(i, "GBR")).toList(),
        new Random(1));
  }

  @Nested
  @DisplayName("by mark (TR 20.3.1)")
  class ByMark {
    @Test
    void ranksTheBestMarkFirstAndEntriesWithoutOneLast() {
      Entry none = Entry.of(Rows.athlete("none"));
      Seeding seeding =
          Seeding.byMark(RACE_200, List.of(none, entry(2, "USA"), entry(1, "USA")), new Random(1));
      assertThat(seeding.ranked()).containsExactly(entry(1, "USA"), entry(2, "USA"), none);
    }

    @Test
    void leavesOutThoseWithdrawnAndReserves() {
      Entry withdrawn = entry(1, "USA").withStatus(Entry.Status.WITHDRAWN);
      Entry reserve = entry(2, "USA").withStatus(Entry.Status.RESERVE);
      Entry confirmed = entry(3, "USA").withStatus(Entry.Status.CONFIRMED);
      assertThat(
              Seeding.byMark(RACE_200, List.of(withdrawn, reserve, confirmed), new Random(1))
                  .ranked())
          .containsExactly(confirmed);
    }

    @Test
    void drawsLotsBetweenEqualMarks() {
      Entry one = Entry.of(Rows.athlete("one")).withSeed(RaceTime.parse("20.50"));
      Entry other = Entry.of(Rows.athlete("other")).withSeed(RaceTime.parse("20.50"));
      Random lots = new Random(1);
      assertThat(
              IntStream.range(0, 40)
                  .mapToObj(draw -> Seeding.byMark(RACE_200, List.of(one, other), lots))
                  .map(seeding -> seeding.ranked().get(0)))
          .contains(one, other);
    }

    @Test
    void refusesSomebodyTwice() {
      assertThatThrownBy(
              () ->
                  Seeding.byMark(
                      RACE_200, List.of(entry(1, "USA"), entry(1, "USA")), new Random(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("twice");
    }
  }

  @Nested
  @DisplayName("after the first round (TR 20.3.2)")
  class ByRound {
    private final Race heat1 =
        Rows.race(
            "Men's 200m",
            through("a", "20.40", 1, Qualification.BY_PLACE),
            through("b", "20.60", 2, Qualification.BY_PLACE),
            through("c", "20.65", 3, Qualification.BY_TIME));
    private final Race heat2 =
        Rows.race(
            "Men's 200m",
            through("d", "20.70", 1, Qualification.BY_PLACE),
            through("e", "20.71", 2, Qualification.BY_PLACE),
            Rows.time("f", "DNF").withQualification(Optional.of(Qualification.BY_REFEREE)),
            Rows.time("g", "21.00", 3));

    private Result through(String name, String time, int place, Qualification how) {
      return Rows.time(name, time, place).withQualification(Optional.of(how));
    }

    @Test
    void ranksWinnersThenSecondsThenTimesThenThoseOfTheReferee() {
      Seeding seeding = Seeding.byRound(List.of(heat1, heat2), List.of(), new Random(1));
      assertThat(seeding.ranked())
          .extracting(entry -> Rows.name(entry.competitor()))
          .containsExactly("a", "d", "b", "e", "c", "f");
    }

    @Test
    void tellsEqualTimesApartByTheReadingAsTieRuleOfTr21Says() {
      Race one = withReading("one", "20.496");
      Race other = withReading("other", "20.494");
      assertThat(Seeding.byRound(List.of(one, other), List.of(), new Random(1)).ranked())
          .extracting(entry -> Rows.name(entry.competitor()))
          .containsExactly("other", "one");
    }

    private Race withReading(String name, String reading) {
      return Rows.race(
          "Men's 200m",
          Rows.reading(name, reading, "20.50").withPlace(Optional.of(1)).toBuilder()
              .qualification(Qualification.BY_PLACE)
              .build());
    }

    @Test
    void refusesAPlaceThatIsMissing() {
      Race heat =
          Rows.race(
              "Men's 200m",
              Rows.time("h", "20.40").withQualification(Optional.of(Qualification.BY_PLACE)));
      assertThatThrownBy(() -> Seeding.byRound(List.of(heat), List.of(), new Random(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("place is missing of h 20.40");
    }

    @Test
    void ofLongerRacesKeepsTheListOfMarksImprovedInTheRound() {
      Race heat =
          Rows.race(
              "Men's 800m",
              through("slowFinalist", "1:46.00", 1, Qualification.BY_PLACE),
              through("improver", "1:46.01", 2, Qualification.BY_PLACE));
      Entry improver =
          Entry.of(Rows.athlete("improver")).withBib("7").withSeed(RaceTime.parse("1:50.00"));
      Entry favourite = Entry.of(Rows.athlete("slowFinalist")).withSeed(RaceTime.parse("1:43.00"));
      assertThat(
              Seeding.byRound(List.of(heat), List.of(improver, favourite), new Random(1)).ranked())
          .containsExactly(favourite, improver.withSeed(RaceTime.parse("1:46.01")));
    }
  }

  @Nested
  @DisplayName("in heats")
  class Heats {
    @Test
    void isTheZigzagPrintedInTr2033() {
      ImmutableList<StartList> heats = bySeed(seeding(24).heats(ROUND_1, 3, new Random(1)));
      assertThat(heats)
          .extracting(SeedingTest::ranks)
          .containsExactly(
              ImmutableList.of(1, 6, 7, 12, 13, 18, 19, 24),
              ImmutableList.of(2, 5, 8, 11, 14, 17, 20, 23),
              ImmutableList.of(3, 4, 9, 10, 15, 16, 21, 22));
    }

    @Test
    void isAPermutationWithHeatsOfEqualSize() {
      for (long seed = 0; seed < 1_000; seed++) {
        assertIsPermutation(new Random(seed));
      }
    }

    private void assertIsPermutation(Random random) {
      int entries = 2 + random.nextInt(60);
      int heats = 1 + random.nextInt(Math.min(8, entries));
      List<String> federations = List.of("USA", "GBR", "KEN", "JAM", "NED");
      Seeding seeding =
          Seeding.byMark(
              RACE_200,
              IntStream.rangeClosed(1, entries)
                  .mapToObj(i -> entry(i, federations.get(random.nextInt(5))))
                  .toList(),
              random);
      ImmutableList<StartList> made = seeding.heats(ROUND_1, heats, random);
      assertThat(made.stream().flatMap(heat -> heat.starts().stream()).map(Start::entry))
          .containsExactlyInAnyOrderElementsOf(seeding.ranked());
      assertThat(made)
          .allSatisfy(
              heat ->
                  assertThat(heat.starts().size())
                      .isBetween(entries / heats, (entries + heats - 1) / heats));
      assertThat(made).allSatisfy(heat -> assertOneOfEachLevel(heat, heats));
    }

    /** TR 20.3.3: an exchange leaves every heat one of the best, one of the next, and so on. */
    private void assertOneOfEachLevel(StartList heat, int heats) {
      ImmutableList<Integer> ranks = ranks(heat);
      for (int level = 0; level < ranks.size(); level++) {
        assertThat((ranks.get(level) - 1) / heats).isEqualTo(level);
      }
    }

    @Test
    void keepsTheBestInDifferentHeatsWhateverTheirFederations() {
      ImmutableList<StartList> heats = bySeed(seeding(16).heats(ROUND_1, 4, new Random(3)));
      assertThat(heats).extracting(heat -> ranks(heat).get(0)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void exchangesAmongSimilarRanksSoThatTwoOfOneFederationDoNotMeet() {
      // seeds 1 and 4 of one federation would meet in a zigzag of two heats
      List<String> federations = List.of("USA", "GBR", "KEN", "USA");
      Seeding seeding =
          Seeding.byMark(
              RACE_200,
              IntStream.rangeClosed(1, 4).mapToObj(i -> entry(i, federations.get(i - 1))).toList(),
              new Random(1));
      ImmutableList<StartList> heats = bySeed(seeding.heats(ROUND_1, 2, new Random(1)));
      assertThat(heats)
          .extracting(SeedingTest::ranks)
          .containsExactly(ImmutableList.of(1, 3), ImmutableList.of(2, 4));
      assertThat(heats.get(0).starts().get(1).assignments())
          .extracting(Assignment::toString)
          .contains("exchanged with seed 4 to keep sides apart (TR 20.2)");
    }

    @Test
    void keepsClubsApartWhereThatIsAsked() {
      Seeding seeding = seeding(4);
      Competitor first = seeding.ranked().get(0).competitor();
      Competitor fourth = seeding.ranked().get(3).competitor();
      ImmutableList<StartList> heats =
          bySeed(
              seeding.heats(
                  ROUND_1,
                  2,
                  new Random(1),
                  one -> Optional.of("club").filter(x -> List.of(first, fourth).contains(one))));
      assertThat(ranks(heats.get(0))).containsExactly(1, 3);
    }

    @Test
    void drawsTheNumbersOfTheHeatsAsTr2034Says() {
      Random lots = new Random(1);
      assertThat(
              IntStream.range(0, 40)
                  .mapToObj(draw -> seeding(6).heats(ROUND_1, 3, lots).get(0))
                  .map(heat -> heat.starts().get(0).rank().orElseThrow()))
          .contains(1, 2, 3);
      assertThat(seeding(6).heats(ROUND_1, 3, new Random(1)))
          .extracting(heat -> heat.race().round().toString())
          .containsExactly("Round 1 Heat 1", "Round 1 Heat 2", "Round 1 Heat 3");
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void refusesTooFewAndTooMany(int heats) {
      assertThatThrownBy(() -> seeding(4).heats(ROUND_1, heats, new Random(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("heats must be from 1 to 4, was " + heats);
    }
  }
}
