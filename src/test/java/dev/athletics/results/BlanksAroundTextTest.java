package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Blanks around a text make no difference to any method that reads it, whatever the blank is. */
@ParameterizedClass
@MethodSource("doors")
class BlanksAroundTextTest {
  private static final String BLANKS =
      " \t\n\u000B\f\r\u001C\u0085\u00A0\u1680\u2000\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

  private static final ImmutableList<String> TEXTS =
      Stream.concat(
              Stream.of(
                  "8.95",
                  "DNF",
                  "YC TR7.1",
                  "1500m",
                  "Men",
                  "Women's 100m",
                  "U20",
                  "GBR",
                  "GB",
                  "EUR",
                  "Final",
                  "4kg",
                  "99.1cm",
                  "x",
                  "2.33:xo",
                  "Q",
                  "3 Q + 4 q",
                  "1997",
                  "Josh KERR",
                  "WR",
                  "+1.4",
                  "2:03.44",
                  "9126"),
              Specimens.all().stream().filter(Comparable.class::isInstance).map(Object::toString))
          .distinct()
          .collect(ImmutableList.toImmutableList());

  static Stream<TextDoor> doors() {
    return TextDoor.all().stream().filter(TextDoor::hasTwin);
  }

  private final TextDoor door;

  BlanksAroundTextTest(TextDoor door) {
    this.door = door;
  }

  @Test
  void doNotChangeWhatIsRead() {
    ImmutableList<String> read =
        TEXTS.stream()
            .filter(text -> tryRead(text).isPresent())
            .limit(3)
            .collect(ImmutableList.toImmutableList());
    assertThat(read).as("texts that %s reads", door).isNotEmpty();
    for (String text : read) {
      for (char blank : BLANKS.toCharArray()) {
        assertThat(tryRead(blank + text + blank))
            .as("%s between two U+%04X", text, (int) blank)
            .isEqualTo(tryRead(text));
      }
    }
  }

  /** A blank before a cell moves its parts, and nothing else. */
  private static ResultCell withoutIndexes(ResultCell cell) {
    return new ResultCell(
        cell.mark(),
        cell.reading(),
        cell.qualification(),
        cell.flags(),
        cell.place(),
        cell.tied(),
        cell.parts().stream()
            .map(part -> new ResultCell.Part(0, part.text(), part.kind()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns what is read, empty if the text is refused or not found. */
  private Optional<Object> tryRead(String text) {
    try {
      Object value = door.read(text);
      return value instanceof Optional<?> found
          ? found.map(Object.class::cast)
          : Optional.of(value instanceof ResultCell cell ? withoutIndexes(cell) : value);
    } catch (IllegalArgumentException refusal) {
      return Optional.empty();
    }
  }
}
