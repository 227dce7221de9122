package dev.athletics.results.discipline.naming;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spellings, folded, and the discipline each of them stands for; no spelling stands for two.
 *
 * @param <D> the type of the disciplines
 */
public final class NameIndex<D> {
  private final Map<String, NamedDiscipline<D>> byKey = new HashMap<>();

  /** Spellings of several words, for those who leave out the "de" between two of them. */
  private final Map<String, NamedDiscipline<D>> phrases = new HashMap<>();

  private final List<String> spellings = new ArrayList<>();

  private volatile @Nullable Map<String, D> withoutJoiners;
  private volatile @Nullable Set<String> words;

  /**
   * Adds a spelling.
   *
   * @throws IllegalArgumentException if it is no spelling, or stands for something else already
   */
  public void put(String spelling, NamedDiscipline<D> named) {
    String key = NameKey.of(spelling);
    checkArgument(key != null && !key.isEmpty(), "%s has a character that no name has", spelling);
    NamedDiscipline<D> before = byKey.putIfAbsent(key, named);
    checkArgument(before == null || areSame(before, named), "%s is %s already", spelling, before);
    spellings.add(spelling);
    if (spelling.indexOf(' ') > 0) {
      phrases.put(spelling, named);
    }
  }

  /**
   * Compares as equals does, which a record makes up when it is first asked: that takes longer than
   * to read all tables.
   */
  private static boolean areSame(NamedDiscipline<?> one, NamedDiscipline<?> other) {
    return one.discipline().equals(other.discipline())
        && one.qualifiers().equals(other.qualifiers());
  }

  /** Returns an independent copy. */
  public NameIndex<D> copy() {
    NameIndex<D> copy = new NameIndex<>();
    copy.byKey.putAll(byKey);
    copy.phrases.putAll(phrases);
    copy.spellings.addAll(spellings);
    return copy;
  }

  /** Returns what a folded text stands for, null when it is not known. */
  public @Nullable NamedDiscipline<D> get(@Nullable String key) {
    return key == null ? null : byKey.get(key);
  }

  /** Returns the discipline a folded text stands for, null when it is not known. */
  public @Nullable D discipline(@Nullable String key) {
    NamedDiscipline<D> named = get(key);
    return named == null ? null : named.discipline();
  }

  /**
   * Returns the discipline of a folded spelling in which joining words are left out, as in
   * "lanzamiento bala"; null when it is not known, or not one.
   */
  @Nullable D withoutJoiners(String key) {
    Map<String, D> known = withoutJoiners;
    if (known == null) {
      known = leaveOutJoiners();
      withoutJoiners = known;
    }
    return known.get(key);
  }

  private Map<String, D> leaveOutJoiners() {
    Map<String, D> shortened = new HashMap<>();
    Map<String, D> contested = new HashMap<>();
    for (Map.Entry<String, NamedDiscipline<D>> phrase : phrases.entrySet()) {
      String key = withoutJoiningWords(phrase.getKey());
      D discipline = phrase.getValue().discipline();
      D before = shortened.putIfAbsent(key, discipline);
      if (before != null && !before.equals(discipline)) {
        contested.put(key, discipline);
      }
    }
    shortened.keySet().removeAll(contested.keySet());
    return shortened;
  }

  private static String withoutJoiningWords(String phrase) {
    StringBuilder key = new StringBuilder();
    for (String word : Splitter.on(CharMatcher.anyOf(" -'’")).split(phrase)) {
      String folded = NameKey.loose(word);
      List<Token> meanings = TokenTable.of(folded);
      if (!meanings.contains(Token.JOINER) && !meanings.contains(Token.INCH)) {
        key.append(folded);
      }
    }
    return key.toString();
  }

  /**
   * Returns whether a folded word may stand in a name: it is a letter, a word of the table, or one
   * of a spelling.
   */
  public boolean hasWord(String folded) {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>(byKey.keySet());
      for (String spelling : spellings) {
        known.addAll(NameKey.words(spelling));
      }
      words = known;
    }
    return folded.length() == 1 || known.contains(folded) || !TokenTable.of(folded).isEmpty();
  }

  /** Returns every folded spelling with what it stands for. */
  public Map<String, NamedDiscipline<D>> all() {
    return byKey;
  }
}
