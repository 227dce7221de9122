package dev.athletics.results;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rows of a result list can all be true in one race: each competitor fits the event,
 * each mark and series belongs to the discipline, and no two rows are of one person.
 */
final class PossibleRace {
  private static final ImmutableSet<AgeGroup> OF_THE_TECHNICAL_RULES =
      ImmutableSet.of(AgeGroup.U18, AgeGroup.U20, AgeGroup.U23);

  private final Event event;
  private final @Nullable LocalDate date;
  private final Contradictions contradictions;
  private final Map<String, Integer> rowOfBib = new HashMap<>();
  private final Map<Map.Entry<String, String>, Integer> rowOfId = new HashMap<>();

  private PossibleRace(Event event, @Nullable LocalDate date, Contradictions contradictions) {
    this.event = event;
    this.date = date;
    this.contradictions = contradictions;
  }

  static void check(
      Event event, @Nullable LocalDate date, List<Result> results, Contradictions contradictions) {
    PossibleRace race = new PossibleRace(event, date, contradictions);
    for (int i = 0; i < results.size(); i++) {
      contradictions.startRow(i + 1);
      race.checkRow(i + 1, results.get(i));
    }
  }

  private void checkRow(int row, Result result) {
    checkCompetitor(result);
    checkOutcome(result);
    checkRevisions(result);
    checkSeries(result);
    PossibleSplits.check(discipline(), result, contradictions);
    PossibleLegs.check(discipline(), result, contradictions);
    checkNobodyTwice(row, result);
  }

  private Discipline discipline() {
    return event.discipline();
  }

  private boolean isRelay() {
    return discipline().family() == Family.RELAY;
  }

  private void checkCompetitor(Result result) {
    Competitor competitor = result.competitor();
    contradictions.check(
        competitor instanceof Team == isRelay(),
        "competitor",
        isRelay() ? "%s is not a team, as %s needs" : "%s is a team, but %s is for individuals",
        competitor,
        event);
    checkCategory(result);
    if (competitor instanceof Athlete athlete) {
      checkBirth(athlete, result);
    } else if (competitor instanceof Team team) {
      team.runners().forEach(runner -> checkRunner(team, runner, result));
      checkMixed(team);
    }
  }

  /**
   * Women may compete in men's races, non-binary athletes in any, and guests of the other category
   * too.
   */
  private void checkCategory(Result result) {
    Category category = result.competitor().category().orElse(event.category());
    boolean fits =
        switch (event.category()) {
          case MEN -> category != Category.MIXED;
          case WOMEN ->
              category == Category.WOMEN
                  || category == Category.NON_BINARY
                  || isGuestOfOtherCategory(result, category);
          case MIXED -> isRelay() == (category == Category.MIXED) || isOpen(result);
          case NON_BINARY ->
              category == Category.NON_BINARY || isGuestOfOtherCategory(result, category);
        };
    contradictions.check(
        fits,
        "competitor",
        "%s is of category %s, but the event is %s",
        result.competitor(),
        category,
        event);
  }

  private static boolean isGuestOfOtherCategory(Result result, Category category) {
    return result.isOutOfCompetition() && category != Category.MIXED;
  }

  private boolean isOpen(Result result) {
    return !isRelay() && result.competitor().category().isEmpty();
  }

  /** Men and women run together in a mixed relay (TR 24). */
  private void checkMixed(Team team) {
    int legs = discipline().legs().size();
    if (event.category() != Category.MIXED || legs == 0) {
      return;
    }
    for (Category category : ImmutableSet.of(Category.MEN, Category.WOMEN)) {
      long runners =
          team.runners().stream()
              .filter(runner -> runner.category().equals(Optional.of(category)))
              .count();
      contradictions.check(
          runners < legs,
          "competitor",
          "all runners of %s are of category %s, but the event is %s",
          team,
          category,
          event);
    }
  }

  private void checkRunner(Team team, Athlete runner, Result result) {
    contradictions.check(
        event.category() != Category.WOMEN || !runner.category().equals(Optional.of(Category.MEN)),
        "competitor",
        "%s of %s is of category %s, but the event is %s",
        runner,
        team,
        Category.MEN,
        event);
    checkBirth(runner, result);
  }

  private void checkBirth(Athlete athlete, Result result) {
    if (checkBirthDate(athlete) && date != null && !result.isOutOfCompetition()) {
      contradictions.check(
          !isCertainlyOfAnotherAge(athlete.birth(), date),
          "competitor",
          "%s, born %s, is not of the age of %s on %s",
          athlete,
          athlete.birth(),
          event,
          date);
    }
  }

  /**
   * The groups of TR 3 count the age of the year's end. Federations count it for others on other
   * days: up to a year nothing is certain. Masters may be older than their group, never younger.
   */
  private boolean isCertainlyOfAnotherAge(BirthDate birth, LocalDate on) {
    AgeGroup group = event.ageGroup();
    Range<Integer> admitted = group.ages();
    LocalDate endOfYear = on.with(TemporalAdjusters.lastDayOfYear());
    if (group.isMasters()) {
      Range<Integer> ages = birth.agesOn(endOfYear);
      return ages.hasUpperBound() && ages.upperEndpoint() < admitted.lowerEndpoint();
    }
    Range<Integer> ages =
        birth.agesOn(OF_THE_TECHNICAL_RULES.contains(group) ? endOfYear : on.minusYears(1));
    return admitted.hasUpperBound()
        && ages.hasLowerBound()
        && ages.lowerEndpoint() > admitted.upperEndpoint();
  }

  private boolean checkBirthDate(Athlete athlete) {
    boolean born = date == null || !athlete.birth().isAfter(date);
    contradictions.check(
        born, "competitor", "%s was born after the race: %s", athlete, athlete.birth());
    return born;
  }

  private void checkOutcome(Result result) {
    mark(result.outcome())
        .ifPresent(
            mark ->
                contradictions.check(
                    discipline().markKind().admits(mark),
                    "outcome",
                    "%s: the mark cannot be set in %s",
                    result,
                    event));
    contradictions.check(
        result.reading().isEmpty() || discipline().markKind() == MarkKind.TIME,
        "reading",
        "%s has a reading, but %s is not timed",
        result.competitor(),
        event);
  }

  /** What a row said before was said of the same race. */
  private void checkRevisions(Result result) {
    for (Revision revision : result.revisions()) {
      Result original = revision.original();
      contradictions.check(
          mark(original.outcome()).filter(mark -> !discipline().markKind().admits(mark)).isEmpty(),
          "revisions",
          "%s, which was revised: the mark cannot be set in %s",
          original,
          event);
    }
  }

  /** A mark that was struck out was set all the same. */
  static Optional<Mark> mark(Outcome outcome) {
    return outcome instanceof NoMark none ? none.struckOut() : outcome.mark();
  }

  private void checkSeries(Result result) {
    checkSeries(result, "trials", result.trials().isEmpty() || discipline().hasTrials());
    checkSeries(result, "bars", result.bars().isEmpty() || discipline().hasHeights());
    checkSeries(
        result, "parts", result.parts().isEmpty() || discipline().family() == Family.COMBINED);
    checkSeries(result, "legs", result.legs().isEmpty() || isRelay());
    boolean isWalk = discipline().family() == Family.RACE_WALK;
    checkSeries(result, "walkCards", result.walkCards().isEmpty() || isWalk);
    checkSeries(result, "walkPenalty", result.walkPenalty().isEmpty() || isWalk);
    boolean isTimed = discipline().markKind() == MarkKind.TIME;
    checkSeries(result, "netTime", result.netTime().isEmpty() || isTimed);
    checkSeries(result, "startOffset", result.startOffset().isEmpty() || isTimed);
    PossibleSeries.contradiction(result)
        .ifPresent(reason -> contradictions.add("outcome", result.competitor() + ": " + reason));
    Set<Discipline> parts = new HashSet<>();
    for (CombinedEventPart part : result.parts()) {
      checkSeries(result, "parts", isPart(part.discipline()) && parts.add(part.discipline()));
      mark(part.mark().outcome())
          .ifPresent(
              mark ->
                  contradictions.check(
                      part.discipline().markKind().admits(mark),
                      "parts",
                      "parts of %s: %s cannot be set in %s",
                      result.competitor(),
                      mark,
                      part.discipline()));
    }
  }

  /** Nothing on the road, no relay and no combined event is part of one, and nothing twice. */
  private static boolean isPart(Discipline discipline) {
    return discipline.ground().isInStadium()
        && discipline.family() != Family.COMBINED
        && discipline.legs().isEmpty();
  }

  private void checkSeries(Result result, String component, boolean possible) {
    contradictions.check(
        possible, component, "%s of %s do not belong to %s", component, result.competitor(), event);
  }

  /** Namesakes are two people; a bib or an id belongs to one. */
  private void checkNobodyTwice(int row, Result result) {
    result
        .bib()
        .ifPresent(
            bib -> {
              Integer other = rowOfBib.putIfAbsent(bib, row);
              contradictions.check(
                  other == null,
                  "bib",
                  "bib %s of %s is also worn in row %s",
                  bib,
                  result.competitor(),
                  other);
            });
    if (result.competitor() instanceof Athlete athlete) {
      for (Map.Entry<String, String> id : athlete.ids().entrySet()) {
        Integer other = rowOfId.putIfAbsent(id, row);
        contradictions.check(
            other == null,
            "competitor",
            "%s, with the id %s, is also in row %s",
            athlete,
            id,
            other);
      }
    }
  }
}
