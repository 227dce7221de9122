package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXPECTED =
      Pattern.compile("System\\.out\\.println\\(.*\\); *// (.*)");
  private static final List<String> IMPORTS =
      List.of(
          "com.google.common.collect.*",
          "dev.athletics.results.*",
          "dev.athletics.results.Record",
          "dev.athletics.results.discipline.*",
          "dev.athletics.results.mark.*",
          "dev.athletics.results.placing.*",
          "dev.athletics.results.records.*",
          "java.math.*",
          "java.time.*",
          "java.util.*",
          "java.util.stream.*");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> everyJavaBlockPrintsWhatItsCommentsSay() throws IOException {
    List<String> blocks = JAVA.matcher(readme()).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    return blocks.stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.lines().findFirst().orElse(""), () -> assertPrints(block)));
  }

  private void assertPrints(String block) throws Exception {
    List<String> expected = EXPECTED.matcher(block).results().map(MatchResult::group).toList();
    assertThat(run(block).lines())
        .containsExactlyElementsOf(
            expected.stream().map(line -> line.replaceFirst(EXPECTED.pattern(), "$1")).toList());
  }

  private String run(String block) throws Exception {
    Map<Boolean, String> lines =
        block
            .lines()
            .collect(
                Collectors.partitioningBy(
                    line -> line.startsWith("import "), Collectors.joining("\n")));
    String imports =
        IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    String source =
        imports
            + lines.get(true)
            + "\npublic class Block {\n  public static void run() throws Exception {\n"
            + lines.get(false)
            + "\n  }\n}\n";
    Path file = Files.writeString(directory.resolve("Block.java"), source);
    compile(file);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      return printedBy(() -> loader.loadClass("Block").getMethod("run").invoke(null));
    }
  }

  private static void compile(Path file) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String classPath = placeOf(Race.class) + File.pathSeparator + placeOf(ImmutableList.class);
    List<String> options = List.of("-proc:none", "-classpath", classPath);
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                options,
                null,
                compiler
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(file))
            .call();
    assertThat(compiled).withFailMessage("%s", messages).isTrue();
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static String printedBy(Callable<?> action) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      action.call();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
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

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
