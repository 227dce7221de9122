package dev.athletics.results.discipline;

import static dev.athletics.results.discipline.AgeGroup.M35;
import static dev.athletics.results.discipline.AgeGroup.SENIOR;
import static dev.athletics.results.discipline.AgeGroup.U16;
import static dev.athletics.results.discipline.AgeGroup.U18;
import static dev.athletics.results.discipline.AgeGroup.U20;
import static dev.athletics.results.discipline.AgeGroup.U23;
import static dev.athletics.results.discipline.Category.MEN;
import static dev.athletics.results.discipline.Category.MIXED;
import static dev.athletics.results.discipline.Category.WOMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

  static ImmutableList<Event> everyEvent() {
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    for (Discipline discipline : Discipline.all()) {
      for (Category category : Category.values()) {
        for (AgeGroup ageGroup : AgeGroup.usual()) {
          events.add(Event.of(discipline, category, ageGroup));
        }
      }
    }
    return events.build();
  }

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        value = {
          "Men's 1500m, 1500, MEN, SENIOR",
          "Men’s 1500 Metres, 1500, MEN, SENIOR",
          "Women 100H, 100H, WOMEN, SENIOR",
          "U20 Men 110mH, 110H, MEN, U20",
          "4x400 mixed, 4x400, MIXED, SENIOR",
          "W 3000SC, 3000SC, WOMEN, SENIOR",
          "Männer 100 m, 100, MEN, SENIOR",
          "M35 SP, SP, MEN, M35",
          "W35 SP, SP, WOMEN, M35",
          "Women M35 SP, SP, WOMEN, M35",
          "Mixed M35 4x100, 4x100, MIXED, M35",
          "Boys U18 800, 800, MEN, U18",
          "1500 metres women, 1500, WOMEN, SENIOR",
          "4 x 400m Relay Mixed, 4x400, MIXED, SENIOR",
          "mixed 4 x 400m Mixed relay, 4x400, MIXED, SENIOR",
          "100 m (Frauen), 100, WOMEN, SENIOR",
          "100m - Women, 100, WOMEN, SENIOR",
          "Women: High Jump, HJ, WOMEN, SENIOR",
          "Women/High Jump, HJ, WOMEN, SENIOR",
          "Under 20 women's Javelin Throw, JT, WOMEN, U20",
          "U 20 Men LJ, LJ, MEN, U20",
          "Junior Men LJ, LJ, MEN, U20",
          "Youth Women TJ, TJ, WOMEN, U18",
          "MJ U18 110 m Hürden, 110H, MEN, U18",
          "Weibliche Jugend U20 100 m, 100, WOMEN, U20",
          "Sub-20 Masculino 100m, 100, MEN, U20",
          "Men U20/100m, 100, MEN, U20",
          "Open Women 100m, 100, WOMEN, SENIOR",
          "Women's 100m Open, 100, WOMEN, SENIOR",
          "Open 5K, 5K, MIXED, SENIOR",
          "5 km Road Open, 5K, MIXED, SENIOR",
          "Mixed 5K, 5K, MIXED, SENIOR",
          "X 1500m, 1500, MIXED, SENIOR",
          "U20 Open 100m, 100, MIXED, U20",
          "M35 Open 100m, 100, MIXED, M35",
          "W35 Open 100m, 100, WOMEN, M35",
          "Non-Binary 5K, 5K, NON_BINARY, SENIOR",
          "Marathon Non Binary, MAR, NON_BINARY, SENIOR",
          "U18 NB 800m, 800, NON_BINARY, U18",
          "Open Mixed 4x400, 4x400, MIXED, SENIOR",
          "SM 800, 800, MEN, SENIOR",
          "Mixed Race Walk Relay, MARWR, MIXED, SENIOR",
          "100m M, 100, MEN, SENIOR",
          "100m W, 100, WOMEN, SENIOR",
          "W 5000m, 5000, WOMEN, SENIOR",
          "W 5000mW, 5000W, WOMEN, SENIOR",
          "Women 5000 W, 5000W, WOMEN, SENIOR",
          "X 4x100, 4x100, MIXED, SENIOR",
          "M U20 400H, 400H, MEN, U20",
          "U20W 400H, 400H, WOMEN, U20",
          "MU18 HJ, HJ, MEN, U18",
          "Senior Women Marathon, MAR, WOMEN, SENIOR",
          "Kvinner 1500 meter, 1500, WOMEN, SENIOR",
          "Hommes 110 m haies, 110H, MEN, SENIOR",
          "senior men high jump, HJ, MEN, SENIOR",
        })
    void takesWhatPeopleWrite(
        String text, String discipline, Category category, AgeGroup ageGroup) {
      Event event = Event.parse(text);
      assertThat(event).isEqualTo(Event.of(Discipline.parse(discipline), category, ageGroup));
      assertThat(event.discipline().code()).isEqualTo(discipline);
      assertThat(event.category()).isEqualTo(category);
      assertThat(event.ageGroup()).isEqualTo(ageGroup);
      assertThat(Event.tryParse(text)).contains(event);
      assertThat(Event.valueOf(text)).isEqualTo(event);
    }

    /**
     * Event names in the headings of result lists of Paris 2024, Rio 2016, Rome 2024, Tokyo 2020
     * and Tokyo 1991.
     */
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        delimiter = ';',
        value = {
          "Men's 10,000m; Men 10000",
          "Men's 100m; Men 100",
          "Men's 110m Hurdles; Men 110H",
          "Men's 20km Race Walk; Men 20KW",
          "Men's Decathlon; Men DEC",
          "Men's Javelin Throw; Men JT",
          "Men's Pole Vault; Men PV",
          "Men's Shot Put; Men SP",
          "Women's 100m Hurdles; Women 100H",
          "Women's 400m Hurdles; Women 400H",
          "Women's Discus Throw; Women DT",
          "Women's High Jump; Women HJ",
          "Women's Triple Jump; Women TJ",
          "4 x 400m Relay Mixed; Mixed 4x400",
          "10000 m Men; Men 10000",
          "400 m hurdles Men; Men 400H",
          "4 x 100 m Men; Men 4x100",
          "50 km walk Men; Men 50KW",
          "Long jump Men; Men LJ",
          "Pole vault Men; Men PV",
          "Shot Men; Men SP",
          "4 x 100 m Women; Women 4x100",
          "Hammer Women; Women HT",
          "100 m hurdles Women; Women 100H",
          "High jump Women; Women HJ",
          "men 110m Hurdles; Men 110H",
          "men 4 x 400m; Men 4x400",
          "men Decathlon; Men DEC",
          "men Long Jump; Men LJ",
          "women 10,000m; Women 10000",
          "women 5000m; Women 5000",
          "women Pole Vault; Women PV",
          "mixed 4 x 400m Mixed relay; Mixed 4x400",
          "men long jump; Men LJ",
          "men 400 m hurdles; Men 400H",
          "men high jump; Men HJ",
        })
    void takesTheHeadingsOfResultLists(String text, String event) {
      assertThat(Event.parse(text)).hasToString(event);
    }

    @ParameterizedTest
    @CsvSource({"Women HM, Women HT", "W 3000S, Women 3000SC", "Men 1600 R, Men 4x400"})
    void takesTheDisciplinesOfANamedVocabulary(String text, String event) {
      assertThat(Event.parse(text, Vocabulary.HY_TEK)).hasToString(event);
      assertThat(Event.tryParse(text, Vocabulary.HY_TEK)).contains(Event.parse(event));
    }

    @Test
    void takesTheCategoryOfACodeThatTellsIt() {
      assertThat(Event.parse("4X4X", Vocabulary.TILASTOPAJA)).hasToString("Mixed 4x400");
    }

    @Test
    void takesBackWhatItWrites() {
      assertThat(everyEvent())
          .allSatisfy(event -> assertThat(Event.parse(event.toString())).isEqualTo(event));
    }

    @Test
    void takesBackTheNamesThatTellOneAgeGroup() {
      assertThat(everyEvent())
          .filteredOn(event -> !event.discipline().displayName().matches(".* U\\d\\d"))
          .allSatisfy(event -> assertThat(Event.parse(event.displayName())).isEqualTo(event));
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        delimiter = ';',
        value = {
          "1500m; 5; a category such as men, women or mixed; the end",
          "decathlon; 9; a category such as men, women or mixed; the end",
          "Open 4x400; 10; a category such as men, women or mixed; the end",
          "5000 W; 6; a category such as men, women or mixed; the end",
          "100 m; 5; a category such as men, women or mixed; the end",
          "Men Women 100m; 4; one category; 'Women'",
          "Men W35 100m; 4; one category; 'W35'",
          "U18 U20 Men 100m; 4; one age group; 'U20'",
          "Men; 3; a discipline; the end",
          "Men 100 bananas; 8; a discipline; 'bananas'",
          "Men 100bananas; 7; a discipline; 'bananas'",
          "1500m Women Final; 12; a discipline; 'Final'",
          "M60; 3; a discipline; the end",
        })
    void saysWhereItFailsAndWhatItExpected(String text, int index, String expected, String found) {
      assertThat(Event.tryParse(text)).isEmpty();
      EventFormatException refusal =
          catchThrowableOfType(EventFormatException.class, () -> Event.parse(text));
      assertThat(refusal.index()).isEqualTo(index);
      assertThat(refusal.input()).isEqualTo(text);
      assertThat(refusal)
          .hasMessageStartingWith(
              "expected "
                  + expected
                  + " but found "
                  + found
                  + " at index "
                  + index
                  + ": \""
                  + text
                  + "\"");
    }

    @Test
    void namesTheNearestDisciplines() {
      assertThat(
              catchThrowableOfType(
                      EventFormatException.class, () -> Event.parse("Women's Javlin Throw"))
                  .nearest())
          .contains("JT");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "\t/|",
          "Men \u0000",
          "\ud83d",
          "men men men",
          "x",
          "x x",
          "W W",
          "4 x",
          "Men ()"
        })
    void neverThrowsWhenItTries(String text) {
      assertThat(Event.tryParse(text)).isEmpty();
      assertThat(catchThrowableOfType(EventFormatException.class, () -> Event.parse(text)))
          .isNotNull();
    }

    @Test
    void neverThrowsOnShuffledText() {
      Random random = new Random(20240806);
      String alphabet = "mwfxu20 35hj-'×/.,()ü";
      for (int round = 0; round < 20_000; round++) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        Event.tryParse(text)
            .ifPresent(event -> assertThat(Event.parse(event.toString())).isEqualTo(event));
      }
    }

    @Test
    void boundsWhatItReads() {
      String text = "Men 100m" + " ".repeat(1_000_000);
      assertThat(Event.tryParse(text)).isEmpty();
      assertThat(
              catchThrowableOfType(EventFormatException.class, () -> Event.parse(text))
                  .getMessage())
          .hasSizeLessThan(250);
    }

    @Test
    void namesTheNullParameter() {
      assertThatNullPointerException().isThrownBy(() -> Event.parse(null)).withMessage("text");
      Discipline discipline = Discipline.parse("100");
      assertThatNullPointerException()
          .isThrownBy(() -> Event.of(discipline, null))
          .withMessage("category");
    }
  }

  @Nested
  class Specification {

    /** Implements (TR 32 to 38), hurdles (TR 22.3), barriers (TR 23.5) and those of the masters. */
    @ParameterizedTest
    @CsvSource({
      "Men SP, SP7.26K",
      "U20 Men SP, SP6K",
      "U18 Men SP, SP5K",
      "Women SP, SP4K",
      "U20 Women SP, SP4K",
      "U18 Women SP, SP3K",
      "U23 Men SP, SP7.26K",
      "U20 Men DT, DT1.75K",
      "U18 Men DT, DT1.5K",
      "Women DT, DT1K",
      "U20 Men HT, HT6K",
      "U18 Men JT, JT700",
      "U20 Men JT, JT800",
      "U18 Women JT, JT500",
      "Women JT, JT600",
      "Men 110H, 110H106.7cm",
      "U20 Men 110H, 110H99.1cm",
      "U18 Men 110H, 110H91.4cm",
      "Women 100H, 100H83.8cm",
      "U18 Women 100H, 100H76.2cm",
      "Men 400H, 400H91.4cm",
      "U18 Men 400H, 400H83.8cm",
      "Women 400H, 400H76.2cm",
      "Men 3000SC, 3000SC91.4cm",
      "U18 Men 2000SC, 2000SC83.8cm",
      "Women 3000SC, 3000SC76.2cm",
      "M35 SP, SP7.26K",
      "M50 SP, SP6K",
      "M60 DT, DT1K",
      "M70 HT, HT4K",
      "M80 JT, JT400",
      "M100 WT, WT5.45K",
      "W35 SP, SP4K",
      "W50 SP, SP3K",
      "W75 SP, SP2K",
      "W75 DT, DT0.75K",
      "W60 WT, WT5.45K",
      "M35 110H, 110H99.1cm",
      "M50 100H, 100H91.4cm",
      "W40 80H, 80H76.2cm",
      "M60 300H, 300H76.2cm",
      "U20 Men DEC, DECU20",
      "U18 Women HEP, HEPU18",
      "U20 Women HEP, HEP",
      "Men 100, 100",
      "W35 LJ, LJ",
      "Mixed 4x400, 4x400",
      "U12 Men SP, SP",
      "Men SP6K, SP6K",
    })
    void followsCategoryAndAgeGroup(Event event, String specification) {
      assertThat(event.specification()).isEqualTo(Discipline.parse(specification));
    }

    @Test
    void isNotToldTwice() {
      assertThat(Event.parse("U20 Men Shot Put (6kg)"))
          .isEqualTo(Event.parse("U20 Men SP"))
          .hasToString("U20 Men SP");
      assertThat(Event.parse("U20 Men SP7.26K"))
          .isNotEqualTo(Event.parse("U20 Men SP"))
          .hasToString("U20 Men SP7.26K");
      assertThat(Event.of(Discipline.parse("110H106.7cm"), MEN))
          .isEqualTo(Event.of(Discipline.parse("110H"), MEN));
    }

    @ParameterizedTest
    @CsvSource({
      "U20 Men 100, SENIOR, Men 100", "U20 Men SP, SENIOR, Men SP6K",
          "U18 Men SP, U20, U20 Men SP5K",
      "U23 Men SP, SENIOR, Men SP", "Men SP, U20, U20 Men SP7.26K",
          "U20 Women SP, SENIOR, Women SP",
      "U20 Men SP7.26K, SENIOR, Men SP", "M35 JT, SENIOR, Men JT",
          "M50 100H, SENIOR, Men 100H91.4cm",
      "Men SP, SENIOR, Men SP", "U20 Men DEC, SENIOR, Men DECU20",
          "U20 Women HEP, SENIOR, Women HEP",
      "W35 110H, SENIOR, Women 110H",
    })
    void staysWithTheContestInAnotherAgeGroup(Event event, AgeGroup group, Event other) {
      assertThat(event.withAgeGroup(group)).contains(other);
    }

    @Test
    void leavesAContestOutOfOtherAgeGroupsWhereNobodyFixedIt() {
      Event unspecified = Event.of(Discipline.parse("SP"), MEN, AgeGroup.U12);
      assertThat(unspecified.withAgeGroup(SENIOR)).isEmpty();
      assertThat(unspecified.withAgeGroup(AgeGroup.U12)).contains(unspecified);
      assertThat(Event.of(Discipline.parse("110H"), MEN, U16).withAgeGroup(U18)).isEmpty();
      assertThat(Event.of(Discipline.parse("DEC"), MEN, M35).withAgeGroup(SENIOR)).isEmpty();
    }

    @Test
    void neverBringsALighterImplementToARecordOfTheSeniors() {
      for (Event event : everyEvent()) {
        Event seniors = Event.of(event.discipline(), event.category());
        event
            .withAgeGroup(SENIOR)
            .filter(seniors::equals)
            .ifPresent(
                same -> assertThat(event.specification()).isEqualTo(seniors.specification()));
      }
    }
  }

  @Nested
  class AsAValue {

    @Test
    void isWrittenAsItsAgeGroupIsLabelled() {
      Discipline shot = Discipline.parse("SP");
      assertThat(Event.of(shot, MEN)).hasToString("Men SP");
      assertThat(Event.of(shot, WOMEN, U20)).hasToString("U20 Women SP");
      assertThat(Event.of(shot, WOMEN, M35)).hasToString("W35 SP");
      assertThat(Event.of(shot, MEN, M35).displayName()).isEqualTo("M35 Shot Put");
      assertThat(Event.of(Discipline.parse("1500"), MEN).displayName())
          .isEqualTo("Men's 1500 Metres");
      assertThat(Event.of(Discipline.parse("4x400"), MIXED, U20).displayName())
          .isEqualTo("U20 Mixed " + Discipline.parse("4x400").displayName());
    }

    @Test
    void isOrderedAsTheProgramme() {
      List<Event> programme = new ArrayList<>();
      for (String text :
          new String[] {
            "Men 100",
            "Women 100",
            "U18 Men 800",
            "U20 Men 800",
            "Men 800",
            "M35 800",
            "Women 800",
            "Women 100H",
            "Men 110H",
            "Men 3000SC",
            "Men 4x400",
            "Mixed 4x400",
            "Men 20KW",
            "Men HJ",
            "Men LJ",
            "Men SP",
            "Men DEC",
            "Women MAR",
          }) {
        programme.add(Event.parse(text));
      }
      List<Event> shuffled = new ArrayList<>(programme);
      Collections.shuffle(shuffled, new Random(1));
      assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(programme);
    }

    @Test
    void isOrderedConsistentlyWithEquals() {
      Random random = new Random(2);
      List<Event> events = everyEvent();
      for (int round = 0; round < 20_000; round++) {
        Event one = events.get(random.nextInt(events.size()));
        Event other = events.get(random.nextInt(events.size()));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }

    @Test
    void isEqualByDisciplineCategoryAndAgeGroup() {
      Discipline mile = Discipline.parse("MILE");
      new EqualsTester()
          .addEqualityGroup(
              Event.of(mile, MEN), Event.of(mile, MEN, SENIOR), Event.parse("Men's Mile"))
          .addEqualityGroup(Event.of(mile, WOMEN))
          .addEqualityGroup(Event.of(mile, MEN, U23))
          .addEqualityGroup(Event.of(Discipline.parse("1500"), MEN))
          .testEquals();
    }

    @Test
    void survivesSerialization() {
      SerializableTester.reserializeAndAssert(Event.parse("W35 SP"));
      SerializableTester.reserializeAndAssert(Event.parse("U20 Men 350m"));
    }
  }

  /** What {@link Vocabulary#mayContain} rules out can be left out of any search for an event. */
  @ParameterizedTest
  @MethodSource("wordsOfEvents")
  void mayContainEveryWordThatItsTextHas(String text) {
    assertThat(Splitter.on(' ').split(text)).allMatch(Vocabulary.STANDARD::mayContain);
  }

  static Stream<String> wordsOfEvents() {
    Stream<String> names =
        Tables.rows("names-in-lists.tsv")
            .map(Arguments::get)
            .filter(row -> row[0].equals("Event") && !row[3].equals("refused"))
            .filter(row -> row[1].equals("standard"))
            .map(row -> (String) row[2]);
    Stream<String> spellings =
        Discipline.all().stream()
            .flatMap(
                discipline ->
                    Stream.of(
                        "Women's " + discipline.displayName(),
                        "U20 Men " + discipline.code(),
                        "Frauen " + discipline.code()));
    return Stream.concat(names, spellings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Final", "Heat", "Grand", "Prix", "Stadium", "Qualification"})
  void mayNotContainAWordOfSomethingElse(String word) {
    assertThat(Vocabulary.STANDARD.mayContain(word)).isFalse();
  }
}
