package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFormatTest {

  private static final MarkFormat CANONICAL = MarkFormat.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"9.58", "10.2h", "3:27.654", "2:03:44"})
  void writesCanonicalTextUnlessToldOtherwise(String text) {
    assertThat(CANONICAL.format(RaceTime.parse(text))).isEqualTo(text);
  }

  @Test
  void writesOtherOutcomesCanonicallyToo() {
    assertThat(CANONICAL.format(Distance.parse("29-4.5"))).isEqualTo("29-4.5");
    assertThat(CANONICAL.format(Distance.parse("21330m"))).isEqualTo("21330m");
    assertThat(CANONICAL.format(Points.of(9126))).isEqualTo("9126");
    assertThat(CANONICAL.format(NoMark.parse("DQ TR16.8"))).isEqualTo("DQ TR16.8");
    assertThat(CANONICAL.format(Wind.parse("+1.4"))).isEqualTo("+1.4");
    assertThat(CANONICAL.format(NotatedMark.parse("=9.69A (+1.4)", MarkSyntax.TIME)))
        .isEqualTo("=9.69A (+1.4)");
  }

  @Test
  void writesTheDecimalCommaOfALocale() {
    MarkFormat german = MarkFormat.builder().locale(Locale.GERMANY).build();

    assertThat(german.format(RaceTime.parse("3:27.65"))).isEqualTo("3:27,65");
    assertThat(german.format(Distance.parse("8.95"))).isEqualTo("8,95");
    assertThat(german.format(Distance.parse("29-4.5"))).isEqualTo("29-4,5");
    assertThat(german.format(Wind.parse("-0.3"))).isEqualTo("-0,3");
    assertThat(german.format(Margin.parse("+0.14"))).isEqualTo("+0,14");
    assertThat(german.format(Margin.parse("+35 P."))).isEqualTo("+35 P.");
    assertThat(german.format(NoMark.parse("DQ TR16.8 8:08.47"))).isEqualTo("DQ TR16.8 8:08,47");
    assertThat(german.format(NotatedMark.parse("9.69w (+4.1)", MarkSyntax.TIME)))
        .isEqualTo("9,69w (+4,1)");
  }

  @Test
  void writesAPointForALocaleWithAnotherSign() {
    MarkFormat arabic = MarkFormat.builder().locale(Locale.forLanguageTag("ar-EG")).build();

    assertThat(arabic.format(RaceTime.parse("9.58"))).isEqualTo("9.58");
  }

  @ParameterizedTest
  @CsvSource({
    "9.58, 0:09.58, 0:00:09.58",
    "59.30, 0:59.30, 0:00:59.30",
    "3:27.65, 3:27.65, 0:03:27.65",
    "59, 0:59, 0:00:59",
    "59:30, 59:30, 0:59:30",
    "2:03:44, 2:03:44, 2:03:44",
    "9h, 0:09h, 0:00:09h",
    "9, 0:09, 0:00:09"
  })
  void padsTimesToColumns(String time, String minutes, String hours) {
    assertThat(MarkFormat.builder().minutes().build().format(RaceTime.parse(time)))
        .isEqualTo(minutes);
    assertThat(MarkFormat.builder().hours().build().format(RaceTime.parse(time))).isEqualTo(hours);
  }

  @Test
  void writesUnits() {
    MarkFormat units = MarkFormat.builder().units().thousandsMark(',').build();

    assertThat(units.format(Distance.parse("8.95"))).isEqualTo("8.95 m");
    assertThat(units.format(Distance.parse("21330m"))).isEqualTo("21,330 m");
    assertThat(units.format(Distance.parse("29-4.5"))).isEqualTo("29-4.5");
    assertThat(units.format(Points.of(9126))).isEqualTo("9,126 P.");
    assertThat(units.format(Points.of(126))).isEqualTo("126 P.");
    assertThat(units.format(Wind.parse("+1.4"))).isEqualTo("+1.4 m/s");
    assertThat(units.format(Wind.NO_INFORMATION)).isEqualTo("NWI");
    assertThat(units.format(RaceTime.parse("9.58"))).isEqualTo("9.58");
  }

  @ParameterizedTest
  @CsvSource({
    "8.95, 8.95 (29-4¼)",
    "2.45, 2.45 (8-0¼)",
    "6.24, 6.24 (20-5½)",
    "23.56, 23.56 (77-3½)",
    "1.00, 1.00 (3-3¼)",
    "29-4.5, 29-4.5"
  })
  void writesFeetBesideMetresDownToTheQuarterOfAnInch(String distance, String text) {
    assertThat(MarkFormat.builder().imperial().build().format(Distance.parse(distance)))
        .isEqualTo(text);
  }

  @Test
  void roundsOnlyWhenToldHow() {
    MarkFormat rounding =
        MarkFormat.builder()
            .rounding(TimeRounding.PHOTO_FINISH)
            .rounding(DistanceRounding.CENTIMETRE)
            .build();

    assertThat(rounding.format(RaceTime.parse("9.784"))).isEqualTo("9.79");
    assertThat(rounding.format(Distance.parse("8.959"))).isEqualTo("8.95");
    assertThat(CANONICAL.format(RaceTime.parse("9.784"))).isEqualTo("9.784");
  }

  @Test
  void keepsWhatItWasToldInItsBuilder() {
    MarkFormat format =
        MarkFormat.builder().decimalMark(',').units().hours().imperial().thousandsMark('.').build();
    MarkFormat copy = format.toBuilder().build();

    assertThat(copy.format(Distance.parse("8.95"))).isEqualTo("8,95 m (29-4¼)");
    assertThat(format.format(Distance.parse("8.95"))).isEqualTo("8,95 m (29-4¼)");
    assertThat(copy.format(RaceTime.parse("9.58"))).isEqualTo("0:00:09,58");
    assertThat(copy.format(Points.of(9126))).isEqualTo("9.126 P.");
  }

  @Test
  void refusesMarksThatCannotBeToldApart() {
    MarkFormat.Builder builder = MarkFormat.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.decimalMark(';'))
        .withMessageStartingWith("decimalMark ");
    assertThatIllegalArgumentException()
        .isThrownBy(builder.decimalMark(',').thousandsMark(',')::build)
        .withMessageStartingWith("thousandsMark ");
  }
}
