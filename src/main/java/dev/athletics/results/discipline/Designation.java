package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;

/**
 * A discipline as a text named it, with the facts the name told beside it: {@code 200 Metres Short
 * Track} is the discipline {@code 200} and {@link Qualifier#SHORT_TRACK}.
 *
 * <pre>{@code
 * Designation named = Vocabulary.STANDARD.read("200 Metres Short Track");
 * System.out.println(named.discipline());                           // 200
 * System.out.println(named.has(Designation.Qualifier.SHORT_TRACK)); // true
 * }</pre>
 *
 * <p>Equality compares both parts. Immutable.
 *
 * @param discipline the discipline
 * @param qualifiers what else the name told, in the order of the constants
 */
public record Designation(Discipline discipline, ImmutableSet<Qualifier> qualifiers)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What a name may tell besides the discipline.
   *
   * <pre>{@code
   * System.out.println(Vocabulary.STANDARD.read("60 Metres Indoor").qualifiers()); // [INDOOR]
   * }</pre>
   */
  public enum Qualifier {
    /** On a short track, an oval of at most 200 metres: "Short Track", {@code sh}. */
    SHORT_TRACK,
    /** Under a roof: "indoor", "Halle", "innendørs". */
    INDOOR,
    /** By women and men together: "mixed". */
    MIXED
  }

  /**
   * Orders the qualifiers.
   *
   * @param discipline the discipline
   * @param qualifiers what else the name told
   */
  public Designation {
    requireNonNull(discipline, "discipline");
    requireNonNull(qualifiers, "qualifiers");
    qualifiers = qualifiers.size() > 1 ? Sets.immutableEnumSet(qualifiers) : qualifiers;
  }

  static Designation of(Discipline discipline) {
    return new Designation(discipline, ImmutableSet.of());
  }

  /**
   * Returns whether the name told a qualifier.
   *
   * @param qualifier the qualifier
   * @return whether it was there
   */
  public boolean has(Qualifier qualifier) {
    return qualifiers.contains(requireNonNull(qualifier, "qualifier"));
  }
}
