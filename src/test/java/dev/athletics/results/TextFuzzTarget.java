package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;

/** What the fuzzer calls: the bytes are a text in UTF-8, for every one of the ways in. */
public final class TextFuzzTarget {
  private static final ImmutableList<TextDoor> DOORS = TextDoor.all();

  private TextFuzzTarget() {}

  /**
   * Takes one input of the fuzzer.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    for (TextDoor door : DOORS) {
      door.objection(text)
          .ifPresent(
              objection -> {
                throw new AssertionError(door + " of \"" + text + "\": " + objection);
              });
    }
  }
}
