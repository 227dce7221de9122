package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
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

@DisplayName("A row is refused")
class PossibleResultTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);
  private static final ImmutableList<Athlete> RUNNERS =
      IntStream.rangeClosed(1, 4)
          .mapToObj(i -> Athlete.builder().name("Runner " + i).build())
          .collect(ImmutableList.toImmutableList());
  private static final Team TEAM =
      Team.builder().name("Ours").category(Category.MEN).runners(RUNNERS).build();

  private static Result.Builder run(String time) {
    return Result.builder()
        .competitor(Athlete.builder().name("A").build())
        .outcome(RaceTime.parse(time));
  }

  private static ImmutableList<Leg> legs(String... times) {
    return IntStream.range(0, times.length)
        .mapToObj(i -> leg(i + 1, times[i]))
        .collect(ImmutableList.toImmutableList());
  }

  private static Leg leg(int number, String time) {
    Athlete runner = RUNNERS.get(number - 1);
    return number == 1
        ? Leg.leadOff(runner, RaceTime.parse(time))
        : Leg.flying(number, runner, RaceTime.parse(time));
  }

  private static List<String> contradictions(String event, Result.Builder row) {
    ImmutableList<Contradiction> ofRow = row.contradictions();
    return Stream.concat(
            ofRow.stream(),
            ofRow.isEmpty()
                ? Race.builder(Event.parse(event))
                    .date(DAY)
                    .result(row.build())
                    .contradictions()
                    .stream()
                : Stream.empty())
        .map(Contradiction::component)
        .toList();
  }

  @Nested
  @DisplayName("for the legs of its relay")
  class ForLegs {
    private Result.Builder relay(ImmutableList<Leg> legs) {
      return Result.builder().competitor(TEAM).outcome(RaceTime.parse("3:00.00")).legs(legs);
    }

    @ParameterizedTest
    @CsvSource({
      "45.00, 45.00, 45.00, 45.00, true",
      // each may be off by a hundredth
      "45.01, 45.01, 45.01, 45.01, true",
      "44.99, 44.99, 44.99, 44.99, true",
      "45.02, 45.01, 45.01, 45.01, false",
      "44.98, 44.99, 44.99, 44.99, false",
      // a watch is off by more than it is read to
      "45.3h, 45.2h, 45.1h, 45.0h, true",
      "45.3, 45.2, 45.1, 45.0, true"
    })
    void thatDoNotAddUpToTheMark(String a, String b, String c, String d, boolean possible) {
      assertThat(contradictions("Men 4x400", relay(legs(a, b, c, d))).isEmpty())
          .isEqualTo(possible);
    }

    @Test
    void thatDoNotAddUpToAnIntermediateTime() {
      Result.Builder row =
          relay(legs("45.00", "44.00"))
              .splits(List.of(new Split(Discipline.parse("800"), RaceTime.parse("1:30.00"))));
      assertThat(contradictions("Men 4x400", row)).containsExactly("legs");
      assertThat(contradictions("Men 4x400", row.legs(legs("45.00", "45.00")))).isEmpty();
    }

    @Test
    void unlessOneOfThemIsNotKnown() {
      assertThat(
              contradictions("Men 4x400", relay(ImmutableList.of(leg(1, "45.0"), leg(4, "44.0")))))
          .isEmpty();
    }

    @Test
    void thatAreMoreThanTheRelayHas() {
      Leg fifth = Leg.flying(5, Athlete.builder().name("Fifth").build(), RaceTime.parse("45.00"));
      assertThat(contradictions("Men 4x400", relay(ImmutableList.of(fifth))))
          .containsExactly("legs");
    }

    @Test
    void thatAreNotInOrder() {
      assertThat(relay(ImmutableList.of(leg(2, "45.0"), leg(1, "45.0"))).contradictions())
          .extracting(Contradiction::component)
          .containsExactly("legs");
      assertThat(relay(ImmutableList.of(leg(2, "45.0"), leg(2, "45.0"))).contradictions())
          .hasSize(1);
    }

    @Test
    void thatAnotherOfTheTeamRuns() {
      Leg swapped = Leg.flying(2, RUNNERS.get(2), RaceTime.parse("45.00"));
      assertThat(relay(ImmutableList.of(swapped)).contradictions())
          .singleElement()
          .returns(
              "leg 2 Runner 3 45.00 of Ours is run by another of the team", Contradiction::reason);
    }

    @Test
    void thatNoTeamOrNoRelayHas() {
      assertThat(contradictions("Men 400", run("45.00").legs(legs("45.00"))))
          .containsExactly("legs");
    }

    @Test
    void ofWhichTheFirstHasAFlyingStart() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Leg.flying(1, RUNNERS.get(0), RaceTime.parse("45.00")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Leg.flying(0, RUNNERS.get(0), RaceTime.parse("45.00")));
    }
  }

  @Nested
  @DisplayName("for its net time or start")
  class ForNetTimes {
    @ParameterizedTest
    @CsvSource({
      "2:10:00, 2:09:31, true",
      "2:10:00, 2:10:00, true",
      "2:10:00, 2:10:01, false",
      // to the tenth of a second: read up to 2:10:00.9 it was 2:10:00.8 or more
      "2:10:00, 2:10:00.9, false",
      "2:10:01, 2:10:00.9, true"
    })
    void thatIsSlowerThanTheOfficialTime(String official, String net, boolean possible) {
      Result.Builder row = run(official).netTime(RaceTime.parse(net));
      assertThat(contradictions("Men MAR", row))
          .isEqualTo(possible ? List.of() : List.of("netTime"));
    }

    /** TR 19.24.5: a net time is not official; a list of nothing else has no mark. */
    @Test
    void neverSoThatANetTimeIsAMark() {
      Result row = run("2:10:00").netTime(RaceTime.parse("2:09:31")).place(1).build();
      Race race = Race.builder(Event.parse("Men MAR")).date(DAY).result(row).build();
      assertThat(race.performances())
          .extracting(performance -> performance.mark().toString())
          .containsExactly("2:10:00");
    }

    @Test
    void thatIsBeforeTheFirst() {
      assertThat(contradictions("Men MAR", run("2:10:00").startOffset(Duration.ofSeconds(-1))))
          .containsExactly("startOffset");
      assertThat(contradictions("Men MAR", run("2:10:00").startOffset(Duration.ofMinutes(3))))
          .isEmpty();
    }
  }

  @Nested
  @DisplayName("for the cards of the judges of walking")
  class ForCards {
    private final WalkCard contact =
        new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 3);
    private final WalkCard knee = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.BENT_KNEE, 4);
    private final WalkCard paddle =
        new WalkCard(WalkCard.Kind.YELLOW_PADDLE, Remark.Code.BENT_KNEE, 4);

    private Result.Builder walk(String... remarks) {
      return run("1:20:00").remarks(Stream.of(remarks).map(Remark::parse).toList());
    }

    @Test
    void whoseSignsAreOthersThanThoseOfTheRedCards() {
      String event = "Men 20KW";
      assertThat(contradictions(event, walk("~", ">").walkCards(List.of(knee, contact, paddle))))
          .isEmpty();
      assertThat(contradictions(event, walk().walkCards(List.of(knee, contact)))).isEmpty();
      assertThat(contradictions(event, walk("YC").walkCards(List.of(knee)))).isEmpty();
      assertThat(contradictions(event, walk("~").walkCards(List.of(paddle)))).isEmpty();
      assertThat(contradictions(event, walk("~").walkCards(List.of(knee))))
          .containsExactly("walkCards");
      assertThat(contradictions(event, walk("~", "~").walkCards(List.of(contact))))
          .containsExactly("walkCards");
    }

    @Test
    void thatNoRunnerGets() {
      Result.Builder row =
          walk().walkCards(List.of(knee)).walkPenalty(WalkPenalty.added(Duration.ofMinutes(2)));
      assertThat(contradictions("Men HM", row)).containsExactly("walkCards", "walkPenalty");
      assertThat(contradictions("Men 20KW", row)).isEmpty();
    }

    @Test
    void thatAreForNoOffenceOfWalking() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.YELLOW_CARD, 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.BENT_KNEE, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> WalkPenalty.served(Duration.ZERO));
    }
  }
}
