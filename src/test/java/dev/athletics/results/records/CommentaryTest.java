package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.race;
import static dev.athletics.results.records.Given.record;
import static dev.athletics.results.records.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.mark.Wind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences for people. */
class CommentaryTest {
  private static final Athlete ANNA = athlete("Anna ABEL", "GER");
  private static final Athlete INES = athlete("Ines LOUIS", "GER");
  private static final Athlete HOLDER = athlete("Old HOLDER", "GER");

  private static RecordBook german(String event, String mark) {
    return RecordBook.of(List.of(record("NR GER", event, mark, HOLDER, "2010-01-01").build()));
  }

  @Nested
  class OfClaims {
    private static final String HIGH_JUMP = "Women HJ";

    private static List<String> sentences(RecordBook book, Athlete athlete, String mark) {
      Race race = race(HIGH_JUMP).results(row(1, athlete, HIGH_JUMP, mark).build()).build();
      return book.check(race).claims().stream().map(RecordClaim::description).toList();
    }

    @Test
    void tellWhatIsBetteredAndByHowMuch() {
      assertThat(sentences(german(HIGH_JUMP, "2.00"), ANNA, "2.02"))
          .containsExactly(
              "Abel's 2.02 betters the German record 2.00, held by Holder since 2010-01-01, by 0.02 m");
    }

    @Test
    void tellWhatIsEqualled() {
      assertThat(sentences(german(HIGH_JUMP, "2.02"), INES, "2.02"))
          .containsExactly(
              "Louis' 2.02 equals the German record 2.02, held by Holder since 2010-01-01");
    }

    @Test
    void tellWhatHadNotBeenThere() {
      assertThat(sentences(RecordBook.empty(), ANNA, "2.02"))
          .contains("Abel's 2.02 is the first mark for the German record");
    }

    @Test
    void tellAnAthletesBestOfTheSeasonFromThatOfAllHerDays() {
      RecordScope best = RecordScope.personal(ANNA);
      RecordBook book =
          RecordBook.of(
              List.of(
                  record(best, HIGH_JUMP, "2.00", ANNA, "2023-06-01").build(),
                  record(best.inSeason(2024), HIGH_JUMP, "1.97", ANNA, "2024-05-01").build()));
      assertThat(sentences(book, ANNA, "2.02"))
          .containsExactlyInAnyOrder(
              "Abel's 2.02 betters the personal best 2.00 of 2023-06-01, by 0.02 m",
              "Abel's 2.02 betters the season's best 1.97 of 2024-05-01, by 0.05 m");
    }
  }

  @Nested
  class OfRejections {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Women 1500 | 4:00.00   | 3:59.00   | 3:59.50   | ran 3:59.00 in the same race",
          "Women LJ   | 7.00      | 7.20      | 7.10      | jumped 7.20 in the same contest",
          "Women PV   | 4.70      | 4.80      | 4.75      | cleared 4.80 in the same contest",
          "Women SP   | 20.00     | 21.00     | 20.50     | threw 21.00 in the same contest",
          "Women PENWT | 3500     | 3700      | 3600      | scored 3700 in the same contest",
          "Women 20KW | 1:28:00   | 1:27:00   | 1:27:30   | walked 1:27:00 in the same race"
        })
    void tellWhoWasBetter(String event, String standing, String best, String other, String deed) {
      Race race =
          race(event)
              .wind(Wind.ofTenths(0))
              .results(row(1, ANNA, event, best).build(), row(2, INES, event, other).build())
              .build();
      assertThat(german(event, standing).check(race).rejections())
          .singleElement()
          .extracting(Rejection::description)
          .asString()
          .endsWith("the German record " + standing + ", but Abel " + deed);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Women 100 | 11.00 | 10.90 | 10.90 is under the German record 11.00",
          "Women 100 | 11.00 | 11.00 | 11.00 equals the German record 11.00",
          "Women LJ  | 7.00  | 7.20  | 7.20 is beyond the German record 7.00"
        })
    void tellHowTheMarkStandsToTheRecord(
        String event, String standing, String mark, String sentence) {
      assertThat(rejected(german(event, standing), event, mark))
          .containsExactly(sentence + ", but the wind was +2.1, over +2.0");
    }

    @Test
    void tellWhatWouldHaveBeenTheFirst() {
      assertThat(rejected(RecordBook.empty(), "Women 100", "10.90"))
          .contains(
              "10.90 would be the first mark for the German record, but the wind was +2.1, over +2.0");
    }

    private static List<String> rejected(RecordBook book, String event, String mark) {
      Race race =
          race(event).wind(Wind.parse("+2.1")).results(row(1, ANNA, event, mark).build()).build();
      return book.check(race).rejections().stream().map(Rejection::description).toList();
    }
  }
}
