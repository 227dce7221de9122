package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.mark.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> everyJavaBlockPrintsWhatItsCommentsSay() throws Exception {
    List<String> blocks = JAVA.matcher(readme()).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    List<Callable<Void>> programs = ExampleCode.in(directory).compile(blocks);
    return IntStream.range(0, blocks.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    blocks.get(i).lines().findFirst().orElse(""), programs.get(i)::call));
  }

  @Test
  void namesTheCoordinatesOfThePom() throws IOException {
    String coordinates =
        "  <groupId>dev.athletics</groupId>\n  <artifactId>athletics-results</artifactId>\n  <version>%s</version>\n";
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
    assertThat(pom).contains(coordinates.formatted(version));
    assertThat(readme()).contains(coordinates.formatted(version));
  }

  @Test
  void countsWhatIsCovered() throws IOException {
    assertThat(readme())
        .contains(Discipline.all().size() + " disciplines")
        .contains(Vocabulary.all().size() + " vocabularies")
        .contains(Federation.all().size() + " federations");
  }

  @Test
  void namesTheEditionOfTheRules() throws IOException {
    assertThat(readme().replaceAll("\\s+", " "))
        .contains("September 2025, with what is in force on 1 January 2026");
    assertThat(RuleBook.EDITION)
        .contains("September 2025, with what is in force on 1 January 2026");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
