package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides one round: first by place or standard, then the best of the rest, then the repechage. */
final class AdvancementRound {
  private final Advancement rule;
  private final ImmutableList<Race> races;
  private final ImmutableList<Row> rows;
  private final Map<Row, AdvancementReason> reasons = new LinkedHashMap<>();
  private final ImmutableList.Builder<OpenTie> openTies = ImmutableList.builder();

  AdvancementRound(Advancement rule, ImmutableList<Race> races) {
    this.rule = rule;
    this.races = races;
    this.rows =
        IntStream.range(0, races.size())
            .boxed()
            .flatMap(race -> rowsOf(race, races.get(race)))
            .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Row> rowsOf(int number, Race race) {
    return IntStream.range(0, race.results().size())
        .mapToObj(i -> new Row(number, i, race.results().get(i)));
  }

  AdvancementReport report() {
    if (!races.isEmpty()) {
      takeByPeople();
      takeFirst();
      if (hasPlaces()) {
        takeRest();
        sendToRepechage();
      }
    }
    return new AdvancementReport(
        IntStream.range(0, races.size())
            .mapToObj(this::decided)
            .collect(ImmutableList.toImmutableList()),
        rows.stream()
            .filter(reasons::containsKey)
            .map(this::decision)
            .collect(ImmutableList.toImmutableList()),
        openTies.build());
  }

  private void takeByPeople() {
    for (Row row : rows) {
      row.result()
          .qualification()
          .flatMap(AdvancementRound::byPeople)
          .ifPresent(reason -> reasons.put(row, reason));
    }
  }

  private static Optional<AdvancementReason> byPeople(Qualification qualification) {
    return switch (qualification) {
      case BY_REFEREE -> Optional.of(AdvancementReason.REFEREE);
      case BY_JURY -> Optional.of(AdvancementReason.JURY);
      case BY_DRAW -> Optional.of(AdvancementReason.DRAW);
      case BY_PLACE, BY_TIME, TO_REPECHAGE -> Optional.empty();
    };
  }

  /** Without the place of everybody in a race nobody knows who is left over for the times. */
  private boolean hasPlaces() {
    ImmutableListMultimap<Integer, Row> lacking =
        rows.stream()
            .filter(row -> rule.byPlace() > 0 && row.isPlaced() && row.result().place().isEmpty())
            .collect(ImmutableListMultimap.toImmutableListMultimap(Row::race, row -> row));
    lacking
        .asMap()
        .forEach(
            (race, without) ->
                openTies.add(
                    new OpenTie(
                        competitors(ImmutableList.copyOf(without)), rule.byPlace(), Need.PLACES)));
    return lacking.isEmpty();
  }

  private void takeFirst() {
    boolean roomForAll = rows.stream().filter(this::isAmongFirst).count() <= rule.room();
    for (Row row : rows) {
      if (isAmongFirst(row)) {
        ImmutableList<Row> tied = tiedForLastPlace(row);
        if (tied.isEmpty()) {
          // who earned the place needs no grace: it replaces a decision of the referee
          reasons.put(
              row,
              rule.standard().isPresent() ? AdvancementReason.STANDARD : AdvancementReason.PLACE);
        } else if (tied.get(0) == row) {
          takeTied(
              tied,
              rule.byPlace() - row.result().place().orElseThrow() + 1,
              roomForAll ? null : Need.DRAW);
        }
      }
    }
  }

  private boolean isAmongFirst(Row row) {
    if (!row.isPlaced()) {
      return false;
    }
    return rule.standard().isPresent()
        ? reaches(row, rule.standard().get())
        : row.result().place().filter(place -> place <= rule.byPlace()).isPresent();
  }

  private boolean reaches(Row row, Distance standard) {
    return discipline().bestFirst().compare(row.mark(), standard) <= 0;
  }

  /**
   * Those of the row's race who share its place where that leads beyond the last one; nobody where
   * all are within.
   */
  private ImmutableList<Row> tiedForLastPlace(Row row) {
    if (rule.standard().isPresent()) {
      return ImmutableList.of();
    }
    Optional<Integer> place = row.result().place();
    ImmutableList<Row> sharing =
        rows.stream()
            .filter(other -> other.race() == row.race() && other.result().place().equals(place))
            .collect(ImmutableList.toImmutableList());
    return place.orElseThrow() + sharing.size() - 1 > rule.byPlace() ? sharing : ImmutableList.of();
  }

  private void takeRest() {
    int first =
        (int) rows.stream().filter(row -> isAmongFirst(row) && reasons.containsKey(row)).count();
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

  private int plannedForRest(int first) {
    if (rule.standard().isPresent()) {
      return rule.byRank() - first;
    }
    int tooMany = Math.max(0, first - rule.byPlace() * races.size());
    return rule.byRank() - tooMany;
  }

  private ImmutableList<Row> rest() {
    return rows.stream()
        .filter(row -> row.isPlaced() && (!reasons.containsKey(row) || isDrawnFromRest(row)))
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
    return through() + tied.size() > rule.room() ? Need.DRAW : null;
  }

  private static boolean lacksFacts(Ranking ranking, ImmutableList<Row> group) {
    ImmutableList<Competitor> tied = competitors(group);
    return ranking.tieBreaks().stream()
        .anyMatch(
            tie -> tie.stands() && tie.order().get(0).equals(tied) && !tie.lacking().isEmpty());
  }

  /** Referee and jury put athletes beside the others, not in their room. */
  private int through() {
    return (int)
        reasons.values().stream()
            .filter(
                reason -> reason != AdvancementReason.REFEREE && reason != AdvancementReason.JURY)
            .count();
  }

  /** Takes all who tie where nothing is needed for it, or those on whom the lot has fallen. */
  private void takeTied(ImmutableList<Row> tied, int places, @Nullable Need need) {
    if (tied.stream().anyMatch(row -> reasons.get(row) == AdvancementReason.DRAW)) {
      return;
    }
    if (need == null) {
      tied.forEach(row -> reasons.put(row, AdvancementReason.TIE));
    } else {
      openTies.add(new OpenTie(competitors(tied), places, need));
    }
  }

  private static ImmutableList<Competitor> competitors(ImmutableList<Row> rows) {
    return rows.stream()
        .map(row -> row.result().competitor())
        .collect(ImmutableList.toImmutableList());
  }

  private void sendToRepechage() {
    if (rule.hasRepechage()) {
      rows.stream()
          .filter(Row::isPlaced)
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
