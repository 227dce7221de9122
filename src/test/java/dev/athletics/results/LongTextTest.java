package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Strings;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.LenientMarkReader;
import dev.athletics.results.placing.Advancement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text without end is refused in a few words, by every reader above the marks. */
class LongTextTest {
  private static final int LENGTH = 100_000;
  private static final int LONGEST_MESSAGE = 300;
  private static final List<String> REPEATED =
      List.of("9", " ", "x", "(", "men ", " Mx", " Wo sh", "W", "'", "\u00f6", "\ufdfa");

  record Door(String name, Function<CharSequence, Object> parse) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Door> doors() {
    return Stream.of(
        new Door("Discipline", Discipline::parse),
        new Door("Event", Event::parse),
        new Door("Category", Category::parse),
        new Door("AgeGroup", AgeGroup::parse),
        new Door("BirthDate", BirthDate::parse),
        new Door("Implement", Implement::parse),
        new Door("Hurdles", Hurdles::parse),
        new Door("LenientMarkReader", LenientMarkReader.of(Discipline.parse("800"))::read),
        new Door("Federation", Federation::parse),
        new Door("Federation by ISO code", text -> Federation.ofIso(text.toString())),
        new Door("Area", Area::parse),
        new Door("RecordScope", RecordScope::parse),
        new Door("Trial", Trial::parse),
        new Door("Bar", Bar::parse),
        new Door("Round", Round::parse),
        new Door("Qualification", Qualification::parse),
        new Door("Advancement", Advancement::parse));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void isRefusedInFewWords(Door door) {
    for (String repeated : REPEATED) {
      String text = Strings.repeat(repeated, LENGTH / repeated.length());
      IllegalArgumentException refused =
          catchThrowableOfType(IllegalArgumentException.class, () -> door.parse().apply(text));
      assertThat(refused).as(repeated).isNotNull();
      assertThat(refused.getMessage()).as(repeated).hasSizeLessThan(LONGEST_MESSAGE);
    }
  }

  @Test
  void doesNotFillTheStackWithSignsOfAScope() {
    assertThat(RecordScope.tryParse("WR" + Strings.repeat(" Mx", LENGTH))).isEmpty();
    assertThat(RecordScope.tryParse("WR" + Strings.repeat(" sh", LENGTH))).isEmpty();
  }
}
