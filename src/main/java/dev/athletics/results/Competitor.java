package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Category;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who takes part and is placed: an {@link Athlete}, or a {@link Team} in relays and club contests.
 *
 * <p>It is who stands in one row of a list, not an account with a history. Equality compares the
 * descriptions; {@link #isSameAs(Competitor)} decides whether two of them are of one competitor.
 *
 * <pre>{@code
 * Competitor winner = race.results().get(0).competitor();
 * System.out.println(winner.displayName());             // Cole HOCKER
 * System.out.println(winner.federationOn(race.date())); // Optional[USA]
 * }</pre>
 */
public sealed interface Competitor extends Serializable permits Athlete, Team {
  /**
   * Returns the name a result sheet prints.
   *
   * @return the name, never empty
   */
  String displayName();

  /**
   * Returns the name as it stands in a sentence: an athlete's family name, a team's name.
   *
   * @return the name, never empty
   */
  String nameInSentence();

  /**
   * Returns the key under which a search finds this competitor, however the name is spelt.
   *
   * @return for an athlete the {@linkplain PersonName#foldingKey() folding key} of the name, for a
   *     team the code of its federation or else its folded name
   */
  String foldingKey();

  /**
   * Returns the category in which the competitor takes part.
   *
   * @return the category, or empty where it is not known
   */
  Optional<Category> category();

  /**
   * Returns the federation the competitor represents on a day.
   *
   * @param date the day
   * @return the federation, or empty where it is not known
   */
  Optional<Federation> federationOn(LocalDate date);

  /**
   * Returns whether two competitors are one and the same by the {@linkplain
   * CompetitorIdentity#STANDARD standard rule}.
   *
   * @param other the other competitor
   * @return true if the rule holds them to be the same
   */
  default boolean isSameAs(Competitor other) {
    return CompetitorIdentity.STANDARD.isSame(this, requireNonNull(other, "other"));
  }
}
