package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.discipline.naming.DisciplineParser;
import dev.athletics.results.discipline.naming.NameIndex;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Qualifier;
import dev.athletics.results.discipline.naming.Tokenizer;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisciplineTest {
  private static Discipline of(String text) {
    return Discipline.parse(text);
  }

  /** Canonical codes of disciplines that are not in the catalogue, one of every kind. */
  private static final ImmutableList<String> MADE =
      ImmutableList.of(
          "350",
          "12345",
          "70Y",
          "90H",
          "320H",
          "120YH",
          "110H99.1cm9.14m",
          "400H91.4cm35m45m",
          "1000SC",
          "3000SC91.4cm8m",
          "5x80",
          "12x200H",
          "4x110H106.7cm",
          "4x880Y",
          "4x5K",
          "4x5000W",
          "4xROADMILE",
          "700W",
          "2MILEW",
          "7KW",
          "0.6K",
          "1.609K",
          "43K",
          "9MILE",
          "10x1K",
          "ROAD2MILE",
          "T12",
          "T30W",
          "3HR",
          "144HR",
          "3HW",
          "XC8K",
          "TRAIL50K",
          "MTN12.5K",
          "SP6.25K",
          "JT650",
          "WT25.4K",
          "BT0.4K",
          "CT0.397K",
          "ST15K");

  private static Stream<Discipline> catalogue() {
    return Discipline.all().stream();
  }

  private static Stream<Discipline> made() {
    return MADE.stream().map(Discipline::parse);
  }

  private static Stream<Discipline> all() {
    return Stream.concat(catalogue(), made());
  }

  @Nested
  class Catalogued {
    @Test
    void codesReadBackAsTheSameInstance() {
      assertThat(catalogue()).allSatisfy(d -> assertThat(of(d.code())).isSameAs(d));
    }

    @Test
    void codesInABuilderReadBackAsTheSameInstance() {
      assertThat(catalogue())
          .allSatisfy(d -> assertThat(Discipline.parse(new StringBuilder(d.code()))).isSameAs(d));
    }

    @Test
    void namesReadBackAsTheSameInstance() {
      assertThat(catalogue()).allSatisfy(d -> assertThat(of(d.displayName())).isSameAs(d));
    }

    @Test
    void addressesOfPagesReadBackAsTheSameInstance() {
      assertThat(catalogue())
          .allSatisfy(
              d ->
                  assertThat(of(d.displayName().replace(",", "").replaceAll("[ ()]+", "-")))
                      .isSameAs(d));
    }

    @Test
    void everyDisciplineHasAllThatItsKindOfMarkNeeds() {
      assertThat(catalogue())
          .allSatisfy(
              d -> {
                assertThat(d.code()).isNotBlank();
                assertThat(d.displayName()).isNotBlank();
                assertThat(d.duration().isPresent())
                    .isEqualTo(d.markKind() == MarkKind.DISTANCE_IN_FIXED_TIME);
                assertThat(d.officialResolution(TimingMethod.HAND).isPresent())
                    .isEqualTo(d.markKind() == MarkKind.TIME);
                boolean isRace = d.ground() == Ground.TRACK || d.ground() == Ground.ROAD;
                boolean isOpen = List.of("SHR", "SDMR", "RR").contains(d.code());
                assertThat(d.distanceInMetres().isPresent() || d.duration().isPresent())
                    .isEqualTo(isRace && !isOpen || d.distanceInMetres().isPresent());
              });
    }

    @Test
    void tableSaysWhatFollowsFromTheCode() {
      List<String> irregular = new ArrayList<>();
      for (Discipline row : Discipline.all()) {
        Discipline made =
            new DisciplineParser<>(
                    Tokenizer.scan(row.code()), new NameIndex<>(), new DisciplineFactory())
                .parse();
        if (made == null) {
          irregular.add(row.code());
          continue;
        }
        assertThat(facts(made)).isEqualTo(facts(row));
      }
      assertThat(irregular).allMatch(code -> code.matches("[A-Z]+([0-9.]+K?)?|2x2x400|21097[.]5W"));
    }

    private List<Object> facts(Discipline d) {
      return List.of(
          d.code(),
          d.displayName(),
          d.family(),
          d.ground(),
          d.markKind(),
          d.distanceInMetres(),
          d.duration(),
          d.legs(),
          d.hurdles(),
          d.implement(),
          d.isWindRelevant());
    }

    @Test
    void legsAddUpToTheDistance() {
      assertThat(catalogue().filter(d -> !d.legs().isEmpty()))
          .isNotEmpty()
          .allSatisfy(
              d ->
                  assertThat(d.legs().stream().mapToLong(Discipline::micrometres).sum())
                      .isEqualTo(d.micrometres()));
    }
  }

  @Nested
  class Made {
    @Test
    void isNotInTheCatalogue() {
      assertThat(Discipline.all()).extracting(Discipline::code).doesNotContainAnyElementsOf(MADE);
    }

    @Test
    void canonicalCodesReadBack() {
      assertThat(MADE).allSatisfy(code -> assertThat(of(code).code()).isEqualTo(code));
    }

    @Test
    void namesReadBack() {
      assertThat(made()).allSatisfy(d -> assertThat(of(d.displayName())).isEqualTo(d));
    }

    @ParameterizedTest
    @CsvSource({"20", "27", "350", "399", "401", "99999", "1000000"})
    void anyLegalDistanceCanBeRun(String metres) {
      assertThat(of(metres + "m").distanceInMetres()).contains(new BigDecimal(metres));
    }

    @Test
    void everyDistanceOnTheTrackReadsBackFromItsCodeAndItsName() {
      assertThat(IntStream.rangeClosed(20, 20_000))
          .allMatch(
              metres -> {
                Discipline made = of(String.valueOf(metres));
                return made.code().equals(String.valueOf(metres))
                    && of(made.displayName()).equals(made);
              });
    }

    @Test
    void everyImplementReadsBackFromItsCode() {
      for (int grams = 1_000; grams <= 8_000; grams += 7) {
        Discipline made = of("SP").withImplement(new Implement(grams));
        assertThat(of(made.code())).isEqualTo(made);
        assertThat(made.implement()).contains(new Implement(grams));
      }
    }

    @ParameterizedTest
    @CsvSource({
      "SP, 999g",
      "SP, 8.1kg",
      "JT, 299g",
      "JT, 901g",
      "DT, 499g",
      "DT, 2.51kg",
      "WT, 25.5kg"
    })
    void refusesImplementsThatTheThrowDoesNotHave(String code, String weight) {
      Discipline thrown = of(code);
      Implement implement = Implement.parse(weight);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> thrown.withImplement(implement))
          .withMessageContaining("is not thrown with");
      assertThat(Discipline.tryParse(code + " " + weight)).isEmpty();
    }
  }

  @Nested
  class Reading {
    @ParameterizedTest
    @MethodSource
    void readsNames(String text, String code, String told) {
      NamedDiscipline<Discipline> read = requireNonNull(Vocabulary.STANDARD.find(text), text);
      assertThat(read.discipline().code()).isEqualTo(code);
      assertThat(String.join(", ", read.qualifiers().stream().map(Enum::name).toList()))
          .isEqualTo(told);
      assertThat(of(text)).isEqualTo(read.discipline());
      assertThat(Discipline.tryParse(text)).contains(read.discipline());
      assertThat(Discipline.valueOf(text)).isEqualTo(read.discipline());
    }

    static Stream<Arguments> readsNames() {
      return Tables.rows("names.tsv");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNone(String text, String index) {
      assertThat(Discipline.tryParse(text)).isEmpty();
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse(text))
          .satisfies(
              e -> {
                assertThat(e.index()).isEqualTo(Integer.parseInt(index));
                assertThat(e.input()).isEqualTo(text);
                assertThat(e)
                    .hasMessageContaining("expected a discipline, not ")
                    .hasMessageContaining(text);
              });
    }

    static Stream<Arguments> refusesWhatIsNone() {
      return Tables.rows("refused-names.tsv");
    }

    @Test
    void readsEveryEventWithAWorldOlympicOrAreaRecord() {
      assertThat(Tables.lines("world-athletics-record-events.txt"))
          .isNotEmpty()
          .allSatisfy(
              name -> {
                String plain = name.replace(" Short Track", "");
                assertThat(of(name)).isSameAs(of(plain));
                assertThat(
                        requireNonNull(Vocabulary.STANDARD.find(name)).has(Qualifier.SHORT_TRACK))
                    .isEqualTo(!name.equals(plain));
                assertThat(of(name).displayName()).isEqualTo(plain);
              });
    }

    @Test
    void readsEveryEventOfTheScoringAndGradingTables() {
      assertThat(Tables.lines("table-codes.txt"))
          .isNotEmpty()
          .allSatisfy(code -> assertThat(Discipline.tryParse(code)).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            0100m|a number that begins with 0
            1234567890123456789 m|a number too long
            1.2.3 km|a number with more than one point
            1500m 100H Walk|more than one kind of race
            5m|a distance at which no such race is held (m is metres, a mile is MILE)
            4x42.195K|a distance at which no such race is held
            """)
    void tellsWhyANumberIsNoDistance(String text, String why) {
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse(text))
          .withMessageStartingWith("expected a discipline, not " + why + ", but found ");
    }

    @ParameterizedTest
    @CsvSource({
      "10K, 10000",
      "MILE, ROADMILE",
      "20KW, 20000W",
      "SP, SP7.26K",
      "110H, 110H106.7cm",
      "DEC, DECU20"
    })
    void keepsApartWhatIsNotTheSame(String one, String other) {
      assertThat(of(one)).isNotEqualTo(of(other));
    }

    /** A letter replaced, left out, doubled and added; and two of these. */
    @ParameterizedTest
    @CsvSource({
      "Dicathlon, DEC",
      "Decathln, DEC",
      "Deccathlon, DEC",
      "Decathlona, DEC",
      "Javelinn Thow, JT",
      "Tripel Jump, TJ"
    })
    void namesTheNearest(String text, String nearest) {
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse(text))
          .satisfies(e -> assertThat(e.nearest()).first().isEqualTo(nearest));
    }

    @Test
    void namesWhatStandsBeforeARest() {
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse("100 bananas"))
          .withMessage(
              "expected a discipline, not an unknown word, but found 'bananas' at index 4: \"100 bananas\"; nearest known: 100");
    }

    @Test
    void metresAreNeverMiles() {
      assertThat(of("100M")).isEqualTo(of("100"));
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse("10M"))
          .withMessageContaining("m is metres");
    }

    @Test
    void refusesNull() {
      assertThatNullPointerException().isThrownBy(() -> Discipline.parse(null)).withMessage("text");
      assertThatNullPointerException()
          .isThrownBy(() -> Discipline.tryParse(null))
          .withMessage("text");
    }
  }

  @Nested
  class HostileText {
    private static final String ALPHABET =
        "0123456789 xX×*mMkKhHsScCwWyYgGtT.,-'\"()/ÄäøßıŁ\u0301\u200b\u00a0\ud835\udfd9\u0000\ufeff走米М+=%#@";

    @Test
    void isEitherReadOrRefusedInTheOneWay() {
      Random random = new Random(20261123);
      for (int i = 0; i < 20_000; i++) {
        checkEitherWay(randomText(random), i % 50 == 0);
      }
    }

    @Test
    void damagedNamesAreEitherReadOrRefusedInTheOneWay() {
      Random random = new Random(8);
      List<String> names = Tables.rows("names.tsv").map(row -> (String) row.get()[0]).toList();
      for (int i = 0; i < 20_000; i++) {
        StringBuilder text = new StringBuilder(names.get(random.nextInt(names.size())));
        text.setCharAt(
            random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        checkEitherWay(text.toString(), i % 50 == 0);
      }
    }

    /**
     * Refusals look for the nearest names, which takes its time: they are made for some of the
     * texts only.
     */
    private static void checkEitherWay(String text, boolean makesRefusal) {
      Optional<Discipline> read = Discipline.tryParse(text);
      if (read.isPresent()) {
        Discipline discipline = read.get();
        boolean readsBack =
            of(text).equals(discipline)
                && of(discipline.code()).equals(discipline)
                && of(discipline.displayName()).equals(discipline);
        assertThat(readsBack).as("%s is %s", text, discipline).isTrue();
      } else if (makesRefusal) {
        assertThatExceptionOfType(DisciplineFormatException.class)
            .isThrownBy(() -> Discipline.parse(text))
            .satisfies(e -> assertThat(e.index()).isBetween(0, text.length()));
      }
    }

    private static String randomText(Random random) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 1_000, 1_000_000})
    void longTextIsRefusedShortly(int length) {
      String text = "1".repeat(length);
      assertThat(Discipline.tryParse(text)).isEmpty();
      assertThatExceptionOfType(DisciplineFormatException.class)
          .isThrownBy(() -> Discipline.parse(text))
          .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(300));
    }
  }

  @Nested
  class Facts {
    @ParameterizedTest
    @CsvSource({
      "100, SPRINT, TRACK, TIME",
      "400, SPRINT, TRACK, TIME",
      "440Y, SPRINT, TRACK, TIME",
      "500, MIDDLE_AND_LONG_DISTANCE, TRACK, TIME",
      "MILE, MIDDLE_AND_LONG_DISTANCE, TRACK, TIME",
      "1HR, MIDDLE_AND_LONG_DISTANCE, TRACK, DISTANCE_IN_FIXED_TIME",
      "110H, HURDLES, TRACK, TIME",
      "3000SC, STEEPLECHASE, TRACK, TIME",
      "4x100, RELAY, TRACK, TIME",
      "EKIDEN, RELAY, ROAD, TIME",
      "20KW, RACE_WALK, ROAD, TIME",
      "10000W, RACE_WALK, TRACK, TIME",
      "HJ, VERTICAL_JUMP, FIELD, HEIGHT",
      "LJ, HORIZONTAL_JUMP, FIELD, DISTANCE",
      "JT800, THROW, FIELD, DISTANCE",
      "DEC, COMBINED, TRACK_AND_FIELD, POINTS",
      "10K, ROAD, ROAD, TIME",
      "24HR, ROAD, ROAD, DISTANCE_IN_FIXED_TIME",
      "XC, CROSS_COUNTRY, CROSS_COUNTRY, TIME",
      "TRAIL, MOUNTAIN_AND_TRAIL, MOUNTAIN_AND_TRAIL, TIME"
    })
    void familyGroundAndMark(String code, Family family, Ground ground, MarkKind mark) {
      assertThat(of(code).family()).isEqualTo(family);
      assertThat(of(code).ground()).isEqualTo(ground);
      assertThat(of(code).markKind()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
      "1500, 1500",
      "MILE, 1609.344",
      "HM, 21097.5",
      "MAR, 42195",
      "100Y, 91.44",
      "4x400, 1600",
      "DMR, 4000",
      "10000, 10000",
      "0.6K, 600",
      "220YH, 201.168",
      "XC8K, 8000",
      "MARW, 42195"
    })
    void distances(String code, String metres) {
      assertThat(of(code).distanceInMetres()).contains(new BigDecimal(metres));
    }

    @ParameterizedTest
    @CsvSource({"1HR, PT1H", "T30, PT30M", "24HR, PT24H", "2HW, PT2H"})
    void durations(String code, Duration duration) {
      assertThat(of(code).duration()).contains(duration);
    }

    @Test
    void legsAreDisciplines() {
      assertThat(of("4x110H").legs())
          .containsExactly(of("110H"), of("110H"), of("110H"), of("110H"));
      assertThat(of("DMR").legs()).containsExactly(of("1200"), of("400"), of("800"), of("1600"));
    }

    /** TR 17: races up to and including 200 m, the long jump and the triple jump. */
    @ParameterizedTest
    @CsvSource({
      "60, true",
      "100, true",
      "200, true",
      "220Y, true",
      "300, false",
      "400, false",
      "60H, true",
      "110H99.1cm, true",
      "200H, true",
      "220YH, true",
      "250H, false",
      "400H, false",
      "4x100, false",
      "LJ, true",
      "TJ, true",
      "SLJ, false",
      "HJ, false",
      "PV, false",
      "JT, false",
      "DEC, false",
      "ROADMILE, false"
    })
    void windIsMeasuredUpTo200MetresAndInTheHorizontalJumps(String code, boolean relevant) {
      assertThat(of(code).isWindRelevant()).isEqualTo(relevant);
    }

    /**
     * TR 19.23: 0.01 s up to and including 10,000 m, 0.1 s above, 1 s outside the stadium; hand 0.1
     * s, chips 1 s.
     */
    @ParameterizedTest
    @CsvSource({
      "100, FULLY_AUTOMATIC, HUNDREDTH",
      "10000, FULLY_AUTOMATIC, HUNDREDTH",
      "10000W, FULLY_AUTOMATIC, HUNDREDTH",
      "6MILE, FULLY_AUTOMATIC, HUNDREDTH",
      "20000, FULLY_AUTOMATIC, TENTH",
      "20000W, FULLY_AUTOMATIC, TENTH",
      "4x100, FULLY_AUTOMATIC, HUNDREDTH",
      "SHR, FULLY_AUTOMATIC, HUNDREDTH",
      "100, HAND, TENTH",
      "10000, HAND, TENTH",
      "10K, FULLY_AUTOMATIC, SECOND",
      "MAR, TRANSPONDER, SECOND",
      "20KW, HAND, SECOND",
      "XC, HAND, SECOND",
      "ROADMILE, FULLY_AUTOMATIC, HUNDREDTH",
      "ROADMILE, HAND, TENTH",
      "ROADMILE, TRANSPONDER, TENTH",
      "10000, TRANSPONDER, SECOND",
      "1500, UNSPECIFIED, HUNDREDTH"
    })
    void timesArePublishedTo(String code, TimingMethod method, Resolution resolution) {
      assertThat(of(code).officialResolution(method)).contains(resolution);
      RaceTime reading = RaceTime.ofMillis(3_599_991, Resolution.THOUSANDTH, method);
      assertThat(of(code).officialTime(reading).resolution()).isEqualTo(resolution);
    }

    @Test
    void marksThatAreNoTimesHaveNoResolutionOfTimes() {
      assertThat(of("LJ").officialResolution(TimingMethod.HAND)).isEmpty();
      assertThat(of("1HR").officialResolution(TimingMethod.HAND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "50, false", "60, false", "60H, false", "100, false", "110H, false", "200, true", "400, true",
          "MILE, true",
      "4x400, true", "3000W, true", "HEP, true", "PEN, true", "HJ, false", "SP, false",
          "10K, false", "MAR, false"
    })
    void shortTrackIsAListOfItsOwnForRacesRoundTheBendsAndCombinedEvents(
        String code, boolean separate) {
      assertThat(of(code).isShortTrackSeparate()).isEqualTo(separate);
    }

    /** What is given has been published: 10.2h and 10.20 are level. */
    @ParameterizedTest
    @CsvSource({
      "100, 10.19, 10.20, true",
      "100, 10.2h, 10.20, false",
      "100, 10.20, 10.2h, false",
      "100, 10.21, 10.20, false",
      "LJ, 8.96, 8.95, true",
      "LJ, 8.95, 29-4.5, false",
      "HJ, 2.44, 2.45, false",
      "DEC, 9127, 9126, true",
      "1HR, 21330m, 21285m, true"
    })
    void aMarkIsBetterWhenNothingIsEqual(
        String code, String candidate, String standing, boolean better) {
      Mark one = (Mark) of(code).parseMark(candidate).outcome();
      Mark other = (Mark) of(code).parseMark(standing).outcome();
      assertThat(of(code).isBetter(one, other)).isEqualTo(better);
      assertThat(of(code).bestFirst().compare(one, other) < 0).isEqualTo(better);
    }

    @Test
    void onlyFieldEventsHaveTrialsOrHeights() {
      assertThat(of("LJ").hasTrials()).isTrue();
      assertThat(of("HJ").hasTrials()).isFalse();
      assertThat(of("HJ").hasHeights()).isTrue();
      assertThat(of("100").hasTrials() || of("100").hasHeights() || of("1HR").hasTrials())
          .isFalse();
    }
  }

  @Nested
  class Specifications {
    @Test
    void areTold() {
      assertThat(of("SP7.26K").implement()).contains(new Implement(7260));
      assertThat(of("JT800").implement()).contains(new Implement(800));
      assertThat(of("WT15.88K").implement()).contains(new Implement(15_880));
      assertThat(of("110H99.1cm").hurdles()).contains(Hurdles.ofHeight(991));
      assertThat(of("400H91.4cm35m45m").hurdles())
          .contains(Hurdles.ofHeight(914).withSpacing(3_500).withDistanceToFirst(4_500));
      assertThat(of("SP").implement()).isEmpty();
      assertThat(of("110H").hurdles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "SP6K, SP",
      "JT800, JT",
      "110H99.1cm, 110H",
      "400H91.4cm35m45m, 400H",
      "3000SC76.2cm, 3000SC",
      "1500, 1500",
      "120YH106.7cm, 120YH",
      "SP, SP",
      "DECU20, DECU20"
    })
    void canBeLeftOut(String code, String generic) {
      assertThat(of(code).generic()).isEqualTo(of(generic));
    }

    @Test
    void canBeAddedAndReplaced() {
      assertThat(of("SP").withImplement(new Implement(6000))).isSameAs(of("SP6K"));
      assertThat(of("SP6K").withImplement(new Implement(5000))).isSameAs(of("SP5K"));
      assertThat(of("110H").withHurdles(Hurdles.ofHeight(991))).isSameAs(of("110H99.1cm"));
      assertThat(of("110H99.1cm").withHurdles(Hurdles.ofHeight(914))).isSameAs(of("110H91.4cm"));
    }

    @Test
    void areRefusedWhereThereIsNothingToSpecify() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of("100").withImplement(new Implement(6000)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of("100").withHurdles(Hurdles.ofHeight(991)))
          .withMessage("100 has no hurdles");
    }

    @Test
    void ofEveryDisciplineAddUpToItAgain() {
      assertThat(all().filter(d -> d.implement().isPresent()))
          .allSatisfy(
              d -> assertThat(d.generic().withImplement(d.implement().orElseThrow())).isEqualTo(d));
      assertThat(all().filter(d -> d.hurdles().isPresent()))
          .allSatisfy(
              d -> assertThat(d.generic().withHurdles(d.hurdles().orElseThrow())).isEqualTo(d));
    }
  }

  @Nested
  class Order {
    @Test
    void isThatOfTheProgramme() {
      List<Discipline> programme =
          Stream.of(
                  "60",
                  "100",
                  "200",
                  "400",
                  "800",
                  "1500",
                  "MILE",
                  "5000",
                  "10000",
                  "1HR",
                  "60H",
                  "100H",
                  "110H",
                  "110H99.1cm",
                  "110H106.7cm",
                  "400H",
                  "3000SC",
                  "4x100",
                  "4x400",
                  "20KW",
                  "HJ",
                  "PV",
                  "LJ",
                  "TJ",
                  "SP",
                  "SP6K",
                  "SP7.26K",
                  "DT",
                  "HT",
                  "JT",
                  "DEC",
                  "HEP",
                  "5K",
                  "10K",
                  "HM",
                  "MAR",
                  "XC",
                  "TRAIL")
              .map(Discipline::parse)
              .toList();
      List<Discipline> shuffled = new ArrayList<>(programme);
      Collections.shuffle(shuffled, new Random(4));
      assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(programme);
    }

    @Test
    void isTotalAndConsistentWithEquals() {
      List<Discipline> disciplines = all().sorted().toList();
      for (int i = 0; i < disciplines.size(); i++) {
        Discipline one = disciplines.get(i);
        assertThat(disciplines.subList(0, i))
            .allMatch(other -> one.compareTo(other) > 0 && other.compareTo(one) < 0);
        assertThat(one).isEqualByComparingTo(one);
      }
    }

    @Test
    void isThatOfTheCatalogue() {
      assertThat(Discipline.all()).isSorted().doesNotHaveDuplicates();
    }
  }

  @Nested
  class ValueObject {
    @Test
    void equalsByCode() {
      new EqualsTester()
          .addEqualityGroup(of("350"), of("350m"), of("350 Metres"))
          .addEqualityGroup(of("SP6K"), of("Shot Put (6kg)"))
          .addEqualityGroup(of("SP"))
          .addEqualityGroup(of("10000"))
          .addEqualityGroup(of("10K"))
          .testEquals();
    }

    @Test
    void textIsTheCode() {
      assertThat(of("1500 Metres")).hasToString("1500");
    }

    @Test
    void survivesSerialization() {
      assertThat(catalogue())
          .allSatisfy(d -> assertThat(SerializableTester.reserialize(d)).isSameAs(d));
      made().forEach(SerializableTester::reserializeAndAssert);
    }
  }
}
