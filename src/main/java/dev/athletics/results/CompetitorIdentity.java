package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * The rule by which two descriptions are held to be of one competitor.
 *
 * <p>Sources spell names differently and leave out birth dates, so this is not {@code equals}, and
 * it is not transitive: an athlete without a birth date may match two namesakes who do not match
 * each other. So nothing here joins a chain: two descriptions are of one competitor only where the
 * rule holds these two to be the same, never because a third is the same as both.
 *
 * <pre>{@code
 * Athlete asListed = Athlete.builder().name("KERR Josh").born(1997).build();
 * System.out.println(asListed.equals(kerr)); // false
 * System.out.println(CompetitorIdentity.STANDARD.isSame(asListed, kerr)); // true
 * System.out.println(CompetitorIdentity.byId("licence").isSame(asListed, kerr)); // false
 * }</pre>
 *
 * <p>Lists and books go by {@link #STANDARD} unless they are given another rule with {@code
 * withIdentity}; places and scores need none, since two rows of one race are two competitors. A
 * custom rule can be written as a lambda. It must always answer the same for the same two, in
 * either order, and hold every competitor to be the same as itself. Lists and books compare only
 * those who share a {@linkplain #clues clue}; a lambda gives the same clue to everyone, which is
 * right but slow among many thousands:
 *
 * <pre>{@code
 * CompetitorIdentity family = (one, other) -> one.nameInSentence().equals(other.nameInSentence());
 * System.out.println(family.clues(kerr).equals(family.clues(ross))); // true
 * }</pre>
 */
@FunctionalInterface
public interface CompetitorIdentity extends Serializable {
  /**
   * The rule of this library.
   *
   * <p>The external ids decide wherever both carry one of a scheme: the same ids for the same
   * competitor, and if any two differ, for two. Athletes: otherwise the {@linkplain
   * PersonName#foldingKey() folded name} or an {@linkplain Athlete#aliases() alias} of one must be
   * a name or an alias of the other, and what both tell of birth and category must not contradict.
   * The federation never decides, because athletes change it. National teams: otherwise the same
   * federation; other teams: the same folded name; and for both no other federation, category or
   * letter. The runners do not decide.
   */
  @SuppressWarnings("ClassInitializationDeadlock") // nothing else makes one, see its form
  CompetitorIdentity STANDARD = new IdentityRules.Standard();

  /**
   * Returns the rule that only the ids of one scheme decide, such as the numbers of the licences of
   * a federation: names and birth dates do not count. An athlete without such an id is the same
   * only as an equal description. Teams that carry none go by {@link #STANDARD}.
   *
   * @param scheme the scheme, as {@link Athlete.Builder#id} takes it
   * @return the rule
   * @throws IllegalArgumentException if the scheme is blank, or has a blank before or after it
   */
  static CompetitorIdentity byId(String scheme) {
    return new IdentityRules.ById(requireNonNull(scheme, "scheme"));
  }

  /**
   * Returns the rule that athletes of the same folded name, or with an alias in common, who were
   * born in the same year are the same, unless their categories differ. Ids and the day of birth do
   * not count. An athlete of whom no year of birth is known is the same only as an equal
   * description. Teams go by {@link #STANDARD}.
   *
   * @return the rule
   */
  static CompetitorIdentity byNameAndBirthYear() {
    return new IdentityRules.ByNameAndBirthYear();
  }

  /**
   * Returns whether two competitors are one and the same.
   *
   * @param one a competitor
   * @param other another
   * @return true if they are held to be the same
   */
  boolean isSame(Competitor one, Competitor other);

  /**
   * Returns what a search goes by: two competitors that are the same share a clue. Those who share
   * one need not be the same, but the fewer they are, the faster are lists and books.
   *
   * @param competitor the competitor
   * @return the clues, at least one; unless the rule says otherwise one that all share
   */
  default ImmutableSet<String> clues(Competitor competitor) {
    requireNonNull(competitor, "competitor");
    return ImmutableSet.of("");
  }
}
