package dev.athletics.results;

import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that cannot be true in what was said of a race or of a result.
 *
 * <p>Equality compares everything.
 *
 * <pre>{@code
 * Race.Builder sprint = Race.builder(Event.parse("Women's 100m")).starters(0);
 * Contradiction first = sprint.contradictions().get(0);
 * System.out.println(first.component()); // date
 * System.out.println(first);             // date of the race is missing
 * }</pre>
 *
 * @param row the row of the result list, from 1 up; empty where the race as a whole, or a result
 *     without a race, contradicts itself
 * @param component the component that cannot be so, by the name of its accessor
 * @param reason what cannot be true and why, as a sentence without a full stop
 */
public record Contradiction(Optional<Integer> row, String component, String reason)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param row the row of the result list, from 1 up
   * @param component the component that cannot be so
   * @param reason what cannot be true and why
   */
  public Contradiction {
    requireNonNull(row, "row");
    requireNonNull(component, "component");
    requireNonNull(reason, "reason");
  }

  /**
   * Returns the row, where there is one, and the reason.
   *
   * @return a text for people, such as {@code row 3, place 3 of Josh KERR (GBR) needs a mark, was
   *     DNF}
   */
  @Override
  public String toString() {
    return row.isPresent() ? "row " + row.get() + ", " + reason : reason;
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<Contradiction, Contradiction> KIND =
        FieldKind.of(
                Contradiction.class,
                () -> new Contradiction(Optional.empty(), "", ""),
                Function.identity())
            .field(
                "row",
                text(Integer.class),
                contradiction -> contradiction.row.orElse(null),
                (c, row) -> new Contradiction(Optional.of(row), c.component, c.reason))
            .field(
                "of",
                text(String.class),
                Contradiction::component,
                (c, component) -> new Contradiction(c.row, component, c.reason))
            .field(
                "reason",
                text(String.class),
                Contradiction::reason,
                (c, reason) -> new Contradiction(c.row, c.component, reason));
  }
}
