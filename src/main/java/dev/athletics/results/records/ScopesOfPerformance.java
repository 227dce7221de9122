package dev.athletics.results.records;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.Ground;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whose record a mark can be: by nation, area and age of who set it, and by where it was set. */
final class ScopesOfPerformance {
  /** Areas and nations keep records of it, the world does not. */
  private static final AgeGroup NO_WORLD_RECORDS = AgeGroup.U23;

  private static final ImmutableSet<AgeGroup> YOUNG =
      ImmutableSet.of(AgeGroup.U18, AgeGroup.U20, AgeGroup.U23);
  private static final int OLDER_THAN_YOUNG = 23;
  private static final ImmutableSet<AgeGroup> MASTERS =
      AgeGroupRules.worldAthletics().editionOn(LocalDate.MAX).groups().stream()
          .filter(AgeGroup::isMasters)
          .collect(toImmutableSet());
  private static final int YOUNGEST_MASTER = 35;

  /** Only ever run by women or by men. */
  static final Discipline ROAD_MILE = Discipline.parse("ROADMILE");

  /** More than the marks of most have, so that the set need not grow. */
  private static final int USUAL_NUMBER = 12;

  private final Performance performance;
  private final boolean shortTrack;
  private final boolean womenOnTheRoad;
  private final @Nullable Federation federation;
  private final @Nullable Area area;
  private final @Nullable String club;
  private final ImmutableSet.Builder<RecordScope> scopes =
      ImmutableSet.builderWithExpectedSize(USUAL_NUMBER);

  ScopesOfPerformance(Performance performance) {
    this.performance = performance;
    this.shortTrack =
        performance.event().discipline().isShortTrackSeparate() && performance.isOnShortTrack();
    this.womenOnTheRoad =
        performance.event().category() == Category.WOMEN
            && performance.event().discipline().ground() == Ground.ROAD
            && performance.event().discipline().family() != Family.RACE_WALK
            && !performance.event().discipline().equals(ROAD_MILE);
    this.federation =
        performance
            .competitor()
            .federationOn(performance.date())
            .filter(Federation::keepsNationalRecords)
            .orElse(null);
    this.area = federation == null ? null : federation.area().orElse(null);
    this.club =
        performance.competitor() instanceof Athlete athlete
            ? athlete.clubOn(performance.date()).orElse(null)
            : null;
  }

  ImmutableSet<RecordScope> all() {
    addOfAllAges();
    for (AgeGroup group : ageGroups()) {
      addOfAgeGroup(group);
    }
    return scopes.build();
  }

  private void addOfAllAges() {
    Competitor competitor = performance.competitor();
    addWithSeason(RecordScope.world());
    addOfSeries();
    if (area != null) {
      addWithSeason(RecordScope.area(area));
    }
    if (federation != null) {
      addWithSeason(RecordScope.national(federation));
    }
    if (club != null) {
      add(RecordScope.club(club));
    }
    addWithSeason(RecordScope.personal(competitor));
  }

  /**
   * The name of a series does not say whether it is a championship or a meeting; a book holds
   * records of one of them.
   */
  private void addOfSeries() {
    Optional<String> series = performance.competition().flatMap(Competition::series);
    if (series.isPresent()) {
      add(RecordScope.competition(series.get()));
      add(RecordScope.meeting(series.get()));
    }
    Optional<Venue> venue = performance.venue();
    if (venue.isPresent()) {
      add(RecordScope.venue(venue.get().name()));
    }
  }

  private void addOfAgeGroup(AgeGroup group) {
    Category category = performance.event().category();
    if (!group.equals(NO_WORLD_RECORDS)) {
      addWithSeason(RecordScope.world().forAgeGroup(group).named(category));
    }
    if (area != null) {
      addWithSeason(RecordScope.area(area).forAgeGroup(group).named(category));
    }
    if (federation != null) {
      addWithSeason(RecordScope.national(federation).forAgeGroup(group).named(category));
    }
    if (club != null) {
      add(RecordScope.club(club).forAgeGroup(group));
    }
  }

  /**
   * Those that admit the athlete, and those of which that is not known, so that it can be said. Of
   * those whose birth is not known at all only the young are looked for: nearly everyone beats the
   * records of masters.
   */
  private Set<AgeGroup> ageGroups() {
    Set<AgeGroup> groups = new TreeSet<>();
    if (!performance.event().ageGroup().equals(AgeGroup.SENIOR)) {
      groups.add(performance.event().ageGroup());
    }
    if (performance.competitor() instanceof Athlete athlete) {
      addAdmitting(athlete.birth(), groups);
    } else {
      YOUNG.stream()
          .filter(group -> !AgesOfCompetitor.admits(group, performance).isNo())
          .forEach(groups::add);
    }
    return groups;
  }

  /** No group admits most athletes, who are between the young and the masters. */
  private void addAdmitting(BirthDate birth, Set<AgeGroup> groups) {
    int year = performance.date().getYear();
    int youngest = birth.latest().isPresent() ? year - birth.latest().get().getYear() : 0;
    int oldest = birth.earliest().isPresent() ? year - birth.earliest().get().getYear() : youngest;
    if (youngest < OLDER_THAN_YOUNG) {
      addAdmitting(YOUNG, birth, groups);
    }
    if (oldest >= YOUNGEST_MASTER) {
      addAdmitting(MASTERS, birth, groups);
    }
  }

  private void addAdmitting(
      ImmutableSet<AgeGroup> candidates, BirthDate birth, Set<AgeGroup> groups) {
    AgeGroupRules.Edition edition = AgeGroupRules.worldAthletics().editionOn(performance.date());
    for (AgeGroup group : candidates) {
      if (!edition.limit(group).admits(birth, performance.date()).isNo()) {
        groups.add(group);
      }
    }
  }

  private void addWithSeason(RecordScope scope) {
    add(scope.inSeason(performance.date().getYear()));
    add(scope);
  }

  private void add(RecordScope scope) {
    RecordScope held = shortTrack ? scope.onShortTrack() : scope;
    scopes.add(held);
    if (womenOnTheRoad && scope.level() != Level.PERSONAL) {
      scopes.add(held.withPacing(Pacing.MIXED));
      if (!performance.mixedRace().isYes()) {
        scopes.add(held.withPacing(Pacing.WOMEN_ONLY));
      }
    }
  }
}
