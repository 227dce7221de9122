package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import java.util.Optional;

/**
 * Draws from one row of a result list every mark that was set, with the context that its race
 * gives.
 */
final class PerformancesOfResult {
  private final Race race;
  private final Result result;
  private final ImmutableList.Builder<Performance> performances = ImmutableList.builder();

  PerformancesOfResult(Race race, Result result) {
    this.race = race;
    this.result = result;
  }

  ImmutableList<Performance> all() {
    if (isTakenAway()) {
      return ImmutableList.of();
    }
    addLeadOffLeg();
    addSplits();
    addParts();
    addTrials();
    addBars();
    addResult();
    return performances.build();
  }

  /**
   * A disqualification takes the marks on the way too, also one that came afterwards; not finishing
   * leaves them for lists, not for records.
   */
  private boolean isTakenAway() {
    return result.notes().contains(MarkNote.ANNULLED)
        || (result.outcome() instanceof NoMark none && none.status() == Status.DQ);
  }

  private void addLeadOffLeg() {
    if (result.competitor() instanceof Team team && !team.runners().isEmpty() && hasLegs()) {
      Discipline leg = discipline().legs().get(0);
      result
          .leadOffTime()
          .ifPresent(
              time ->
                  add(
                      of(team.runners().get(0), leg, time).kind(Performance.Kind.LEAD_OFF_LEG),
                      race.wind()));
    }
  }

  private boolean hasLegs() {
    return !discipline().legs().isEmpty();
  }

  private void addSplits() {
    for (Split split : result.splits()) {
      add(
          of(result.competitor(), split.discipline(), split.time())
              .kind(Performance.Kind.INTERMEDIATE)
              .finished(result.mark().isPresent()),
          race.wind());
    }
  }

  private void addParts() {
    for (CombinedEventPart part : result.parts()) {
      if (part.mark().outcome() instanceof Mark mark) {
        add(
            of(result.competitor(), part.discipline(), mark)
                .kind(Performance.Kind.COMBINED_EVENT_PART),
            part.mark().wind());
      }
    }
  }

  private void addTrials() {
    for (int i = 0; i < result.trials().size(); i++) {
      Trial trial = result.trials().get(i);
      if (trial.distance().isPresent()) {
        addAttempt(i + 1, trial.distance().get(), trial.wind());
      }
    }
  }

  private void addBars() {
    for (int i = 0; i < result.bars().size(); i++) {
      Bar bar = result.bars().get(i);
      if (bar.isCleared()) {
        addAttempt(i + 1, bar.height(), Optional.empty());
      }
    }
  }

  private void addAttempt(int number, Mark mark, Optional<Wind> wind) {
    add(
        of(result.competitor(), discipline(), mark).kind(Performance.Kind.TRIAL).attempt(number),
        wind.or(this::wind));
  }

  private void addResult() {
    result.mark().filter(mark -> !isInSeries(mark)).ifPresent(mark -> add(resultOf(mark), wind()));
  }

  private boolean isInSeries(Mark mark) {
    return hasSeries()
        && (result.trials().stream()
                .anyMatch(trial -> trial.distance().filter(mark::equals).isPresent())
            || result.bars().stream()
                .anyMatch(bar -> bar.isCleared() && bar.height().equals(mark)));
  }

  private boolean hasSeries() {
    return !result.trials().isEmpty() || !result.bars().isEmpty();
  }

  private Performance.Builder resultOf(Mark mark) {
    Performance.Builder performance = of(result.competitor(), discipline(), mark);
    return result.parts().isEmpty() ? performance : performance.windsOfParts(windsOfParts());
  }

  private ImmutableList<Wind> windsOfParts() {
    return result.parts().stream()
        .filter(part -> part.discipline().isWindRelevant())
        .flatMap(part -> part.mark().wind().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Wind> wind() {
    return result.wind().or(race::wind);
  }

  private Discipline discipline() {
    return race.event().discipline();
  }

  private Performance.Builder of(Competitor competitor, Discipline discipline, Mark mark) {
    Event event =
        discipline.equals(discipline()) ? race.event() : race.event().withDiscipline(discipline);
    return Performance.builder().competitor(competitor).event(event).mark(mark).date(race.date());
  }

  private void add(Performance.Builder performance, Optional<Wind> wind) {
    performance.round(race.round()).mixedRace(race.isMixedRace());
    race.starters().ifPresent(performance::starters);
    wind.ifPresent(performance::wind);
    race.venue().ifPresent(performance::venue);
    race.facility().ifPresent(performance::facility);
    race.course().ifPresent(performance::course);
    race.competition().ifPresent(performance::competition);
    performance.notes(result.notes());
    if (result.dopingControlled() != Answer.UNKNOWN) {
      performance.dopingControlled(result.dopingControlled().isYes());
    }
    performances.add(performance.build());
  }
}
