package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.StatusSpellings;
import dev.athletics.results.mark.Wind;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkReadingTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            100|9.79|9.79
            100|9,79 (+1,0)|9.79 (+1.0)
            100|=10.49A|=10.49A
            100|9.69w (+4.1)|9.69w (+4.1)
            100|10.2 h|10.2h
            400|49.9a|49.9a
            800|2,17,87|2:17.87
            800|2.17,87|2:17.87
            800|1:40.91|1:40.91
            800|2.33|2.33
            1500|2.29,70|2:29.70
            1500|3.27.65|3:27.65
            1500|3'27"65|3:27.65
            10000|39,02,17|39:02.17
            10000|26.11.00|26:11.00
            20000|56:20.02+|56:20.02+
            35000W|2,35,10|2:35:10
            HM|1.04.13|1:04:13
            MAR|2.03.44|2:03:44
            MAR|2,03,44h|2:03:44h
            MAR|2:03:02a|2:03:02aid
            MAR|2:09:45FAT|2:09:45FAT
            MAR|2:15:50Wo|2:15:50Wo
            MAR|0.01.02|1:02
            5K|14.02.17|14:02.17
            5K|12:49|12:49
            4x100|37.62DQ|DQ 37.62
            3000SC|DQ R 163.3a|DQ R163.3a
            LJ|8.95|8.95
            LJ|8.95 (+0.3)|8.95 (+0.3)
            LJ|8.95/0.3|8.95 (+0.3)
            LJ|29-4.5|29-4.5
            LJ|7.48 NWI|7.48 (NWI)
            HJ|2.00|2.00
            HJ|2,34J|2.34J
            JT|104.80|104.80
            SP|23.56 m|23.56
            1HR|21330|21330m
            1HR|21,330 m|21330m
            DEC|9126|9126
            DEC|9.126|9126
            DEC|8700W|8700W
            HEP|6036 P.|6036
            HJ|NH|NH
            LJ|NM|NM
            DEC|DNF|DNF
            MAR|aufg.|DNF
            """)
    void goesByWhatTheDisciplineMeasures(String discipline, String text, String mark) {
      Discipline contested = Discipline.parse(discipline);
      NotatedMark reading = contested.parseMark(text);

      assertThat(reading).hasToString(mark);
      assertThat(contested.tryParseMark(text)).contains(reading);
      assertThat(contested.parseMark(reading.outcome() instanceof NoMark ? text : mark))
          .isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
      "LJ, 3:27.65, 1, 'a distance for the Long Jump, not a time,'",
      "100, 29-4.5, 2, 'a time for the 100 Metres, not a distance,'",
      "100, 8.95m, 4, 'a time for the 100 Metres, not a distance,'",
      "DEC, 8:26.60, 1, 'points for the Decathlon, not a time,'",
      "HJ, 9126 P., 5, 'a height for the High Jump, not points,'",
      "800, 1:75, 2, 'a digit from 0 to 5'",
      "100, 12.57/24, 6, 'a bare number after a slash is a year'",
      "100, winner, 0, 'a status such as DNF or DQ'"
    })
    void saysWhyATextIsNoMarkOfTheDiscipline(
        String discipline, String text, int index, String reason) {
      Discipline contested = Discipline.parse(discipline);
      MarkFormatException e =
          catchThrowableOfType(MarkFormatException.class, () -> contested.parseMark(text));

      assertThat(e).hasMessageContaining(reason);
      assertThat(e.index()).isEqualTo(index);
      assertThat(contested.tryParseMark(text)).isEmpty();
    }

    @Test
    void takesStatusesAsTheCallerSpellsThem() {
      Discipline marathon = Discipline.parse("MAR");
      MarkReader ours = MarkReader.of(marathon).withSpelling("out of race", Status.DNF);

      assertThat(ours.read("out of race").mark().outcome()).isEqualTo(NoMark.of(Status.DNF));
      assertThat(ours.tryRead("Out of race").map(RepairedMark::mark))
          .contains(NotatedMark.of(NoMark.of(Status.DNF)));
      assertThat(marathon.tryParseMark("out of race")).isEmpty();
    }

    @Test
    void readsTheStruckOutMarkByTheDiscipline() {
      Outcome jump = Discipline.parse("LJ").parseMark("DQ 8.95").outcome();
      Outcome score = Discipline.parse("DEC").parseMark("DQ 9126").outcome();

      assertThat(((NoMark) jump).struckOut()).contains(Distance.parse("8.95"));
      assertThat(((NoMark) score).struckOut()).contains(Points.of(9126));
    }
  }

  @Nested
  class OfficialTimes {

    /** TR 19.23, TR 19.10; the first row is from the men's 100 m of Paris 2024. */
    @ParameterizedTest
    @CsvSource({
      "100, 9.784, 9.79",
      "10000, 26:17.533, 26:17.54",
      "10000, 59:59.996, 1:00:00.00",
      "800, 59.991, 1:00.00",
      "1500, 3:59.999, 4:00.00",
      "1500, 3:59.999h, 4:00.0h",
      "20000, 59:26.322, 59:26.4a",
      "20000W, 1:17:25.600, 1:17:25.6a",
      "MAR, 2:09:44.322, 2:09:45FAT",
      "MAR, 2:09:44.3h, 2:09:45h",
      "10K, 26:23.1t, 26:24t",
      "20KW, 1:16:36, 1:16:36",
      "ROADMILE, 3:54.56, 3:54.56",
      "ROADMILE, 3:54.561, 3:54.57",
      "ROADMILE, 3:54.56h, 3:54.6h",
      "ROADMILE, 3:54.56t, 3:54.6t",
      "100, 10.11h, 10.2h",
      "100, 10.2, 10.2"
    })
    void areRoundedUpToWhatIsPublished(String discipline, String reading, String official) {
      RaceTime time = RaceTime.parse(reading);

      assertThat(Discipline.parse(discipline).officialTime(time)).hasToString(official);
      assertThat(Discipline.parse(discipline).officialTime(time).isFasterThan(time)).isFalse();
    }

    @Test
    void existOnlyWhereMarksAreTimes() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Discipline.parse("LJ").officialTime(RaceTime.parse("9.58")))
          .withMessageStartingWith("reading ");
    }
  }

  @Nested
  class Plausible {

    @ParameterizedTest
    @CsvSource({
      "100, 9.58, true",
      "100, 8.99, false",
      "100, 47.0, true",
      "100, 49.0, false",
      "800, 1:40.91, true",
      "800, 14:09.1, false",
      "800, 2.33, false",
      "MAR, 2:00:35, true",
      "MAR, 1:30:00, false",
      "4x100, 36.84, true",
      "20KW, 1:16:36, true",
      "20KW, 1:05:00, false",
      "LJ, 8.95, true",
      "LJ, 895, false",
      "HJ, 2.45, true",
      "HJ, 0.20, false",
      "SP6K, 24.50, true",
      "JT, 104.80, true",
      "1HR, 21330, true",
      "1HR, 30000, false",
      "24HR, 319614, true",
      "DEC, 9126, true",
      "XC, 35:00, true",
      "BT, 120.00, true",
      "SP, 25.00, true",
      "SP7.26K, 25.00, false",
      "SP5K, 25.00, true",
      "SP4K, 27.50, true",
      "SP2K, 1.80, true",
      "SP7.26K, 1.80, false",
      "SP2K, 32.50, false",
      "DT1K, 80.00, true",
      "DT2K, 80.00, false",
      "DT1.75K, 80.00, true",
      "HT3K, 3.00, true",
      "JT400, 4.00, true",
      "JT, 210.00, false",
      "WT15.88K, 28.00, false",
      "60H76.2cm, 20.50, true",
      "60H, 6.20, false",
      "60H, 7.27, true",
      "110H, 12.80, true",
      "110H, 11.00, false",
      "400H, 45.94, true",
      "400H, 40.00, false",
      "300H, 2:10.0, true",
      "3000SC, 7:52.11, true",
      "3000SC, 7:20.67, false",
      "2000SC, 5:10.68, true",
      "10KW, 37:11, true",
      "10KW, 26:00, false",
      "4x100, 1:30.00, true",
      "4x100, 30.00, false",
      "4x400, 2:54.29, true",
      "4x400, 2:30.00, false",
      "DEC, 8.9, false",
      "DEC, 912, true",
      "DEC, 91260, false",
      "DEC, 126, false",
      "HEP, 7291, true",
      "HEP, 9126, false",
      "PEN, 5055, true",
      "PEN, 6500, false",
      "QUAD, 180, true",
      "XC, 12.30, true",
      "XC, 1:30, false",
      "XC, 5:00:00, false",
      "XC8K, 23:00, true",
      "XC8K, 15:00, false",
      "VK, 28:53, true",
      "VK, 2:53, false",
    })
    void isWhatAPersonCouldDo(String discipline, String mark, boolean plausible) {
      Discipline contested = Discipline.parse(discipline);
      Optional<Mark> read = contested.tryParseMark(mark).flatMap(NotatedMark::mark);

      assertThat(read.filter(contested::isPlausible).isPresent()).isEqualTo(plausible);
    }

    @Test
    void isNoMarkOfAnotherKind() {
      assertThat(Discipline.parse("100").isPlausible(Distance.parse("8.95"))).isFalse();
      assertThat(Discipline.parse("LJ").isPlausible(RaceTime.parse("8.95"))).isFalse();
      assertThat(Discipline.parse("1HR").isPlausible(RaceTime.parse("8.95"))).isFalse();
      assertThat(Discipline.parse("DEC").isPlausible(RaceTime.parse("8.95"))).isFalse();
    }

    @Test
    void hasBoundsOnBothSidesForEveryDisciplineOfTheCatalogue() {
      assertThat(Discipline.all())
          .allSatisfy(
              discipline ->
                  assertThat(extremes(discipline.markKind())).noneMatch(discipline::isPlausible));
    }

    private static ImmutableList<Mark> extremes(MarkKind kind) {
      return switch (kind) {
        case TIME -> ImmutableList.of(RaceTime.parse("0.1"), RaceTime.parse("1000:00:00"));
        case DISTANCE, HEIGHT ->
            ImmutableList.of(Distance.ofCentimetres(5), Distance.ofMetres(250));
        case DISTANCE_IN_FIXED_TIME ->
            ImmutableList.of(Distance.ofMetres(10), Distance.ofMetres(999_999));
        case POINTS -> ImmutableList.of(Points.of(1), Points.of(30_000));
      };
    }

    @Test
    void letsALighterImplementFlyAsFarAsAHeavierOne() {
      for (Discipline discipline : Discipline.all()) {
        for (int cm = 50; cm < 13_000; cm += 50) {
          Distance distance = Distance.ofCentimetres(cm);
          if (discipline.implement().isPresent() && discipline.isPlausible(distance)) {
            assertThat(discipline.generic().isPlausible(distance))
                .as(discipline + " " + distance)
                .isTrue();
          }
        }
      }
    }
  }

  @Nested
  class Lenient {

    /**
     * The two road miles stand so in the athletes' histories of captainrobbo/trhackathon (commit
     * c697d42).
     */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            800|14091|1:40.91|[SEPARATOR_INSERTED at index 1, SEPARATOR_INSERTED at index 3]
            800|233|2:33|[SEPARATOR_INSERTED at index 1]
            1500|207.65|3:27.65|[]
            100|999|9.99|[SEPARATOR_INSERTED at index 1]
            24HR|200000|200000m|[]
            800|2.33|2:33|[POINT_READ_AS_COLON at index 1]
            800|2,33h|2:33h|[POINT_READ_AS_COLON at index 1]
            1500|3:53:17|3:53.17|[COLON_READ_AS_POINT at index 4]
            1500|=3:53:17A|=3:53.17A|[COLON_READ_AS_POINT at index 5]
            1500|3:5317|3:53.17|[SEPARATOR_INSERTED at index 4]
            1500|3 53 17|3:53.17|[SEPARATOR_REPLACED at index 1, SEPARATOR_REPLACED at index 4]
            1500|3::53..17|3:53.17|[SEPARATOR_REPLACED at index 1, SEPARATOR_REPLACED at index 5]
            1500|3-53.17|3:53.17|[SEPARATOR_REPLACED at index 1]
            100|10:49|10.49|[COLON_READ_AS_POINT at index 2]
            100|1049|10.49|[SEPARATOR_INSERTED at index 2]
            100|1049 (+1.3)|10.49 (+1.3)|[SEPARATOR_INSERTED at index 2]
            100|10: 49|10.49|[SEPARATOR_REPLACED at index 2]
            ROADMILE|3:54:10|3:54.10|[COLON_READ_AS_POINT at index 4]
            ROADMILE|4:30:50|4:30.50|[COLON_READ_AS_POINT at index 4]
            HM|73.15|1:13:15|[]
            MAR|20344|2:03:44|[SEPARATOR_INSERTED at index 1, SEPARATOR_INSERTED at index 3]
            LJ|895|8.95|[SEPARATOR_INSERTED at index 1]
            LJ|8:95|8.95|[COLON_READ_AS_POINT at index 1]
            LJ|8-95/0.3|8.95 (+0.3)|[SEPARATOR_REPLACED at index 1]
            JT|10480|104.80|[SEPARATOR_INSERTED at index 3]
            HJ|200|2.00|[SEPARATOR_INSERTED at index 1]
            800|1:40.91|1:40.91|[]
            1500|00:03:27.65|3:27.65|[]
            1500|DNF|DNF|[]
            DEC|9126|9126|[]
            100|5.00|5.00|[]
            100|'10.49|10.49|[APOSTROPHE_LEFT_OUT at index 0]
            800|'14091|1:40.91|[APOSTROPHE_LEFT_OUT at index 0, SEPARATOR_INSERTED at index 2, SEPARATOR_INSERTED at index 4]
            100|'DNF|DNF|[APOSTROPHE_LEFT_OUT at index 0]
            LJ|'8,95|8.95|[APOSTROPHE_LEFT_OUT at index 0]
            100|10.490000000001|10.49|[NOISE_ROUNDED_OFF at index 5]
            LJ|8.9499999999999993|8.95|[NOISE_ROUNDED_OFF at index 4]
            1500|0.00240162037|3:27.5|[DAY_FRACTION_READ_AS_TIME at index 0]
            1500|0.0024016203703703704|3:27.5|[DAY_FRACTION_READ_AS_TIME at index 0]
            1500|2.4016203703703704E-3|3:27.5|[DAY_FRACTION_READ_AS_TIME at index 0]
            100|1.2141203703703704E-4|10.49|[DAY_FRACTION_READ_AS_TIME at index 0]
            1500|12:03:27 AM|3:27|[TIME_OF_DAY_READ_AS_TIME at index 0]
            MAR|2:09:32 AM|2:09:32|[TIME_OF_DAY_READ_AS_TIME at index 0]
            1500|1899-12-31 00:03:27.650|3:27.65|[TIME_OF_DAY_READ_AS_TIME at index 0]
            1500|1899-12-31T00:03:27.650|3:27.65|[TIME_OF_DAY_READ_AS_TIME at index 0]
            MAR|1900-01-00 02:09:32|2:09:32|[TIME_OF_DAY_READ_AS_TIME at index 0]
            1500|03:27:65|3:27.65|[COLON_READ_AS_POINT at index 5]
            1500|00:03:27|3:27|[]
            1500|3'27"65|3:27.65|[]
            SP7.26K|2356|23.56|[SEPARATOR_INSERTED at index 2]
            60H76.2cm|9:85|9.85|[COLON_READ_AS_POINT at index 1]
            20KW|11636|1:16:36|[SEPARATOR_INSERTED at index 1, SEPARATOR_INSERTED at index 3]
            4x100|3684|36.84|[SEPARATOR_INSERTED at index 2]
            XC8K|2310|23:10|[SEPARATOR_INSERTED at index 2]
            """)
    void repairsWhatTypistsDo(String discipline, String text, String mark, String repairs) {
      MarkReader reader = MarkReader.of(Discipline.parse(discipline)).lenient();
      RepairedMark reading = reader.read(text);

      assertThat(reading.mark()).hasToString(mark);
      assertThat(reading.repairs()).hasToString(repairs);
      assertThat(reading.isRepaired()).isEqualTo(!repairs.equals("[]"));
      assertThat(reader.tryRead(text)).contains(reading);
    }

    @Test
    void refusesWhatCouldBeTwoMarksAndNamesBoth() {
      MarkReader reader = MarkReader.of(Discipline.parse("10000")).lenient();

      assertThat(reader.readings("30405"))
          .extracting(reading -> reading.mark().toString())
          .containsExactly("3:04:05", "30:40.5");
      assertThat(reader.tryRead("30405")).isEmpty();
      assertThatThrownBy(() -> reader.read("30405"))
          .isInstanceOf(MarkFormatException.class)
          .hasMessageContaining("one plausible mark, not 3:04:05 or 30:40.5,");
    }

    /** Seconds of a spreadsheet, or minutes and seconds of a typist: nobody can tell. */
    @ParameterizedTest
    @CsvSource({
      "800, 140.91, 2:20.91, 1:40.91",
      "3000SC, 752.11, 12:32.11, 7:52.11",
      "5000, 1235.36, 20:35.36, 12:35.36",
      "400, '100,5', 1:40.5, 1:00.5"
    })
    void refusesSecondsThatCouldBeMinutesRunTogether(
        String discipline, String text, String seconds, String minutes) {
      MarkReader reader = MarkReader.of(Discipline.parse(discipline)).lenient();

      assertThat(reader.readings(text))
          .extracting(reading -> reading.mark().toString())
          .containsExactly(seconds, minutes);
      assertThat(reader.tryRead(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "100, fast",
      "100, ''",
      "100, z1049y",
      "100, 1049104910491049",
      "DEC, 91:26",
      "100, 9.5.8.1"
    })
    void refusesWhatCannotBeRepaired(String discipline, String text) {
      MarkReader reader = MarkReader.of(Discipline.parse(discipline)).lenient();

      assertThat(reader.tryRead(text)).isEmpty();
      assertThatThrownBy(() -> reader.read(text)).isInstanceOf(MarkFormatException.class);
    }

    @Test
    void takesStatusesAsTheCallerSpellsThem() {
      StatusSpellings ours = StatusSpellings.STANDARD.with("out of race", Status.DNF);

      assertThat(
              MarkReader.of(Discipline.parse("100"))
                  .withSpellings(ours)
                  .lenient()
                  .read("out of race")
                  .mark()
                  .outcome())
          .isEqualTo(NoMark.of(Status.DNF));
    }

    @Test
    void survivesAnyLengthOfText() {
      MarkReader reader = MarkReader.of(Discipline.parse("800")).lenient();

      for (String part : new String[] {"1", "1:", "1 ", " ", ":", "(", "1)"}) {
        assertThat(reader.tryRead(part.repeat(500_000))).isEmpty();
      }
    }
  }

  @Test
  void nullIsRefusedAtEveryDoor() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Discipline.class, Discipline.parse("100"))
            .setDefault(StatusSpellings.class, StatusSpellings.STANDARD)
            .setDefault(NotatedMark.class, NotatedMark.of(RaceTime.parse("9.58")))
            .setDefault(CharSequence.class, "9.58")
            .setDefault(Status.class, Status.DNF)
            .setDefault(Wind.class, Wind.NO_INFORMATION);
    tester.testAllPublicStaticMethods(MarkReader.class);
    tester.testAllPublicInstanceMethods(MarkReader.of(Discipline.parse("100")).lenient());
    tester.testAllPublicConstructors(RepairedMark.class);
    tester.testAllPublicConstructors(MarkRepair.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkRepair(MarkRepair.Kind.SEPARATOR_INSERTED, -1));
  }
}
