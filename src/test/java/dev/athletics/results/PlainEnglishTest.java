package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns that a reader must take twice stay out of the comments and messages of the library. */
class PlainEnglishTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * A block comment, a line comment or a string, in the order in which they can hide each other.
   */
  private static final Pattern PROSE =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  private static final Pattern CODE_AND_LINE_STARTS =
      Pattern.compile("<pre>\\{@code.*?}</pre>|\\{@code [^}]*}|\n\\s*\\*", Pattern.DOTALL);

  @ParameterizedTest(name = "\"{0}\" ({1})")
  @CsvSource({
    "behind, after",
    "of one's own, your own or custom",
    "since ever, always or unlimited",
    "in its stead, instead",
    "(?:but that (?:the|a)), except that",
    "(?:is|are|not) told(?! apart), is given or is known",
    "his|him, their",
    "(?:Tells|Answers) whether, Returns whether",
  })
  void sourcesKeepOutTheTurn(String turn, String better) throws IOException {
    Pattern banned = Pattern.compile("\\b(?:" + turn + ")\\b");
    assertThat(prose())
        .filteredOn(text -> banned.matcher(text.line()).find())
        .as("better: " + better)
        .isEmpty();
  }

  private record Prose(Path file, String line) {}

  private static List<Prose> prose() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(PlainEnglishTest::proseOf)
          .toList();
    }
  }

  private static Stream<Prose> proseOf(Path file) {
    try {
      return PROSE
          .matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(text -> new Prose(file, flowing(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text in one line, without examples and without what only marks it as a comment. */
  private static String flowing(String text) {
    return CODE_AND_LINE_STARTS
        .matcher(text.replaceFirst("^(?:/\\*\\*?|//|\")", ""))
        .replaceAll(" ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
