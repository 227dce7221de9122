package dev.athletics.results.records;

import com.google.common.collect.Range;
import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.BirthDate;
import java.time.LocalDate;
import java.util.List;

/** Whether an age group admits those who set a mark: of a relay all its runners (CR 31.3.3). */
final class AgesOfCompetitor {
  private static final int RUNNERS = 4;

  private AgesOfCompetitor() {}

  static Answer admits(AgeGroup group, Performance performance) {
    return performance.competitor() instanceof Athlete athlete
        ? group.admits(athlete.birth(), performance.date())
        : admits(group, (Team) performance.competitor(), performance.date());
  }

  /** Runners who are not listed may be of any age. */
  private static Answer admits(AgeGroup group, Team team, LocalDate on) {
    List<Answer> runners =
        team.runners().stream().map(runner -> admitsRunner(group, runner.birth(), on)).toList();
    if (runners.contains(Answer.NO)) {
      return Answer.NO;
    }
    boolean all = runners.size() >= RUNNERS && !runners.contains(Answer.UNKNOWN);
    return all ? Answer.YES : Answer.UNKNOWN;
  }

  /** The youngest decides the group of a masters' relay: the others may be older. */
  private static Answer admitsRunner(AgeGroup group, BirthDate birth, LocalDate on) {
    if (!group.isMasters()) {
      return group.admits(birth, on);
    }
    Range<Integer> ages = birth.agesOn(on);
    int youngest = group.ages().lowerEndpoint();
    if (ages.hasUpperBound() && ages.upperEndpoint() < youngest) {
      return Answer.NO;
    }
    return ages.hasLowerBound() && ages.lowerEndpoint() >= youngest ? Answer.YES : Answer.UNKNOWN;
  }
}
