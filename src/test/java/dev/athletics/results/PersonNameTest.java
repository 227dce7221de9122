package dev.athletics.results;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.table.TsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  static Stream<Arguments> people() {
    List<Arguments> rows = new ArrayList<>();
    TsvTable.read(
        PersonNameTest.class,
        "people-in-lists.tsv",
        List.of("text", "given", "family"),
        row -> rows.add(Arguments.of(row.toArray())));
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("people")
  void readsPeopleAsListsWriteThemOrRefuses(String text, String given, String family) {
    Optional<PersonName> name =
        given.equals("refused") ? Optional.empty() : Optional.of(new PersonName(given, family));
    assertThat(PersonName.tryParse(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "KERR Josh, Josh, KERR",
    "Josh KERR, Josh, KERR",
    "Josh Kerr, Josh, Kerr",
    "De GRASSE Andre, Andre, De GRASSE",
    "van den BROECK Naomi, Naomi, van den BROECK",
    "da SILVA Luiz Mauricio, Luiz Mauricio, da SILVA",
    "GONCALVES dos SANTOS Max Batista, Max Batista, GONCALVES dos SANTOS",
    "McSWEYN Stewart, Stewart, McSWEYN",
    "TA LOU-SMITH Marie-Josee, Marie-Josee, TA LOU-SMITH",
    "ESPINOSA Reynaldo R., Reynaldo R., ESPINOSA",
    "Usain St. Leo Bolt, Usain St. Leo, Bolt",
    "USAIN BOLT, USAIN, BOLT",
    "Pelé, '', Pelé",
    "O BRIEN Mary, Mary, O BRIEN",
    "Mary O BRIEN, Mary, O BRIEN",
    "Mary O' BRIEN, Mary, O' BRIEN",
    "D AMICO Marco, Marco, D AMICO",
    "MC DONALD Ann, Ann, MC DONALD",
    "WEI Li, Li, WEI",
    "LI Wei, Wei, LI",
    "MA Long, Long, MA",
    "FENG Bin, Bin, FENG",
    "Le ROUX Hamman, Hamman, Le ROUX",
    "Siew NG, Siew, NG",
    "van den BERG, '', van den BERG",
    "Mutaz al-BARSHIM, Mutaz, al-BARSHIM",
    "José ORTEGA y GASSET, José, ORTEGA y GASSET",
    "Amy TAN, Amy, TAN"
  })
  void splitsTheNameOfASheetAtItsCapitals(String written, String given, String family) {
    assertThat(PersonName.parse(written)).isEqualTo(new PersonName(given, family));
  }

  @ParameterizedTest
  @CsvSource({
    "'Bolt, Usain', Usain, Bolt",
    "'KERR, Josh', Josh, KERR",
    "'KERR,Josh', Josh, KERR",
    "'SILVA, Marco', Marco, SILVA",
    "'SILVA, MARCO', MARCO, SILVA",
    "'Smith, JT', JT, Smith",
    "'Berg, Jan van den', Jan, van den Berg",
    "'Goethe, Johann Wolfgang von', Johann Wolfgang, von Goethe",
    "'Silva, João da', João, da Silva",
    "BERG Jan van den, Jan, van den BERG",
    "'Nguyen, Thi Van', Thi Van, Nguyen",
    "'van den Berg, Jan', Jan, van den Berg",
    "'De GRASSE, Andre', Andre, De GRASSE",
    "'Silva Costa, Ana', Ana, Silva Costa",
    "'Dunn, Rob, Jr.', Rob, Dunn Jr.",
    "'Dunn, Jr., Rob', Rob, Dunn Jr.",
    "'Dunn Jr., Rob', Rob, Dunn Jr.",
    "'Rob Dunn, Jr.', Rob, Dunn Jr.",
    "'ELDER III, Karl', Karl, ELDER III",
    "'Bolt,', '', Bolt",
    "', Pelé', Pelé, ''",
    "'桐生，祥秀', 祥秀, 桐生"
  })
  void splitsTheNameOfASortedListAtItsComma(String written, String given, String family) {
    assertThat(PersonName.parse(written)).isEqualTo(new PersonName(given, family));
  }

  @ParameterizedTest
  @CsvSource({
    "KC Lightwood, KC, Lightwood",
    "KC LIGHTWOOD, KC, LIGHTWOOD",
    "JONES TJ, TJ, JONES",
    "Lightwood KC, KC, Lightwood",
    "AJ Green, AJ, Green",
    "J.J. Clark, J.J., Clark",
    "CLARK J. J., J. J., CLARK",
    "Kerr J., J., Kerr",
    "John F Kennedy, John F, Kennedy",
    "KC, '', KC"
  })
  void takesInitialsForGivenNames(String written, String given, String family) {
    assertThat(PersonName.parse(written)).isEqualTo(new PersonName(given, family));
  }

  @ParameterizedTest
  @CsvSource({
    "Karl ELDER III, Karl, ELDER III, Elder III",
    "ELDER III Karl, Karl, ELDER III, Elder III",
    "Karl Elder III, Karl, Elder III, Elder III",
    "KARL ELDER II, KARL, ELDER II, Elder II",
    "Rob DUNN Jr., Rob, DUNN Jr., Dunn Jr.",
    "DUNN Rob Jr., Rob, DUNN Jr., Dunn Jr.",
    "ROB DUNN JR, ROB, DUNN JR, Dunn Jr",
    "Rob Dunn Sr., Rob, Dunn Sr., Dunn Sr."
  })
  void keepsASuffixWithTheFamilyName(
      String written, String given, String family, String inSentence) {
    PersonName name = PersonName.parse(written);
    assertThat(name).isEqualTo(new PersonName(given, family));
    assertThat(name.nameInSentence()).isEqualTo(inSentence);
  }

  @ParameterizedTest
  @CsvSource({
    "Piet van Laan, Piet, van Laan",
    "PIET VAN LAAN, PIET, VAN LAAN",
    "Naomi van den Broeck, Naomi, van den Broeck",
    "Naomi Van Den Broeck, Naomi, Van Den Broeck",
    "Andre De Grasse, Andre, De Grasse",
    "Maria de la Cruz, Maria, de la Cruz",
    "Gina von der Heide, Gina, von der Heide",
    "Ali bin Said, Ali, bin Said",
    "Nasser Al Attiyah, Nasser, Al Attiyah",
    "Nasser al-Attiyah, Nasser, al-Attiyah",
    "Mary O Brien, Mary, O Brien",
    "Mary O'Brien, Mary, O'Brien",
    "Ann Mac Donald, Ann, Mac Donald",
    "Ann MacDonald, Ann, MacDonald",
    "José Ortega y Gasset, José, Ortega y Gasset",
    "Van Morrison, Van, Morrison",
    "Ben Johnson, Ben, Johnson",
    "Big Ben Johnson, Big Ben, Johnson",
    "Runner 2, '', Runner 2",
    "Josh KERR 17, '', Josh KERR 17",
    "桐生 祥秀, 祥秀, 桐生",
    "桐生祥秀, '', 桐生祥秀",
    "박 지성, 지성, 박"
  })
  void goesByTheOrderWhereNothingElseTells(String written, String given, String family) {
    assertThat(PersonName.parse(written)).isEqualTo(new PersonName(given, family));
  }

  @ParameterizedTest
  @CsvSource({
    "Josh KERR (GBR), 10",
    "'SILVA, MARCO (17)', 13",
    "Josh KERR [GBR], 10",
    "'Kerr, Josh 17', 11",
    "Josh Kerr/Cole Hocker, 9",
    "Josh Kerr*, 9",
    "Josh KERR GBR, 10",
    "Josh Kerr GBR, 10",
    "KERR Josh GBR, 5",
    "'Josh Kerr, GBR', 11",
    "'Josh KERR, Scotland', 0",
    "'Bolt, USAIN', 6",
    "KERR Josh SMITH, 5",
    "Marco D AMICO, 6",
    "Marco D Amico, 6",
    "'Kerr, Josh, London', 10",
    "',', 1",
    "-, 0",
    "' ?', 1",
    "17, 0",
    "- -, 2",
    "'-, 17', 3"
  })
  void refusesWhatCannotBeDecidedWhereItStands(String written, int index) {
    assertThat(PersonName.tryParse(written)).isEmpty();
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> PersonName.parse(written))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(index));
  }

  @Test
  void refusesATextThatIsTooLongForAName() {
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> PersonName.parse("a".repeat(201)))
        .withMessageStartingWith("expected a name of at most 200 characters");
  }

  @Nested
  class CanonicalText {
    private static final Path RESULT_LISTS =
        Path.of("src/test/resources/dev/athletics/results/examples");
    private static final List<String> WORDS =
        List.of(
            "Josh",
            "KERR",
            "Kerr",
            "van",
            "Van",
            "den",
            "de",
            "DE",
            "la",
            "O",
            "O'",
            "O'BRIEN",
            "D",
            "AMICO",
            "KC",
            "TJ",
            "J.",
            "J.J.",
            "Jr.",
            "III",
            "II",
            "Sr",
            "LI",
            "Wei",
            "WEI",
            "NG",
            "GBR",
            "al-Said",
            "y",
            "Ortega",
            "LOU-SMITH",
            "Mc",
            "McDONALD",
            "St.",
            "ben",
            "Ben",
            "桐生",
            "祥秀",
            "Ласицкене",
            "МАРИЯ",
            "Ærø",
            "ß",
            ",",
            ",");

    @Test
    void isReadBackForEveryTextThatIsRead() {
      Random random = new Random(16);
      int read = 0;
      for (int i = 0; i < 50_000; i++) {
        String text =
            Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(5))
                .collect(joining(" "));
        Optional<PersonName> name = PersonName.tryParse(text);
        name.ifPresent(n -> assertThat(PersonName.valueOf(n.toString())).as(text).isEqualTo(n));
        read += name.isPresent() ? 1 : 0;
      }
      assertThat(read).isGreaterThan(20_000);
    }

    @Test
    void isReadBackForEveryNameOfTheResultListsAtHand() throws IOException {
      List<String> names = namesOfResultLists();
      assertThat(names).hasSizeGreaterThan(400);
      assertThat(names)
          .allSatisfy(
              name ->
                  assertThat(PersonName.parse(PersonName.parse(name).toString()))
                      .isEqualTo(PersonName.parse(name)));
    }

    private static List<String> namesOfResultLists() throws IOException {
      try (Stream<Path> files = Files.list(RESULT_LISTS)) {
        return files
            .filter(file -> !file.endsWith("record_cases.tsv"))
            .flatMap(CanonicalText::namesOfResultList)
            .distinct()
            .toList();
      }
    }

    private static Stream<String> namesOfResultList(Path file) {
      try {
        List<List<String>> rows =
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .toList();
        int name = rows.get(0).indexOf("name");
        return rows.stream().skip(1).map(row -> row.get(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @ParameterizedTest
    @CsvSource({
      "Luiz, Silva Santos, 'Silva Santos, Luiz', Luiz Silva Santos",
      "'', Silva Santos, 'Silva Santos,', Silva Santos",
      "Pelé, '', ', Pelé', Pelé",
      "Josh, KERR, Josh KERR, Josh KERR",
      "'', Pelé, Pelé, Pelé",
      "翔, 桐生, 桐生 翔, 桐生 翔"
    })
    void hasACommaWhereTheOrderWouldMislead(
        String given, String family, String canonical, String displayName) {
      PersonName name = new PersonName(given, family);
      assertThat(name).hasToString(canonical).isEqualTo(PersonName.parse(canonical));
      assertThat(name.displayName()).isEqualTo(displayName);
    }
  }

  @Test
  void keepsCaseOrderAndScript() {
    PersonName name = new PersonName("Niels", "LAROS");

    assertThat(name.family()).isEqualTo("LAROS");
    assertThat(name).hasToString("Niels LAROS").isNotEqualTo(new PersonName("Niels", "Laros"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\u00a0"})
  void refusesABlankName(String text) {
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> PersonName.parse(text))
        .withMessageStartingWith("expected a name but found the end");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text, text));
  }

  @Nested
  class FoldingKey {
    @ParameterizedTest
    @CsvSource({
      "NORDÅS Narve Gilje, Narve Gilje Nordas",
      "GRØVDAL Karoline Bjerkeli, Karoline Bjerkeli Grovdal",
      "Luka Janežic, JANEZIC Luka",
      "Rafał Omelko, OMELKO Rafal",
      "Polat Kemboi Arıkan, ARIKAN Polat Kemboi",
      "Jakub Weiß, WEISS Jakub",
      "Amadou N'Diaye, NDIAYE Amadou",
      "TA LOU-SMITH Marie-Josee, Marie Josee Ta Lou Smith",
      "Ėrika Żółć, ZOLC Erika"
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
      assertThat(PersonName.parse(one).foldingKey())
          .isEqualTo(PersonName.parse(other).foldingKey());
    }

    @ParameterizedTest
    @CsvSource({
      "Josh Kerr, Joshua Kerr",
      "Marie Josee, Mariejosee",
      "Anna Ryzhykova, Anna Ryzhikova"
    })
    void differsForDifferentNames(String one, String other) {
      assertThat(PersonName.parse(one).foldingKey())
          .isNotEqualTo(PersonName.parse(other).foldingKey());
    }

    @Test
    void isLowerCaseWordsInAlphabeticalOrder() {
      assertThat(PersonName.parse("NORDÅS Narve Gilje").foldingKey())
          .isEqualTo("gilje narve nordas");
    }

    @Test
    void keepsOtherScripts() {
      assertThat(new PersonName("Мария", "Ласицкене").foldingKey()).isEqualTo("ласицкене мария");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KERR Josh, Kerr",
    "McDONALD Morgan, McDonald",
    "De GRASSE Andre, De Grasse",
    "TA LOU-SMITH Marie, Ta Lou-Smith",
    "O'BRIEN Dan, O'Brien",
    "Josh Kerr, Kerr"
  })
  void sentencesSayTheFamilyNameWithoutSheetCapitals(String written, String inSentence) {
    assertThat(PersonName.parse(written).nameInSentence()).isEqualTo(inSentence);
  }
}
