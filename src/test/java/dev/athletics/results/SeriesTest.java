package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.Wind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
  @Nested
  class ATrial {
    @ParameterizedTest
    @CsvSource({
      "8.42(-0.2), VALID, 8.42, -0.2",
      "21.33, VALID, 21.33,",
      "x, FAILED,,",
      "x(+0.9), FAILED,, +0.9",
      "-, PASSED,,",
      "r, RETIRED,,"
    })
    void isReadAndWrittenAsTheSheetDoes(
        String text, Trial.Kind kind, Distance distance, Wind wind) {
      Trial trial = Trial.parse(text);

      assertThat(trial.kind()).isEqualTo(kind);
      assertThat(trial.distance().orElse(null)).isEqualTo(distance);
      assertThat(trial.wind().orElse(null)).isEqualTo(wind);
      assertThat(trial).hasToString(text).isEqualTo(Trial.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({
      "P, -",
      "PASS, -",
      "p, -",
      "FOUL, x",
      "F, x",
      "ND, x",
      "R, r",
      "' x ', x",
      "x (+0.9), x(+0.9)",
      "8.42 (+0.3), 8.42(+0.3)",
      "8.42w, 8.42w",
      "8.42w (+2.3), 8.42(+2.3)"
    })
    void isReadAsHyTekAndOmegaWriteIt(String text, String canonical) {
      assertThat(Trial.parse(text)).hasToString(canonical).isEqualTo(Trial.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({"8.42w, true", "8.42(+2.1), true", "8.42(+2.0), false", "8.42, false", "x, false"})
    void saysWhetherTheWindHelpedTooMuch(String text, boolean assisted) {
      assertThat(Trial.parse(text).isWindAssisted()).isEqualTo(assisted);
    }

    @Test
    void capitalCrossIsAFailure() {
      assertThat(Trial.parse("X")).isEqualTo(Trial.failed());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "o",
          "8.42(",
          "8.42()",
          "8.42(abc)",
          "8.42)",
          "8.42w(+1.0)",
          "xw",
          "-(+0.1)",
          "r(+0.1)",
          "xx",
          "8.42 m x"
        })
    void refusesOtherTexts(String text) {
      assertThat(Trial.tryParse(text)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Trial.parse(text))
          .withMessageContaining(text);
    }
  }

  @Nested
  class ABar {
    @ParameterizedTest
    @CsvSource({
      "2.33:o, true, 0, false", "2.33:xo, true, 1, false", "2.33:xxo, true, 2, false",
          "2.33:xxx, false, 3, false",
      "2.33:-, false, 0, false", "2.33:x-, false, 1, false", "2.33:xx-, false, 2, false",
          "2.33:r, false, 0, true",
      "5.60:xr, false, 1, true", "5.45:xx, false, 2, false", "J2.34:o, true, 0, false",
          "J2.34:x, false, 1, false",
      "J2.34:r, false, 0, true"
    })
    void isReadAndWrittenAsTheSheetDoes(
        String text, boolean cleared, int failures, boolean retired) {
      Bar bar = Bar.parse(text);

      assertThat(bar.isCleared()).isEqualTo(cleared);
      assertThat(bar.failures()).isEqualTo(failures);
      assertThat(bar.isRetired()).isEqualTo(retired);
      assertThat(bar.jumpOff()).isEqualTo(text.startsWith("J"));
      assertThat(bar).hasToString(text).isEqualTo(Bar.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({
      "2.33:PPP, 2.33:-",
      "2.33:XXP, 2.33:xx-",
      "2.33 XXO, 2.33:xxo",
      "2.33: xo, 2.33:xo",
      "2.33:---, 2.33:-",
      "2.33:XPP, 2.33:x-",
      "J2.34 O, J2.34:o"
    })
    void isReadAsHyTekAndWorldAthleticsWriteIt(String text, String canonical) {
      assertThat(Bar.parse(text)).hasToString(canonical).isEqualTo(Bar.parse(canonical));
    }

    @Test
    void trialsAreWrittenInSmallLetters() {
      assertThat(Bar.of(Distance.parse("2.33"), "XO")).hasToString("2.33:xo");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2.33",
          ":o",
          "2.33:",
          "2.33:oo",
          "2.33:ox",
          "2.33:xxxx",
          "2.33:xxxo",
          "2.33:-o",
          "2.33:ro",
          "J2.34:xo",
          "J2.34:-",
          "x:2.33",
          "185:xo",
          "2.33:PO"
        })
    void refusesWhatCannotHappenAtOneHeight(String text) {
      assertThat(Bar.tryParse(text)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Bar.parse(text))
          .withMessageContaining(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Q, BY_PLACE",
    "q, BY_TIME",
    "qR, BY_REFEREE",
    "qJ, BY_JURY",
    "qD, BY_DRAW",
    "Re, TO_REPECHAGE"
  })
  void qualificationIsReadByItsLetters(String letters, Qualification qualification) {
    assertThat(Qualification.parse(letters)).isEqualTo(qualification);
    assertThat(qualification.code()).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "QR", "re", "x"})
  void otherLettersMeanNoQualification(String letters) {
    assertThat(Qualification.tryParse(letters)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Qualification.parse(letters));
  }

  @ParameterizedTest
  @CsvSource({"1, GOLD", "2, SILVER", "3, BRONZE", "4,"})
  void medalFollowsThePlace(int place, Medal medal) {
    assertThat(Medal.ofPlace(place).orElse(null)).isEqualTo(medal);
  }

  @Test
  void noPlaceIsBelowOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Medal.ofPlace(0));
  }

  @ParameterizedTest
  @CsvSource({"8.42(two), 4", "8.42(, 4", "'', 0", "8..42, 2", "y, 0"})
  void tellWhereATrialGoesWrong(String text, int index) {
    assertThatExceptionOfType(MarkFormatException.class)
        .isThrownBy(() -> Trial.parse(text))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(index));
  }

  @ParameterizedTest
  @CsvSource({"2.33:oo, 5", "J2.34:xx, 6", "2.33, 0", "'', 0", "x:o, 0"})
  void tellWhereAHeightGoesWrong(String text, int index) {
    assertThatExceptionOfType(MarkFormatException.class)
        .isThrownBy(() -> Bar.parse(text))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(index));
  }
}
