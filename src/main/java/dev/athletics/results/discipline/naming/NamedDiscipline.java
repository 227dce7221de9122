package dev.athletics.results.discipline.naming;

import java.util.EnumSet;
import java.util.Set;

/**
 * A discipline as a text named it, with the facts that the name gave beside it: {@code 200 Metres
 * Short Track} is the discipline {@code 200} and {@link Qualifier#SHORT_TRACK}.
 *
 * @param <D> the type of the disciplines
 * @param discipline the discipline
 * @param qualifiers what else the name said
 */
public record NamedDiscipline<D>(D discipline, Set<Qualifier> qualifiers) {

  /** Returns a discipline of which the name said nothing else. */
  public static <D> NamedDiscipline<D> of(D discipline) {
    return new NamedDiscipline<>(discipline, Set.of());
  }

  /** Returns a discipline with one qualifier. */
  public static <D> NamedDiscipline<D> of(D discipline, Qualifier qualifier) {
    return new NamedDiscipline<>(discipline, EnumSet.of(qualifier));
  }

  /** Returns whether the name had a qualifier. */
  public boolean has(Qualifier qualifier) {
    return qualifiers.contains(qualifier);
  }
}
