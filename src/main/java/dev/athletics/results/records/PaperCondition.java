package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.Remark;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The condition on one fact that is in the papers of a record only. */
record PaperCondition(RecordPaper paper, UnknownFacts unknownFacts, RecordPapers papers)
    implements RecordCondition, Serializable {
  private static final long serialVersionUID = 1L;

  /** The first edition that could be read is that of January 2024. */
  private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

  private static final BigDecimal LONGEST = BigDecimal.valueOf(400);

  @Override
  public Optional<Reason> objection(Performance performance, RecordScope scope) {
    return isAsked(performance, scope) && !isInOrder(performance)
        ? Optional.of(paper.objection())
        : Optional.empty();
  }

  private boolean isInOrder(Performance performance) {
    if (paper == RecordPaper.LANES_KEPT && infringements(performance) > 1) {
      return false;
    }
    return papers.says(performance, paper).orElse(unknownFacts == UnknownFacts.ASSUME);
  }

  private static long infringements(Performance performance) {
    return performance.remarks().stream()
        .filter(remark -> remark.code() == Remark.Code.LANE_INFRINGEMENT)
        .count();
  }

  private boolean isAsked(Performance performance, RecordScope scope) {
    return scope.level() != Level.PERSONAL
        && scope.season().isEmpty()
        && !performance.date().isBefore(IN_FORCE)
        && concerns(performance.event().discipline(), scope);
  }

  private boolean concerns(Discipline discipline, RecordScope scope) {
    boolean world = scope.level() == Level.WORLD;
    boolean onTrack = discipline.ground() == Ground.TRACK;
    return switch (paper) {
      case START_INFORMATION ->
          world && onTrack && scope.ageGroup().equals(AgeGroup.SENIOR) && isUpTo400(discipline);
      case LANES_KEPT -> world && onTrack;
      case WALK_CIRCUIT ->
          world && discipline.family() == Family.RACE_WALK && discipline.ground() == Ground.ROAD;
      case TWO_PERIODS, AUTOMATIC_TIMING -> discipline.family() == Family.COMBINED;
    };
  }

  private static boolean isUpTo400(Discipline discipline) {
    return discipline.legs().isEmpty()
        ? discipline.distanceInMetres().filter(it -> it.compareTo(LONGEST) <= 0).isPresent()
        : discipline.legs().stream().allMatch(PaperCondition::isUpTo400);
  }
}
