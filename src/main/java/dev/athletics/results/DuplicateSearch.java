package dev.athletics.results;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.PossibleDuplicate.Reason;
import dev.athletics.results.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A search for possible duplicates. Each athlete is filed under keys that a duplicate shares, and
 * only those who share one are compared.
 */
final class DuplicateSearch {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> filed = new HashMap<>();

  /** One athlete with the parts of the name folded. */
  private record Entry(int place, Athlete athlete, LocalDate birth, String given, String family) {
    String name() {
      return given + ' ' + family;
    }

    String firstGiven() {
      int blank = given.indexOf(' ');
      return blank < 0 ? given : given.substring(0, blank);
    }
  }

  DuplicateSearch(ImmutableSet<Athlete> athletes) {
    for (Athlete athlete : athletes) {
      Optional<LocalDate> birth = athlete.birth().date();
      if (birth.isPresent()) {
        entries.add(
            new Entry(
                entries.size(),
                athlete,
                birth.get(),
                folded(athlete.name().given()),
                folded(athlete.name().family())));
      }
    }
  }

  private static String folded(String name) {
    return String.join(" ", WORDS.split(Folding.words(name)));
  }

  ImmutableList<PossibleDuplicate> find() {
    entries.forEach(this::file);
    ImmutableList.Builder<PossibleDuplicate> found = ImmutableList.builder();
    for (Entry entry : entries) {
      candidates(entry)
          .values()
          .forEach(
              other -> {
                Set<Reason> reasons = reasons(entry, other);
                if (!reasons.isEmpty() && mayBeOne(entry.athlete, other.athlete)) {
                  found.add(
                      new PossibleDuplicate(
                          entry.athlete, other.athlete, Sets.immutableEnumSet(reasons)));
                }
              });
    }
    return found.build();
  }

  private void file(Entry entry) {
    keys(entry).forEach(key -> filed.computeIfAbsent(key, no -> new ArrayList<>(1)).add(entry));
  }

  /** Those after an entry that share a key with it, by their places. */
  private Map<Integer, Entry> candidates(Entry entry) {
    Map<Integer, Entry> candidates = new TreeMap<>();
    for (String key : keys(entry)) {
      for (Entry other : filed.getOrDefault(key, List.of())) {
        if (other.place > entry.place) {
          candidates.put(other.place, other);
        }
      }
    }
    return candidates;
  }

  /**
   * Names that differ by one letter have a name in common from which one letter is missing, or one
   * is such a name of the other.
   */
  private static Set<String> keys(Entry entry) {
    String name = entry.name();
    Set<String> keys = Sets.newHashSetWithExpectedSize(name.length() + 4);
    keys.add(entry.birth + "=" + name);
    for (int i = 0; i < name.length(); i++) {
      keys.add(entry.birth + "=" + name.substring(0, i) + name.substring(i + 1));
    }
    keys.add(entry.birth + "/" + Sets.newTreeSet(List.of(entry.given, entry.family)));
    keys.add(entry.birth + "+" + entry.firstGiven() + ' ' + entry.family);
    int day = entry.birth.getDayOfMonth();
    int month = entry.birth.getMonthValue();
    keys.add(
        entry.birth.getYear() + ":" + Math.min(day, month) + ":" + Math.max(day, month) + name);
    return keys;
  }

  private static Set<Reason> reasons(Entry one, Entry other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    boolean sameName = one.name().equals(other.name());
    if (!one.birth.equals(other.birth)) {
      if (sameName && isSwapped(one.birth, other.birth)) {
        reasons.add(Reason.DAY_AND_MONTH_SWAPPED);
      }
      return reasons;
    }
    if (!sameName && differByOneLetter(one.name(), other.name())) {
      reasons.add(Reason.ONE_LETTER);
    }
    if (!sameName && one.given.equals(other.family) && one.family.equals(other.given)) {
      reasons.add(Reason.NAMES_SWAPPED);
    }
    if (isShorter(one, other) || isShorter(other, one)) {
      reasons.add(Reason.MIDDLE_NAME_MISSING);
    }
    return reasons;
  }

  private static boolean isSwapped(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth();
  }

  /** Returns whether an athlete goes by the first of the other's given names. */
  private static boolean isShorter(Entry one, Entry other) {
    return one.family.equals(other.family)
        && !one.given.isEmpty()
        && other.given.startsWith(one.given + ' ')
        && one.given.indexOf(' ') < 0;
  }

  /** One letter too many, too few or another one, or two neighbours that changed places. */
  private static boolean differByOneLetter(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    if (shorter.length() < longer.length()) {
      return longer.length() == shorter.length() + 1
          && shorter.substring(start).equals(longer.substring(start + 1));
    }
    boolean replaced = shorter.substring(start + 1).equals(longer.substring(start + 1));
    return replaced || areNeighboursSwapped(shorter, longer, start);
  }

  private static boolean areNeighboursSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private static boolean mayBeOne(Athlete one, Athlete other) {
    boolean idsDiffer =
        one.ids().entrySet().stream()
            .anyMatch(
                id -> {
                  String theirs = other.ids().get(id.getKey());
                  return theirs != null && !theirs.equals(id.getValue());
                });
    boolean categoriesDiffer =
        one.category().isPresent()
            && other.category().isPresent()
            && !one.category().equals(other.category());
    return !idsDiffer && !categoriesDiffer;
  }
}
