package dev.athletics.results.naive;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.naive.NaiveRecords.Try;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records a mark of a race can be, and what CR 31 and 32 ask of it: in full, one by one. */
final class NaiveConditions {
  private static final Set<String> WIND = Set.of("60", "100", "200", "110H", "LJ", "TJ");
  private static final Set<String> OVAL = Set.of("200", "300", "400", "800", "1500", "5000");
  private static final Set<String> UP_TO_800 =
      Set.of("60", "100", "200", "300", "400", "800", "110H");
  private static final Set<String> FIELD = Set.of("HJ", "PV", "LJ", "TJ", "SP", "JT");
  private static final Set<String> ROAD = Set.of("10K");
  private static final Set<String> NO_WORLD_RECORD = Set.of("300");
  private static final Set<String> NEUTRAL = Set.of("EOR");
  private static final int ROAD_METRES = 10_000;
  private static final LocalDate TIMES_OF_800 = LocalDate.of(1980, 1, 1);
  private static final LocalDate AUTOMATIC_TIMES = LocalDate.of(1977, 1, 1);
  private static final LocalDate ONE_LIST_WITH_OR_WITHOUT_ROOF = LocalDate.of(2000, 1, 1);

  private static final Set<MarkNote> NO_VALID_MARK =
      Set.of(
          MarkNote.ESTIMATED,
          MarkNote.CONVERTED,
          MarkNote.IRREGULAR,
          MarkNote.EXHIBITION,
          MarkNote.YARDS,
          MarkNote.RELAY_LEG);

  private final Race race;
  private final boolean silenceIsBad;
  private final boolean indoorLists;

  NaiveConditions(Race race, boolean silenceIsBad, boolean indoorLists) {
    this.race = race;
    this.silenceIsBad = silenceIsBad;
    this.indoorLists = indoorLists;
  }

  static String code(Event event) {
    return event.discipline().generic().code();
  }

  boolean isTakenAway(Result row) {
    return (row.outcome() instanceof NoMark none && none.status() == Status.DQ)
        || row.notes().contains(MarkNote.ANNULLED);
  }

  /** With the implement or the hurdles of this race. */
  boolean isOfThisContest(Event event) {
    return event.category() == race.event().category()
        && equipment(code(event), event.ageGroup())
            .equals(equipment(code(event), race.event().ageGroup()));
  }

  /** Hand times and automatic ones are two lists: for a person always, otherwise since 1977. */
  boolean isTimedApart(String discipline, RecordScope scope) {
    boolean apart = scope.level() == Level.PERSONAL || !race.date().isBefore(AUTOMATIC_TIMES);
    return UP_TO_800.contains(discipline) && apart;
  }

  static boolean isAutomatic(Mark mark) {
    return mark instanceof RaceTime time && time.method() == TimingMethod.FULLY_AUTOMATIC;
  }

  Set<RecordScope> scopes(Try mark) {
    Set<RecordScope> scopes = new LinkedHashSet<>();
    Optional<Federation> federation =
        mark.athlete().federationOn(race.date()).filter(own -> !NEUTRAL.contains(own.code()));
    for (AgeGroup group : groups(mark.athlete())) {
      if (!group.equals(AgeGroup.U23)) {
        scopes.add(named(RecordScope.world(), group));
      }
      federation.ifPresent(own -> scopes.add(named(RecordScope.national(own), group)));
      federation
          .flatMap(Federation::area)
          .ifPresent(area -> scopes.add(named(RecordScope.area(area), group)));
    }
    scopes.add(RecordScope.personal(mark.athlete()));
    for (RecordScope scope : List.copyOf(scopes)) {
      scopes.add(scope.inSeason(race.date().getYear()));
    }
    for (String series : race.competition().flatMap(Competition::series).stream().toList()) {
      scopes.add(RecordScope.competition(series));
      scopes.add(RecordScope.meeting(series));
    }
    race.venue().ifPresent(venue -> scopes.add(RecordScope.venue(venue.name())));
    if (OVAL.contains(mark.discipline())) {
      return isShortTrack(mark.row()) ? shortTrack(scopes) : scopes;
    }
    return indoorLists && isIndoors(mark.row()) ? indoors(scopes) : scopes;
  }

  private boolean isIndoors(Result row) {
    return !ROAD.contains(code(race.event()))
        && (isShortTrack(row) || isOversized(row) || row.notes().contains(MarkNote.INDOOR));
  }

  /** Areas and nations have lists of their own under a roof. */
  private static Set<RecordScope> indoors(Set<RecordScope> scopes) {
    Set<RecordScope> indoors = new LinkedHashSet<>();
    for (RecordScope scope : scopes) {
      boolean separate = scope.level() == Level.AREA || scope.level() == Level.NATIONAL;
      indoors.add(separate ? scope.indoors() : scope);
    }
    return indoors;
  }

  private RecordScope named(RecordScope scope, AgeGroup group) {
    return scope.forAgeGroup(group).named(race.event().category());
  }

  private static Set<RecordScope> shortTrack(Set<RecordScope> scopes) {
    Set<RecordScope> shortTrack = new LinkedHashSet<>();
    scopes.forEach(scope -> shortTrack.add(scope.onShortTrack()));
    return shortTrack;
  }

  /** The seniors, the group the event is for, and those that admit the athlete for certain. */
  private Set<AgeGroup> groups(Athlete athlete) {
    Set<AgeGroup> groups = new LinkedHashSet<>(List.of(AgeGroup.SENIOR, race.event().ageGroup()));
    for (AgeGroup group : NaiveAges.GROUPS) {
      if (NaiveAges.admits(group, athlete.birth(), race.date(), true)) {
        groups.add(group);
      }
    }
    return groups;
  }

  boolean allow(Try mark, RecordScope scope) {
    return isOfLists(mark, scope) && (scope.level() == Level.PERSONAL || isOfRecords(mark, scope));
  }

  private boolean isOfLists(Try mark, RecordScope scope) {
    Set<MarkNote> notes = mark.notes();
    return notes.stream().noneMatch(NO_VALID_MARK::contains)
        && (!mark.onTheWay() || mark.row().mark().isPresent())
        && (!WIND.contains(mark.discipline()) || isWindLegal(mark))
        && NaiveAges.admits(scope.ageGroup(), mark.athlete().birth(), race.date(), false);
  }

  private boolean isWindLegal(Try mark) {
    if (mark.discipline().equals("200") && isShortTrack(mark.row())) {
      return true;
    }
    if (mark.notes().contains(MarkNote.WIND_ASSISTED)) {
      return false;
    }
    boolean roof = isShortTrack(mark.row()) || isOversized(mark.row());
    return mark.wind().map(Wind::tenths).map(tenths -> tenths.orElse(99) <= 20).orElse(roof);
  }

  private boolean isOfRecords(Try mark, RecordScope scope) {
    String discipline = mark.discipline();
    boolean recordEvent =
        scope.level() != Level.WORLD
            || scope.season().isPresent()
            || !Set.of(AgeGroup.SENIOR, AgeGroup.U20).contains(scope.ageGroup())
            || !(NO_WORLD_RECORD.contains(discipline)
                || (ROAD.contains(discipline) && scope.ageGroup().equals(AgeGroup.U20)));
    boolean ownEquipment =
        !Set.of(Level.WORLD, Level.AREA, Level.NATIONAL).contains(scope.level())
            || equipment(discipline, scope.ageGroup())
                .equals(equipment(discipline, race.event().ageGroup()));
    boolean timing =
        !UP_TO_800.contains(discipline)
            || race.date().isBefore(discipline.equals("800") ? TIMES_OF_800 : AUTOMATIC_TIMES)
            || isAutomatic(mark.mark());
    boolean oval = !OVAL.contains(discipline) || !isOversized(mark.row());
    boolean roof =
        !FIELD.contains(discipline)
            || scope.isIndoors()
            || !race.date().isBefore(ONE_LIST_WITH_OR_WITHOUT_ROOF)
            || !(isShortTrack(mark.row()) || isOversized(mark.row()));
    boolean sexes =
        !isMixed(mark)
            || ROAD.contains(discipline)
            || FIELD.contains(discipline)
            || discipline.equals("5000") && scope.season().isPresent();
    boolean guest =
        mark.row().isOutOfCompetition()
            && Set.of(Level.OLYMPIC, Level.COMPETITION).contains(scope.level());
    return recordEvent
        && !guest
        && ownEquipment
        && timing
        && oval
        && roof
        && sexes
        && (!ROAD.contains(discipline) || isCourseInOrder(mark.row()))
        && (scope.season().isPresent() || isWitnessed(mark.row()));
  }

  private boolean isMixed(Try mark) {
    return race.mixedRace() == Answer.UNKNOWN
        ? mark.notes().contains(MarkNote.MIXED_RACE)
        : race.mixedRace().isYes();
  }

  private boolean isCourseInOrder(Result row) {
    Optional<RoadCourse> course = race.course();
    return course.map(RoadCourse::certification).orElse(Answer.UNKNOWN).orElse(!silenceIsBad)
        && course.flatMap(RoadCourse::dropMetres).orElse(0) <= ROAD_METRES / 1000
        && course.flatMap(RoadCourse::separationMetres).orElse(0) <= ROAD_METRES / 2
        && !row.notes().contains(MarkNote.AIDED_COURSE);
  }

  private boolean isWitnessed(Result row) {
    return race.starters().orElse(silenceIsBad ? 0 : 3) >= 3
        && row.dopingControlled().orElse(!silenceIsBad);
  }

  /** What the race says of its track counts before what a remark says. */
  private boolean isShortTrack(Result row) {
    return race.facility()
        .map(facility -> facility == Facility.SHORT_TRACK)
        .orElse(
            row.notes().contains(MarkNote.SHORT_TRACK)
                || row.notes().contains(MarkNote.INDOOR) && !isOversized(row));
  }

  private boolean isOversized(Result row) {
    return race.facility()
        .map(facility -> facility == Facility.OVERSIZED_TRACK)
        .orElse(row.notes().contains(MarkNote.OVERSIZED_TRACK));
  }

  /** Weight of the implement, height of the hurdles: domain tables of TR 32 to 38 and TR 22. */
  private String equipment(String discipline, AgeGroup group) {
    boolean women = race.event().category() == Category.WOMEN;
    return switch (discipline + (women ? " W " : " M ") + group) {
      case "SP M U18" -> "5 kg";
      case "SP M U20" -> "6 kg";
      case "SP W U18" -> "3 kg";
      case "JT W U18" -> "500 g";
      case "110H M U18" -> "0.914 m";
      case "110H M U20", "110H M M35", "110H M M40" -> "0.991 m";
      default -> "as seniors";
    };
  }
}
