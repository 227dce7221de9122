package dev.athletics.results.mark;

import static dev.athletics.results.mark.MarkNote.AIDED_COURSE;
import static dev.athletics.results.mark.MarkNote.ALTITUDE;
import static dev.athletics.results.mark.MarkNote.EQUALS;
import static dev.athletics.results.mark.MarkNote.SHORT_TRACK;
import static dev.athletics.results.mark.MarkNote.WIND_ASSISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotatedMarkTest {

  private static final List<String> BARE =
      List.of(
          "10.49",
          "10.2",
          "10.2h",
          "49.9a",
          "2:09:45FAT",
          "14:05t",
          "10.20?",
          "8.95",
          "29-4.5",
          "21330m",
          "9126");

  private static final List<Optional<Wind>> WINDS =
      List.of(Optional.empty(), Optional.of(Wind.ofTenths(-3)), Optional.of(Wind.NO_INFORMATION));

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            10.49|10.49
            =10.49A|=10.49A
            = 10.49 A|=10.49A
            10.49=|=10.49
            10.49Aw|10.49wA
            10.49 A w|10.49wA
            A10.49|10.49A
            Aw 10.49|10.49wA
            mx29:43|29:43mx
            sh3:50.11|3:50.11sh
            *9.79|9.79*
            #9.79|9.79#
            9.69w (+4.1)|9.69w (+4.1)
            9.69 (+4.1) w|9.69w (+4.1)
            (+4.1)9.69|ERROR 0
            10.2hsh|10.2hsh
            10.2aA|10.2aA
            10.2h|10.2h
            2:03:02a|2:03:02aid
            2:03:02aA|2:03:02Aaid
            2:03:02aid|2:03:02aid
            59:02.3a|59:02.3a
            2:09:45FATOT|2:09:45FATOT
            12:03.5+|12:03.5+
            56:20.02+ *|56:20.02+*
            3:50.11OT|3:50.11OT
            29:43mx|29:43mx
            29:43Mx|29:43mx
            29:43MX|29:43mx
            2:15:50Wo|2:15:50Wo
            7.45i|7.45i
            10.44c|10.44c
            3:41.5e|3:41.5e
            9.3y|9.3y
            43.7R|43.7R
            9.79X|9.79X
            9.79*#|9.79*#
            10.49 (0.3)|10.49 (+0.3)
            10.49(+0.3)|10.49 (+0.3)
            10.49 ( +0.3 m/s )|10.49 (+0.3)
            10.49 (NWI)|10.49 (NWI)
            10.49 NWI|10.49 (NWI)
            10.49/NWI|10.49 (NWI)
            10.49 n/a|10.49 (NWI)
            10.49/0.3|10.49 (+0.3)
            10.49/0,3|10.49 (+0.3)
            10.49/-0.3|10.49 (-0.3)
            10.49/+2|10.49 (+2.0)
            10.49 +0.3|10.49 (+0.3)
            10.49 −0.3|10.49 (-0.3)
            10.49 +0.3 m/s|10.49 (+0.3)
            10.49w+2.3|10.49w (+2.3)
            10.49w-0.3|10.49w (-0.3)
            10.49 (+2.03)|10.49 (+2.1)
            DNF|DNF
            r|r
            R|r
            DQ TR16.8|DQ TR16.8
            DQ TR16.8 (+0.3)|DQ TR16.8 (+0.3)
            DQ TR7.12.1(2)|DQ TR7.12.1(2)
            DQ R 163.3c|DQ R163.3c
            37.62DQ|DQ 37.62
            37.62 disq.|DQ 37.62
            37.62 desc|DQ 37.62
            37.62DQ (+0.3)|DQ 37.62 (+0.3)
            37.62DQ (+0.3)A|ERROR 5
            A9|9A
            ``|ERROR 0
            As|ERROR 0
            (+0.3)|ERROR 0
            DNF (2)|ERROR 4
            9/4|ERROR 2
            10.49/|ERROR 5
            10.49/0.3 (+0.4)|ERROR 6
            10.21 (+0.3) DQ|DQ 10.21 (+0.3)
            10.49 (+0.3|ERROR 6
            10.49 +0.3)|ERROR 6
            10.49 0.3|ERROR 6
            10.49 (fast)|ERROR 7
            10.49 ()|ERROR 7
            10.49 (+0.3) (+0.4)|ERROR 7
            10.49 (+0.3) NWI|ERROR 7
            12.57/24|ERROR 6
            9.58 (2)|ERROR 6
            8.95 (12)|ERROR 6
            12.57/2024|ERROR 6
            12.57/4|ERROR 6
            +10.2|ERROR 0
            R10.2|r 10.2
            10.2R (17.1)|ERROR 7
            10.2R7|ERROR 4
            RJ8.95|ERROR 0
            Retired|r
            10.2 retired|r 10.2
            1:52:31.2hR|1:52:31.2hR
            10.49AA|ERROR 5
            w10.49w|ERROR 6
            ==10.49|ERROR 0
            9.79#!|ERROR 4
            w|ERROR 0
            =|ERROR 0
            =DNF|ERROR 0
            A37.62DQ|ERROR 6
            DNF A|ERROR 4
            x|ERROR 0
            10.49B|ERROR 5
            43.7RA|43.7RA
            9.58 WR|ERROR 5
            9.58WR|ERROR 4
            3:27.65 =AR|ERROR 8
            10.21 WJR (+0.3)|ERROR 6
            10.2 HR|ERROR 6
            10.49mX|ERROR 5
            8.95m|ERROR 4
            2,17,87|ERROR 4
            """)
    void takesNotesAndWindFromATime(String text, String canonical) {
      assertReads(text, MarkSyntax.TIME, canonical);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            8.95 (+0.3)|8.95 (+0.3)
            8.95/0.3|8.95 (+0.3)
            8.95m +0.3|8.95 (+0.3)
            8.95m/+0.3|8.95 (+0.3)
            8.91w (+2.9)|8.91w (+2.9)
            7.48 NWI|7.48 (NWI)
            2.34J|2.34J
            8.95mX|8.95X
            8.95mx|8.95mx
            8.95mA|8.95A
            8.95 -0.3|8.95 (-0.3)
            29-4.5|29-4.5
            29-4.5w|29-4.5w
            29-4 1/2|29-4.5
            29-4 1/2w|29-4.5w
            29-4 1/2/0.3|29-4.5 (+0.3)
            29' 4 1/2" (+0.3)|29-4.5 (+0.3)
            29-4½ +0.3|29-4.5 (+0.3)
            29'-0.3|ERROR 3
            8.95 MR|ERROR 5
            DQ 8.95|DQ 8.95m
            NM (-0.3)|NM (-0.3)
            """)
    void takesNotesAndWindFromADistance(String text, String canonical) {
      assertReads(text, MarkSyntax.DISTANCE, canonical);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            TIME_WITH_DECIMALS|2,17,87|2:17.87
            TIME_WITH_DECIMALS|39,02,17|39:02.17
            TIME_WITH_DECIMALS|2.29,70|2:29.70
            TIME_WITH_DECIMALS|2,29.70|2:29.70
            TIME_WITH_DECIMALS|1.04.13,3|1:04:13.3
            TIME_WITH_DECIMALS|1:04,13,3|ERROR 7
            TIME_WITH_DECIMALS|2,77,87|ERROR 4
            TIME_WITH_HOURS|2.03.44|2:03:44
            TIME_WITH_HOURS|2,03,44h|2:03:44h
            TIME_WITH_HOURS|2:03:02a|2:03:02aid
            TIME_WITH_HOURS|3.27.65|3:27.65
            TIME_WITH_HOURS|1:04:13.3|1:04:13.3
            TIME_WITH_HOURS|1.04.13.3|1:04:13.3
            TIME_WITH_HOURS|28.15|28.15
            WHOLE_METRES|21330|21330m
            WHOLE_METRES|21330 m|21330m
            WHOLE_METRES|21,330 m|21330m
            WHOLE_METRES|21.330|21330m
            WHOLE_METRES|'  21.330'|21330m
            WHOLE_METRES|21.33|ERROR 5
            WHOLE_METRES|0|ERROR 0
            WHOLE_METRES|''|ERROR 0
            WHOLE_METRES|m|ERROR 0
            POINTS|9126|9126
            POINTS|8700W|8700W
            POINTS|6036 P. i|6036i
            POINTS|9.126|9126
            POINTS|DNF|DNF
            """)
    void readsDigitsByTheSyntax(MarkSyntax syntax, String text, String canonical) {
      assertReads(text, syntax, canonical);
    }

    private void assertReads(String text, MarkSyntax syntax, String canonical) {
      if (canonical.startsWith("ERROR ")) {
        MarkFormatException e =
            catchThrowableOfType(MarkFormatException.class, () -> NotatedMark.parse(text, syntax));
        assertThat(e.index())
            .as(e.getMessage())
            .isEqualTo(Integer.parseInt(canonical.substring(6)));
        assertThat(NotatedMark.tryParse(text, syntax)).isEmpty();
        return;
      }
      NotatedMark mark = NotatedMark.parse(text, syntax);
      assertThat(mark).hasToString(canonical).isEqualTo(NotatedMark.parse(canonical, syntax));
      assertThat(NotatedMark.tryParse(text, syntax)).contains(mark);
    }

    @Test
    void givesTypedNotes() {
      assertThat(NotatedMark.parse("=9.69Aw (+4.1)", MarkSyntax.TIME))
          .isEqualTo(
              new NotatedMark(
                  RaceTime.parse("9.69"),
                  ImmutableSet.of(WIND_ASSISTED, ALTITUDE, EQUALS),
                  Optional.of(Wind.ofTenths(41))));
      assertThat(NotatedMark.parse("2:03:02a", MarkSyntax.TIME).notes())
          .containsExactly(AIDED_COURSE);
      assertThat(NotatedMark.parse("10.2hsh", MarkSyntax.TIME).notes())
          .containsExactly(SHORT_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
      "10.49 NWI (+0.3), no second wind",
      "10.49 +0.3 (+0.4), no second wind",
      "10.49 (), a wind such as +1.4 or NWI",
      "10.49 (+), a digit"
    })
    void tellsWhatIsWrongWithAWind(String text, String expected) {
      assertThat(
              catchThrowableOfType(
                  MarkFormatException.class, () -> NotatedMark.parse(text, MarkSyntax.TIME)))
          .hasMessageStartingWith("expected " + expected + " but found");
    }

    @Test
    void tellsAYearFromAWind() {
      assertThat(
              catchThrowableOfType(
                  MarkFormatException.class, () -> NotatedMark.parse("12.57/24", MarkSyntax.TIME)))
          .hasMessageContaining("a bare number after a slash is a year");
    }

    @Test
    void readsStatusesAsTheCallerSpellsThem() {
      StatusSpellings ours = StatusSpellings.STANDARD.with("uit", Status.DNF);

      assertThat(NotatedMark.parse("uit", MarkSyntax.TIME.withSpellings(ours)).outcome())
          .isEqualTo(NoMark.of(Status.DNF));
      assertThat(NotatedMark.tryParse("uit", MarkSyntax.TIME)).isEmpty();
    }
  }

  @Nested
  class Building {

    @Test
    void refusesNotesWithoutAMark() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new NotatedMark(
                      NoMark.of(Status.DNF), ImmutableSet.of(ALTITUDE), Optional.empty()))
          .withMessageStartingWith("notes ");
    }

    @Test
    void keepsNotesInOneOrder() {
      NotatedMark mark =
          new NotatedMark(
              RaceTime.parse("10.49"), ImmutableSet.of(ALTITUDE, WIND_ASSISTED), Optional.empty());

      assertThat(mark.notes()).containsExactly(WIND_ASSISTED, ALTITUDE);
      assertThat(NotatedMark.of(RaceTime.parse("10.49")).notes()).isEmpty();
    }
  }

  @Nested
  class Laws {

    @ParameterizedTest
    @MethodSource("dev.athletics.results.mark.MarkSyntax#all")
    void everyThreeNotesReadBackWithAnyWind(MarkSyntax syntax) {
      for (String text : BARE) {
        Optional<Outcome> outcome = NotatedMark.tryParse(text, syntax).map(NotatedMark::outcome);
        for (int size = 0; size <= 3 && outcome.isPresent(); size++) {
          for (Set<MarkNote> notes :
              Sets.combinations(ImmutableSet.copyOf(MarkNote.values()), size)) {
            assertReadsBack(outcome.get(), ImmutableSet.copyOf(notes), syntax);
          }
        }
      }
    }

    private void assertReadsBack(Outcome outcome, ImmutableSet<MarkNote> notes, MarkSyntax syntax) {
      for (Optional<Wind> wind : WINDS) {
        NotatedMark mark = new NotatedMark(outcome, notes, wind);
        assertThat(NotatedMark.tryParse(mark.toString(), syntax))
            .as(mark.toString())
            .contains(mark);
      }
    }
  }
}
