package dev.athletics.results.records;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The folded names under which a book keeps the holders that share a clue, such as an id or another
 * name.
 *
 * @param identity the rule that says what the clues are, and who is the same
 */
record OtherNames(CompetitorIdentity identity, HashTrie<String, Names> byClue) {
  static final OtherNames NONE = by(CompetitorIdentity.STANDARD);

  private record Names(String key, ImmutableSet<String> folded) implements HashTrie.Leaf<String> {}

  static OtherNames by(CompetitorIdentity identity) {
    return new OtherNames(identity, HashTrie.empty());
  }

  OtherNames with(Competitor holder) {
    HashTrie<String, Names> more = byClue;
    for (String clue : identity.clues(holder)) {
      ImmutableSet<String> known = names(clue);
      if (!clue.equals(holder.foldingKey()) && !known.contains(holder.foldingKey())) {
        ImmutableSet<String> names =
            ImmutableSet.<String>builder().addAll(known).add(holder.foldingKey()).build();
        more = more.with(new Names(clue, names));
      }
    }
    return more == byClue ? this : new OtherNames(identity, more);
  }

  /** The names under which a competitor may be entered besides their own. */
  Set<String> of(Competitor competitor) {
    ImmutableSet<String> clues = identity.clues(competitor);
    if (byClue.size() == 0 && clues.size() == 1) {
      return without(competitor.foldingKey(), clues);
    }
    Set<String> names = new LinkedHashSet<>(clues);
    clues.forEach(clue -> names.addAll(names(clue)));
    names.remove(competitor.foldingKey());
    return names;
  }

  private static Set<String> without(String own, ImmutableSet<String> clues) {
    return clues.contains(own) ? ImmutableSet.of() : clues;
  }

  private ImmutableSet<String> names(String clue) {
    Names known = byClue.get(clue);
    return known == null ? ImmutableSet.of() : known.folded();
  }
}
