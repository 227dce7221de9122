package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs by which the fuzzer reached the corners of the readers. */
class FuzzedTextTest {
  private static final Path INPUTS = Path.of("src/test/resources/dev/athletics/results/fuzzed");

  static Stream<Path> inputs() throws IOException {
    return Files.list(INPUTS).sorted();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void areReadOrRefused(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    assertThatCode(() -> TextFuzzTarget.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }
}
