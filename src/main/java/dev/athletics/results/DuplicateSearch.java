package dev.athletics.results;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.athletics.results.PossibleDuplicate.Reason;
import dev.athletics.results.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A search for possible duplicates. Each athlete is filed under keys that a duplicate shares, once
 * for each name, and only those who share one are compared.
 */
final class DuplicateSearch {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int LAST_MONTH = 12;

  private final List<List<Entry>> entries = new ArrayList<>();
  private final Map<String, List<Entry>> filed = new HashMap<>();

  /** One athlete with the parts of one of the names folded. */
  private record Entry(
      int place, Athlete athlete, LocalDate birth, boolean alias, String given, String family) {
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
      athlete.birth().date().ifPresent(birth -> entries.add(entries(athlete, birth)));
    }
  }

  private List<Entry> entries(Athlete athlete, LocalDate birth) {
    return Stream.concat(Stream.of(athlete.name()), athlete.aliases().stream())
        .map(name -> entry(athlete, birth, name))
        .toList();
  }

  private Entry entry(Athlete athlete, LocalDate birth, PersonName name) {
    return new Entry(
        entries.size(),
        athlete,
        birth,
        !name.equals(athlete.name()),
        folded(name.given()),
        folded(name.family()));
  }

  private static String folded(String name) {
    return String.join(" ", WORDS.split(Folding.words(name)));
  }

  /** Day by day of birth, so that no more is filed at once than the names of one day. */
  ImmutableList<PossibleDuplicate> find() {
    Map<Long, PossibleDuplicate> found = new TreeMap<>();
    for (Collection<List<Entry>> born : byBirthEitherWay().asMap().values()) {
      filed.clear();
      born.forEach(names -> names.forEach(this::file));
      born.forEach(
          names ->
              reasonsByPlace(names)
                  .forEach((place, reasons) -> add(names.get(0), place, reasons, found)));
    }
    return ImmutableList.copyOf(found.values());
  }

  private ListMultimap<LocalDate, List<Entry>> byBirthEitherWay() {
    return Multimaps.index(entries, names -> eitherWay(names.get(0).birth));
  }

  /** The same for two days of birth of which one has day and month swapped. */
  private static LocalDate eitherWay(LocalDate birth) {
    int day = birth.getDayOfMonth();
    int month = birth.getMonthValue();
    return day > month && day <= LAST_MONTH ? LocalDate.of(birth.getYear(), day, month) : birth;
  }

  private void add(Entry one, int place, Set<Reason> reasons, Map<Long, PossibleDuplicate> found) {
    Athlete other = entries.get(place).get(0).athlete;
    if (!reasons.isEmpty() && mayBeOne(one.athlete, other)) {
      long inOrder = (long) one.place * entries.size() + place;
      found.put(inOrder, new PossibleDuplicate(one.athlete, other, Sets.immutableEnumSet(reasons)));
    }
  }

  /** The reasons for each athlete after the one with these names, by their places. */
  private Map<Integer, Set<Reason>> reasonsByPlace(List<Entry> names) {
    Map<Integer, Set<Reason>> byPlace = new TreeMap<>();
    for (Entry name : names) {
      for (Entry other : candidates(name)) {
        byPlace
            .computeIfAbsent(other.place, first -> EnumSet.noneOf(Reason.class))
            .addAll(reasons(name, other));
      }
    }
    return byPlace;
  }

  private void file(Entry entry) {
    keys(entry).forEach(key -> filed.computeIfAbsent(key, no -> new ArrayList<>(1)).add(entry));
  }

  /** Those after an entry that share a key with it. */
  private Set<Entry> candidates(Entry entry) {
    Set<Entry> candidates = new LinkedHashSet<>();
    for (String key : keys(entry)) {
      for (Entry other : filed.getOrDefault(key, List.of())) {
        if (other.place > entry.place) {
          candidates.add(other);
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
    keys.add(":" + name);
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
    if (sameName && (one.alias || other.alias)) {
      reasons.add(Reason.ALIAS);
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

  /** Returns whether an athlete goes by some of the other's given names, the first among them. */
  private static boolean isShorter(Entry one, Entry other) {
    return one.family.equals(other.family)
        && !one.given.isEmpty()
        && one.given.length() < other.given.length()
        && one.firstGiven().equals(other.firstGiven())
        && areAmong(WORDS.splitToList(one.given), WORDS.split(other.given).iterator());
  }

  private static boolean areAmong(List<String> words, Iterator<String> others) {
    return words.stream().allMatch(word -> Iterators.contains(others, word));
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
    return IdentityRules.Standard.decidedByIds(one.ids(), other.ids()).orElse(true)
        && IdentityRules.areCompatible(one.category(), other.category());
  }
}
