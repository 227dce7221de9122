package dev.athletics.results.discipline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every character of a name is accounted for: one more either refuses the name, or makes it the
 * name of something else, or says again what the name says, in a word or a spelling that is known.
 */
@DisplayName("A character inserted into the name of a discipline")
class InsertedCharactersTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  static Stream<Vocabulary> vocabularies() {
    return Vocabulary.all().stream();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void isNotIgnoredWhereItIsADigit(Vocabulary vocabulary) {
    List<String> ignored = new ArrayList<>();
    for (String name : names(vocabulary)) {
      for (int index = 0; index <= name.length(); index++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          String longer = insert(name, index, String.valueOf(digit));
          if (isSame(vocabulary, name, longer)
              && !isTrailingZero(longer, index)
              && !isTheOneOfAUnit(longer, index)
              && !longer.equals(vocabulary.parse(name).code())) {
            ignored.add(name + " -> " + longer);
          }
        }
      }
    }
    assertThat(ignored).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void isNotIgnoredWhereItIsANumberInBrackets(Vocabulary vocabulary) {
    Random random = new Random(20260101);
    List<String> ignored = new ArrayList<>();
    for (String name : names(vocabulary)) {
      for (int index = 0; index <= name.length(); index++) {
        String longer = insert(name, index, "(" + (1 + random.nextInt(200)) + ")");
        if (isSame(vocabulary, name, longer)) {
          ignored.add(name + " -> " + longer);
        }
      }
    }
    assertThat(ignored).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void isNotIgnoredWhereItIsALetterThatIsNoWord(Vocabulary vocabulary) {
    List<String> ignored = new ArrayList<>();
    for (String name : names(vocabulary)) {
      for (int index = 0; index <= name.length(); index++) {
        for (char letter : LETTERS.toCharArray()) {
          String longer = insert(name, index, String.valueOf(letter));
          if (isSame(vocabulary, name, longer)
              && !isSpelling(name, longer)
              && !isWord(longer, index)) {
            ignored.add(name + " -> " + longer);
          }
        }
      }
    }
    assertThat(ignored).isEmpty();
  }

  /** The names that a vocabulary writes, and those of World Athletics, which all of them read. */
  private static List<String> names(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>();
    for (Discipline discipline : Discipline.all()) {
      vocabulary.spelling(discipline).ifPresent(names::add);
      if (vocabulary == Vocabulary.STANDARD) {
        names.add(discipline.displayName());
      }
    }
    return names;
  }

  private static String insert(String name, int index, String inserted) {
    return name.substring(0, index) + inserted + name.substring(index);
  }

  private static boolean isSame(Vocabulary vocabulary, String name, String longer) {
    Optional<Discipline> read = vocabulary.tryParse(longer);
    return read.isPresent() && read.equals(vocabulary.tryParse(name));
  }

  /** {@code 7.260} is {@code 7.26}. */
  private static boolean isTrailingZero(String longer, int index) {
    return longer.charAt(index) == '0' && longer.substring(0, index).matches(".*[.,]\\d*");
  }

  /** A mile and an hour are one mile and one hour. */
  private static boolean isTheOneOfAUnit(String longer, int index) {
    return longer.substring(index).matches("(?i)1 ?(mile|hour|std|stunden).*");
  }

  /** Whether the whole, or the name of an event in it, is a known spelling that the name is not. */
  private static boolean isSpelling(String name, String longer) {
    String event = Tokenizer.scan(longer).name();
    boolean isOtherEvent = !event.equals(Tokenizer.scan(name).name());
    return KNOWN.get(NameKey.of(longer)) != null || isOtherEvent && KNOWN.get(event) != null;
  }

  /** Whether the letters around an index are a word of the table. */
  private static boolean isWord(String longer, int index) {
    int start = index;
    while (start > 0 && NameKey.isLetter(longer.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < longer.length() && NameKey.isLetter(longer.charAt(end))) {
      end++;
    }
    return !TokenTable.of(NameKey.word(longer, start, end)).isEmpty();
  }

  private static final NameIndex<Discipline> KNOWN = known();

  private static NameIndex<Discipline> known() {
    NameIndex<Discipline> names = new NameIndex<>();
    for (Discipline discipline : Discipline.all()) {
      NamedDiscipline<Discipline> named = NamedDiscipline.of(discipline);
      names.put(discipline.code(), named);
      names.put(discipline.displayName(), named);
    }
    return new AliasTable<>(names, Discipline::parse).of("standard").names();
  }
}
