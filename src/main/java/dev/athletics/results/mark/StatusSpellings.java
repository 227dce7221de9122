package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.Excerpt;
import dev.athletics.results.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How result lists write a {@link Status}: the codes of the sport, and what they are called in
 * other languages, such as {@code aufg.} for {@link Status#DNF}.
 *
 * <p>Case, accents, points, blanks and hyphens make no difference. The table can be extended for
 * lists that have spellings which it does not know:
 *
 * <pre>{@code
 * StatusSpellings ours = StatusSpellings.STANDARD.with("out of the race", Status.DNF);
 * System.out.println(ours.find("Out of the race.")); // Optional[DNF]
 * }</pre>
 *
 * <p>Instances are immutable; equality is identity.
 */
public final class StatusSpellings {

  private static final int LONGEST_SPELLING = 40;
  private static final String FILE = "status_spellings.tsv";
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("spelling", "status", "language", "source");

  /** The spellings that come with the library. */
  public static final StatusSpellings STANDARD = load();

  private final ImmutableMap<String, Status> statuses;

  private StatusSpellings(ImmutableMap<String, Status> statuses) {
    this.statuses = statuses;
  }

  /**
   * Returns a table with one more spelling, or with another meaning for one that is known.
   *
   * @param spelling the text, which begins with a letter and has at most {@value #LONGEST_SPELLING}
   *     characters without digits, in any case
   * @param status what it stands for
   * @return the larger table; this one stays as it is
   * @throws IllegalArgumentException if the spelling does not begin with a letter, is too long or
   *     has a digit, which only a rule or a mark may have
   */
  public StatusSpellings with(String spelling, Status status) {
    requireNonNull(status, "status");
    String trimmed = Blanks.trim(requireNonNull(spelling, "spelling"));
    if (trimmed.isEmpty()
        || trimmed.length() > LONGEST_SPELLING
        || !Character.isLetter(trimmed.charAt(0))
        || trimmed.chars().anyMatch(c -> Digits.isDigit((char) c))) {
      throw new IllegalArgumentException(
          "spelling must begin with a letter and have at most 40 characters and no digit: "
              + Excerpt.quoted(spelling));
    }
    Map<String, Status> larger = new HashMap<>(statuses);
    larger.put(key(trimmed), status);
    return new StatusSpellings(ImmutableMap.copyOf(larger));
  }

  /**
   * Looks a spelling up.
   *
   * @param text the text
   * @return the status, or empty if none is written so
   */
  public Optional<Status> find(CharSequence text) {
    int start = Blanks.skip(requireNonNull(text, "text"), 0, text.length());
    int end = Blanks.skipBack(text, start, text.length());
    // Longer text is not copied only to learn that it is not in the table.
    return end - start > LONGEST_SPELLING || !Character.isLetter(firstOf(text, start, end))
        ? Optional.empty()
        : Optional.ofNullable(statuses.get(key(text.subSequence(start, end))));
  }

  private static char firstOf(CharSequence text, int start, int end) {
    return start < end ? text.charAt(start) : ' ';
  }

  private static String key(CharSequence spelling) {
    StringBuilder key = new StringBuilder(spelling.length());
    spelling.codePoints().filter(c -> !isIgnored(c)).forEach(c -> Folding.append(c, key));
    return key.toString();
  }

  private static boolean isIgnored(int c) {
    return c == '.' || c == '-' || Character.isBmpCodePoint(c) && Blanks.isBlank((char) c);
  }

  private static StatusSpellings load() {
    ImmutableMap.Builder<String, Status> statuses = ImmutableMap.builder();
    Stream.of(Status.values()).forEach(status -> statuses.put(key(status.code()), status));
    TsvTable.read(
        StatusSpellings.class,
        FILE,
        HEADING,
        row -> statuses.put(key(row.get(0)), Status.valueOf(row.get(1))));
    return new StatusSpellings(statuses.buildOrThrow());
  }
}
