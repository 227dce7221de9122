package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Team;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.comparison.WindLegality;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rules of World Athletics: CR 31 for what a record demands, one method for each condition, and
 * CR 32 for the events that have one.
 *
 * <p>Personal bests need no ratification: of the conditions only the valid, measured and plausible
 * mark, the wind, the category, the age and the finished race apply to them. Season's leads must be
 * made like records, but need no rivals and no doping control.
 */
enum WorldAthleticsRules implements RecordRules {
  ASSUMING(UnknownFacts.ASSUME),
  WITHHOLDING(UnknownFacts.WITHHOLD);

  /** With one of these a mark is not a valid one of the event. */
  private static final ImmutableMap<MarkNote, String> NOT_VALID =
      ImmutableMap.of(
          MarkNote.ANNULLED, "the mark was annulled",
          MarkNote.IRREGULAR, "the mark is irregular",
          MarkNote.EXHIBITION, "it was an exhibition",
          MarkNote.YARDS, "it was over a distance in yards",
          MarkNote.RELAY_LEG, "it was run in a relay");

  private static final String WIND_OF_COMBINED = "CR 31.18";
  private static final int LEGAL_TENTHS = 20;
  private static final LocalDate WITH_OR_WITHOUT_ROOF_SINCE = LocalDate.of(2000, 1, 1);
  private static final ImmutableSet<Level> OF_AGE_GROUPS =
      Sets.immutableEnumSet(Level.WORLD, Level.AREA, Level.NATIONAL);
  private static final int LEAST_ATHLETES = 3;
  private static final int LEAST_TEAMS = 2;
  private static final int RUNNERS = 4;
  private static final BigDecimal MIXED_RACE_ACCEPTED_FROM = BigDecimal.valueOf(5000);
  private static final BigDecimal METRES_IN_KILOMETRE = BigDecimal.valueOf(1000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Not serializable as those of users are, which would cost these its machinery. */
  private interface Condition {
    Optional<Reason> objection(Performance performance, RecordScope scope);
  }

  private final UnknownFacts unknownFacts;
  private final ImmutableList<Condition> ofLists =
      ImmutableList.of(
          this::valid,
          this::measured,
          this::plausible,
          this::wind,
          this::category,
          this::age,
          this::finished);
  private final ImmutableList<Condition> ofRecords =
      ImmutableList.of(
          this::recordEvent,
          this::firstRecordStandard,
          this::specification,
          this::averageWind,
          this::automaticTiming,
          this::oval,
          this::roof,
          this::courseCertificate,
          this::courseDrop,
          this::courseSeparation,
          this::mixedRace,
          this::pacing,
          this::relayFederation,
          this::mixedTeam,
          this::competitors,
          this::dopingControl,
          this::leadOffLeg,
          this::guest);

  private final ImmutableList<Condition> all =
      ImmutableList.<Condition>builder().addAll(ofLists).addAll(ofRecords).build();

  private WorldAthleticsRules(UnknownFacts unknownFacts) {
    this.unknownFacts = unknownFacts;
  }

  @Override
  public ImmutableSet<RecordScope> scopes(Performance performance) {
    return new ScopesOfPerformance(performance).all();
  }

  @Override
  public ImmutableSet<Reason> objections(Performance performance, RecordScope scope) {
    ImmutableSet.Builder<Reason> objections = ImmutableSet.builder();
    for (Condition condition : scope.level() == Level.PERSONAL ? ofLists : all) {
      condition.objection(performance, scope).ifPresent(objections::add);
    }
    return objections.build();
  }

  private Optional<Reason> valid(Performance performance, RecordScope scope) {
    if (performance.notes().isEmpty()) {
      return Optional.empty();
    }
    boolean leadOffLeg = performance.kind() == Performance.Kind.LEAD_OFF_LEG;
    return performance.notes().stream()
        .filter(note -> !(leadOffLeg && note == MarkNote.RELAY_LEG))
        .filter(NOT_VALID::containsKey)
        .findFirst()
        .map(note -> Reason.of(ReasonCode.NOT_VALID, requireNonNull(NOT_VALID.get(note))));
  }

  private Optional<Reason> plausible(Performance performance, RecordScope scope) {
    Discipline discipline = performance.event().discipline();
    return objectionIf(
        !discipline.isPlausible(performance.mark()),
        ReasonCode.NOT_PLAUSIBLE,
        () -> "nobody can achieve " + performance.mark() + " in the " + discipline.displayName());
  }

  private Optional<Reason> measured(Performance performance, RecordScope scope) {
    boolean notMeasured =
        performance.notes().contains(MarkNote.ESTIMATED)
            || performance.notes().contains(MarkNote.CONVERTED);
    return objectionIf(
        notMeasured, ReasonCode.NOT_MEASURED, "the mark was estimated or converted, not measured");
  }

  private Optional<Reason> wind(Performance performance, RecordScope scope) {
    return switch (WindLegality.of(performance)) {
      case LEGAL -> Optional.empty();
      case NO_INFORMATION ->
          Optional.of(
              new Reason(
                  ReasonCode.NO_WIND_INFORMATION,
                  ruleOfWind(performance),
                  "no wind reading is known"));
      case ASSISTED ->
          Optional.of(
              new Reason(
                  ReasonCode.WIND_OVER_LIMIT,
                  ruleOfWind(performance),
                  "the wind was " + tooStrong(performance)));
    };
  }

  private static String ruleOfWind(Performance performance) {
    return performance.event().discipline().ground() == Ground.FIELD
        ? "CR 31.17.2"
        : ReasonCode.WIND_OVER_LIMIT.rule();
  }

  private static String tooStrong(Performance performance) {
    return performance
        .wind()
        .filter(wind -> wind.tenths().isPresent() && !wind.isLegal())
        .map(wind -> wind + ", over +2.0")
        .orElse("over the limit");
  }

  private Optional<Reason> averageWind(Performance performance, RecordScope scope) {
    ImmutableList<Wind> winds = performance.windsOfParts();
    if (winds.isEmpty() && performance.event().discipline().family() != Family.COMBINED) {
      return Optional.empty();
    }
    boolean inTheOpen = !performance.isOnShortTrack() && !performance.isOnOversizedTrack();
    int due = inTheOpen ? CombinedEventWinds.due(performance.event()) : 0;
    if (winds.size() < due || winds.stream().anyMatch(wind -> wind.tenths().isEmpty())) {
      return Optional.of(
          new Reason(
              ReasonCode.NO_WIND_INFORMATION, WIND_OF_COMBINED, "a wind reading is missing"));
    }
    int sum = winds.stream().mapToInt(wind -> wind.tenths().getAsInt()).sum();
    return sum > LEGAL_TENTHS * winds.size()
        ? Optional.of(
            new Reason(
                ReasonCode.WIND_OVER_LIMIT,
                WIND_OF_COMBINED,
                "the winds were over +2.0 on average"))
        : Optional.empty();
  }

  private Optional<Reason> automaticTiming(Performance performance, RecordScope scope) {
    boolean asked =
        Timing.decides(performance.event().discipline())
            && Timing.isAutomaticEra(performance.event().discipline(), performance.date());
    if (!asked || Timing.isAutomatic(performance.mark())) {
      return Optional.empty();
    }
    boolean byHand = Timing.isBy(TimingMethod.HAND, performance.mark());
    return Optional.of(
        Reason.of(
            ReasonCode.NOT_FULLY_AUTOMATIC,
            byHand ? "it was timed by hand" : "it is not known to be timed automatically"));
  }

  private Optional<Reason> oval(Performance performance, RecordScope scope) {
    return objectionIf(
        performance.isOnOversizedTrack() && performance.event().discipline().isShortTrackSeparate(),
        ReasonCode.OVERSIZED_TRACK,
        "the track was oversized");
  }

  /**
   * Field events are in the infield of an oval; only those with a roof were short or oversized
   * then.
   */
  private Optional<Reason> roof(Performance performance, RecordScope scope) {
    boolean indoors = performance.isOnShortTrack() || performance.isOnOversizedTrack();
    return objectionIf(
        indoors
            && performance.date().isBefore(WITH_OR_WITHOUT_ROOF_SINCE)
            && performance.event().discipline().ground() == Ground.FIELD,
        ReasonCode.INDOORS,
        "it was set indoors");
  }

  private Optional<Reason> courseCertificate(Performance performance, RecordScope scope) {
    if (!isOnRoad(performance)) {
      return Optional.empty();
    }
    boolean certified =
        performance
            .course()
            .map(RoadCourse::certification)
            .orElse(Answer.UNKNOWN)
            .orElse(unknownFacts == UnknownFacts.ASSUME);
    boolean walk = performance.event().discipline().family() == Family.RACE_WALK;
    return certified
        ? Optional.empty()
        : Optional.of(
            new Reason(
                ReasonCode.COURSE_NOT_CERTIFIED,
                walk ? "CR 31.20.1" : ReasonCode.COURSE_NOT_CERTIFIED.rule(),
                "the course is not known to be certified"));
  }

  private static boolean isOnRoad(Performance performance) {
    return performance.event().discipline().ground() == Ground.ROAD;
  }

  /** Walks are held on a circuit, and have no limits for drop and separation. */
  private static boolean isRunOnRoad(Performance performance) {
    return isOnRoad(performance) && performance.event().discipline().family() != Family.RACE_WALK;
  }

  private Optional<Reason> courseDrop(Performance performance, RecordScope scope) {
    if (!isRunOnRoad(performance)) {
      return Optional.empty();
    }
    Optional<Integer> drop = performance.course().flatMap(RoadCourse::dropMetres);
    Optional<BigDecimal> limit =
        distance(performance).map(metres -> metres.divide(METRES_IN_KILOMETRE));
    boolean tooSteep = isOver(drop, limit) || performance.notes().contains(MarkNote.AIDED_COURSE);
    return objectionIf(
        tooSteep,
        ReasonCode.DROP_OVER_LIMIT,
        () ->
            drop.map(metres -> "the course dropped " + metres + " m")
                .orElse("the course was aided"));
  }

  private Optional<Reason> courseSeparation(Performance performance, RecordScope scope) {
    if (!isRunOnRoad(performance)) {
      return Optional.empty();
    }
    Optional<Integer> separation = performance.course().flatMap(RoadCourse::separationMetres);
    Optional<BigDecimal> limit = distance(performance).map(metres -> metres.divide(TWO));
    return objectionIf(
        isOver(separation, limit),
        ReasonCode.SEPARATION_OVER_LIMIT,
        () -> "the finish was " + separation.orElse(0) + " m from the start");
  }

  private static Optional<BigDecimal> distance(Performance performance) {
    return performance.event().discipline().distanceInMetres();
  }

  private static boolean isOver(Optional<Integer> value, Optional<BigDecimal> limit) {
    return value.isPresent()
        && limit.isPresent()
        && BigDecimal.valueOf(value.get()).compareTo(limit.get()) > 0;
  }

  /** TR 9.4 permits mixed races from 5000 m; leads may come of them, records may not (CR 31.1). */
  private Optional<Reason> mixedRace(Performance performance, RecordScope scope) {
    boolean mixed = performance.mixedRace().isYes();
    boolean accepted =
        performance.event().category() == Category.MIXED
            || !isRatified(scope)
                && distance(performance)
                    .filter(metres -> metres.compareTo(MIXED_RACE_ACCEPTED_FROM) >= 0)
                    .isPresent();
    return objectionIf(
        mixed && !accepted && isForOneSex(performance, scope),
        ReasonCode.MIXED_RACE,
        "men and women ran in one race");
  }

  /** On the track; of the road mile the world has records of single races only (CR 32). */
  private static boolean isForOneSex(Performance performance, RecordScope scope) {
    Discipline discipline = performance.event().discipline();
    return discipline.ground() == Ground.TRACK
        || discipline.equals(ScopesOfPerformance.ROAD_MILE)
            && scope.level() == Level.WORLD
            && isRatified(scope);
  }

  /** Women have two records on the road, and nothing is assumed about which race it was. */
  private Optional<Reason> pacing(Performance performance, RecordScope scope) {
    return objectionIf(
        scope.pacing() == Pacing.WOMEN_ONLY && !performance.mixedRace().isNo(),
        ReasonCode.PACING_UNKNOWN,
        "it is not known whether men ran in the race too");
  }

  /** An open race has no records: each mark counts for the category of its athlete. */
  private Optional<Reason> category(Performance performance, RecordScope scope) {
    return objectionIf(
        performance.event().category() == Category.MIXED
            && performance.event().discipline().legs().isEmpty(),
        ReasonCode.CATEGORY_UNKNOWN,
        "it is not known whether it counts for men or for women");
  }

  private Optional<Reason> age(Performance performance, RecordScope scope) {
    if (scope.ageGroup().equals(AgeGroup.SENIOR)) {
      return Optional.empty();
    }
    return switch (AgesOfCompetitor.admits(scope.ageGroup(), performance)) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              Reason.of(
                  ReasonCode.NOT_OF_AGE,
                  performance.competitor() instanceof Team
                      ? "not all runners are " + scope.ageGroup()
                      : "the athlete is not " + scope.ageGroup()));
      case UNKNOWN ->
          objectionIf(
              !scope.ageGroup().equals(performance.event().ageGroup()),
              ReasonCode.AGE_UNKNOWN,
              "the birth date is not known");
    };
  }

  /**
   * World, areas and nations keep one record for each age group's own implements; a championship
   * has what it holds.
   */
  private Optional<Reason> specification(Performance performance, RecordScope scope) {
    return objectionIf(
        OF_AGE_GROUPS.contains(scope.level())
            && !RecordEvents.isOfAgeGroup(performance.event(), scope.ageGroup()),
        ReasonCode.OTHER_SPECIFICATION,
        "the implement or the hurdles are those of another age group");
  }

  private Optional<Reason> relayFederation(Performance performance, RecordScope scope) {
    if (!(performance.competitor() instanceof Team team)) {
      return Optional.empty();
    }
    return federation(team, performance.date(), scope)
        .flatMap(federation -> runnerOfAnother(federation, team, performance.date()))
        .map(
            runner ->
                Reason.of(
                    ReasonCode.OTHER_FEDERATION,
                    runner.nameInSentence() + " is of another federation"));
  }

  /** Two men and two women run in a mixed relay (TR 24). */
  private Optional<Reason> mixedTeam(Performance performance, RecordScope scope) {
    boolean tooMany =
        performance.event().category() == Category.MIXED
            && performance.competitor() instanceof Team team
            && (isOfTooMany(Category.MEN, team) || isOfTooMany(Category.WOMEN, team));
    return tooMany
        ? Optional.of(
            new Reason(ReasonCode.NOT_VALID, "TR 24", "the team was not two men and two women"))
        : Optional.empty();
  }

  private static boolean isOfTooMany(Category category, Team team) {
    long runners =
        team.runners().stream()
            .filter(runner -> runner.category().equals(Optional.of(category)))
            .count();
    return team.runners().size() <= RUNNERS && runners > RUNNERS / 2;
  }

  /** Whom a club enters is its own affair, but a world record is one federation's. */
  private static Optional<Federation> federation(Team team, LocalDate on, RecordScope scope) {
    return team.federation().isEmpty() && scope.level() == Level.WORLD
        ? team.runners().stream().flatMap(runner -> runner.federationOn(on).stream()).findFirst()
        : team.federation();
  }

  private static Optional<Athlete> runnerOfAnother(Federation federation, Team team, LocalDate on) {
    return team.runners().stream()
        .filter(runner -> !runner.federationOn(on).orElse(federation).equals(federation))
        .findFirst();
  }

  private Optional<Reason> competitors(Performance performance, RecordScope scope) {
    int least =
        performance.event().discipline().family() == Family.RELAY ? LEAST_TEAMS : LEAST_ATHLETES;
    int starters = performance.starters().orElse(unknownFacts == UnknownFacts.ASSUME ? least : 0);
    return objectionIf(
        isRatified(scope) && starters < least,
        ReasonCode.TOO_FEW_COMPETITORS,
        "too few are known to have competed");
  }

  private Optional<Reason> dopingControl(Performance performance, RecordScope scope) {
    boolean tested = performance.dopingControlled().orElse(unknownFacts == UnknownFacts.ASSUME);
    return objectionIf(
        isRatified(scope) && !tested,
        ReasonCode.NO_DOPING_CONTROL,
        "no doping control is known to have followed");
  }

  private static boolean isRatified(RecordScope scope) {
    return scope.season().isEmpty();
  }

  private Optional<Reason> finished(Performance performance, RecordScope scope) {
    return objectionIf(
        !performance.isFinished(), ReasonCode.RACE_NOT_FINISHED, "the race was not finished");
  }

  private Optional<Reason> leadOffLeg(Performance performance, RecordScope scope) {
    return objectionIf(
        performance.kind() == Performance.Kind.LEAD_OFF_LEG,
        ReasonCode.LEAD_OFF_LEG,
        "it was the first leg of a relay");
  }

  /** A guest can set every record except that of the championship they are a guest at. */
  private Optional<Reason> guest(Performance performance, RecordScope scope) {
    boolean ofChampionship = scope.level() == Level.OLYMPIC || scope.level() == Level.COMPETITION;
    return objectionIf(
        ofChampionship && performance.isOutOfCompetition(),
        ReasonCode.OUT_OF_COMPETITION,
        "it was set out of competition");
  }

  private Optional<Reason> recordEvent(Performance performance, RecordScope scope) {
    boolean worldRecord = scope.level() == Level.WORLD && isRatified(scope);
    return objectionIf(
        worldRecord && !WorldRecordEvents.contains(performance, scope),
        ReasonCode.NOT_A_RECORD_EVENT,
        "there is no world record in this event");
  }

  private Optional<Reason> firstRecordStandard(Performance performance, RecordScope scope) {
    return scope.level() == Level.WORLD && isRatified(scope)
        ? WorldRecordEvents.missedStandard(performance, scope)
            .map(
                standard ->
                    Reason.of(ReasonCode.SHORT_OF_STANDARD, "the first record must be " + standard))
        : Optional.empty();
  }

  private static Optional<Reason> objectionIf(boolean fails, ReasonCode code, String text) {
    return objectionIf(fails, code, () -> text);
  }

  /** Words that must be put together, which is done only where they are needed. */
  private static Optional<Reason> objectionIf(
      boolean fails, ReasonCode code, Supplier<String> text) {
    return fails ? Optional.of(Reason.of(code, text.get())) : Optional.empty();
  }
}
