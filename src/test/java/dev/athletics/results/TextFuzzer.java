package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Jazzer from the {@link FuzzedTexts}, and keeps as few of those it then knows as reach
 * everything that all of them reach.
 */
public final class TextFuzzer {
  private static final Path DIRECTORY = Path.of("target", "fuzzing");

  /** Compares a refused name with every known one, which teaches the fuzzer nothing. */
  private static final String UNTRACED = "dev.athletics.results.discipline.naming.NearestNames";

  private TextFuzzer() {}

  /**
   * Fuzzes.
   *
   * @param args for how many seconds
   * @throws IllegalStateException if a text is neither read nor refused
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path known = empty("known");
    List<String> texts = FuzzedTexts.read();
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(known.resolve(String.valueOf(i)), texts.get(i));
    }
    jazzer("-max_len=100", "-max_total_time=" + args[0], known.toString());
    Path fewest = empty("fewest");
    jazzer("-merge=1", fewest.toString(), known.toString());
    FuzzedTexts.write(read(fewest));
  }

  private static Path empty(String name) throws IOException {
    Path directory = DIRECTORY.resolve(name);
    if (Files.exists(directory)) {
      MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return Files.createDirectories(directory);
  }

  private static ImmutableList<String> read(Path directory) throws IOException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts.build();
  }

  private static void jazzer(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("java", "-classpath", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + TextFuzzTarget.class.getName());
    command.add("--instrumentation_includes=dev.athletics.results.**");
    command.add("--instrumentation_excludes=" + UNTRACED);
    command.add("--custom_hook_excludes=" + UNTRACED);
    command.add("--reproducer_path=" + DIRECTORY);
    command.add("-artifact_prefix=" + DIRECTORY + "/");
    command.addAll(List.of(arguments));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("Jazzer ended with " + status + ", see above");
    }
  }
}
