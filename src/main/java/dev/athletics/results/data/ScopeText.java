package dev.athletics.results.data;

import dev.athletics.results.Competitor;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.mark.TextFormatException;

/**
 * The scope of a record in a row that names its holder: personal ones are written without the name,
 * {@code PB} and {@code SB 2024}.
 */
final class ScopeText {
  /** A label of the caller's own takes the same limits in the same words as PB and SB do. */
  private static final String ANY_LABEL = "Best";

  private ScopeText() {}

  static RecordScope read(String text, Competitor holder) {
    if (!isPersonal(text)) {
      return RecordScope.parse(text);
    }
    RecordScope limited =
        RecordScope.tryParse(ANY_LABEL + text.substring(2) + ": holder")
            .filter(scope -> scope.label().startsWith(ANY_LABEL))
            .filter(scope -> isSeasonal(scope) == text.startsWith("SB"))
            .orElseThrow(
                () ->
                    new TextFormatException(
                        text, 0, "a personal scope such as PB, PB U20 or SB 2024"));
    return RecordScope.personal(holder).limitedTo(limited.limits());
  }

  private static boolean isPersonal(String text) {
    return (text.startsWith("PB") || text.startsWith("SB"))
        && (text.length() == 2 || text.charAt(2) == ' ');
  }

  private static boolean isSeasonal(RecordScope scope) {
    return scope.season().isPresent();
  }

  static String of(RecordScope scope, Competitor holder) {
    if (scope.level() != Level.PERSONAL || !scope.competitor().filter(holder::equals).isPresent()) {
      return scope.toString();
    }
    String limits =
        RecordScope.custom(ANY_LABEL, "holder")
            .limitedTo(scope.limits())
            .label()
            .substring(ANY_LABEL.length());
    return (isSeasonal(scope) ? "SB" : "PB") + limits;
  }
}
