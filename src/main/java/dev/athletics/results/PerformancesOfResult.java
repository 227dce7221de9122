package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import java.util.Optional;
import java.util.Set;

/**
 * Draws from one row of a result list every mark that was set, with the context that its race
 * gives.
 *
 * <p>What a row says of its official mark (wind, notes, remarks, the drop of the course) belongs to
 * that mark alone. The other trials, the intermediate times and the parts of a combined event have
 * only what is true of the whole race.
 */
final class PerformancesOfResult {
  /** Notes on where and with whom the race was held, or on what it was worth as a whole. */
  private static final ImmutableSet<MarkNote> OF_THE_RACE =
      Sets.immutableEnumSet(
          MarkNote.ALTITUDE,
          MarkNote.INDOOR,
          MarkNote.SHORT_TRACK,
          MarkNote.OVERSIZED_TRACK,
          MarkNote.MIXED_RACE,
          MarkNote.WOMEN_ONLY,
          MarkNote.IRREGULAR);

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

  /** The first runner alone starts with the gun. */
  private void addLeadOffLeg() {
    if (!discipline().legs().isEmpty()) {
      Discipline first = discipline().legs().get(0);
      result.legs().stream().filter(leg -> leg.number() == 1).forEach(leg -> addLeg(leg, first));
    }
  }

  private void addLeg(Leg leg, Discipline discipline) {
    add(
        of(leg.runner(), other(leg.runner(), discipline), leg.time())
            .kind(Performance.Kind.LEAD_OFF_LEG)
            .notes(notesOfRace()));
  }

  private void addSplits() {
    for (Split split : result.splits()) {
      if (isMarkOfItsOwn(split.discipline()) && !split.isAtFinishOf(discipline())) {
        Performance.Builder performance =
            of(result.competitor(), other(result.competitor(), split.discipline()), split.time())
                .kind(Performance.Kind.INTERMEDIATE)
                .finished(result.mark().isPresent())
                .notes(notesOfRace());
        race.course().map(RoadCourse::ofPart).ifPresent(performance::course);
        add(performance);
      }
    }
  }

  /**
   * Only a race of the same kind is run on the way: flat on the track, on the road, or walked on
   * one of them (CR 31.15.5). Nothing on the way of a relay, of hurdles or across country is.
   */
  private boolean isMarkOfItsOwn(Discipline part) {
    Discipline whole = discipline();
    return switch (whole.family()) {
      case SPRINT, MIDDLE_AND_LONG_DISTANCE ->
          part.family() == Family.SPRINT || part.family() == Family.MIDDLE_AND_LONG_DISTANCE;
      case ROAD, RACE_WALK -> part.family() == whole.family() && part.ground() == whole.ground();
      default -> false;
    };
  }

  private void addParts() {
    for (CombinedEventPart part : result.parts()) {
      if (part.mark().outcome() instanceof Mark mark) {
        Performance.Builder performance =
            of(result.competitor(), other(result.competitor(), part.discipline()), mark)
                .kind(Performance.Kind.COMBINED_EVENT_PART)
                .notes(Sets.union(notesOfRace(), part.mark().notes()))
                .remarks(part.mark().remarks());
        part.mark().wind().ifPresent(performance::wind);
        add(performance);
      }
    }
  }

  private static ImmutableSet<MarkNote> withWindAssistance(Iterable<MarkNote> notes) {
    return ImmutableSet.<MarkNote>builder().addAll(notes).add(MarkNote.WIND_ASSISTED).build();
  }

  private void addTrials() {
    int best = positionOfOfficialTrial();
    for (int i = 0; i < result.trials().size(); i++) {
      Trial trial = result.trials().get(i);
      if (trial.distance().isPresent()) {
        Performance.Builder performance = attempt(i + 1, trial.distance().get(), i == best);
        trial.wind().ifPresent(performance::wind);
        if (trial.isWindAssisted() && trial.wind().isEmpty()) {
          performance.notes(withWindAssistance(i == best ? result.notes() : notesOfRace()));
        }
        add(performance);
      }
    }
  }

  /**
   * The trial that gave the official mark. Among equals it is the one with the wind of the row, or
   * else the first of which no wind is known.
   */
  private int positionOfOfficialTrial() {
    int first = -1;
    for (int i = 0; i < result.trials().size(); i++) {
      Trial trial = result.trials().get(i);
      if (isOfficialMark(trial.distance())) {
        if (trial.wind().isPresent() && trial.wind().equals(result.wind())) {
          return i;
        }
        first = first < 0 && (trial.wind().isEmpty() || result.wind().isEmpty()) ? i : first;
      }
    }
    return first;
  }

  private void addBars() {
    for (int i = 0; i < result.bars().size(); i++) {
      Bar bar = result.bars().get(i);
      if (bar.isCleared()) {
        add(attempt(i + 1, bar.height(), isOfficialMark(Optional.of(bar.height()))));
      }
    }
  }

  private Performance.Builder attempt(int number, Mark mark, boolean official) {
    Performance.Builder performance =
        of(result.competitor(), own(result.competitor()), mark)
            .kind(Performance.Kind.TRIAL)
            .attempt(number)
            .notes(official ? result.notes() : notesOfRace());
    if (official) {
      performance.remarks(result.remarks());
      result.wind().ifPresent(performance::wind);
    }
    return performance;
  }

  private void addResult() {
    result.mark().filter(mark -> !isInSeries()).ifPresent(mark -> add(resultOf(mark)));
  }

  private boolean isInSeries() {
    return Iterables.any(result.trials(), trial -> isOfficialMark(trial.distance()))
        || Iterables.any(
            result.bars(), bar -> bar.isCleared() && isOfficialMark(Optional.of(bar.height())));
  }

  private boolean isOfficialMark(Optional<Distance> trial) {
    return trial.isPresent()
        && result.outcome() instanceof Distance mark
        && PossibleSeries.areEqual(mark, trial.get());
  }

  private Performance.Builder resultOf(Mark mark) {
    Performance.Builder performance =
        of(result.competitor(), own(result.competitor()), mark)
            .notes(result.notes())
            .remarks(result.remarks());
    result.wind().or(race::wind).ifPresent(performance::wind);
    race.course().ifPresent(performance::course);
    return result.parts().isEmpty() ? performance : performance.windsOfParts(windsOfParts());
  }

  private ImmutableList<Wind> windsOfParts() {
    return result.parts().stream()
        .filter(part -> part.discipline().isWindRelevant())
        .flatMap(part -> part.mark().wind().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Set<MarkNote> notesOfRace() {
    return Sets.intersection(result.notes(), OF_THE_RACE);
  }

  private Discipline discipline() {
    return race.event().discipline();
  }

  /** The event of the competitor's own category, and for a guest who is too old of all ages. */
  private Event own(Competitor competitor) {
    Event own = OwnEvent.of(competitor, race.event());
    return isTooOld(competitor) ? own.withAgeGroup(AgeGroup.SENIOR).orElse(own) : own;
  }

  private boolean isTooOld(Competitor competitor) {
    return result.isOutOfCompetition()
        && competitor instanceof Athlete athlete
        && race.event().ageGroup().isUnderAge()
        && race.event().ageGroup().admits(athlete.birth(), race.date()).isNo();
  }

  private Event other(Competitor competitor, Discipline discipline) {
    Event own = own(competitor);
    return discipline.equals(own.discipline()) ? own : own.withDiscipline(discipline);
  }

  private Performance.Builder of(Competitor competitor, Event event, Mark mark) {
    return Performance.builder().competitor(competitor).event(event).mark(mark).date(race.date());
  }

  private void add(Performance.Builder performance) {
    performance
        .round(race.round())
        .mixedRace(race.mixedRace())
        .outOfCompetition(result.isOutOfCompetition());
    race.starters().ifPresent(performance::starters);
    race.venue().ifPresent(performance::venue);
    race.facility().ifPresent(performance::facility);
    race.competition().ifPresent(performance::competition);
    if (result.dopingControlled() != Answer.UNKNOWN) {
      performance.dopingControlled(result.dopingControlled().isYes());
    }
    performances.add(performance.build());
  }
}
