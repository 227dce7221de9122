package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The texts by which the fuzzer reached the corners of the readers, among the resources of the
 * tests: one a line, sorted, with everything but the common characters of ASCII percent-encoded.
 */
final class FuzzedTexts {
  private static final Path FILE = Path.of("src/test/resources/dev/athletics/results/fuzzed.txt");
  private static final Escaper ENCODED = new PercentEscaper(" '\"!#()*,-./:;=?_", false);

  private FuzzedTexts() {}

  static ImmutableList<String> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .map(line -> URLDecoder.decode(line, StandardCharsets.UTF_8))
        .collect(ImmutableList.toImmutableList());
  }

  static void write(Collection<String> texts) throws IOException {
    Files.write(FILE, texts.stream().map(ENCODED::escape).sorted().distinct().toList());
  }
}
