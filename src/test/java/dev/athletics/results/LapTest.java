package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Laps")
class LapTest {
  private static Split split(String distance, String time) {
    return new Split(Discipline.parse(distance), RaceTime.parse(time));
  }

  private static Lap lap(String distance, String time) {
    return new Lap(Discipline.parse(distance), RaceTime.parse(time));
  }

  private static Result miler(Outcome outcome, Split... splits) {
    return Result.builder()
        .competitor(Athlete.builder().name("A").build())
        .outcome(outcome)
        .splits(ImmutableList.copyOf(splits))
        .build();
  }

  private static Race race(Result... results) {
    return Race.builder(Event.parse("Men's 1500m"))
        .date(LocalDate.of(2024, 8, 6))
        .results(results)
        .build();
  }

  @Test
  void areTheDifferencesOfIntermediateTimes() {
    assertThat(Lap.ofSplits(List.of(split("400", "54.82"), split("800", "1:51.38"))))
        .containsExactly(lap("400", "54.82"), lap("800", "56.56"));
  }

  @Test
  void addUpToIntermediateTimes() {
    assertThat(Lap.toSplits(List.of(lap("300", "44.1"), lap("700", "59.8"), lap("1100", "60.0"))))
        .containsExactly(split("300", "44.1"), split("700", "1:43.9"), split("1100", "2:43.9"));
  }

  @Test
  void areNoneWithoutIntermediateTimes() {
    assertThat(Lap.ofSplits(List.of())).isEmpty();
    assertThat(Lap.toSplits(List.of())).isEmpty();
  }

  @Test
  void goFartherAndTakeTime() {
    List<Split> back = List.of(split("800", "1:51.38"), split("400", "2:10.00"));
    List<Split> stopped = List.of(split("400", "54.82"), split("800", "54.82"));
    List<Lap> again = List.of(lap("400", "54.82"), lap("400", "56.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lap.ofSplits(back))
        .withMessage("distances must rise, but 400 follows 800");
    assertThatIllegalArgumentException().isThrownBy(() -> Lap.ofSplits(stopped));
    assertThatIllegalArgumentException().isThrownBy(() -> Lap.toSplits(again));
  }

  /** Sums and differences are exact, so that neither loses anything. */
  @Test
  void giveTheIntermediateTimesBackOfWhichTheyAreMade() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Resolution resolution = Resolution.values()[random.nextInt(4)];
      ImmutableList.Builder<Split> splits = ImmutableList.builder();
      long millis = 0;
      for (int metres = 400; metres <= 400 * (1 + random.nextInt(25)); metres += 400) {
        millis += (1 + random.nextInt(90)) * (long) resolution.toMillis();
        splits.add(
            new Split(
                Discipline.parse(metres + "m"),
                RaceTime.ofMillis(millis, resolution, TimingMethod.FULLY_AUTOMATIC)));
      }
      ImmutableList<Split> all = splits.build();
      assertThat(Lap.toSplits(Lap.ofSplits(all))).isEqualTo(all);
      assertThat(Lap.ofSplits(all).stream().mapToLong(lap -> lap.time().toMillis()).sum())
          .isEqualTo(millis);
    }
  }

  /** A time to the tenth beside one to the hundredth keeps its value. */
  @Test
  void keepTheValueWhereTimesAreOfDifferentResolution() {
    List<Split> splits = List.of(split("400", "54.83"), split("800", "1:51.4"));
    assertThat(Lap.toSplits(Lap.ofSplits(splits)))
        .extracting(split -> split.time().toMillis())
        .containsExactly(54_830L, 111_400L);
  }

  @Nested
  @DisplayName("of a race")
  class OfARace {
    @Test
    void endWithTheFinish() {
      Result row = miler(RaceTime.parse("3:27.79"), split("800", "1:51.38"));
      assertThat(race(row).laps(row))
          .containsExactly(lap("800", "1:51.38"), lap("1500", "1:36.41"));
    }

    @Test
    void areTheSameWhereTheListHasTheFinish() {
      Result row =
          miler(RaceTime.parse("3:27.79"), split("800", "1:51.38"), split("1500", "3:27.79"));
      assertThat(race(row).laps(row))
          .containsExactly(lap("800", "1:51.38"), lap("1500", "1:36.41"));
    }

    @Test
    void endWhereTheAthleteWasLastSeen() {
      Result row = miler(NoMark.parse("DNF"), split("400", "54.82"), split("800", "1:51.38"));
      assertThat(race(row).laps(row)).hasSize(2);
    }

    @Test
    void areNoneWithoutIntermediateTimes() {
      Result row = miler(RaceTime.parse("3:27.79"));
      assertThat(race(row).laps(row)).isEmpty();
    }
  }

  @Nested
  @DisplayName("whose last intermediate time is at the finish")
  class AtTheFinish {
    private final Result row =
        miler(RaceTime.parse("3:27.79"), split("800", "1:51.38"), split("1500", "3:27.79"));

    @Test
    void setNoMarkOfTheirOwnThere() {
      assertThat(race(row).performances())
          .extracting(Performance::kind)
          .containsExactly(Performance.Kind.INTERMEDIATE, Performance.Kind.RESULT);
    }

    @Test
    void areRefusedWithAnotherTimeThanTheMark() {
      Race.Builder other =
          Race.builder(Event.parse("Men's 1500m"))
              .date(LocalDate.of(2024, 8, 6))
              .result(row.toBuilder().outcome(RaceTime.parse("3:27.80")).build());
      assertThat(other.contradictions())
          .singleElement()
          .returns("splits", Contradiction::component)
          .returns(
              "split 1500 3:27.79 of A is not the time at the finish, 3:27.80",
              Contradiction::reason);
    }

    @Test
    void areKnownByTheDistanceWhateverItsName() {
      Stream.of("Marathon", "42.195km")
          .forEach(
              name ->
                  assertThat(
                          Race.builder(Event.parse("Men's Marathon"))
                              .date(LocalDate.of(2024, 8, 10))
                              .result(miler(RaceTime.parse("2:06:26"), split(name, "2:06:26")))
                              .build()
                              .performances())
                      .hasSize(1));
    }
  }
}
