package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The code of the documentation, compiled as a user would who imports the packages, and run. What a
 * line prints stands behind it: {@code System.out.println(mark); // 3:27.65}.
 */
final class ExampleCode {
  private static final Pattern EXPECTED =
      Pattern.compile("System\\.out\\.println\\(.*\\); *// (.*)");
  private static final Pattern UNPROVEN =
      Pattern.compile("^(?! *//)(?!.*System\\.out\\.println\\().*\\S *//.*", Pattern.MULTILINE);
  private static final List<String> IMPORTS =
      List.of(
          "com.google.common.collect.*",
          "dev.athletics.results.*",
          "dev.athletics.results.Record",
          "dev.athletics.results.data.*",
          "dev.athletics.results.discipline.*",
          "dev.athletics.results.lists.*",
          "dev.athletics.results.mark.*",
          "dev.athletics.results.placing.*",
          "dev.athletics.results.records.*",
          "dev.athletics.results.scoring.*",
          "java.io.*",
          "java.math.*",
          "java.time.*",
          "java.util.*",
          "java.util.stream.*");

  private final Path directory;
  private final ImmutableList<String> imports;

  private ExampleCode(Path directory, Iterable<String> imports) {
    this.directory = directory;
    this.imports = ImmutableList.copyOf(imports);
  }

  /** Code that stands for itself. */
  static ExampleCode in(Path directory) {
    return new ExampleCode(directory, IMPORTS);
  }

  /** Code that is given the races and athletes of {@link GivenInExamples}. */
  static ExampleCode givenRaces(Path directory) {
    return new ExampleCode(
        directory,
        ImmutableList.<String>builder()
            .addAll(IMPORTS)
            .add("static dev.athletics.results.GivenInExamples.*")
            .build());
  }

  /**
   * Compiles the blocks all at once; each runnable runs one, and fails unless it prints what it
   * says.
   */
  ImmutableList<Callable<Void>> compile(List<String> blocks) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      files.add(
          Files.writeString(directory.resolve(nameOf(i) + ".java"), source(i, blocks.get(i))));
    }
    compileFiles(files);
    return IntStream.range(0, blocks.size())
        .<Callable<Void>>mapToObj(i -> () -> assertPrints(i, blocks.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String nameOf(int index) {
    return "Block" + index;
  }

  private String source(int index, String block) {
    Map<Boolean, String> lines =
        block
            .lines()
            .collect(
                Collectors.partitioningBy(
                    line -> line.startsWith("import "), Collectors.joining("\n")));
    return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
        + lines.get(true)
        + "\npublic class "
        + nameOf(index)
        + " {\n  public static void run() throws Exception {\n"
        + lines.get(false)
        + "\n  }\n}\n";
  }

  private static void compileFiles(List<Path> files) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String classPath =
        String.join(
            File.pathSeparator,
            placeOf(Race.class).toString(),
            placeOf(ImmutableList.class).toString(),
            Path.of("target", "test-classes").toString());
    List<String> options = List.of("-proc:none", "-classpath", classPath);
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).withFailMessage("%s", messages).isTrue();
    }
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Void assertPrints(int index, String block) throws Exception {
    assertThat(UNPROVEN.matcher(block).results().map(line -> line.group().strip()))
        .as("comments behind code that does not print what they say")
        .isEmpty();
    assertThat(printedBy(index).lines())
        .containsExactlyElementsOf(
            EXPECTED.matcher(block).results().map(line -> line.group(1)).toList());
    return null;
  }

  private String printedBy(int index) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass(nameOf(index)).getMethod("run").invoke(null);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
