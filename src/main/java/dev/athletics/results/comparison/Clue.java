package dev.athletics.results.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.PersonName;
import dev.athletics.results.Team;
import java.util.stream.Stream;

/**
 * Something that two descriptions of one person share: a folded name, or an id whatever the name.
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
    ImmutableList<Clue> others = besidesName(competitor);
    Clue name = ofName(competitor.foldingKey());
    return others.isEmpty()
        ? ImmutableList.of(name)
        : ImmutableList.<Clue>builder().add(name).addAll(others).build();
  }

  /**
   * Returns the ids and the other names of a competitor.
   *
   * @param competitor the competitor
   * @return a clue for each id and each alias
   */
  public static ImmutableList<Clue> besidesName(Competitor competitor) {
    ImmutableMap<String, String> ids =
        competitor instanceof Athlete athlete ? athlete.ids() : ((Team) competitor).ids();
    ImmutableSet<PersonName> aliases =
        competitor instanceof Athlete athlete ? athlete.aliases() : ImmutableSet.of();
    if (ids.isEmpty() && aliases.isEmpty()) {
      return ImmutableList.of();
    }
    return Stream.concat(
            ids.entrySet().stream().map(id -> new Clue(id.getKey(), id.getValue())),
            aliases.stream().map(alias -> ofName(alias.foldingKey())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Clue ofName(String folded) {
    return new Clue("", folded);
  }

  /**
   * Returns whether this is a name.
   *
   * @return false for an id
   */
  public boolean isName() {
    return scheme.isEmpty();
  }

  /** For clues with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(Clue other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
