package dev.athletics.results.placing;

import static java.util.Comparator.comparingLong;

import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares marks as they are official. Where some were measured in feet and inches and others in
 * metres, that is by the whole centimetre: 29-4.5 is 8.95.
 */
final class OfficialMarks {
  private OfficialMarks() {}

  static Comparator<Mark> bestFirst(Tie tie) {
    return areMixed(tie)
        ? comparingLong((Mark mark) -> ((Distance) mark).toCentimetres()).reversed()
        : tie.discipline().bestFirst();
  }

  static Distance inTie(Distance distance, Tie tie) {
    return areMixed(tie) ? Distance.ofCentimetres(distance.toCentimetres()) : distance;
  }

  static boolean reaches(Distance distance, Distance standard) {
    return areEqual(distance, standard) || distance.compareTo(standard) > 0;
  }

  static boolean areEqual(Distance one, Distance other) {
    return one.isImperial() == other.isImperial()
        ? one.compareTo(other) == 0
        : one.toCentimetres() == other.toCentimetres();
  }

  private static boolean areMixed(Tie tie) {
    return tie.rows().stream()
            .flatMap(row -> distances(row.result()))
            .map(Distance::isImperial)
            .distinct()
            .count()
        > 1;
  }

  private static Stream<Distance> distances(Result result) {
    return Stream.concat(
        result.mark().stream().filter(Distance.class::isInstance).map(Distance.class::cast),
        result.trials().stream().map(Trial::distance).flatMap(Optional::stream));
  }
}
