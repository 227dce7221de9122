package dev.athletics.results.naive;

import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of advancement written down a second time, slow and obvious: of everybody it is asked
 * how many are in front, and how many are level.
 */
final class NaiveAdvancement {
  /**
   * What a round asks.
   *
   * @param standard a standard, which nobody reaches who is not in the field
   * @param room how many the next round takes
   */
  record Terms(
      int byPlace,
      int byRank,
      Optional<Distance> standard,
      int room,
      boolean repechage,
      boolean timesInFull) {}

  private static final Set<Qualification> BY_PEOPLE =
      Set.of(Qualification.BY_REFEREE, Qualification.BY_JURY, Qualification.BY_DRAW);

  private final Terms terms;
  private final List<Race> round;
  private final List<Race> reruns;
  private final Map<Competitor, String> letters = new HashMap<>();
  private final Set<Competitor> byRight = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<Competitor> inOpenTies = new HashSet<>();

  NaiveAdvancement(Terms terms, List<Race> round, List<Race> reruns) {
    this.terms = terms;
    this.round = round;
    this.reruns = reruns;
    decide();
  }

  /** The letters of everybody who has some. */
  Map<Competitor, String> letters() {
    return letters;
  }

  /** Each open tie as the number of places, the need and the names in alphabetical order. */
  Set<String> open() {
    return open;
  }

  private void decide() {
    all().filter(this::isDecidedByPeople).forEach(row -> put(row, code(row)));
    if (terms.standard().isPresent()) {
      competing().stream()
          .filter(row -> goodness(row) >= terms.standard().get().toMicrometres())
          .forEach(this::throughByRight);
    } else if (terms.byPlace() > 0) {
      round.forEach(this::decidePlaces);
    }
    if (open.isEmpty()) {
      decideRest();
      if (terms.repechage()) {
        competing().stream()
            .filter(row -> !inOpenTies.contains(row.competitor()))
            .forEach(row -> letters.putIfAbsent(row.competitor(), "Re"));
      }
    }
  }

  /** The rows of the round, and in the place of some of them those of a race run again. */
  private Stream<Result> all() {
    return Stream.concat(
        round.stream()
            .flatMap(race -> race.results().stream())
            .filter(row -> !hasRunAgain(row.competitor())),
        reruns.stream().flatMap(race -> race.results().stream()));
  }

  private boolean isDecidedByPeople(Result row) {
    return row.qualification().filter(BY_PEOPLE::contains).isPresent();
  }

  private static String code(Result row) {
    return row.qualification().orElseThrow().code();
  }

  private void put(Result row, String code) {
    letters.put(row.competitor(), code);
  }

  private void throughByRight(Result row) {
    put(row, "Q");
    byRight.add(row.competitor());
  }

  private List<Result> competing() {
    return all().filter(NaiveAdvancement::isPlaced).toList();
  }

  private List<Result> competing(Race race) {
    return race.results().stream()
        .filter(row -> isPlaced(row) && !hasRunAgain(row.competitor()))
        .toList();
  }

  private boolean hasRunAgain(Competitor competitor) {
    return reruns.stream().anyMatch(rerun -> rerun.result(competitor).isPresent());
  }

  private static boolean isPlaced(Result row) {
    return row.mark().isPresent() && !row.isOutOfCompetition();
  }

  /** TR 21.4: the first of the race, and all who share the last of these places. */
  private void decidePlaces(Race race) {
    List<Result> entitled = entitled(race);
    List<Result> unknown = competing(race).stream().filter(row -> row.place().isEmpty()).toList();
    int missing = terms.byPlace() - entitled.size();
    if (!unknown.isEmpty() && missing > 0) {
      open(unknown, missing, "PLACES");
    }
    for (Result row : entitled) {
      List<Result> sharing =
          entitled.stream().filter(other -> other.place().equals(row.place())).toList();
      int places = terms.byPlace() - (row.place().orElseThrow() - 1);
      if (sharing.size() <= places) {
        throughByRight(row);
      } else if (!isDrawn(sharing, places)) {
        if (round.stream().mapToInt(one -> entitled(one).size()).sum() <= terms.room()) {
          throughByRight(row);
        } else {
          open(sharing, places, "DRAW");
        }
      } else if (code(row, "qD")) {
        byRight.add(row.competitor());
      }
    }
  }

  private List<Result> entitled(Race race) {
    return competing(race).stream()
        .filter(row -> row.place().isPresent() && row.place().get() <= terms.byPlace())
        .toList();
  }

  private boolean code(Result row, String code) {
    return code.equals(letters.get(row.competitor()));
  }

  /** Whether lots were drawn; if for too few, the others draw for the places left. */
  private boolean isDrawn(List<Result> tied, int places) {
    List<Result> undrawn =
        tied.stream()
            .filter(row -> !row.qualification().equals(Optional.of(Qualification.BY_DRAW)))
            .toList();
    int drawn = tied.size() - undrawn.size();
    if (drawn > 0 && drawn < places) {
      open(undrawn, places - drawn, "DRAW");
    }
    return drawn > 0;
  }

  private void open(List<Result> tied, int places, String need) {
    Set<String> names = new TreeSet<>();
    tied.forEach(row -> names.add(row.competitor().displayName()));
    open.add(places + " " + need + " " + names);
    tied.forEach(row -> inOpenTies.add(row.competitor()));
  }

  /** TR 21.5, TR 25.15: the best of the others. */
  private void decideRest() {
    int first = byRight.size();
    int planned =
        terms.standard().isPresent() ? terms.byRank() - first : terms.byRank() - tooManyByPlace();
    int places = Math.min(planned, terms.room() - first);
    List<Result> rest = rest();
    for (Result row : rest) {
      long better = rest.stream().filter(other -> isBefore(other, row, rest)).count();
      List<Result> level =
          rest.stream()
              .filter(other -> !isBefore(other, row, rest) && !isBefore(row, other, rest))
              .toList();
      if (better + level.size() <= places) {
        put(row, "q");
      } else if (better < places && !isDrawn(level, places - (int) better)) {
        decideTie(row, level, places - (int) better, first + (int) better, rest);
      }
    }
  }

  private int tooManyByPlace() {
    int tooMany = 0;
    for (Race race : round) {
      long through =
          race.results().stream().filter(row -> byRight.contains(row.competitor())).count();
      tooMany += terms.timesInFull() ? 0 : (int) Math.max(0, through - terms.byPlace());
    }
    return tooMany;
  }

  private List<Result> rest() {
    Set<Competitor> taken = new LinkedHashSet<>(byRight);
    all()
        .filter(this::isDecidedByPeople)
        .filter(row -> !code(row).equals("qD"))
        .forEach(row -> taken.add(row.competitor()));
    return competing().stream().filter(row -> !taken.contains(row.competitor())).toList();
  }

  private void decideTie(
      Result row, List<Result> level, int places, int before, List<Result> rest) {
    long drawn =
        all()
            .filter(other -> code(other, "qD") && !byRight.contains(other.competitor()))
            .filter(other -> !(rest.contains(other) && isBefore(other, row, rest)))
            .count();
    if (lacksFacts(row, rest)) {
      open(level, places, "FACTS");
    } else if (before + drawn + level.size() > terms.room()) {
      open(level, places, "DRAW");
    } else {
      put(row, "q");
    }
  }

  /** More is better, a shorter time too. */
  private static long goodness(Result row) {
    return row.mark().orElseThrow() instanceof RaceTime time
        ? -time.toMillis()
        : ((Distance) row.mark().orElseThrow()).toMicrometres();
  }

  private boolean isBefore(Result one, Result other, List<Result> rest) {
    if (goodness(one) != goodness(other)) {
      return goodness(one) > goodness(other);
    }
    if (know(one, rest, NaiveAdvancement::hasFacts)) {
      return isBeforeByFacts(one, other);
    }
    return areOfOneRaceWithPlaces(one, rest)
        && one.place().orElseThrow() < other.place().orElseThrow();
  }

  private boolean lacksFacts(Result row, List<Result> rest) {
    return !know(row, rest, NaiveAdvancement::hasFacts);
  }

  private boolean isBeforeByFacts(Result one, Result other) {
    return switch (round.get(0).event().discipline().markKind()) {
      case HEIGHT -> NaivePlacing.isBeforeByFailures(one, other);
      case DISTANCE -> isBeforeByTrials(one, other);
      default -> reading(one) < reading(other);
    };
  }

  private static boolean hasFacts(Result row) {
    return row.reading().isPresent() || !row.trials().isEmpty() || !row.bars().isEmpty();
  }

  private static long reading(Result row) {
    return row.reading().orElseThrow().toMillis();
  }

  private static boolean know(Result one, List<Result> rest, Predicate<Result> known) {
    return rest.stream().filter(row -> goodness(row) == goodness(one)).allMatch(known);
  }

  /** Places of two races do not compare. */
  private boolean areOfOneRaceWithPlaces(Result one, List<Result> rest) {
    List<Result> level = rest.stream().filter(row -> goodness(row) == goodness(one)).toList();
    return level.stream().allMatch(row -> row.place().isPresent())
        && Stream.concat(round.stream(), reruns.stream())
            .anyMatch(race -> race.results().containsAll(level));
  }

  private static boolean isBeforeByTrials(Result one, Result other) {
    List<Long> trials = lengths(one);
    List<Long> others = lengths(other);
    for (int i = 0; i < Math.max(trials.size(), others.size()); i++) {
      long mine = i < trials.size() ? trials.get(i) : -1;
      long its = i < others.size() ? others.get(i) : -1;
      if (mine != its) {
        return mine > its;
      }
    }
    return false;
  }

  private static List<Long> lengths(Result row) {
    return row.trials().stream()
        .flatMap(trial -> trial.distance().stream())
        .map(Distance::toMicrometres)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
