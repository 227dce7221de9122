package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BoundType;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
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
  private static final int MILLIS = 3;

  private final TeamScoring scoring;
  private final Function<? super Competitor, Optional<String>> teamOf;
  private final Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
  private final ListMultimap<String, TeamShare> shares = ArrayListMultimap.create();

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
    race.results().forEach(this::enter);
    ImmutableList<Result> counted = counted(members(race));
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
      Optional<TeamShare> share =
          soFar.count(team) <= scoring.scorers()
              ? Optional.of(worth(row, place, places.count(given)))
              : Optional.empty();
      share.ifPresent(scored -> shares.put(team, scored));
      requireNonNull(contributions.get(team))
          .add(
              new Contribution(race.event(), row.competitor(), place, share.map(TeamShare::value)));
    }
  }

  /** A team whose athletes started is in the table, whatever came of it. */
  private void enter(Result row) {
    if (StartOrder.hasStarted(row) && !row.isOutOfCompetition()) {
      checkArgument(row.place().isPresent() || row.mark().isEmpty(), "place of %s is missing", row);
      teamOf
          .apply(row.competitor())
          .ifPresent(team -> contributions.computeIfAbsent(team, t -> new ArrayList<>()));
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

  private TeamShare worth(Result row, int place, int sharing) {
    return switch (scoring.basis()) {
      case PLACES -> sharedPlaces(place, sharing);
      case TIMES -> new TeamShare(seconds(row), 1);
      case POINTS -> shared(place, sharing);
    };
  }

  private static BigDecimal seconds(Result row) {
    if (row.outcome() instanceof RaceTime time) {
      return BigDecimal.valueOf(time.toMillis(), MILLIS);
    }
    throw new IllegalArgumentException("time of " + row + " is missing");
  }

  /** The places that are shared, in equal parts: two who tie for the first have one and a half. */
  private static TeamShare sharedPlaces(int place, int sharing) {
    long sum = IntStream.range(place, place + sharing).asLongStream().sum();
    return new TeamShare(BigDecimal.valueOf(sum), sharing);
  }

  /** The points of all places that are shared, in equal parts. */
  private TeamShare shared(int place, int sharing) {
    long sum =
        IntStream.range(place, place + sharing)
            .filter(at -> at <= scoring.points().size())
            .mapToLong(at -> scoring.points().get(at - 1))
            .sum();
    return new TeamShare(BigDecimal.valueOf(sum), sharing);
  }

  private Standing standing(String team, List<Contribution> all, int races) {
    List<TeamShare> added = shares.get(team);
    boolean complete =
        scoring.basis() == Basis.POINTS || added.size() == (long) scoring.scorers() * races;
    return new Standing(
        Optional.empty(),
        team,
        complete ? Optional.of(TeamShare.sum(added)) : Optional.empty(),
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
