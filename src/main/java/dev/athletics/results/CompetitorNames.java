package dev.athletics.results;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Folding;
import java.util.Collections;

/** The names and ids under which a search finds a competitor. */
final class CompetitorNames {
  private CompetitorNames() {}

  /** The folded name of a team; one without letters and figures has it as it is. */
  static String folded(Team team) {
    String words = Folding.words(team.name());
    return words.isEmpty() ? team.name() : words;
  }

  static ImmutableSet<String> of(Athlete athlete) {
    if (athlete.aliases().isEmpty()) {
      return ImmutableSet.of(athlete.foldingKey());
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(athlete.foldingKey());
    athlete.aliases().forEach(alias -> names.add(alias.foldingKey()));
    return names.build();
  }

  static boolean shareOne(Athlete one, Athlete other) {
    return one.foldingKey().equals(other.foldingKey())
        || (one.aliases().size() + other.aliases().size() > 0
            && !Collections.disjoint(of(one), of(other)));
  }

  static ImmutableSet<String> andIds(Competitor competitor) {
    return competitor instanceof Athlete athlete
        ? withIds(of(athlete), athlete.ids())
        : withIds(of((Team) competitor), ((Team) competitor).ids());
  }

  /** A club may be given with its federation and without. */
  private static ImmutableSet<String> of(Team team) {
    return ImmutableSet.of(team.foldingKey(), folded(team));
  }

  private static ImmutableSet<String> withIds(
      ImmutableSet<String> names, ImmutableMap<String, String> ids) {
    if (ids.isEmpty()) {
      return names;
    }
    ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(names);
    ids.forEach((scheme, id) -> all.add(clue(scheme, id)));
    return all.build();
  }

  static String clue(String scheme, String id) {
    return scheme + '=' + id;
  }
}
