package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The reason why an athlete has no mark, which a result sheet prints in its place (CR 25).
 *
 * <p>The canonical text is the {@linkplain #code code}. {@link #parse(CharSequence)} also reads the
 * aliases and the spellings of other languages that {@link StatusSpellings#STANDARD} knows.
 *
 * <pre>{@code
 * Status status = Status.parse("abandon");
 * System.out.println(status.code());    // DNF
 * System.out.println(status.description()); // did not finish
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#cr-25">CR 25</a>
 */
public enum Status {
  /** Did not start: entered, but not reported or not at the start. */
  DNS("DNS", "did not start"),
  /** Did not finish the race, or left a combined event. */
  DNF("DNF", "did not finish"),
  /** Disqualified, if possible with the rule. */
  DQ("DQ", "disqualified"),
  /** No mark: took part in a field event without a valid trial. */
  NM("NM", "no mark"),
  /** No height: took part in a vertical jump without clearing a bar. */
  NH("NH", "no height"),
  /** Retired from a field or combined event; what was achieved before may stand. */
  R("r", "retired"),
  /** No time: finished, but was not timed. */
  NT("NT", "no time"),
  /** Took part out of competition, without a place. */
  OC("OC", "out of competition"),
  /**
   * False start, a disqualification with a code for itself (TR 16.8).
   *
   * @see <a href="{@docRoot}/index.html#tr-16.8">TR 16.8</a>
   */
  FS("FS", "false start"),
  /** Scratched: withdrawn before the start. */
  SCR("SCR", "scratched"),
  /** Over the time limit, where a race closes its course or its track. */
  OTL("OTL", "over the time limit"),
  /** Not classified: took part and is listed without a place, for a reason that is not given. */
  NC("NC", "not classified");

  private final String code;
  private final String description;

  Status(String code, String description) {
    this.code = code;
    this.description = description;
  }

  /**
   * Reads a status: a code, an alias such as {@code DSQ}, or a localised spelling such as {@code
   * aufg.}, in any case.
   *
   * @param text the text
   * @return the status
   * @throws MarkFormatException if the text is not a status
   */
  public static Status parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new MarkFormatException(text, 0, Expected.STATUS.phrase()));
  }

  /**
   * Reads a status as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the status, or empty if the text is not a status
   */
  public static Optional<Status> tryParse(CharSequence text) {
    return StatusSpellings.STANDARD.find(requireNonNull(text, "text"));
  }

  /**
   * Returns what result sheets print.
   *
   * @return the code, for example {@code DNF}, {@code r}
   */
  public String code() {
    return code;
  }

  /** Returns whether athletes get this status by a rule, so that a number after it may be its. */
  boolean isByRule() {
    return this == DQ || this == FS;
  }

  /**
   * Returns what the code stands for.
   *
   * @return the meaning in English, for example {@code did not finish}
   */
  public String description() {
    return description;
  }
}
