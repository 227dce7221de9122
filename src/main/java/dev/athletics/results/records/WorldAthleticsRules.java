package dev.athletics.results.records;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;

/**
 * The rules of World Athletics: CR 31 for what a record demands, CR 32 for the events that have
 * one.
 */
final class WorldAthleticsRules implements RecordRules {
  static final WorldAthleticsRules ASSUMING = new WorldAthleticsRules(UnknownFacts.ASSUME);
  static final WorldAthleticsRules WITHHOLDING = new WorldAthleticsRules(UnknownFacts.WITHHOLD);

  private final WorldAthleticsConditions conditions;

  private WorldAthleticsRules(UnknownFacts unknownFacts) {
    this.conditions = new WorldAthleticsConditions(unknownFacts);
  }

  @Override
  public ImmutableSet<RecordScope> scopes(Performance performance) {
    return new ScopesOfPerformance(performance).all();
  }

  @Override
  public ImmutableSet<Reason> objections(Performance performance, RecordScope scope) {
    return conditions.objections(performance, scope);
  }
}
