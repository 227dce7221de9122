package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A documentation comment in the sources of the library.
 *
 * @param file the source file, from the directory of the sources down
 * @param text what it says, without the stars
 * @param type the type it describes, as it is named in the source; empty for that of a package, a
 *     member or the module
 */
record DocComment(Path file, String text, Optional<String> type) {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*(.*?)\\*/(?=\\s*([^{;]*))", Pattern.DOTALL);
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:@\\w+(?:\\([^)]*\\))?(?: //.*)?\\s*)*(?:[a-z-]+ )*?(?:class|interface|enum|record) (\\w+)");
  private static final Pattern CODE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\}</pre>", Pattern.DOTALL);

  /** Those of all source files, in the order of their paths. */
  static ImmutableList<DocComment> all() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(DocComment::allOf)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DocComment> allOf(Path file) {
    try {
      String source = Files.readString(file);
      return COMMENT.matcher(source).results().map(found -> of(file, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocComment of(Path file, MatchResult found) {
    String text = found.group(1).replaceAll("(?m)^ *\\* ?", "");
    Matcher type = TYPE.matcher(found.group(2));
    return new DocComment(
        SOURCES.relativize(file),
        text,
        type.lookingAt() ? Optional.of(type.group(1)) : Optional.empty());
  }

  /** Whether it is of this type, be it nested. */
  boolean describes(Class<?> documented) {
    return type.filter(documented.getSimpleName()::equals).isPresent() && isInFileOf(documented);
  }

  private boolean isInFileOf(Class<?> documented) {
    Class<?> outermost = documented;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    return file.equals(Path.of(outermost.getName().replace('.', '/') + ".java"));
  }

  /** The code in it, as it is displayed. */
  ImmutableList<String> examples() {
    return examplesIn(text);
  }

  /** The code in a text with the tags of Javadoc. */
  static ImmutableList<String> examplesIn(String text) {
    return CODE.matcher(text)
        .results()
        .map(code -> code.group(1))
        .collect(ImmutableList.toImmutableList());
  }
}
