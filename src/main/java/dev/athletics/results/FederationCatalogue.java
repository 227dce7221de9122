package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Nearest;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The federations of {@code federations.tsv}, found by code, name, alias or ISO code. */
final class FederationCatalogue {

  private static final String RESOURCE = "federations.tsv";
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
  private final Map<String, Federation> bySpelling = new HashMap<>();
  private final Map<String, Federation> byIsoCode = new HashMap<>();

  private FederationCatalogue() {
    TsvTable.read(FederationCatalogue.class, RESOURCE, HEADER, this::add);
  }

  static FederationCatalogue get() {
    return Holder.CATALOGUE;
  }

  static ImmutableSortedSet<Federation> federations() {
    return Sorted.FEDERATIONS;
  }

  Optional<Federation> bySpelling(CharSequence text) {
    if (ShortText.isTooLong(text)) {
      return Optional.empty();
    }
    String spelling = text.toString();
    Federation exact = byCode.get(spelling);
    return Optional.ofNullable(exact != null ? exact : bySpelling.get(fold(spelling)));
  }

  Optional<Federation> byIsoCode(CharSequence code) {
    return ShortText.isTooLong(code)
        ? Optional.empty()
        : Optional.ofNullable(byIsoCode.get(Ascii.toUpperCase(Blanks.trim(code))));
  }

  static FederationFormatException unknown(CharSequence text) {
    int start = Blanks.skip(text, 0, text.length());
    return new FederationFormatException(text, start, "a federation code", get().nearest(text));
  }

  /** An ISO code is as near as can be: writing DEU for GER is the likeliest slip. */
  private ImmutableList<String> nearest(CharSequence text) {
    return ShortText.isTooLong(text)
        ? ImmutableList.of()
        : Nearest.of(
                fold(text.toString()),
                Stream.concat(
                    bySpelling.entrySet().stream(),
                    byIsoCode.entrySet().stream()
                        .map(iso -> Map.entry(fold(iso.getKey()), iso.getValue()))))
            .stream()
            .map(Federation::code)
            .collect(toImmutableList());
  }

  private void add(List<String> cells) {
    String flag = cells.get(12);
    checkArgument(flag.isEmpty() || flag.equals("uncertain"), "flag %s", flag);
    Federation federation = federation(cells);
    index(byCode, federation.code(), federation);
    index(bySpelling, fold(federation.code()), federation);
    index(bySpelling, fold(federation.name()), federation);
    for (String alias : listed(cells.get(10), ";")) {
      index(bySpelling, fold(alias), federation);
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

  private static String fold(String spelling) {
    return Blanks.trim(spelling).toLowerCase(Locale.ROOT);
  }

  /** Loads the resource when the first federation is asked for. */
  private static final class Holder {
    static final FederationCatalogue CATALOGUE = new FederationCatalogue();
  }

  /** Sorts the federations when all of them are asked for. */
  private static final class Sorted {
    static final ImmutableSortedSet<Federation> FEDERATIONS =
        ImmutableSortedSet.copyOf(get().byCode.values());
  }
}
