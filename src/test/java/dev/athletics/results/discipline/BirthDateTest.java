package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

  @ParameterizedTest
  @CsvSource({
    "2006-06-29, 2006-06-29, 2006-06-29",
    "2004-02-29, 2004-02-29, 2004-02-29",
    "2006-02, 2006-02-01, 2006-02-28",
    "2006, 2006-01-01, 2006-12-31",
    "0001, 0001-01-01, 0001-12-31",
  })
  void readsWhatIsKnown(String text, LocalDate earliest, LocalDate latest) {
    BirthDate birth = BirthDate.parse(text);
    assertThat(birth.earliest()).contains(earliest);
    assertThat(birth.latest()).contains(latest);
    assertThat(birth.date().isPresent()).isEqualTo(earliest.equals(latest));
    assertThat(birth).hasToString(text);
    assertThat(BirthDate.valueOf(text)).isEqualTo(birth);
  }

  @Test
  void keepsTheUnknownApart() {
    assertThat(BirthDate.parse("unknown")).isSameAs(BirthDate.UNKNOWN);
    assertThat(BirthDate.UNKNOWN.earliest()).isEmpty();
    assertThat(BirthDate.UNKNOWN.latest()).isEmpty();
    assertThat(BirthDate.UNKNOWN.date()).isEmpty();
    assertThat(BirthDate.UNKNOWN.isAfter(LocalDate.MIN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000",
        "20066",
        "2006-",
        "2006-6",
        "2006-13",
        "2006-00",
        "2006-02-29",
        "2006-06-31",
        "2006-06-00",
        "2006/06/29",
        "2006-06/29",
        "2006-06-2",
        "2006-06-29T",
        "29.06.2006",
        "-006",
        "２００６",
        "Unknown",
        "\u0000",
        "200a",
      })
  void refusesTheRest(String text) {
    assertThat(BirthDate.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> BirthDate.parse(text)).isInstanceOf(EventFormatException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1989-08-05, 2024-08-04, 34, 34",
    "1989-08-05, 2024-08-05, 35, 35",
    "1989, 2024-08-05, 34, 35",
    "1989, 2024-12-31, 35, 35",
    "1989-08, 2024-08-05, 34, 35",
  })
  void tellsTheAgesThatArePossible(BirthDate birth, LocalDate day, int youngest, int oldest) {
    assertThat(birth.agesOn(day)).isEqualTo(Range.closed(youngest, oldest));
  }

  @Test
  void tellsNoAgeIfNothingIsKnown() {
    assertThat(BirthDate.UNKNOWN.agesOn(LocalDate.of(2024, 8, 5))).isEqualTo(Range.all());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void refusesYearsThatItCouldNotWrite(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirthDate.ofYear(year))
        .withMessageStartingWith("year: ");
    assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.of(LocalDate.of(year, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.ofMonth(YearMonth.of(year, 1)));
  }

  @Test
  void isAValue() {
    new EqualsTester()
        .addEqualityGroup(BirthDate.ofYear(2006), BirthDate.parse("2006"))
        .addEqualityGroup(BirthDate.ofMonth(YearMonth.of(2006, 1)))
        .addEqualityGroup(BirthDate.of(LocalDate.of(2006, 1, 1)))
        .addEqualityGroup(BirthDate.UNKNOWN)
        .testEquals();
    SerializableTester.reserializeAndAssert(BirthDate.ofYear(2006));
    SerializableTester.reserializeAndAssert(BirthDate.UNKNOWN);
  }
}
