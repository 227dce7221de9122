package dev.athletics.results.placing;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.Result;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row whose place the rules do not yield.
 *
 * <p>It does not say which is wrong: the place, a mark, or the rules asked. Equality compares both
 * parts.
 *
 * <pre>{@code
 * List<Result> rows = new ArrayList<>(race.results());
 * rows.set(3, rows.get(3).withPlace(Optional.of(5)));
 * System.out.println(Placing.verify(race.withResults(rows)).get(0)); // 5 Jakob INGEBRIGTSEN (NOR) 3:28.24: by rule 4
 * }</pre>
 *
 * @param result the row with the place it was given
 * @param byRule the place by rule, nothing if the row should have none
 */
public record Misplacement(Result result, Optional<Integer> byRule) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param result the row with the place it was given
   * @param byRule the place by rule, nothing if the row should have none
   */
  public Misplacement {
    requireNonNull(result, "result");
    requireNonNull(byRule, "byRule");
  }

  /**
   * Returns the place that was given.
   *
   * @return the place, or empty if the row has none
   */
  public Optional<Integer> given() {
    return result.place();
  }

  /**
   * Returns the row and the place it should have.
   *
   * @return a text for people, such as {@code 7 Michal Balner (CZE) 5.60: by rule 10}
   */
  @Override
  public String toString() {
    return result + ": by rule " + byRule.map(Object::toString).orElse("without place");
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<Misplacement, Misplacement> KIND =
        FieldKind.startingWith(
                Misplacement.class,
                "result",
                object(Result.class),
                Misplacement::result,
                result -> new Misplacement(result, Optional.empty()),
                Function.identity())
            .field(
                "byRule",
                text(Integer.class),
                misplaced -> misplaced.byRule.orElse(null),
                (misplaced, place) -> new Misplacement(misplaced.result, Optional.of(place)));
  }
}
