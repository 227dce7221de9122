package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Federation;
import dev.athletics.results.RecordScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The federations that a part of the data names by their codes: those of the library's catalogue,
 * and those that the data describes itself, each after those that it names.
 */
final class Federations {
  private static final Federation IN_CATALOGUE = Federation.of("GBR");

  private final Map<String, Federation> described = new LinkedHashMap<>();

  private Federations() {}

  /** Describes federations that are not in the catalogue, and those that they name. */
  static ImmutableList<FederationData> notInCatalogue(Stream<Federation> named) {
    Federations federations = new Federations();
    named.forEach(federations::describe);
    return federations.described.values().stream()
        .map(FederationData::of)
        .collect(ImmutableList.toImmutableList());
  }

  private void describe(Federation federation) {
    if (!described.containsKey(federation.code()) && !isInCatalogue(federation)) {
      federation.successors().forEach(this::describe);
      federation.parent().ifPresent(this::describe);
      described.put(federation.code(), federation);
    }
  }

  /** A federation that was changed is not the one of the catalogue. */
  private static boolean isInCatalogue(Federation federation) {
    Optional<Federation> known = Federation.tryParse(federation.code());
    return known.isPresent() && known.get() == federation;
  }

  static Federations read(Part part, List<FederationData> descriptions) {
    Federations federations = new Federations();
    part.parts(
        "federations", descriptions, (description, inner) -> federations.add(description, inner));
    return federations;
  }

  private Optional<Federation> add(FederationData description, Part part) {
    Optional<Federation> read = description.read(part, this::find);
    read.ifPresent(
        federation -> {
          if (described.putIfAbsent(federation.code(), federation) != null) {
            part.refuse("code", federation.code(), "expected each federation once");
          }
        });
    return read;
  }

  /**
   * Returns the federation with a code.
   *
   * @throws IllegalArgumentException if it is neither described nor in the catalogue
   */
  Federation find(String code) {
    Federation own = described.get(code);
    return own == null ? Federation.of(code) : own;
  }

  /** Reads a scope, which may be national and name one of these federations. */
  RecordScope parse(String scope) {
    for (Federation own : described.values()) {
      String ofOther = scope.replaceFirst(" " + own.code() + "(?= |$)", " " + IN_CATALOGUE.code());
      Optional<RecordScope> read = RecordScope.tryParse(ofOther).filter(of -> isNational(of));
      if (!ofOther.equals(scope) && read.isPresent()) {
        return RecordScope.national(own).limitedTo(read.get().limits());
      }
    }
    return RecordScope.parse(scope);
  }

  private static boolean isNational(RecordScope scope) {
    return scope.federation().equals(Optional.of(IN_CATALOGUE));
  }
}
