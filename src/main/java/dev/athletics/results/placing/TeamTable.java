package dev.athletics.results.placing;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.placing.TeamScores.Contribution;
import dev.athletics.results.placing.TeamScores.Standing;
import dev.athletics.results.placing.TeamScoring.Basis;
import dev.athletics.results.placing.TeamScoring.IncompleteTeams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts what each athlete of a team is worth, race by race, and adds it up. */
final class TeamTable {
  private static final int HUNDREDTHS = 2;
  private static final int MILLIS = 3;

  private final TeamScoring scoring;
  private final Function<? super Competitor, Optional<String>> teamOf;
  private final Map<String, List<Contribution>> contributions = new LinkedHashMap<>();

  TeamTable(TeamScoring scoring, Function<? super Competitor, Optional<String>> teamOf) {
    this.scoring = scoring;
    this.teamOf = teamOf;
  }

  TeamScores scores(ImmutableList<Race> races) {
    races.forEach(this::count);
    ImmutableList<Standing> unplaced =
        contributions.entrySet().stream()
            .map(team -> standing(team.getKey(), team.getValue(), races.size()))
            .collect(ImmutableList.toImmutableList());
    return new TeamScores(scoring, placed(unplaced));
  }

  private void count(Race race) {
    ImmutableListMultimap<String, Result> members = members(race);
    members.keySet().forEach(team -> contributions.computeIfAbsent(team, t -> new ArrayList<>()));
    ImmutableList<Result> counted = counted(members);
    ImmutableSortedMultiset<Integer> places =
        counted.stream()
            .map(row -> row.place().orElseThrow())
            .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(naturalOrder()));
    Multiset<String> soFar = HashMultiset.create();
    for (Result row : counted) {
      String team = team(row);
      soFar.add(team);
      int given = row.place().orElseThrow();
      int place = 1 + places.headMultiset(given, BoundType.OPEN).size();
      Optional<BigDecimal> score =
          soFar.count(team) <= scoring.scorers()
              ? Optional.of(worth(row, place, places.count(given)))
              : Optional.empty();
      requireNonNull(contributions.get(team))
          .add(new Contribution(race.event(), row.competitor(), place, score));
    }
  }

  private String team(Result row) {
    return teamOf.apply(row.competitor()).orElseThrow();
  }

  /** The members of each team that take places, in the order of their places. */
  private ImmutableListMultimap<String, Result> members(Race race) {
    ImmutableListMultimap<String, Result> all =
        race.results().stream()
            .filter(row -> row.place().isPresent() && teamOf.apply(row.competitor()).isPresent())
            .sorted(Comparator.comparingInt(row -> row.place().orElseThrow()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(this::team, Function.identity()));
    ImmutableListMultimap.Builder<String, Result> members = ImmutableListMultimap.builder();
    all.asMap()
        .forEach((team, rows) -> members.putAll(team, Iterables.limit(rows, scoring.members())));
    return members.build();
  }

  private ImmutableList<Result> counted(ImmutableListMultimap<String, Result> members) {
    return members.keySet().stream()
        .map(members::get)
        .filter(rows -> isComplete(rows) || isToDisplace())
        .flatMap(ImmutableList::stream)
        .sorted(Comparator.comparingInt(row -> row.place().orElseThrow()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isComplete(List<?> scorers) {
    return scoring.basis() == Basis.POINTS || scorers.size() >= scoring.scorers();
  }

  private boolean isToDisplace() {
    return scoring.incompleteTeams() == IncompleteTeams.DISPLACE;
  }

  private BigDecimal worth(Result row, int place, int sharing) {
    return switch (scoring.basis()) {
      case PLACES -> BigDecimal.valueOf(place);
      case TIMES -> seconds(row);
      case POINTS -> shared(place, sharing);
    };
  }

  private static BigDecimal seconds(Result row) {
    if (row.outcome() instanceof RaceTime time) {
      return plain(BigDecimal.valueOf(time.toMillis(), MILLIS));
    }
    throw new IllegalArgumentException("time of " + row + " is missing");
  }

  /** The points of all places that are shared, in equal parts; parts of hundredths are dropped. */
  private BigDecimal shared(int place, int sharing) {
    int sum =
        IntStream.range(place, place + sharing)
            .filter(at -> at <= scoring.points().size())
            .map(at -> scoring.points().get(at - 1))
            .sum();
    return plain(
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sharing), HUNDREDTHS, RoundingMode.DOWN));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  private Standing standing(String team, List<Contribution> all, int races) {
    List<BigDecimal> added = all.stream().flatMap(one -> one.score().stream()).toList();
    boolean complete = scoring.basis() == Basis.POINTS || added.size() == scoring.scorers() * races;
    return new Standing(
        Optional.empty(),
        team,
        complete
            ? Optional.of(added.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            : Optional.empty(),
        ImmutableList.copyOf(all));
  }

  private ImmutableList<Standing> placed(ImmutableList<Standing> unplaced) {
    Comparator<Standing> order = order();
    ImmutableList<Standing> scored =
        unplaced.stream()
            .filter(team -> team.score().isPresent())
            .sorted(order)
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Standing> placed = ImmutableList.builder();
    for (Standing team : scored) {
      long better = scored.stream().filter(other -> order.compare(other, team) < 0).count();
      placed.add(
          new Standing(
              Optional.of((int) better + 1), team.team(), team.score(), team.contributions()));
    }
    unplaced.stream().filter(team -> team.score().isEmpty()).forEach(placed::add);
    return placed.build();
  }

  private Comparator<Standing> order() {
    Comparator<Standing> bySum = Comparator.comparing(team -> team.score().orElseThrow());
    Comparator<Standing> best = scoring.basis() == Basis.POINTS ? bySum.reversed() : bySum;
    return switch (scoring.ties()) {
      case SHARED -> best;
      case LAST_SCORER ->
          best.thenComparingInt(team -> scoringPlaces(team).max().orElse(Integer.MAX_VALUE));
      case FIRST_SCORER ->
          best.thenComparingInt(team -> scoringPlaces(team).min().orElse(Integer.MAX_VALUE));
      case MORE_BETTER_PLACES -> best.thenComparing(TeamTable::countback);
    };
  }

  private static IntStream scoringPlaces(Standing team) {
    return team.contributions().stream()
        .filter(one -> one.score().isPresent())
        .mapToInt(Contribution::place);
  }

  /** The team with more of the first place that differs comes first. */
  private static int countback(Standing one, Standing other) {
    Map<Integer, Integer> more = new HashMap<>();
    scoringPlaces(one).forEach(place -> more.merge(place, 1, Integer::sum));
    scoringPlaces(other).forEach(place -> more.merge(place, -1, Integer::sum));
    return more.entrySet().stream()
        .filter(place -> place.getValue() != 0)
        .min(Map.Entry.comparingByKey())
        .map(place -> -place.getValue())
        .orElse(0);
  }
}
