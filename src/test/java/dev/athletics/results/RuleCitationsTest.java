package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules cited in the Javadoc")
class RuleCitationsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern CITATION =
      Pattern.compile("\\b(?:TR|CR)\\s(?:\\* )?\\d+(?:\\.\\d+)*");
  private static final Pattern LINK =
      Pattern.compile("<a\\s+href=\"\\{@docRoot}/index\\.html#([^\"]+)\">([^<]+)</a>");
  private static final Pattern NO_PROSE =
      Pattern.compile("<pre>.*?</pre>|\\{@code[^}]*}|<a\\s.*?</a>", Pattern.DOTALL);
  private static final Pattern RULE_OF_PAGE =
      Pattern.compile(
          "<tr id=\"([^\"]+)\"><th scope=\"row\">([^<]+)</th><td>[^<]{2,}</td>\\s*<td>[^<]{2,}</td>");

  @Test
  void areAllOnThePageOfRules() throws IOException {
    assertThat(citationsIn(everySource())).isNotEmpty().isSubsetOf(namesOnThePage());
  }

  @Test
  void arePutOnThePageOnlyIfCited() throws IOException {
    assertThat(namesOnThePage()).isSubsetOf(citationsIn(everySource()));
  }

  @Test
  void haveTheirNumberForAnAnchor() throws IOException {
    assertThat(RULE_OF_PAGE.matcher(page()).results())
        .allSatisfy(rule -> assertThat(rule.group(1)).isEqualTo(anchorOf(rule.group(2))));
  }

  @ParameterizedTest
  @MethodSource("commentsOfPublicTypes")
  void areLinkedToTheirNames(DocComment comment) {
    ImmutableSet<String> linked =
        LINK.matcher(comment.text())
            .results()
            .map(link -> link.group(2))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> cited = citationsIn(NO_PROSE.matcher(comment.text()).replaceAll(""));
    assertThat(linked).containsExactlyInAnyOrderElementsOf(cited);
    assertThat(LINK.matcher(comment.text()).results())
        .allSatisfy(link -> assertThat(link.group(1)).isEqualTo(anchorOf(link.group(2))));
  }

  static Stream<DocComment> commentsOfPublicTypes() {
    ImmutableSet<Path> files =
        PublicTypes.all().stream()
            .map(
                type -> Path.of(type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"))
            .collect(ImmutableSet.toImmutableSet());
    return DocComment.all().stream()
        .filter(comment -> files.contains(comment.file()))
        .filter(comment -> CITATION.matcher(comment.text()).find());
  }

  private static ImmutableSet<String> citationsIn(String text) {
    return CITATION
        .matcher(text)
        .results()
        .map(citation -> citation.group().replaceAll("\\s+(?:\\* )?", " "))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> namesOnThePage() throws IOException {
    return RULE_OF_PAGE
        .matcher(page())
        .results()
        .map(rule -> rule.group(2))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String anchorOf(String rule) {
    return rule.replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static String everySource() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "main", "javadoc", "overview.html"));
  }
}
