package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.RepairedMark;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.table.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The text of a mark has the same meaning")
class SameTextAtEveryDoorTest {

  static Stream<Arguments> notations() {
    List<Arguments> rows = new ArrayList<>();
    TsvTable.read(
        SameTextAtEveryDoorTest.class,
        "notations.tsv",
        List.of("discipline", "text", "mark"),
        row ->
            rows.add(
                Arguments.of(Discipline.parse(row.get(0)), row.get(1), Optional.of(row.get(2)))));
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("notations")
  void toADisciplineAndItsStrictReader(Discipline discipline, String text, Optional<String> mark) {
    Optional<NotatedMark> read = discipline.tryParseMark(text);
    MarkReader reader = MarkReader.of(discipline);

    assertThat(read.map(NotatedMark::toString).or(() -> Optional.of("refused"))).isEqualTo(mark);
    assertThat(reader.tryRead(text).map(RepairedMark::mark)).isEqualTo(read);
    assertThat(reader.readings(text))
        .extracting(RepairedMark::mark)
        .isEqualTo(read.stream().toList());
    if (read.isPresent()) {
      assertThat(discipline.parseMark(text)).isEqualTo(read.get());
      assertThat(reader.read(text)).isEqualTo(reader.tryRead(text).get());
    } else {
      assertThatThrownBy(() -> discipline.parseMark(text)).isInstanceOf(MarkFormatException.class);
      assertThatThrownBy(() -> reader.read(text)).isInstanceOf(MarkFormatException.class);
    }
  }

  /** A trial has no notes but the sign of too much wind, and does not know its discipline. */
  @ParameterizedTest
  @MethodSource("notations")
  void toTheTrialsOfAContest(Discipline discipline, String text) {
    Optional<NotatedMark> read =
        discipline.tryParseMark(text).filter(mark -> mark.mark().isPresent());
    boolean known = read.isPresent() || discipline.isWindRelevant();
    if (discipline.hasTrials() && known && read.stream().allMatch(mark -> mark.notes().isEmpty())) {
      assertThat(Trial.tryParse(text).filter(trial -> trial.kind() == Trial.Kind.VALID))
          .isEqualTo(
              read.filter(mark -> mark.remarks().isEmpty()).map(SameTextAtEveryDoorTest::trial));
    }
  }

  private static Trial trial(NotatedMark mark) {
    Distance distance = (Distance) mark.outcome();
    return mark.wind().map(wind -> Trial.of(distance, wind)).orElseGet(() -> Trial.of(distance));
  }

  @ParameterizedTest
  @MethodSource("notations")
  void toALenientReaderUnlessItIsInDoubt(Discipline discipline, String text) {
    Optional<NotatedMark> strict =
        discipline.tryParseMark(text).filter(mark -> isPlausible(discipline, mark));

    if (strict.isPresent()) {
      assertThat(MarkReader.of(discipline).lenient().readings(text))
          .extracting(RepairedMark::mark)
          .contains(strict.get());
    }
  }

  @ParameterizedTest
  @MethodSource("notations")
  void toTheSyntaxOfTheDisciplineUnlessOnlyTheDisciplineKnowsBetter(
      Discipline discipline, String text) {
    MarkSyntax plain = syntax(discipline);
    Optional<NotatedMark> read =
        NotatedMark.tryParse(text, discipline.isWindRelevant() ? plain : plain.withoutWind());

    if (!read.equals(discipline.tryParseMark(text))) {
      assertThat(read)
          .hasValueSatisfying(mark -> assertThat(isPlausible(discipline, mark)).isFalse());
    }
  }

  /** On the road dots and commas stand for colons, which only the discipline knows. */
  @ParameterizedTest
  @MethodSource("notations")
  void toTheKindOfMarkAlone(Discipline discipline, String text) {
    Optional<? extends Outcome> alone =
        switch (discipline.markKind()) {
          case TIME ->
              discipline.ground().isInStadium() ? RaceTime.tryParse(text) : Optional.empty();
          case DISTANCE, HEIGHT -> Distance.tryParse(text);
          case DISTANCE_IN_FIXED_TIME -> Optional.empty();
          case POINTS -> Points.tryParse(text);
        };

    alone.ifPresent(
        mark -> assertThat(discipline.tryParseMark(text)).contains(NotatedMark.of(mark)));
  }

  @ParameterizedTest
  @MethodSource("notations")
  void toTheStatusesAlone(Discipline discipline, String text) {
    Optional<NoMark> alone = NoMark.tryParse(text);

    if (discipline.markKind() == MarkKind.TIME || alone.flatMap(NoMark::struckOut).isEmpty()) {
      alone.ifPresent(
          status -> assertThat(discipline.tryParseMark(text)).contains(NotatedMark.of(status)));
    }
  }

  @ParameterizedTest
  @MethodSource("notations")
  void toTheBarsOfAContest(Discipline discipline, String text) {
    Optional<NotatedMark> read =
        discipline.tryParseMark(text).filter(mark -> mark.mark().isPresent());

    if (discipline.hasHeights()) {
      assertThat(Bar.tryParse(text + ":o").filter(bar -> !bar.jumpOff()).map(Bar::height))
          .isEqualTo(read.filter(mark -> mark.notes().isEmpty()).map(NotatedMark::outcome));
    }
  }

  private static boolean isPlausible(Discipline discipline, NotatedMark mark) {
    return mark.mark().map(discipline::isPlausible).orElse(true);
  }

  private static MarkSyntax syntax(Discipline discipline) {
    return switch (discipline.markKind()) {
      case TIME ->
          discipline.ground().isInStadium()
              ? MarkSyntax.TIME_WITH_DECIMALS
              : MarkSyntax.TIME_WITH_HOURS;
      case DISTANCE, HEIGHT -> MarkSyntax.DISTANCE;
      case DISTANCE_IN_FIXED_TIME -> MarkSyntax.WHOLE_METRES;
      case POINTS -> MarkSyntax.POINTS;
    };
  }
}
