package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found in one of the ways into the library is tried in all of them. */
class FuzzedTextTest {
  private static ImmutableList<String> texts;

  @BeforeAll
  static void readTexts() throws IOException {
    texts = FuzzedTexts.read();
  }

  @ParameterizedTest
  @MethodSource("dev.athletics.results.TextDoor#all")
  void isReadOrRefused(TextDoor door) {
    for (String text : texts) {
      assertThat(door.objection(text)).as("the answer to \"%s\"", text).isEmpty();
    }
  }
}
