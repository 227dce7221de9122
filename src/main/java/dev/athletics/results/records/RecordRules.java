package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rules of a record list: which records a mark can be, and what each of them demands.
 *
 * <p>{@link #worldAthletics()} is what most lists follow. The rules of a federation are made from
 * it by adding to it, leaving out, or using others for its scopes:
 *
 * <pre>{@code
 * Federation australia = Federation.of("AUS");
 * RecordRules downhillCounts = RecordRules.worldAthletics().ignoring(ReasonCode.DROP_OVER_LIMIT);
 * RecordRules rules =
 *     RecordRules.worldAthletics()
 *         .where(scope -> scope.federation().equals(Optional.of(australia)), downhillCounts)
 *         .withScopes(performance -> List.of(RecordScope.custom("ClubR", "Edinburgh AC")));
 * System.out.println(RecordBook.empty().check(race, rules).flags(race, race.results().get(1))); // [EL, AR, PB]
 * }</pre>
 *
 * <p>Rules are immutable. They do not compare marks: the discipline decides which mark is better.
 * Equality is identity.
 */
public interface RecordRules extends Serializable {
  /**
   * Returns the rules of World Athletics (CR 31, CR 32), assuming that what a result list does not
   * mention was in order.
   *
   * <p>The scopes are world, Olympic, area, national, championship and personal, each of all time
   * and of the season, and those of the age groups. Where a rule has changed, the date of the mark
   * decides.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#cr-31">CR 31</a>
   * @see <a href="{@docRoot}/index.html#cr-32">CR 32</a>
   */
  static RecordRules worldAthletics() {
    return worldAthletics(UnknownFacts.ASSUME);
  }

  /**
   * Returns the rules of World Athletics (CR 31, CR 32) with a policy for what is not known.
   *
   * @param unknownFacts what to do where a fact is not known
   * @return the rules
   * @see <a href="{@docRoot}/index.html#cr-31">CR 31</a>
   * @see <a href="{@docRoot}/index.html#cr-32">CR 32</a>
   */
  static RecordRules worldAthletics(UnknownFacts unknownFacts) {
    return requireNonNull(unknownFacts, "unknownFacts") == UnknownFacts.ASSUME
        ? WorldAthleticsRules.ASSUMING
        : worldAthletics(unknownFacts, RecordPapers.none());
  }

  /**
   * Returns the rules of World Athletics (CR 31, CR 32) with the papers of the marks: the facts
   * that result lists do not have.
   *
   * @param unknownFacts what follows where a fact is not known
   * @param papers what the papers say
   * @return the rules
   * @see <a href="{@docRoot}/index.html#cr-31">CR 31</a>
   * @see <a href="{@docRoot}/index.html#cr-32">CR 32</a>
   */
  static RecordRules worldAthletics(UnknownFacts unknownFacts, RecordPapers papers) {
    requireNonNull(papers, "papers");
    RecordRules rules =
        switch (requireNonNull(unknownFacts, "unknownFacts")) {
          case ASSUME -> WorldAthleticsRules.ASSUMING;
          case WITHHOLD -> WorldAthleticsRules.WITHHOLDING;
        };
    for (RecordPaper paper : RecordPaper.values()) {
      rules = rules.with(new PaperCondition(paper, unknownFacts, papers));
    }
    return rules;
  }

  /**
   * Returns the rules of World Masters Athletics for the world records of its five-year groups, and
   * those of World Athletics for everything else.
   *
   * <p>They are the rules of 2025. Indoor and outdoor records are kept apart in all events, mixed
   * races count, and two competitors are enough. The events are a list of their own: 3000 metres,
   * but no 150 metres. Men from 35 to 59 run the steeplechase over barriers of 0.838 m or 0.914 m.
   *
   * <pre>{@code
   * RecordScope indoors = RecordScope.world().forAgeGroup(AgeGroup.M40).indoors();
   * System.out.println(indoors.isIndoors()); // true
   * System.out.println(RecordBook.empty().check(race, RecordRules.worldMasters()).claims().isEmpty()); // false
   * }</pre>
   *
   * @return the rules
   */
  static RecordRules worldMasters() {
    return WorldMastersRules.RULES;
  }

  /**
   * Returns the records a mark can be, whatever it is worth.
   *
   * @param performance the mark in its context
   * @return the scopes, in the order in which result sheets print them
   */
  ImmutableSet<RecordScope> scopes(Performance performance);

  /**
   * Returns the reasons why a mark that is good enough for a record is not one.
   *
   * @param performance the mark in its context
   * @param scope the record it would be
   * @return all reasons, none if it is a record
   */
  ImmutableSet<Reason> objections(Performance performance, RecordScope scope);

  /**
   * Returns these rules with one condition more.
   *
   * @param condition the condition
   * @return the stricter rules
   */
  default RecordRules with(RecordCondition condition) {
    return ComposedRules.of(this, new ComposedRules.With(requireNonNull(condition, "condition")));
  }

  /**
   * Returns these rules without some of their conditions.
   *
   * @param codes the reasons that no longer count
   * @return the milder rules
   */
  default RecordRules ignoring(ReasonCode... codes) {
    return ComposedRules.of(this, new ComposedRules.Ignoring(ImmutableSet.copyOf(codes)));
  }

  /**
   * Returns these rules with the conditions of others in some scopes.
   *
   * @param scopes the scopes to which the other rules apply; the rules can be written to a stream
   *     if it can
   * @param own those rules
   * @return the combined rules
   */
  default RecordRules where(Predicate<? super RecordScope> scopes, RecordRules own) {
    requireNonNull(scopes, "scopes");
    return ComposedRules.of(this, new ComposedRules.Where(scopes, requireNonNull(own, "own")));
  }

  /**
   * Returns these rules for further scopes, such as a club's.
   *
   * @param more gives the further scopes of a mark; the rules can be written to a stream if it can
   * @return the wider rules
   */
  default RecordRules withScopes(
      Function<? super Performance, ? extends Iterable<RecordScope>> more) {
    requireNonNull(more, "more");
    return ComposedRules.of(this, new ComposedRules.WithScopes(more));
  }

  /**
   * Returns these rules for some of their scopes only.
   *
   * @param wanted decides which scopes are kept; the rules can be written to a stream if it can
   * @return the narrower rules
   */
  default RecordRules onlyScopes(Predicate<? super RecordScope> wanted) {
    requireNonNull(wanted, "wanted");
    return ComposedRules.of(this, new ComposedRules.OnlyScopes(wanted));
  }

  /**
   * Returns these rules for federations that keep indoor marks of the field events and of the
   * straight sprints and hurdles in separate lists, as all did until October 2023: a mark made
   * indoors counts for the {@linkplain RecordScope#indoors() indoor} list of its area and nation
   * ({@code AIR}, {@code NIR}), not for the list of all marks.
   *
   * <p>Races round the bends of a short track have a list of their own anyway. World, championship
   * and personal scopes stay as they are.
   *
   * @return the rules with separate lists
   */
  default RecordRules withSeparateIndoorLists() {
    return ComposedRules.of(this, new ComposedRules.IndoorLists());
  }
}
