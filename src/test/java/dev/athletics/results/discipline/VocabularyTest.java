package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.discipline.naming.DisciplineParser;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Qualifier;
import dev.athletics.results.discipline.naming.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static Vocabulary vocabulary(String name) {
    return Vocabulary.all().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  @Nested
  class Disputes {
    @ParameterizedTest
    @CsvSource({
      "10K, 10K, world-athletics, 10000",
      "10K, 10K, german, 10000",
      "20K, 20K, world-athletics, 20000",
      "100K, 100K, world-athletics, 100K",
      "20KW, 20KW, world-athletics, 20000W",
      "5KW, 5KW, world-athletics, 5000W",
      "100M, 100, opentrack, 100MILE",
      "100M, 100, tilastopaja, 100MILE",
      "WEI, LJ, hy-tek, WT",
      "HM, HM, hy-tek, HT",
      "40H, 40H, german, 400H",
      "1K, 1K, german, 1000",
      "3X1K, 3x1K, german, 3x1000",
      "SMR, SMR1600, hy-tek, SMR1600"
    })
    void haveADefaultAndAVocabularyForTheOther(
        String text, String standard, String vocabulary, String other) {
      assertThat(Vocabulary.STANDARD.parse(text).code()).isEqualTo(standard);
      assertThat(vocabulary(vocabulary).parse(text).code()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
      "400 R, hy-tek, 4x100", "800 R, hy-tek, 4x200", "1600 R, hy-tek, 4x400",
          "3200 R, hy-tek, 4x800",
      "2M, opentrack, ROAD2MILE", "10M, opentrack, 10MILE", "2M, tilastopaja, 2MILE",
          "10M, tilastopaja, 10MILE",
      "10H, german, 100H", "11H, german, 110H", "30H, german, 300H", "5G, german, 5000W"
    })
    void areRefusedByTheStandardWhereNoReadingIsSafe(String text, String vocabulary, String other) {
      assertThat(Vocabulary.STANDARD.tryParse(text)).isEmpty();
      assertThat(vocabulary(vocabulary).parse(text).code()).isEqualTo(other);
    }
  }

  @Test
  void aRelayWithoutItsNumberOfLegsIsToldSo() {
    assertThatExceptionOfType(DisciplineFormatException.class)
        .isThrownBy(() -> Vocabulary.STANDARD.parse("400 R"))
        .withMessageContaining("a relay without its number of legs");
  }

  @Nested
  class Codes {
    @ParameterizedTest
    @CsvSource({
      "hy-tek, 110HH, 110H",
      "hy-tek, 3000S, 3000SC",
      "hy-tek, 1MILE, MILE",
      "hy-tek, HMAR, HM",
      "hy-tek, 5000S, 5000SC",
      "hy-tek, 10000W, 10000W",
      "hy-tek, 300IH, 300H",
      "german, 1K5, 1500",
      "german, 3KH, 3000SC",
      "german, HOC, HJ",
      "german, WEI, LJ",
      "german, KUG, SP",
      "german, SPE, JT",
      "german, 4X1, 4x100",
      "german, 1500 m Lauf, 1500",
      "german, Hochsprung, HJ",
      "german, Kugelstoß, SP",
      "german, 110 m Hürden, 110H",
      "norwegian, Lengde, LJ",
      "norwegian, Høyde, HJ",
      "norwegian, 60 meter hekk, 60H",
      "norwegian, Spyd 800gram, JT800",
      "tilastopaja, 4x1, 4x100",
      "tilastopaja, 110H91.4-8.90, 110H91.4cm8.9m",
      "tilastopaja, DT1.75, DT1.75K",
      "opentrack, SP7.26K, SP7.26K",
      "opentrack, 400H91.4cm35m45m, 400H91.4cm35m45m",
      "opentrack, T30, T30"
    })
    void areReadByTheirVocabulary(String vocabulary, String text, String code) {
      assertThat(vocabulary(vocabulary).parse(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource
    void ofTilastopajaAreReadOrKnownToBeNoDiscipline(String text, String code) {
      assertThat(Vocabulary.TILASTOPAJA.tryParse(text).map(Discipline::code))
          .isEqualTo(Optional.of(code).filter(c -> !c.isEmpty()));
    }

    static Stream<Arguments> ofTilastopajaAreReadOrKnownToBeNoDiscipline() {
      return Tables.rows("tilastopaja-codes.tsv");
    }

    @ParameterizedTest
    @MethodSource
    void ofWorldAthleticsMeanWhatTheirNamesMean(String name, String code) {
      boolean isParaClass =
          name.matches(".*(Amputee|Blind|Cerebral|Wheelchair|Visually|T53|T54).*");
      Optional<Discipline> byCode = Vocabulary.WORLD_ATHLETICS.tryParse(code);
      assertThat(byCode.isEmpty()).isEqualTo(isParaClass);
      assertThat(byCode).isEqualTo(Vocabulary.WORLD_ATHLETICS.tryParse(name));
    }

    static Stream<Arguments> ofWorldAthleticsMeanWhatTheirNamesMean() {
      return Tables.rows("world-athletics-disciplines.tsv");
    }

    @Test
    void thatAreNoDisciplineAreRefusedAsSuch() {
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Vocabulary.WORLD_ATHLETICS.parse("800W"))
          .withMessageContaining("a code of world-athletics that is no discipline");
    }
  }

  @Nested
  class Aliases {
    @Test
    void areReadByTheirVocabularyAsTheTableSays() {
      for (List<String> row : aliases()) {
        Vocabulary vocabulary = vocabulary(row.get(0));
        for (String spelling : row.get(4).split("; ")) {
          Optional<String> code = vocabulary.tryParse(spelling).map(Discipline::code);
          assertThat(code)
              .as("%s of %s", spelling, vocabulary)
              .isEqualTo(row.get(2).equals("-") ? Optional.empty() : Optional.of(row.get(2)));
        }
      }
    }

    @Test
    void thatAreSharedAreReadByTheStandardToo() {
      for (List<String> row : aliases()) {
        if (row.get(1).equals("shared")) {
          assertThat(row.get(4).split("; "))
              .allSatisfy(
                  spelling -> assertThat(Discipline.parse(spelling).code()).isEqualTo(row.get(2)));
        }
      }
    }

    @Test
    void thatAreSharedChangeNothingThatIsReadWithoutThem() {
      for (List<String> row : aliases()) {
        if (row.get(1).equals("shared")) {
          assertThat(row.get(4).split("; "))
              .allSatisfy(
                  spelling -> {
                    Discipline made =
                        new DisciplineParser<>(
                                Tokenizer.scan(spelling),
                                Catalogue.names(),
                                new DisciplineFactory())
                            .parse();
                    assertThat(made == null || made.code().equals(row.get(2)))
                        .as("%s is %s", spelling, made)
                        .isTrue();
                  });
        }
      }
    }

    @Test
    void thatAreNotSharedMeanSomethingElseOrNothingToTheStandard() {
      for (List<String> row : aliases()) {
        if (row.get(1).equals("own")) {
          assertThat(row.get(4).split("; "))
              .allSatisfy(
                  spelling ->
                      assertThat(Discipline.tryParse(spelling).map(Discipline::code))
                          .isNotEqualTo(Optional.of(row.get(2))));
        }
      }
    }

    @Test
    void thatAVocabularyWritesReadBack() {
      for (Vocabulary vocabulary : Vocabulary.all()) {
        for (Discipline discipline : Discipline.all()) {
          vocabulary
              .spelling(discipline)
              .ifPresent(spelling -> assertThat(vocabulary.parse(spelling)).isEqualTo(discipline));
        }
      }
    }

    private static List<List<String>> aliases() {
      return Tables.lines("naming/aliases.tsv").stream()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }

  @Nested
  class Writing {
    @ParameterizedTest
    @CsvSource({
      "standard, 1500, 1500",
      "world-athletics, HM, HMAR",
      "world-athletics, 10000, 10K",
      "world-athletics, 10K, 10RR",
      "world-athletics, 3000SC, 3KSC",
      "german, 1500, 1K5",
      "german, HJ, HOC",
      "german, 110H, 11H",
      "hy-tek, 4x100, 400 R",
      "norwegian, LJ, Lengde",
      "tilastopaja, ROADMILE, MileR",
      "opentrack, HJ, HJ"
    })
    void usesTheFirstSpellingOfTheTableOrTheCode(String vocabulary, String code, String text) {
      assertThat(vocabulary(vocabulary).spelling(Discipline.parse(code))).contains(text);
    }

    @Test
    void isEmptyWhereTheCodeMeansSomethingElse() {
      assertThat(Vocabulary.WORLD_ATHLETICS.spelling(Discipline.parse("800W"))).isEmpty();
    }
  }

  private static NamedDiscipline<Discipline> read(Vocabulary vocabulary, String text) {
    return requireNonNull(vocabulary.find(text), text);
  }

  @Nested
  class Qualifiers {
    @ParameterizedTest
    @CsvSource({
      "200 Metres Short Track, 200, SHORT_TRACK", "200 sh, 200, SHORT_TRACK",
          "4x400 Metres Relay Mixed, 4x400, MIXED",
      "60m Halle, 60, INDOOR", "400 meter innendørs, 400, INDOOR",
          "Heptathlon Short Track, HEP, SHORT_TRACK"
    })
    void areTold(String text, String code, Qualifier qualifier) {
      NamedDiscipline<Discipline> read = read(Vocabulary.STANDARD, text);
      assertThat(read.discipline()).isSameAs(Discipline.parse(code));
      assertThat(read.qualifiers()).containsExactly(qualifier);
      assertThat(read.has(qualifier)).isTrue();
    }

    @Test
    void areToldByAliasesToo() {
      assertThat(read(Vocabulary.TILASTOPAJA, "Hepi").has(Qualifier.INDOOR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marathon Short Track", "10 Kilometres Road indoor", "XC sh"})
    void thatContradictTheGroundAreRefused(String text) {
      assertThat(Vocabulary.STANDARD.tryParse(text)).isEmpty();
    }

    @Test
    void areNoneForAPlainName() {
      assertThat(read(Vocabulary.STANDARD, "1500").qualifiers()).isEmpty();
    }
  }

  @Nested
  class OnesOwn {
    private final Discipline longJump = Discipline.parse("LJ");

    @Test
    void readsItsSpellingsAndElseWhatItsBaseReads() {
      Vocabulary own =
          Vocabulary.builder("mine")
              .over(Vocabulary.GERMAN)
              .spelling("Sprung", longJump)
              .spelling("100", longJump)
              .build();
      assertThat(own.parse("SPRUNG")).isSameAs(longJump);
      assertThat(own.parse("100")).isSameAs(longJump);
      assertThat(own.parse("11H").code()).isEqualTo("110H");
      assertThat(own.parse("1500").code()).isEqualTo("1500");
      assertThat(own.spelling(longJump)).contains("Sprung");
      assertThat(own).hasToString("mine");
    }

    @Test
    void isNotChangedByItsBuilderAfterwards() {
      Vocabulary.Builder builder = Vocabulary.builder("mine");
      Vocabulary own = builder.build();
      builder.spelling("Sprung", longJump);
      assertThat(own.tryParse("Sprung")).isEmpty();
    }

    @Test
    void refusesASpellingWithTwoMeanings() {
      Vocabulary.Builder builder = Vocabulary.builder("mine").spelling("Sprung", longJump);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.spelling("sprung", Discipline.parse("HJ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "50%"})
    void refusesWhatIsNoSpelling(String spelling) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Vocabulary.builder("mine").spelling(spelling, longJump));
    }

    @Test
    void needsAName() {
      assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.builder(" "));
    }
  }
}
