package dev.athletics.results.mark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How result lists write a {@link Status}: the codes of the sport, and what they are called in
 * other languages, such as {@code aufg.} for {@link Status#DNF}.
 *
 * <p>Spellings are compared without regard to case and to blanks around them. A caller with lists
 * of their own extends the table:
 *
 * <pre>{@code
 * StatusSpellings ours = StatusSpellings.standard().with("opgegeven", Status.DNF);
 * System.out.println(NoMark.parse("opgegeven", ours)); // DNF
 * }</pre>
 *
 * <p>Instances are immutable; equality is identity.
 */
public final class StatusSpellings {

  private static final int LONGEST_SPELLING = 40;

  private final ImmutableMap<String, Status> statuses;

  private StatusSpellings(ImmutableMap<String, Status> statuses) {
    this.statuses = statuses;
  }

  /**
   * Returns the table that comes with the library.
   *
   * @return the standard spellings
   */
  public static StatusSpellings standard() {
    return Standard.SPELLINGS;
  }

  /**
   * Returns a table with one more spelling, or with another meaning for one that is known.
   *
   * @param spelling the text, from 1 to {@value #LONGEST_SPELLING} characters without digits, in
   *     any case
   * @param status what it stands for
   * @return the larger table; this one stays as it is
   * @throws IllegalArgumentException if the spelling is blank, too long or has a digit, which only
   *     a rule or a mark may have
   */
  public StatusSpellings with(String spelling, Status status) {
    requireNonNull(status, "status");
    String key = key(requireNonNull(spelling, "spelling"));
    if (key.isEmpty()
        || key.length() > LONGEST_SPELLING
        || CharMatcher.inRange('0', '9').matchesAnyOf(key)) {
      throw new IllegalArgumentException(
          "spelling must have 1 to 40 characters and no digit: " + Ascii.truncate(key, 50, "..."));
    }
    Map<String, Status> larger = new HashMap<>(statuses);
    larger.put(key, status);
    return new StatusSpellings(ImmutableMap.copyOf(larger));
  }

  /**
   * Looks a spelling up.
   *
   * @param text the text, in any case, with blanks around it or not
   * @return the status, or empty if none is written so
   */
  public Optional<Status> find(CharSequence text) {
    int start = Scan.skipBlanks(requireNonNull(text, "text"), 0, text.length());
    return find(text, start, Scan.trimBlanks(text, start, text.length()));
  }

  Optional<Status> find(CharSequence text, int start, int end) {
    // Longer text is not copied only to learn that it is not in the table.
    return end - start > LONGEST_SPELLING || start == end
        ? Optional.empty()
        : Optional.ofNullable(statuses.get(key(text.subSequence(start, end).toString())));
  }

  ImmutableSet<String> spellings(Status status) {
    String code = key(status.code());
    return statuses.entrySet().stream()
        .filter(entry -> entry.getValue() == status && !entry.getKey().equals(code))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(toImmutableSet());
  }

  private static String key(String spelling) {
    return Blanks.trim(spelling).toLowerCase(Locale.ROOT);
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {

    private static final String FILE = "status_spellings.tsv";
    private static final ImmutableList<String> HEADING =
        ImmutableList.of("spelling", "status", "language", "source");
    private static final StatusSpellings SPELLINGS = load();

    private static StatusSpellings load() {
      ImmutableMap.Builder<String, Status> statuses = ImmutableMap.builder();
      Stream.of(Status.values()).forEach(status -> statuses.put(key(status.code()), status));
      TsvTable.read(
          StatusSpellings.class,
          FILE,
          HEADING,
          row -> statuses.put(spelling(row), Status.valueOf(row.get(1))));
      return new StatusSpellings(statuses.buildOrThrow());
    }

    private static String spelling(List<String> row) {
      checkArgument(
          row.get(0).equals(key(row.get(0))),
          "expected %s in the form it is compared in",
          row.get(0));
      return row.get(0);
    }
  }
}
