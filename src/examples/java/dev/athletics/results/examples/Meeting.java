package dev.athletics.results.examples;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.Team;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.placing.Advancement;
import dev.athletics.results.placing.AdvancementReport;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.HeightTrial;
import dev.athletics.results.placing.HorizontalCompetition;
import dev.athletics.results.placing.LaneRules;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.Seeding;
import dev.athletics.results.placing.StartList;
import dev.athletics.results.placing.TeamScores;
import dev.athletics.results.placing.TeamScoring;
import dev.athletics.results.placing.VerticalCompetition;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays a meeting through, with invented athletes: 200 m from 24 entries to the final, a long jump
 * and a high jump trial by trial, a relay, and the teams of a race across country.
 *
 * <p>What happens on the day is drawn from the source of random numbers; all that follows from it
 * is the library's.
 */
public final class Meeting {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 6);
  private static final int ENTRIES = 24;
  private static final int LANES = 8;
  private static final List<String> CLUBS = List.of("Harriers", "Striders", "Rovers");

  private final Random random;
  private final PrintStream out;

  /**
   * Prepares a meeting.
   *
   * @param random the source of the draws and of what happens
   * @param out where to print
   */
  public Meeting(Random random, PrintStream out) {
    this.random = random;
    this.out = out;
  }

  /**
   * Plays a meeting and prints it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Meeting meeting = new Meeting(new Random(2026), System.out);
    meeting.sprint();
    meeting.longJump();
    meeting.highJump();
    meeting.relay();
    meeting.crossCountry();
  }

  /**
   * Runs four heats and a final of 200 m.
   *
   * @return the final with its places
   */
  public Race sprint() {
    List<Entry> entries = entries();
    Race heading = race("Men's 200m").toBuilder().round(RoundType.ROUND_1).build();
    List<Race> heats = new ArrayList<>();
    Seeding seeding = Seeding.byMark(Discipline.parse("200"), entries, random);
    for (StartList heat : seeding.heats(heading, 4, random, Meeting::club)) {
      heats.add(run(LaneRules.byLot(LANES).draw(heat, random)));
    }
    Advancement terms = Advancement.parse("1 Q + 4 q, room for " + LANES);
    AdvancementReport through = terms.advance(heats);
    print("200 m, who goes through", through.decisions());
    print("200 m, next in line", terms.reserves(heats).subList(0, 2));
    StartList last =
        LaneRules.byRank(Discipline.parse("200"), LANES)
            .draw(
                Seeding.byRound(through.races(), entries, random).single(race("Men's 200m")),
                random);
    last.starts().forEach(start -> out.println("  " + start + " " + start.assignments()));
    Race placed = run(last);
    print("200 m, final", placed.results());
    return placed;
  }

  private static Optional<String> club(Competitor competitor) {
    return ((Athlete) competitor).clubOn(DAY);
  }

  private static Race race(String event) {
    return Race.builder(Event.parse(event)).date(DAY).round(RoundType.FINAL).build();
  }

  private static List<Entry> entries() {
    return IntStream.rangeClosed(1, ENTRIES).mapToObj(Meeting::entry).toList();
  }

  private static Entry entry(int number) {
    Athlete athlete =
        Athlete.builder()
            .name("Runner", "NO" + (char) ('A' + number - 1))
            .club(CLUBS.get(number % CLUBS.size()))
            .build();
    return Entry.of(athlete).withBib("" + number).withSeed(time(20_900 + 37L * number));
  }

  private static RaceTime time(long millis) {
    return RaceTime.ofMillis(millis / 10 * 10, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
  }

  /** Everybody runs a little faster or slower than the seed mark; the picture gives thousandths. */
  private Race run(StartList list) {
    List<Result> rows =
        list.starts().stream().map(start -> row(list.race(), start.entry())).toList();
    return Placing.place(list.raceWith(rows));
  }

  private Result row(Race race, Entry entry) {
    RaceTime seed = (RaceTime) entry.seed().orElseThrow();
    RaceTime reading =
        RaceTime.ofMillis(
            seed.toMillis() - 300 + random.nextInt(600),
            Resolution.THOUSANDTH,
            TimingMethod.FULLY_AUTOMATIC);
    return Result.builder()
        .competitor(entry.competitor())
        .outcome(race.event().discipline().officialTime(reading))
        .reading(reading)
        .build();
  }

  /**
   * Holds a long jump of ten athletes, stored and resumed after every trial.
   *
   * @return the contest with its places
   */
  public Race longJump() {
    StartList list =
        StartList.of(race("Men's Long Jump"), entries().subList(0, 10)).inOrderDrawn(random);
    HorizontalCompetition contest = HorizontalCompetition.start(list);
    while (!contest.isOver()) {
      Trial trial =
          random.nextInt(4) == 0
              ? Trial.failed()
              : Trial.of(Distance.ofCentimetres(650 + random.nextInt(120)));
      contest =
          HorizontalCompetition.resume(contest.with(contest.next().orElseThrow(), trial).race());
    }
    print("Long jump", contest.race().results());
    return contest.race();
  }

  /**
   * Holds a high jump that two athletes win together until the jump-off.
   *
   * @return the contest with its places
   */
  public Race highJump() {
    List<Distance> heights = Stream.of("2.00", "2.05", "2.10").map(Distance::parse).toList();
    StartList list = StartList.of(race("Men's High Jump"), entries().subList(0, 3));
    List<Competitor> athletes = list.competitors();
    VerticalCompetition contest = VerticalCompetition.start(list, heights);
    contest = everybody(contest, HeightTrial.CLEARED).raised();
    contest = contest.with(athletes.get(2), HeightTrial.RETIRED);
    contest = everybody(contest, HeightTrial.CLEARED).raised();
    while (contest.phase() == VerticalCompetition.Phase.CONTEST) {
      contest = contest.with(contest.next().orElseThrow(), HeightTrial.FAILED);
    }
    contest = VerticalCompetition.resume(contest.race(), heights).jumpOff();
    contest = everybody(contest, HeightTrial.FAILED);
    contest =
        contest
            .with(athletes.get(0), HeightTrial.CLEARED)
            .with(athletes.get(1), HeightTrial.FAILED);
    print("High jump", contest.race().results());
    return contest.race();
  }

  private static VerticalCompetition everybody(VerticalCompetition before, HeightTrial trial) {
    VerticalCompetition contest = before;
    Distance bar = before.bar();
    for (Competitor athlete : before.stillIn()) {
      boolean hasJumped = !contest.bar().equals(bar) || contest.next().isEmpty();
      contest = hasJumped ? contest : contest.with(athlete, trial);
    }
    return contest;
  }

  /**
   * Runs a relay of the clubs.
   *
   * @return the race with its places
   */
  public Race relay() {
    List<Entry> teams =
        CLUBS.stream()
            .map(
                club ->
                    Entry.of(Team.builder().name(club).build())
                        .withSeed(time(190_000 + random.nextInt(3_000))))
            .toList();
    StartList list = StartList.of(race("Men's 4x400m"), teams);
    Race placed = run(LaneRules.byLot(LANES).draw(list, random));
    print("4 x 400 m", placed.results());
    return placed;
  }

  /**
   * Runs across country and scores the clubs: four of six.
   *
   * @return the scores of the teams
   */
  public TeamScores crossCountry() {
    StartList list = StartList.of(race("Men's 10,000m"), entries()).inOrderDrawn(random);
    Race placed = run(list);
    TeamScores scores = TeamScoring.byPlaces("Cross country, four of six", 4, 6).score(placed);
    print("Teams", scores.standings());
    scores.standings().get(0).contributions().forEach(one -> out.println("  " + one));
    return scores;
  }

  private void print(String title, List<?> lines) {
    out.println(title);
    lines.forEach(line -> out.println("  " + line));
  }
}
