package dev.athletics.results.records;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Ground;
import java.util.Optional;

/** Whose record a mark can be: by nation, area and age of who set it, and by where it was set. */
final class ScopesOfPerformance {
  /** Areas and nations keep records of it, the world does not. */
  private static final AgeGroup NO_WORLD_RECORDS = AgeGroup.U23;

  private static final ImmutableSet<AgeGroup> YOUNG = ImmutableSet.of(AgeGroup.U23, AgeGroup.U20, AgeGroup.U18);

  private final Performance performance;
  private final boolean shortTrack;
  private final boolean womenOnTheRoad;
  private final ImmutableSet.Builder<RecordScope> scopes = ImmutableSet.builder();

  ScopesOfPerformance(Performance performance) {
    this.performance = performance;
    this.shortTrack =
        performance.event().discipline().isShortTrackSeparate() && Ovals.isShort(performance);
    this.womenOnTheRoad =
        performance.event().category() == Category.WOMEN
            && performance.event().discipline().ground() == Ground.ROAD;
  }

  ImmutableSet<RecordScope> all() {
    addOfAllAges();
    ageGroups().forEach(this::addOfAgeGroup);
    return scopes.build();
  }

  private void addOfAllAges() {
    Competitor competitor = performance.competitor();
    addWithSeason(RecordScope.world());
    performance.competition().flatMap(Competition::series).map(RecordScope::competition).ifPresent(this::add);
    recordFederation().ifPresent(this::addOfFederation);
    addWithSeason(RecordScope.best(competitor));
  }

  private void addOfFederation(Federation federation) {
    federation.area().map(RecordScope::area).ifPresent(this::addWithSeason);
    addWithSeason(RecordScope.national(federation));
  }

  private void addOfAgeGroup(AgeGroup group) {
    if (group != NO_WORLD_RECORDS) {
      addWithSeason(RecordScope.world().ageGroup(group));
    }
    recordFederation().ifPresent(
        federation -> {
          federation.area().map(area -> RecordScope.area(area).ageGroup(group)).ifPresent(this::addWithSeason);
          addWithSeason(RecordScope.national(federation).ageGroup(group));
        });
  }

  private Optional<Federation> recordFederation() {
    return performance.competitor().federationOn(performance.date()).filter(Federation::keepsNationalRecords);
  }

  /** Those that admit the athlete for certain; a team, and an athlete of unknown age, is taken at its event's word. */
  private ImmutableSet<AgeGroup> ageGroups() {
    AgeGroup entered = performance.event().ageGroup();
    ImmutableSet<AgeGroup> ofEvent = entered == AgeGroup.SENIOR ? ImmutableSet.of() : ImmutableSet.of(entered);
    if (!(performance.competitor() instanceof Athlete athlete)) {
      return ofEvent;
    }
    return ImmutableSet.<AgeGroup>builder()
        .addAll(ofEvent)
        .addAll(
            AgeGroupRules.worldAthletics().groupsAdmitting(athlete.birth(), performance.date()).stream()
                .filter(group -> YOUNG.contains(group) || group.isMasters())
                .iterator())
        .build();
  }

  private void addWithSeason(RecordScope scope) {
    add(scope.season(performance.date().getYear()));
    add(scope);
  }

  private void add(RecordScope scope) {
    RecordScope held = shortTrack ? scope.shortTrack() : scope;
    scopes.add(held);
    if (womenOnTheRoad && scope.level() != Level.PERSONAL) {
      scopes.add(held.pacing(Pacing.MIXED));
      if (!performance.isMixedRace()) {
        scopes.add(held.pacing(Pacing.WOMEN_ONLY));
      }
    }
  }
}
