package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoMarkTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource({
      "DNS, DNS",
      "dnf, DNF",
      "DQ, DQ",
      "DSQ, DQ",
      "NM, NM",
      "NH, NH",
      "NT, NT",
      "r, r",
      "R, r",
      "OC, OC",
      "FS, FS",
      "SCR, SCR",
      "aufg., DNF",
      "abg., SCR",
      "ogV, NM",
      "n.a., DNS",
      "brutt, DNF",
      "ab., DNF",
      "did not finish, DNF",
      "DQ TR16.8, DQ TR16.8",
      "DQ tr 16.8, DQ TR16.8",
      "DQ (TR16.8), DQ TR16.8",
      "DQ TR 17.3.1, DQ TR17.3.1",
      "DSQ TR7.12.1(b), DQ TR7.12.1(b)",
      "DQ R 163.3a, DQ R163.3a",
      "DQ Rule 163.3a, DQ RULE163.3a",
      "DQ TR16.8.1.1.1.1.1.1.1.1.1, DQ TR16.8.1.1.1.1.1.1.1.1.1",
      "DQ 163.3a, DQ 163.3a",
      "DQ 163.3, DQ 163.3",
      "DQ (230.7), DQ 230.7",
      "DQ 8:08.47, DQ 8:08.47",
      "DQ TR16.8 8:08.47, DQ TR16.8 8:08.47",
      "37.62DQ, DQ 37.62",
      "37.62 DQ, DQ 37.62",
      "10.2hDQ, DQ 10.2h",
      "DQ 8.95m, DQ 8.95m",
      "DQ 29-4.5, DQ 29-4.5",
      "DQ 21330m, DQ 21330m",
      "DQ 9126 P., DQ 9126 P.",
      "r 8.20m, r 8.20m"
    })
    void readsStatusRuleAndStruckOutMark(String text, String canonical) {
      NoMark noMark = NoMark.parse(text);

      assertThat(noMark)
          .hasToString(canonical)
          .isEqualTo(NoMark.parse(canonical))
          .isEqualTo(NoMark.valueOf(text));
      assertThat(NoMark.tryParse(text)).contains(noMark);
    }

    /** Nobody writes 2:43.3 as 163.3, but 59.9 is a time. */
    @Test
    void takesARuleOfThreeDigitsForNoTime() {
      assertThat(NoMark.parse("DQ 163.3a"))
          .isEqualTo(new NoMark(Status.DQ, Optional.of("163.3a"), Optional.empty()));
      assertThat(NoMark.parse("DQ 59.9").struckOut()).contains(RaceTime.parse("59.9"));
      assertThat(NoMark.parse("DQ 163.3 2:43.31").struckOut()).contains(RaceTime.parse("2:43.31"));
    }

    /** "DQ R 163.3a" and "DQ 8:08.47" stand so in the Rio 2016 results. */
    @Test
    void tellsRuleFromMark() {
      assertThat(NoMark.parse("DQ R 163.3a"))
          .isEqualTo(new NoMark(Status.DQ, Optional.of("R163.3a"), Optional.empty()));
      assertThat(NoMark.parse("DQ 8:08.47"))
          .isEqualTo(
              new NoMark(Status.DQ, Optional.empty(), Optional.of(RaceTime.parse("8:08.47"))));
      assertThat(NoMark.parse("DQ 8.95m").struckOut()).contains(Distance.parse("8.95"));
      assertThat(NoMark.parse("DQ 8.95").struckOut()).contains(RaceTime.parse("8.95"));
      assertThat(NoMark.parse("DQ 9126 P.").struckOut()).contains(Points.of(9126));
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "``, 0",
          "XYZ, 0",
          "9.58, 0",
          "DQ foo, 3",
          "DQ TR, 3",
          "DQ TR16., 3",
          "DQ (TR16.8, 3",
          "DQ (), 3",
          "DQ TR16.8 foo, 10",
          "DQX, 0",
          "DQ 3:2, 3",
          "DQ TRAINS16.8, 3",
          "9.58XYZ, 0",
          "DQ 16..8, 3",
          "DQ TR1(a, 6",
          "DQ TR1(%), 6",
          "DQ 163., 3",
          "DQ 163.a, 3",
          "DQ TR16.8.1.1.1.1.1.1.1.1.1.1, 3",
          "8.95 MR, 0",
          "10.2 HR, 0"
        })
    void tellsTheFirstCharacterThatCannotStandThere(String text, int index) {
      assertThat(catchThrowableOfType(MarkFormatException.class, () -> NoMark.parse(text)).index())
          .isEqualTo(index);
      assertThat(NoMark.tryParse(text)).isEmpty();
    }
  }

  @Nested
  class Building {

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "16.85", "TR", "TR 16.8 and more", "TR16.8)", "false start", "DNS DNS"})
    void refusesARuleWithoutLettersAndNumber(String rule) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NoMark(Status.DQ, Optional.of(rule), Optional.empty()))
          .withMessageStartingWith("rule ");
    }

    @Test
    void keepsRulesInOneForm() {
      assertThat(new NoMark(Status.DQ, Optional.of("tr 16.8"), Optional.empty()).rule())
          .contains("TR16.8");
    }

    @Test
    void hasNoMarkEvenWhenOneWasStruckOut() {
      assertThat(NoMark.parse("DQ 8:08.47").mark()).isEmpty();
      assertThat(RaceTime.parse("8:08.47").mark()).contains(RaceTime.parse("8:08.47"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusReadsBackWithEverythingBehindIt(Status status) {
      for (Mark mark :
          List.of(
              RaceTime.parse("49.9a"),
              RaceTime.parse("2:09:45FAT"),
              Distance.parse("8.950"),
              Distance.parse("5-0"),
              Distance.parse("7m"),
              Points.of(0))) {
        for (Optional<String> rule :
            List.of(Optional.<String>empty(), Optional.of("TR7.12.1(b)"))) {
          NoMark noMark = new NoMark(status, rule, Optional.of(mark));
          assertThat(NoMark.parse(noMark.toString())).isEqualTo(noMark);
        }
      }
      assertThat(NoMark.parse(NoMark.of(status).toString())).isEqualTo(NoMark.of(status));
      assertThat(status.description()).isNotBlank();
    }
  }

  @Nested
  class Spellings {

    @Test
    void areExtendedByTheCaller() {
      StatusSpellings ours =
          StatusSpellings.STANDARD.with("Out of race", Status.DNF).with("nt", Status.DNS);

      assertThat(ours.find(" out of race ")).contains(Status.DNF);
      assertThat(ours.find("NT")).contains(Status.DNS);
      assertThat(ours.find(" ".repeat(40) + "out of race")).contains(Status.DNF);
      assertThat(StatusSpellings.STANDARD.find("out of race")).isEmpty();
      assertThat(StatusSpellings.STANDARD.find("NT")).contains(Status.NT);
      assertThat(
              NotatedMark.parse("OUT OF RACE TR6.1", MarkSyntax.TIME.withSpellings(ours)).outcome())
          .isEqualTo(new NoMark(Status.DNF, Optional.of("TR6.1"), Optional.empty()));
    }

    @Test
    void haveUpTo40Characters() {
      String longest = "x".repeat(40);
      assertThat(StatusSpellings.STANDARD.with(longest, Status.DQ).find(longest))
          .contains(Status.DQ);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StatusSpellings.STANDARD.with(longest + "x", Status.DQ));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "  ", "TR16", "a spelling that is longer than any list would print it"})
    void refuseWhatCouldBeARuleOrAMark(String spelling) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StatusSpellings.STANDARD.with(spelling, Status.DQ))
          .withMessageStartingWith("spelling ");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void areReadAsTheStatusWhoseCodeTheyAre(Status status) {
      assertThat(Status.parse(status.code())).isEqualTo(status);
    }

    @Test
    void findNothingInOtherText() {
      assertThat(Status.tryParse("9.58")).isEmpty();
      assertThat(
              catchThrowableOfType(MarkFormatException.class, () -> Status.parse("winner")).index())
          .isZero();
    }
  }
}
