package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;

/**
 * What the fuzzer calls: the first byte chooses one of the ways into the library, the others are
 * the text, in UTF-8. The inputs that once led somewhere new are kept, see {@link FuzzedTextTest}.
 */
public final class TextFuzzTarget {
  private static final ImmutableList<TextDoor> DOORS = TextDoor.all();

  private TextFuzzTarget() {}

  /**
   * Takes one input of the fuzzer.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    TextDoor door = DOORS.get(Byte.toUnsignedInt(input[0]) % DOORS.size());
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    door.objection(text)
        .ifPresent(
            objection -> {
              throw new AssertionError(door + " of \"" + text + "\": " + objection);
            });
  }
}
