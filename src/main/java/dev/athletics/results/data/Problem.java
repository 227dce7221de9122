package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.text.Excerpt;
import java.io.Serializable;

/**
 * One thing in data that cannot be read, or that cannot be true beside the rest of it.
 *
 * <pre>{@code
 * Problem problem = new Problem("results[3].mark", "3:27,x", "expected a digit");
 * System.out.println(problem); // results[3].mark: expected a digit, found "3:27,x"
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param path where in the data, such as {@code results[3].trials[1].mark}, with indexes from 0;
 *     the empty text is the data as a whole
 * @param found the text that stands there; empty where nothing does, or where several values
 *     contradict each other
 * @param reason what was expected, or what cannot be true and why, without a full stop
 */
public record Problem(String path, String found, String reason) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param path where in the data
   * @param found the text that stands there
   * @param reason what was expected, or what cannot be true and why
   */
  public Problem {
    requireNonNull(path, "path");
    requireNonNull(found, "found");
    requireNonNull(reason, "reason");
  }

  /**
   * Returns the place, the reason and the text that was found.
   *
   * @return a text for people, such as {@code results[3].mark: expected a digit, found "3:27,x"}
   */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ")
        + reason
        + (found.isEmpty() ? "" : ", found " + Excerpt.quoted(found));
  }
}
