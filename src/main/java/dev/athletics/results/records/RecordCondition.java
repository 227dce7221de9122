package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import java.io.Serializable;
import java.util.Optional;

/**
 * One condition that a mark must meet to be a record.
 *
 * <p>It is asked only about marks that would break or equal what stands. Implementations are
 * immutable, and compared by nobody. A lambda can be written to a stream if what it captures can.
 *
 * <pre>{@code
 * RecordCondition inGermany =
 *     (performance, scope) ->
 *         performance.venue().flatMap(Venue::country).equals(Optional.of(Federation.of("GER")))
 *             ? Optional.empty()
 *             : Optional.of(Reason.of(ReasonCode.OWN_CONDITION, "it was not set in Germany"));
 * RecordRules rules = RecordRules.worldAthletics().with(inGermany);
 * System.out.println(book.check(race, rules).claims()); // []
 * }</pre>
 */
@FunctionalInterface
public interface RecordCondition extends Serializable {
  /**
   * Says what speaks against a mark.
   *
   * @param performance the mark in its context
   * @param scope the record it would be
   * @return the reason why it is none, or empty if the condition is met or does not apply
   */
  Optional<Reason> objection(Performance performance, RecordScope scope);
}
