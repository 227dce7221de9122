package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederationTest {

  private static final Federation YORKSHIRE =
      Federation.builder("YORKS", "Yorkshire")
          .adjective("Yorkshire")
          .area(Area.EUROPE)
          .status(Federation.Status.TERRITORY)
          .validFrom(LocalDate.of(1889, 3, 23))
          .validTo(LocalDate.of(2030, 6, 1))
          .successors(ImmutableList.of(Federation.of("ENG")))
          .parent(Federation.of("GBR"))
          .build();

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource({
      "NED, NED",
      "ned, NED",
      "' GBR ', GBR",
      "Netherlands, NED",
      "Sweden, SWE",
      "Great Britain & N.I., GBR",
      "Turkey, TUR",
      "SIN, SGP",
      "SGP, SGP",
      "LIB, LBN",
      "LBN, LBN",
      "KSA, KSA",
      "SAU, KSA",
      "ROM, ROU",
      "POF, PYF",
      "PSE, PLE",
      "SER, SRB",
      "Côte d'Ivoire, CIV",
      "CÔTE D'IVOIRE, CIV",
      "São Tomé and Príncipe, STP",
      "Timor Leste, TLS",
      "Guinea Bissau, GBS",
      "GUINEA—BISSAU, GBS",
      "GuineaBissau, GBS",
      "Cote d'Ivoire, CIV",
      "COTE D IVOIRE, CIV",
      "Côte d’Ivoire, CIV",
      "Turkiye, TUR",
      "TÜRKİYE, TUR",
      "Slovak Republic, SVK",
      "Slovak Rep., SVK",
      "Pr Of China, CHN",
      "P.R. China, CHN",
      "U.S.S.R., URS",
      "ussr, URS",
      "U.S.A., USA",
      "U.K., GBR",
      "GB&NI, GBR",
      "Great Britain and N. Ireland, GBR",
      "Bosnia-Herzegovina, BIH",
      "Bosnia/Herzegovina, BIH",
      "NPA, NPA",
      "St. Kitts/Nevis, SKN",
      "'Moldova, Republic of', MDA",
      "'Congo, DR', COD",
      "Congo (Democratic Republic of the), COD",
      "'Korea, Republic of', KOR",
      "'Korea (Democratic People''s Republic of)', PRK",
      "Iran (Islamic Republic of), IRI",
      "Bahamas The, BAH",
      "U.S. Virgin Islands, ISV",
      "Cook Is., COK",
      "NEWZEALAND, NZL",
      "Curacao, CUR",
      "ＮＥＤ, NED",
      "Korea, KOR",
      "Congo, CGO",
      "Guinea, GUI",
      "Samoa, SAM"
    })
    void takesCodesAliasesAndNames(String text, String code) {
      assertThat(Federation.parse(text).code()).isEqualTo(code);
      assertThat(Federation.valueOf(text)).isSameAs(Federation.of(code));
      assertThat(Federation.tryParse(new StringBuilder(text))).containsSame(Federation.of(code));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "NE", "NEDD", "N E D", "100m", "\u0000", "\ud83d", "DEU", "SAM NAM"})
    void refusesWhatNamesNoFederation(String text) {
      assertThat(Federation.tryParse(text)).isEmpty();
      assertThat(
              catchThrowableOfType(FederationFormatException.class, () -> Federation.parse(text))
                  .input())
          .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
      "NEX, 0, 'expected a federation code but found ''NEX'' at index 0: \"NEX\"; nearest known: MEX, NED, NEP'",
      "DEU, 0, 'expected a federation code but found ''DEU'' at index 0: \"DEU\"; nearest known: GER, DEN, REU'",
      "GRB, 0, 'expected a federation code but found ''GRB'' at index 0: \"GRB\"; nearest known: GBR, BAR, GAB'",
      "Swedn, 0, 'expected a federation code but found ''Swedn'' at index 0: \"Swedn\"; nearest known: SWE'",
      "'  ?', 2, 'expected a federation code but found ''?'' at index 2: \"  ?\"'",
    })
    void namesTheNearestCodes(String text, int index, String message) {
      FederationFormatException refusal =
          catchThrowableOfType(FederationFormatException.class, () -> Federation.of(text));
      assertThat(refusal).hasMessage(message);
      assertThat(refusal.index()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
      "Neutral Athletes, 'ANA, AIN, NPA'",
      "refugees, 'ART, EOR, ROT'",
      "Independent Athletes, 'IOP, IOA'",
      "America, 'USA, AME'"
    })
    void refusesANameOfSeveralFederationsAndNamesThemAll(String text, String codes) {
      assertThat(Federation.tryParse(text)).isEmpty();
      FederationFormatException refusal =
          catchThrowableOfType(FederationFormatException.class, () -> Federation.parse(text));
      assertThat(String.join(", ", refusal.nearest())).isEqualTo(codes);
      assertThat(refusal.expected()).isEqualTo("one of " + codes);
    }

    @Test
    void boundsTheTextItReports() {
      FederationFormatException refusal =
          catchThrowableOfType(
              FederationFormatException.class, () -> Federation.of("x".repeat(1_000_000)));
      assertThat(refusal.input()).hasSize(65);
      assertThat(refusal.nearest()).isEmpty();
      assertThat(refusal.getMessage()).hasSizeLessThan(200);
    }

    @Test
    void refusesNullEverywhere() {
      NullPointerTester tester =
          new NullPointerTester().setDefault(LocalDate.class, LocalDate.of(2024, 8, 6));
      tester.testAllPublicStaticMethods(Federation.class);
      tester.testAllPublicInstanceMethods(YORKSHIRE);
      tester.testAllPublicInstanceMethods(YORKSHIRE.toBuilder());
      tester.testAllPublicStaticMethods(Area.class);
    }

    @Test
    void namesTheNullParameter() {
      assertThatNullPointerException().isThrownBy(() -> Federation.parse(null)).withMessage("text");
      assertThatNullPointerException().isThrownBy(() -> Federation.of(null)).withMessage("code");
    }
  }

  @Nested
  class IsoCodes {

    @ParameterizedTest
    @CsvSource({
      "BRN, BRU",
      "BHR, BRN",
      "NL, NED",
      "deu, GER",
      "NER, NIG",
      "NGA, NGR",
      "SUN, URS",
      "DDR, GDR",
      "GB, GBR",
    })
    void areReadByTheirOwnLookUp(String iso, String code) {
      assertThat(Federation.ofIso(iso)).isSameAs(Federation.of(code));
    }

    @Test
    void areNotMixedWithFederationCodes() {
      assertThat(Federation.of("BRN").name()).isEqualTo("Bahrain");
      assertThat(
              catchThrowableOfType(FederationFormatException.class, () -> Federation.ofIso("GER"))
                  .input())
          .isEqualTo("GER");
    }
  }

  @Nested
  class Validity {

    @ParameterizedTest
    @CsvSource({
      "URS, 1991-12-31, true",
      "URS, 1992-01-01, false",
      "URS, 1951-12-31, false",
      "GDR, 1990-08-31, true",
      "GDR, 1991-01-01, false",
      "EUN, 1992-08-01, true",
      "NED, 1900-01-01, true",
      "ROC, 2021-08-01, true",
      "ROC, 2024-08-01, false",
    })
    void followsTheYearsInUse(String code, LocalDate date, boolean valid) {
      assertThat(Federation.of(code).isValidOn(date)).isEqualTo(valid);
      assertThat(Federation.on(date).contains(Federation.of(code))).isEqualTo(valid);
    }

    @Test
    void leadsToTheSuccessors() {
      assertThat(Federation.of("TCH").successors())
          .containsExactly(Federation.of("CZE"), Federation.of("SVK"));
      assertThat(Federation.of("ENG").parent()).contains(Federation.of("GBR"));
      assertThat(Federation.of("NED").successors()).isEmpty();
      assertThat(Federation.of("NED").parent()).isEmpty();
    }
  }

  @Nested
  class NationalRecords {

    @ParameterizedTest
    @ValueSource(
        strings = {"ANA", "ART", "AIN", "EOR", "ROC", "OAR", "ROT", "IOA", "INT", "EUR", "MIX"})
    void areNotKeptForNeutralAthletesAndTeams(String code) {
      assertThat(Federation.of(code).keepsNationalRecords()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NED", "URS", "GDR", "SCO", "GDL"})
    void areKeptForNations(String code) {
      assertThat(Federation.of(code).keepsNationalRecords()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "NED, Dutch",
      "GBR, British",
      "NOR, Norwegian",
      "NZL, New Zealand",
      "SUI, Swiss",
      "NIG, Nigerien",
      "NGR, Nigerian",
      "DMA, Dominica",
      "DOM, Dominican",
      "GDR, East German",
    })
    void areSpokenOfWithTheAdjective(String code, String adjective) {
      assertThat(Federation.of(code).adjective()).contains(adjective);
    }
  }

  @Nested
  class OfOnesOwn {

    @Test
    void holdsWhatItWasGiven() {
      assertThat(YORKSHIRE.code()).isEqualTo("YORKS");
      assertThat(YORKSHIRE.name()).isEqualTo("Yorkshire");
      assertThat(YORKSHIRE.adjective()).contains("Yorkshire");
      assertThat(YORKSHIRE.area()).contains(Area.EUROPE);
      assertThat(YORKSHIRE.status()).isEqualTo(Federation.Status.TERRITORY);
      assertThat(YORKSHIRE.isValidOn(LocalDate.of(1889, 3, 22))).isFalse();
      assertThat(YORKSHIRE.toBuilder().build()).usingRecursiveComparison().isEqualTo(YORKSHIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "abc", "A B", "1AB", "NINELETTR", "É12"})
    void needsACodeThatListsCanPrint(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Federation.builder(code, "name"))
          .withMessageStartingWith("code: ");
    }

    @Test
    void needsANameAndDaysInOrder() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Federation.builder("ABC", " "))
          .withMessage("name: blank");
      Federation.Builder ended =
          YORKSHIRE.toBuilder()
              .validFrom(LocalDate.of(2024, 1, 2))
              .validTo(LocalDate.of(2024, 1, 1));
      assertThatIllegalArgumentException()
          .isThrownBy(ended::build)
          .withMessageStartingWith("validTo: ");
    }
  }

  @Nested
  class AsAValue {

    @Test
    void isEqualByCode() {
      new EqualsTester()
          .addEqualityGroup(
              Federation.of("NED"),
              Federation.parse("Netherlands"),
              Federation.builder("NED", "Mine").build())
          .addEqualityGroup(Federation.of("NOR"))
          .addEqualityGroup(YORKSHIRE)
          .testEquals();
    }

    @Test
    void isOrderedByCode() {
      assertThat(Federation.of("NED"))
          .isLessThan(Federation.of("NOR"))
          .isEqualByComparingTo(Federation.of("NED"));
      assertThat(Federation.all().asList()).isSorted();
    }

    @Test
    void survivesSerialization() {
      assertThat(SerializableTester.reserialize(Federation.of("URS")))
          .isSameAs(Federation.of("URS"));
      assertThat(SerializableTester.reserialize(YORKSHIRE))
          .usingRecursiveComparison()
          .isEqualTo(YORKSHIRE);
    }
  }
}
