package dev.athletics.results.records;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.table.TsvTable;
import java.util.List;
import java.util.Optional;

/**
 * The rules of World Masters Athletics for its world records, and those of World Athletics for all
 * others.
 *
 * <p>Every event has an outdoor and an indoor list; a mark of a short track in the open is an
 * outdoor one. Mixed races count, two competitors are enough, and no doping control is asked for.
 */
enum WorldMastersRules implements RecordRules {
  /** The rules of 2025. */
  RULES;

  private static final int YOUNGEST = 35;
  private static final int OLDEST_OF_HIGHER_BARRIERS = 59;
  private static final int LEAST_COMPETITORS = 2;
  private static final int ALONE_IN_200H = 80;
  private static final int ALONE_IN_200H_WOMEN = 70;
  private static final Discipline STEEPLECHASE = Discipline.parse("3000SC");
  private static final Discipline LOW_HURDLES = Discipline.parse("200H");

  /** What World Athletics asks for and World Masters Athletics does not. */
  private static final ImmutableSet<ReasonCode> NOT_ASKED =
      ImmutableSet.of(
          ReasonCode.INDOORS,
          ReasonCode.MIXED_RACE,
          ReasonCode.TOO_FEW_COMPETITORS,
          ReasonCode.NO_DOPING_CONTROL);

  private enum Where {
    OUTDOOR,
    INDOOR,
    ROAD;

    static Where of(Performance performance) {
      if (performance.event().discipline().ground() == Ground.ROAD) {
        return ROAD;
      }
      return isIndoors(performance) ? INDOOR : OUTDOOR;
    }
  }

  private record Entry(Discipline discipline, Category category, Where where) {}

  private static final class Lazy {
    static final ImmutableSet<Entry> EVENTS = load();
  }

  @Override
  public ImmutableSet<RecordScope> scopes(Performance performance) {
    return WorldAthleticsRules.ASSUMING.scopes(performance).stream()
        .map(scope -> isOfMasters(scope) ? inList(scope, performance) : scope)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static RecordScope inList(RecordScope scope, Performance performance) {
    RecordScope outdoors = RecordScope.world().forAgeGroup(scope.ageGroup());
    return isIndoors(performance) ? outdoors.indoors() : outdoors;
  }

  private static boolean isOfMasters(RecordScope scope) {
    return scope.level() == Level.WORLD
        && scope.season().isEmpty()
        && scope.ageGroup().isMasters()
        && youngest(scope.ageGroup()) >= YOUNGEST;
  }

  /** A short track with a wind reading is in the open. */
  private static boolean isIndoors(Performance performance) {
    boolean roof =
        performance.isOnShortTrack()
            || performance.isOnOversizedTrack()
            || performance.notes().contains(MarkNote.INDOOR);
    return roof
        && performance.wind().isEmpty()
        && performance.event().discipline().ground() != Ground.ROAD;
  }

  @Override
  public ImmutableSet<Reason> objections(Performance performance, RecordScope scope) {
    ImmutableSet<Reason> ofWorldAthletics =
        WorldAthleticsRules.ASSUMING.objections(performance, scope);
    if (!isOfMasters(scope)) {
      return ofWorldAthletics;
    }
    ImmutableSet.Builder<Reason> objections = ImmutableSet.builder();
    ofWorldAthletics.stream()
        .filter(reason -> isAsked(reason, performance, scope.ageGroup()))
        .forEach(objections::add);
    recordEvent(performance).ifPresent(objections::add);
    competitors(performance, scope.ageGroup()).ifPresent(objections::add);
    return objections.build();
  }

  private static boolean isAsked(Reason reason, Performance performance, AgeGroup group) {
    return !NOT_ASKED.contains(reason.code())
        && !(reason.code() == ReasonCode.OTHER_SPECIFICATION
            && isOverHigherBarriers(performance.event(), group));
  }

  /** Barriers of 0.914 m remain valid beside those of 0.838 m for men from 35 to 59. */
  private static boolean isOverHigherBarriers(Event event, AgeGroup group) {
    return event.discipline().generic().equals(STEEPLECHASE)
        && youngest(group) <= OLDEST_OF_HIGHER_BARRIERS
        && event
            .withAgeGroup(AgeGroup.SENIOR)
            .equals(Optional.of(Event.of(STEEPLECHASE, Category.MEN)));
  }

  private static Optional<Reason> recordEvent(Performance performance) {
    Event event = performance.event();
    Entry entry = new Entry(event.discipline().generic(), event.category(), Where.of(performance));
    return Lazy.EVENTS.contains(entry)
        ? Optional.empty()
        : Optional.of(
            new Reason(
                ReasonCode.NOT_A_RECORD_EVENT,
                "WMA CR 32",
                "there is no world masters record in this event"));
  }

  private static Optional<Reason> competitors(Performance performance, AgeGroup group) {
    int starters = performance.starters().orElse(LEAST_COMPETITORS);
    return starters >= LEAST_COMPETITORS || mayRunAlone(performance.event(), group)
        ? Optional.empty()
        : Optional.of(
            new Reason(
                ReasonCode.TOO_FEW_COMPETITORS,
                "WMA CR 31.1",
                "too few are known to have competed"));
  }

  private static boolean mayRunAlone(Event event, AgeGroup group) {
    int from = event.category() == Category.WOMEN ? ALONE_IN_200H_WOMEN : ALONE_IN_200H;
    return event.discipline().generic().equals(LOW_HURDLES) && youngest(group) >= from;
  }

  private static int youngest(AgeGroup group) {
    return group.ages().lowerEndpoint();
  }

  private static ImmutableSet<Entry> load() {
    ImmutableSet.Builder<Entry> events = ImmutableSet.builder();
    TsvTable.read(
        WorldMastersRules.class,
        "world_masters_record_events.tsv",
        ImmutableList.of("discipline", "categories", "where"),
        cells -> enter(cells, events));
    return events.build();
  }

  private static void enter(List<String> cells, ImmutableSet.Builder<Entry> events) {
    Discipline discipline = Discipline.parse(cells.get(0));
    for (String category : Splitter.on(' ').split(cells.get(1))) {
      for (String where : Splitter.on(' ').split(cells.get(2))) {
        events.add(new Entry(discipline, Category.valueOf(category), Where.valueOf(where)));
      }
    }
  }
}
