package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The rule that the ids of one scheme decide alone.
 *
 * @param scheme the scheme
 */
record IdentityById(String scheme) implements CompetitorIdentity {
  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "id ";

  IdentityById {
    checkArgument(
        isScheme(scheme),
        "scheme must not be blank, begin or end with a blank: %s",
        Excerpt.quoted(scheme));
  }

  private static boolean isScheme(String text) {
    return !text.isEmpty() && Blanks.trim(text).equals(text);
  }

  @Override
  public boolean isSame(Competitor one, Competitor other) {
    String id = id(one);
    String otherId = id(other);
    if (id == null && otherId == null) {
      return one.equals(other) || (one instanceof Team && STANDARD.isSame(one, other));
    }
    return one.getClass() == other.getClass() && id != null && id.equals(otherId);
  }

  private @Nullable String id(Competitor competitor) {
    ImmutableMap<String, String> ids =
        competitor instanceof Athlete athlete ? athlete.ids() : ((Team) competitor).ids();
    return ids.get(scheme);
  }

  @Override
  public ImmutableSet<String> clues(Competitor competitor) {
    String id = id(competitor);
    return id == null
        ? STANDARD.clues(competitor)
        : ImmutableSet.of(CompetitorNames.clue(scheme, id));
  }

  @Override
  public String toString() {
    return PREFIX + scheme;
  }
}
