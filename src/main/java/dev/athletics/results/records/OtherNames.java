package dev.athletics.results.records;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Competitor;
import dev.athletics.results.comparison.Clue;
import java.util.LinkedHashSet;
import java.util.Set;

/** The folded names under which a book keeps the holders of one id, or of one other name. */
record OtherNames(HashTrie<Clue, Names> byClue) {
  static final OtherNames NONE = new OtherNames(HashTrie.empty());

  private record Names(Clue key, ImmutableSet<String> folded) implements HashTrie.Leaf<Clue> {}

  OtherNames with(Competitor holder) {
    HashTrie<Clue, Names> more = byClue;
    for (Clue clue : Clue.besidesName(holder)) {
      ImmutableSet<String> known = names(clue);
      if (!known.contains(holder.foldingKey())) {
        ImmutableSet<String> names =
            ImmutableSet.<String>builder().addAll(known).add(holder.foldingKey()).build();
        more = more.with(new Names(clue, names));
      }
    }
    return more == byClue ? this : new OtherNames(more);
  }

  /** The names under which a competitor may be entered besides their own. */
  Set<String> of(Competitor competitor) {
    if (byClue.size() == 0 && Clue.besidesName(competitor).isEmpty()) {
      return ImmutableSet.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (Clue clue : Clue.of(competitor)) {
      names.addAll(names(clue));
      if (clue.isName()) {
        names.add(clue.value());
      }
    }
    names.remove(competitor.foldingKey());
    return names;
  }

  private ImmutableSet<String> names(Clue clue) {
    Names known = byClue.get(clue);
    return known == null ? ImmutableSet.of() : known.folded();
  }
}
