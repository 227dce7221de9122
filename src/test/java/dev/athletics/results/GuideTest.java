package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The guide, which is the front page of the Javadoc")
class GuideTest {
  private static final Path PAGES = Path.of("src", "main", "javadoc");

  @TempDir Path directory;

  @Test
  void isOneProgramThatPrintsWhatItsCommentsSay() throws Exception {
    List<String> steps = DocComment.examplesIn(text());
    assertThat(steps).hasSizeGreaterThan(5);
    ExampleCode.in(directory).compile(List.of(String.join("\n", steps))).get(0).call();
  }

  @Test
  void saysWhatTheExamplesOfTheTypesAreGiven() throws IOException {
    assertThat(Stream.of(GivenInExamples.class.getFields()))
        .allSatisfy(field -> assertThat(text()).contains("<code>" + field.getName() + "</code>"));
  }

  @Test
  void linksToPlacesOnItThatExist() throws IOException {
    List<String> anchors = found("id=\"([^\"]+)\"");
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(found("href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(anchors);
  }

  @Test
  void showsDrawingsThatSayInWordsWhatTheyShow() throws IOException {
    assertThat(found("<img src=\"([^\"]+)\"[^>]*\\salt=\"[^\"]{40,}\">"))
        .containsExactlyElementsOf(found("<img src=\"([^\"]+)\""))
        .hasSize(2)
        .allSatisfy(
            drawing ->
                assertThat(Files.readString(PAGES.resolve(drawing)))
                    .contains("<title id=\"title\">", "<desc id=\"desc\">"));
  }

  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(text())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String text() throws IOException {
    return Files.readString(PAGES.resolve("overview.html"));
  }
}
