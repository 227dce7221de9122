package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HurdlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99.1cm | 99.1cm",
        "99.1 | 99.1cm",
        "99.0cm | 99.1cm",
        "100cm | 99.1cm",
        "0.991m | 99.1cm",
        "0,991 | 99.1cm",
        "1.067 | 106.7cm",
        "106,7 cm | 106.7cm",
        "106 | 106.7cm",
        "84 | 83.8cm",
        "84.0cm | 83.8cm",
        "0.84 | 83.8cm",
        "76.2 | 76.2cm",
        "762cm | 76.2cm",
        "68.0cm | 68cm",
        "68.6 | 68.6cm",
        "42\" | 106.7cm",
        "36in | 91.4cm",
        "33 | 83.8cm",
        "39 | 99.1cm",
        "91.4-8.90 | 91.4cm8.9m",
        "91.4cm 35m 45m | 91.4cm35m45m",
        "76.2cm/8.00m/12.00m | 76.2cm8m12m"
      })
  void readsHeightSpacingAndWayToTheFirst(String text, String canonical) {
    assertThat(Hurdles.parse(text)).hasToString(canonical).isEqualTo(Hurdles.parse(canonical));
    assertThat(Hurdles.tryParse(text)).contains(Hurdles.valueOf(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cm",
        "0",
        "14.9cm",
        "121cm",
        "5m",
        "99.1cm 0m",
        "99.1cm 101m",
        "99.1cm35m45m55m",
        "99.1kg",
        "37in",
        "99.12345cm",
        "110H",
        "-99.1"
      })
  void refusesWhatTellsNoHurdles(String text) {
    assertThat(Hurdles.tryParse(text)).isEmpty();
    assertThatExceptionOfType(DisciplineFormatException.class)
        .isThrownBy(() -> Hurdles.parse(text));
  }

  @Test
  void tellsWhatItKnows() {
    Hurdles hurdles = Hurdles.parse("91.4cm35m45m");
    assertThat(hurdles.heightInMillimetres()).isEqualTo(914);
    assertThat(hurdles.spacingInCentimetres()).isEqualTo(Optional.of(3_500));
    assertThat(hurdles.distanceToFirstInCentimetres()).isEqualTo(Optional.of(4_500));
    assertThat(Hurdles.ofHeight(914).spacingInCentimetres()).isEmpty();
    assertThat(Hurdles.ofHeight(914).distanceToFirstInCentimetres()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 149, 1_201})
  void refusesHeightsOutOfRange(int millimetres) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hurdles.ofHeight(millimetres))
        .withMessageContaining("millimetres");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_001})
  void refusesWaysOutOfRange(int centimetres) {
    Hurdles hurdles = Hurdles.ofHeight(914).withSpacing(850);
    assertThatIllegalArgumentException().isThrownBy(() -> hurdles.withSpacing(centimetres));
    assertThatIllegalArgumentException().isThrownBy(() -> hurdles.withDistanceToFirst(centimetres));
  }

  @Test
  void knowsTheWayToTheFirstOnlyWithASpacing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hurdles.ofHeight(914).withDistanceToFirst(1_300));
  }

  @Test
  void isOrderedByHeightThenSpacingThenWayToTheFirst() {
    List<Hurdles> ordered =
        Stream.of("76.2cm", "91.4cm", "91.4cm8.5m", "91.4cm35m", "91.4cm35m45m", "106.7cm")
            .map(Hurdles::parse)
            .toList();
    for (int i = 1; i < ordered.size(); i++) {
      assertThat(ordered.get(i - 1)).isLessThan(ordered.get(i));
      assertThat(ordered.get(i)).isGreaterThan(ordered.get(i - 1));
    }
  }

  @Test
  void equalsByAllThree() {
    new EqualsTester()
        .addEqualityGroup(Hurdles.ofHeight(991), Hurdles.parse("99.0cm"))
        .addEqualityGroup(Hurdles.ofHeight(914))
        .addEqualityGroup(Hurdles.ofHeight(914).withSpacing(3_500))
        .addEqualityGroup(
            Hurdles.ofHeight(914).withSpacing(3_500).withDistanceToFirst(4_500),
            Hurdles.parse("91.4cm35m45m"))
        .testEquals();
  }

  @Test
  void everyHeightReadsBack() {
    assertThat(IntStream.rangeClosed(150, 1_200).mapToObj(Hurdles::ofHeight))
        .allMatch(hurdles -> Hurdles.parse(hurdles.toString()).equals(hurdles));
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(Hurdles.parse("91.4cm35m45m"));
    SerializableTester.reserializeAndAssert(Hurdles.ofHeight(991));
  }
}
