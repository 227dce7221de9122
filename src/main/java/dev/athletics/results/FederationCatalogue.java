package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Nearest;
import dev.athletics.results.text.ShortText;
import dev.athletics.results.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The federations of {@code federations.tsv}, found by code, name, alias or ISO code. */
final class FederationCatalogue {

  private static final String RESOURCE = "federations.tsv";

  /** Ends an alias that may mean other rows too. */
  private static final String SHARED = "?";

  private static final List<String> HEADER =
      List.of(
          "code",
          "name",
          "adjective",
          "area",
          "status",
          "valid_from",
          "valid_to",
          "successors",
          "parent",
          "iso",
          "aliases",
          "source",
          "flag");

  private final Map<String, Federation> byCode = new HashMap<>();
  private final SetMultimap<String, Federation> bySpelling = LinkedHashMultimap.create();
  private final Map<String, Federation> byIsoCode = new HashMap<>();

  private FederationCatalogue() {
    TsvTable.read(FederationCatalogue.class, RESOURCE, HEADER, this::add);
  }

  static FederationCatalogue get() {
    return Lazy.CATALOGUE;
  }

  static ImmutableSortedSet<Federation> federations() {
    return LazyOrder.FEDERATIONS;
  }

  Optional<Federation> bySpelling(CharSequence text) {
    if (ShortText.isTooLong(text)) {
      return Optional.empty();
    }
    Federation exact = byCode.get(text.toString());
    return exact != null ? Optional.of(exact) : theOnly(meanings(text));
  }

  private static Optional<Federation> theOnly(Set<Federation> meanings) {
    return meanings.size() == 1 ? Optional.of(meanings.iterator().next()) : Optional.empty();
  }

  private Set<Federation> meanings(CharSequence text) {
    Set<Federation> meanings = bySpelling.get(FederationSpelling.words(text));
    return meanings.isEmpty() ? bySpelling.get(FederationSpelling.joined(text)) : meanings;
  }

  Optional<Federation> byIsoCode(CharSequence code) {
    return ShortText.isTooLong(code)
        ? Optional.empty()
        : Optional.ofNullable(byIsoCode.get(Ascii.toUpperCase(Blanks.trim(code))));
  }

  static FederationFormatException unknown(CharSequence text) {
    int start = ShortText.isTooLong(text) ? 0 : Words.firstAfterBeginning(text, get()::begins);
    ImmutableList<String> meanings = get().codesOfMeanings(text);
    return meanings.isEmpty()
        ? new FederationFormatException(text, start, "a federation code", get().nearest(text))
        : new FederationFormatException(
            text, start, "one of " + String.join(", ", meanings), meanings);
  }

  private boolean begins(String beginning) {
    String words = FederationSpelling.words(beginning);
    return bySpelling.keySet().stream().anyMatch(spelling -> spelling.startsWith(words));
  }

  private ImmutableList<String> codesOfMeanings(CharSequence text) {
    return ShortText.isTooLong(text)
        ? ImmutableList.of()
        : meanings(text).stream().map(Federation::code).collect(toImmutableList());
  }

  /** An ISO code is as near as can be: writing DEU for GER is the likeliest slip. */
  private ImmutableList<String> nearest(CharSequence text) {
    return ShortText.isTooLong(text)
        ? ImmutableList.of()
        : Nearest.of(FederationSpelling.words(text), spellings()).stream()
            .map(Federation::code)
            .collect(toImmutableList());
  }

  private Stream<Map.Entry<String, Federation>> spellings() {
    return Stream.concat(
        bySpelling.entries().stream(),
        byIsoCode.entrySet().stream()
            .map(iso -> Map.entry(FederationSpelling.words(iso.getKey()), iso.getValue())));
  }

  private void add(List<String> cells) {
    String flag = cells.get(12);
    checkArgument(flag.isEmpty() || flag.equals("uncertain"), "flag %s", flag);
    Federation federation = federation(cells);
    index(byCode, federation.code(), federation);
    addSpelling(federation.code(), federation);
    addSpelling(federation.name(), federation);
    for (String alias : listed(cells.get(10), ";")) {
      addAlias(alias, federation);
    }
    for (String iso : listed(cells.get(9), " ")) {
      index(byIsoCode, iso, federation);
    }
  }

  private Federation federation(List<String> cells) {
    Federation.Builder builder =
        Federation.builder(cells.get(0), cells.get(1))
            .status(Federation.Status.valueOf(Ascii.toUpperCase(cells.get(4))))
            .successors(successors(cells.get(7)));
    if (!cells.get(2).isEmpty()) {
      builder.adjective(cells.get(2));
    }
    if (!cells.get(3).isEmpty()) {
      builder.area(Area.parse(cells.get(3)));
    }
    if (!cells.get(5).isEmpty()) {
      builder.validFrom(LocalDate.of(Integer.parseInt(cells.get(5)), Month.JANUARY, 1));
    }
    if (!cells.get(6).isEmpty()) {
      builder.validTo(LocalDate.of(Integer.parseInt(cells.get(6)), Month.DECEMBER, 31));
    }
    if (!cells.get(8).isEmpty()) {
      builder.parent(above(cells.get(8)));
    }
    return builder.build();
  }

  private List<Federation> successors(String codes) {
    List<Federation> successors = new ArrayList<>();
    for (String code : listed(codes, " ")) {
      successors.add(above(code));
    }
    return successors;
  }

  private Federation above(String code) {
    Federation federation = byCode.get(code);
    checkArgument(federation != null, "%s is not a row above", code);
    return federation;
  }

  private static List<String> listed(String cell, String separator) {
    return cell.isEmpty() ? List.of() : TsvTable.split(cell, separator);
  }

  private static void index(Map<String, Federation> map, String key, Federation federation) {
    checkArgument(!key.isEmpty(), "an empty name of %s", federation);
    Federation other = map.putIfAbsent(key, federation);
    checkArgument(other == null || other.equals(federation), "%s is already %s", key, other);
  }

  private void addAlias(String alias, Federation federation) {
    if (alias.endsWith(SHARED)) {
      bySpelling.put(FederationSpelling.words(alias.replace(SHARED, "")), federation);
    } else {
      addSpelling(alias, federation);
    }
  }

  private void addSpelling(String spelling, Federation federation) {
    String words = FederationSpelling.words(spelling);
    checkArgument(!words.isEmpty(), "an empty name of %s", federation);
    addKey(words, federation);
    String joined = FederationSpelling.joined(spelling);
    if (!joined.isEmpty()) {
      addKey(joined, federation);
    }
  }

  private void addKey(String key, Federation federation) {
    bySpelling.put(key, federation);
    checkArgument(bySpelling.get(key).size() == 1, "%s is already another", key);
  }

  /** Loads the resource when the first federation is asked for. */
  private static final class Lazy {
    static final FederationCatalogue CATALOGUE = new FederationCatalogue();
  }

  /** Sorts the federations when all of them are asked for. */
  private static final class LazyOrder {
    static final ImmutableSortedSet<Federation> FEDERATIONS =
        ImmutableSortedSet.copyOf(get().byCode.values());
  }
}
