package dev.athletics.results.comparison;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;

/**
 * Something that two descriptions of one person share: the folded name, or an id whatever the name.
 * It finds those who may be the same among many; whether they are is for {@link
 * Competitor#isSameAs} to say.
 *
 * @param scheme the scheme of the id, empty for a name
 * @param value the id or the folded name
 */
public record Clue(String scheme, String value) implements Comparable<Clue> {
  /**
   * Returns all clues to a competitor.
   *
   * @param competitor the competitor
   * @return the clues, at least one
   */
  public static ImmutableList<Clue> of(Competitor competitor) {
    Clue name = new Clue("", competitor.foldingKey());
    return competitor instanceof Athlete athlete && !athlete.ids().isEmpty()
        ? ImmutableList.<Clue>builder().add(name).addAll(ofIds(athlete)).build()
        : ImmutableList.of(name);
  }

  /**
   * Returns the ids of an athlete.
   *
   * @param athlete the athlete
   * @return a clue for each id
   */
  public static ImmutableList<Clue> ofIds(Athlete athlete) {
    return athlete.ids().entrySet().stream()
        .map(id -> new Clue(id.getKey(), id.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** For clues with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(Clue other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
