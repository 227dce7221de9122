package dev.athletics.results.data;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of identity that have a text. */
final class IdentityText {
  private static final String BY_ID = "id ";

  private IdentityText() {}

  /** The text of a rule, nothing for the standard. */
  static @Nullable String of(CompetitorIdentity identity) {
    if (identity.equals(CompetitorIdentity.STANDARD)) {
      return null;
    }
    String text = identity.toString();
    checkArgument(
        read(text).filter(identity::equals).isPresent(),
        "identity: a custom rule has no form as data; write the book withIdentity(STANDARD)");
    return text;
  }

  static CompetitorIdentity parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new TextFormatException(
                    text, 0, "standard, name and birth year, or id and a scheme"));
  }

  private static Optional<CompetitorIdentity> read(String text) {
    if (text.startsWith(BY_ID)) {
      String scheme = text.substring(BY_ID.length());
      return Blanks.trim(scheme).equals(scheme) && !scheme.isEmpty()
          ? Optional.of(CompetitorIdentity.byId(scheme))
          : Optional.empty();
    }
    return Stream.of(CompetitorIdentity.STANDARD, CompetitorIdentity.byNameAndBirthYear())
        .filter(identity -> identity.toString().equals(text))
        .findFirst();
  }
}
