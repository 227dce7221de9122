package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.placing.AdvancementReport.Decision;
import dev.athletics.results.placing.AdvancementReport.Need;
import dev.athletics.results.placing.AdvancementReport.OpenTie;
import dev.athletics.results.placing.PlacingRules.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides one round: first by place or standard, then the best of the rest, then the repechage.
 * While it is open who goes through by place, nobody knows who is left over for the times.
 */
final class AdvancementRound {
  private final Advancement rule;
  private final ImmutableList<Race> races;
  private final int heats;
  private final ImmutableList<Row> rows;
  private final ImmutableSet<Competitor> ranAgain;
  private final Map<Row, AdvancementReason> reasons = new LinkedHashMap<>();
  private final List<OpenTie> openTies = new ArrayList<>();

  AdvancementRound(Advancement rule, ImmutableList<Race> round, ImmutableList<Race> reruns) {
    this.rule = rule;
    this.races = ImmutableList.<Race>builder().addAll(round).addAll(reruns).build();
    this.heats = round.size();
    this.rows = Row.ofRaces(races);
    this.ranAgain =
        rows.stream()
            .filter(row -> row.race() >= heats)
            .map(row -> row.result().competitor())
            .collect(ImmutableSet.toImmutableSet());
  }

  AdvancementReport report() {
    takeByPeople();
    if (rule.standard().isPresent()) {
      takeByStandard(rule.standard().get());
    } else {
      takeByPlace();
    }
    if (openTies.isEmpty() && !races.isEmpty()) {
      takeRest();
      sendToRepechage();
    }
    return new AdvancementReport(
        IntStream.range(0, races.size())
            .mapToObj(this::decided)
            .collect(ImmutableList.toImmutableList()),
        rows.stream()
            .filter(reasons::containsKey)
            .map(this::decision)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(openTies));
  }

  /** Those who would be next, best first; nobody of whom it is still open. */
  ImmutableList<ImmutableList<Competitor>> reserves() {
    report();
    ImmutableSet<Competitor> open = open();
    ImmutableList<Row> left =
        rows.stream()
            .filter(row -> isCompeting(row) && !reasons.containsKey(row))
            .filter(row -> !open.contains(row.result().competitor()))
            .collect(ImmutableList.toImmutableList());
    return races.isEmpty()
        ? ImmutableList.of()
        : Ranking.of(discipline(), steps(), left).groups().stream()
            .map(AdvancementRound::competitors)
            .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<Competitor> open() {
    return openTies.stream()
        .flatMap(tie -> tie.competitors().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private void takeByPeople() {
    rows.stream()
        .filter(row -> !isReplaced(row))
        .forEach(
            row ->
                row.result()
                    .qualification()
                    .flatMap(AdvancementRound::byPeople)
                    .ifPresent(reason -> reasons.put(row, reason)));
  }

  private static Optional<AdvancementReason> byPeople(Qualification qualification) {
    return switch (qualification) {
      case BY_REFEREE -> Optional.of(AdvancementReason.REFEREE);
      case BY_JURY -> Optional.of(AdvancementReason.JURY);
      case BY_DRAW -> Optional.of(AdvancementReason.DRAW);
      case BY_PLACE, BY_TIME, TO_REPECHAGE -> Optional.empty();
    };
  }

  private boolean isCompeting(Row row) {
    return row.isPlaced() && !isReplaced(row);
  }

  /** What came of running again replaces the row of the round. */
  private boolean isReplaced(Row row) {
    return row.race() < heats && ranAgain.contains(row.result().competitor());
  }

  private void takeByStandard(Distance standard) {
    rows.stream()
        .filter(row -> isCompeting(row) && reaches(row, standard))
        .forEach(row -> reasons.put(row, AdvancementReason.STANDARD));
  }

  private static boolean reaches(Row row, Distance standard) {
    return row.mark() instanceof Distance distance && OfficialMarks.reaches(distance, standard);
  }

  private void takeByPlace() {
    boolean roomForAll = rows.stream().filter(this::isAmongFirst).count() <= rule.room();
    for (int race = 0; race < heats && rule.byPlace() > 0; race++) {
      ImmutableList<Row> first = of(race, this::isAmongFirst);
      askForPlaces(race, rule.byPlace() - first.size());
      takeFirst(first, roomForAll ? null : Need.DRAW);
    }
  }

  private ImmutableList<Row> of(int race, Predicate<Row> condition) {
    return rows.stream()
        .filter(row -> row.race() == race && condition.test(row))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAmongFirst(Row row) {
    return row.race() < heats
        && isCompeting(row)
        && row.result().place().filter(place -> place <= rule.byPlace()).isPresent();
  }

  private void askForPlaces(int race, int places) {
    ImmutableList<Row> without =
        of(race, row -> isCompeting(row) && row.result().place().isEmpty());
    if (places > 0 && !without.isEmpty()) {
      openTies.add(new OpenTie(competitors(without), places, Need.PLACES));
    }
  }

  /** Who earned the place needs no grace: it replaces a decision of the referee. */
  private void takeFirst(ImmutableList<Row> first, @Nullable Need needOfTie) {
    ImmutableListMultimap<Integer, Row> byPlace =
        Multimaps.index(first, row -> row.result().place().orElseThrow());
    for (int place : byPlace.keySet()) {
      ImmutableList<Row> sharing = byPlace.get(place);
      int places = rule.byPlace() - place + 1;
      if (sharing.size() <= places) {
        sharing.forEach(row -> reasons.put(row, AdvancementReason.PLACE));
      } else {
        takeTied(sharing, places, needOfTie);
      }
    }
  }

  private void takeRest() {
    int first = (int) rows.stream().filter(this::isThroughByRight).count();
    int places = Math.min(plannedForRest(first), rule.room() - first);
    Ranking ranking = Ranking.of(discipline(), steps(), rest());
    for (ImmutableList<Row> group : ranking.groups()) {
      if (group.size() <= places) {
        group.forEach(row -> reasons.put(row, reasonOfRest()));
      } else if (places > 0) {
        takeTied(group, places, need(ranking, group));
      }
      places -= group.size();
    }
  }

  /** Referee and jury put athletes beside the others; a draw from the rest comes after. */
  private boolean isThroughByRight(Row row) {
    AdvancementReason reason = reasons.get(row);
    if (reason == null) {
      return false;
    }
    return reason == AdvancementReason.DRAW ? isAmongFirst(row) : !isByGrace(reason);
  }

  private static boolean isByGrace(AdvancementReason reason) {
    return reason == AdvancementReason.REFEREE || reason == AdvancementReason.JURY;
  }

  /** Those who go through by place although they tie for the last one take a place by time. */
  private int plannedForRest(int first) {
    if (rule.standard().isPresent()) {
      return rule.byRank() - first;
    }
    int tooMany =
        IntStream.range(0, heats)
            .map(race -> of(race, this::isThroughByRight).size() - rule.byPlace())
            .filter(more -> more > 0)
            .sum();
    return rule.byRank() - (rule.hasTimesInFull() ? 0 : tooMany);
  }

  private ImmutableList<Row> rest() {
    return rows.stream()
        .filter(row -> isCompeting(row) && (!reasons.containsKey(row) || isDrawnFromRest(row)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isDrawnFromRest(Row row) {
    return reasons.get(row) == AdvancementReason.DRAW && !isAmongFirst(row);
  }

  private AdvancementReason reasonOfRest() {
    return rule.standard().isPresent() ? AdvancementReason.RANK : AdvancementReason.TIME;
  }

  private @Nullable Need need(Ranking ranking, ImmutableList<Row> tied) {
    if (lacksFacts(ranking, tied)) {
      return Need.FACTS;
    }
    long through = reasons.values().stream().filter(reason -> !isByGrace(reason)).count();
    return through + tied.size() > rule.room() ? Need.DRAW : null;
  }

  private static boolean lacksFacts(Ranking ranking, ImmutableList<Row> group) {
    ImmutableList<Competitor> tied = competitors(group);
    return ranking.tieBreaks().stream()
        .anyMatch(
            tie -> tie.stands() && tie.order().get(0).equals(tied) && !tie.lacking().isEmpty());
  }

  /** Takes all who tie where nothing is needed for it, or those on whom the lot has fallen. */
  private void takeTied(ImmutableList<Row> tied, int places, @Nullable Need need) {
    ImmutableList<Row> undrawn =
        tied.stream()
            .filter(row -> reasons.get(row) != AdvancementReason.DRAW)
            .collect(ImmutableList.toImmutableList());
    int drawn = tied.size() - undrawn.size();
    if (drawn == 0 && need == null) {
      tied.forEach(row -> reasons.put(row, AdvancementReason.TIE));
    } else if (drawn < places) {
      Need now = drawn == 0 ? requireNonNull(need) : Need.DRAW;
      openTies.add(new OpenTie(competitors(undrawn), places - drawn, now));
    }
  }

  private static ImmutableList<Competitor> competitors(ImmutableList<Row> rows) {
    return rows.stream()
        .map(row -> row.result().competitor())
        .collect(ImmutableList.toImmutableList());
  }

  /** Nobody in an open tie is sent there yet. */
  private void sendToRepechage() {
    if (rule.hasRepechage()) {
      ImmutableSet<Competitor> open = open();
      rows.stream()
          .filter(row -> isCompeting(row) && !open.contains(row.result().competitor()))
          .forEach(row -> reasons.putIfAbsent(row, AdvancementReason.REPECHAGE));
    }
  }

  private Discipline discipline() {
    return races.get(0).event().discipline();
  }

  /** The order of finish in one race says nothing about another. */
  private ImmutableList<Step> steps() {
    return PlacingRules.inForce(discipline(), races.get(0).date()).steps().stream()
        .filter(
            step ->
                step.criterion() != Criterion.FINISH_ORDER
                    && step.criterion() != Criterion.JUMP_OFF)
        .collect(ImmutableList.toImmutableList());
  }

  private Race decided(int number) {
    Race race = races.get(number);
    return race.withResults(
        rows.stream().filter(row -> row.race() == number).map(this::decided).toList());
  }

  private Result decided(Row row) {
    return row.result()
        .withQualification(
            Optional.ofNullable(reasons.get(row)).map(reason -> letters(row, reason)));
  }

  private Decision decision(Row row) {
    AdvancementReason reason = requireNonNull(reasons.get(row));
    return new Decision(
        races.get(row.race()).round(), row.result().competitor(), letters(row, reason), reason);
  }

  private Qualification letters(Row row, AdvancementReason reason) {
    return switch (reason) {
      case PLACE, STANDARD -> Qualification.BY_PLACE;
      case TIME, RANK -> Qualification.BY_TIME;
      case TIE -> isAmongFirst(row) ? Qualification.BY_PLACE : Qualification.BY_TIME;
      case REFEREE -> Qualification.BY_REFEREE;
      case JURY -> Qualification.BY_JURY;
      case DRAW -> Qualification.BY_DRAW;
      case REPECHAGE -> Qualification.TO_REPECHAGE;
    };
  }
}
