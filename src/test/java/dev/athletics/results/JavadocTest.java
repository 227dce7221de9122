package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The Javadoc")
class JavadocTest {
  private static final ImmutableList<DocComment> COMMENTS = DocComment.all();

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> showsEveryPublicTypeByAnExample() {
    return PublicTypes.all().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getCanonicalName(), () -> assertThat(examplesOf(type)).isNotEmpty()));
  }

  private static List<String> examplesOf(Class<?> type) {
    return COMMENTS.stream()
        .filter(comment -> comment.describes(type))
        .flatMap(comment -> comment.examples().stream())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyExamplePrintsWhatItsCommentsSay() throws Exception {
    List<DocComment> withExamples =
        COMMENTS.stream().filter(comment -> !comment.examples().isEmpty()).toList();
    List<String> names =
        withExamples.stream()
            .flatMap(comment -> comment.examples().stream().map(code -> title(comment, code)))
            .toList();
    List<Callable<Void>> programs =
        ExampleCode.givenRaces(directory)
            .compile(withExamples.stream().flatMap(c -> c.examples().stream()).toList());
    return IntStream.range(0, names.size())
        .mapToObj(i -> DynamicTest.dynamicTest(names.get(i), programs.get(i)::call));
  }

  private static String title(DocComment comment, String code) {
    return comment.file().getFileName() + ": " + code.lines().findFirst().orElse("");
  }
}
