package dev.athletics.results.mark;

import java.io.Serializable;
import java.util.Optional;

/**
 * What came of taking part: a {@link Mark}, or {@link NoMark} with the status that stands in its
 * place.
 *
 * <p>A result sheet prints one of the two in its column of marks, {@code 3:27.65} or {@code DNF}.
 * Nothing else exists: an athlete without a mark never gets a zero, a negative number or a null
 * instead.
 *
 * <p>There is no parser for an outcome without a context, because {@code 8.95} is a time in one
 * discipline and a distance in another. Text is read by the type it is known to be, or by the
 * discipline it was found in. Equality is that of the type.
 *
 * <pre>{@code
 * Outcome outcome = Discipline.parse("1500m").parseMark("DNF").outcome();
 * System.out.println(outcome);                 // DNF
 * System.out.println(outcome instanceof Mark); // false
 * }</pre>
 */
public sealed interface Outcome extends Serializable permits Mark, NoMark {

  /**
   * Returns the mark that counts.
   *
   * @return the mark, or empty for {@link NoMark}, also when a mark was struck out
   */
  default Optional<Mark> mark() {
    return this instanceof Mark mark ? Optional.of(mark) : Optional.empty();
  }
}
