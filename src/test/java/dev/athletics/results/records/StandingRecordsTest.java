package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Record lists as they are published, taken in whole. */
class StandingRecordsTest {
  private static Mark mark(Event event, String text) {
    return (Mark) event.discipline().parseMark(text).outcome();
  }

  @Nested
  class OfTheWorldTheOlympicsAndTheAreas {
    private final ImmutableList<Record> records = StandingRecords.read();
    private final RecordBook book = RecordBook.of(records);

    /**
     * Two marks are listed twice on one day, from heat and final, and a record tells no more of its
     * time than the day.
     */
    @Test
    void loadWhole() {
      assertThat(records).hasSize(889);
      assertThat(ImmutableSet.copyOf(records)).hasSize(887);
      assertThat(book.records()).containsExactlyInAnyOrderElementsOf(ImmutableSet.copyOf(records));
      assertThat(book).hasToString("887 records");
    }

    /**
     * The exceptions are women-only records behind those of mixed races; the list does not mark
     * them as such.
     */
    @Test
    void stoodFromTheirDayOn() {
      assertThat(records)
          .filteredOn(
              record ->
                  !book.standing(record.scope(), record.event(), record.date()).contains(record))
          .extracting(Record::toString)
          .containsExactlyInAnyOrder(
              "WR Women MAR: 2:16:16 Peres JEPCHIRCHIR (KEN), 2024-04-21",
              "WR Women 50K: 3:00:30 Emane SEIFU (ETH), 2023-02-26",
              "AR AF Women MAR: 2:16:16 Peres JEPCHIRCHIR (KEN), 2024-04-21",
              "AR EU Women HM: 1:05:18 Melat Yisak KEJETA (GER), 2020-10-17");
    }

    @Test
    void haveCoHoldersInTheOrderOfTheirDays() {
      assertThat(book.standing(RecordScope.area(Area.OCEANIA), Event.parse("Men's High Jump")))
          .extracting(record -> record.holder().displayName())
          .containsExactly("Tim FORSYTH", "Brandon STARC", "Hamish KERR");
      assertThat(book.standing(RecordScope.world(), Event.parse("Women's 60m")))
          .extracting(Record::toString)
          .containsExactly(
              "WR Women 60: 6.92 Irina PRIVALOVA (RUS), 1993-02-11",
              "WR Women 60: 6.92 Irina PRIVALOVA (RUS), 1995-02-09");
    }

    @Test
    void areFoundByScopeAndEvent() {
      assertThat(book.standing(RecordScope.world(), Event.parse("Men's 100m")))
          .extracting(Record::toString)
          .containsExactly("WR Men 100: 9.58 Usain BOLT (JAM), 2009-08-16");
      assertThat(
              book.standing(
                  RecordScope.area(Area.AFRICA).onShortTrack(), Event.parse("Men's 400m")))
          .extracting(record -> record.mark().toString())
          .containsExactly("45.18");
      assertThat(book.standing(RecordScope.world(), Event.parse("Men's One Hour")))
          .extracting(record -> record.mark().toString())
          .containsExactly("21330m");
    }

    @Test
    void didNotStandBeforeTheirDay() {
      Event event = Event.parse("Men's 100m");
      assertThat(book.standing(RecordScope.world(), event, LocalDate.of(2009, 8, 16))).hasSize(1);
      assertThat(book.standing(RecordScope.world(), event, LocalDate.of(2009, 8, 15))).isEmpty();
    }

    @Test
    void surviveSerialization() {
      assertThat(SerializableTester.reserialize(book)).isEqualTo(book);
    }
  }

  /** The men's 1500 m of Paris 2024, with the records that stood that morning. */
  @Nested
  class OfTheMorningInParis {
    private final Event event = Event.parse("Men's 1500m");
    private final RecordBook book =
        RecordBook.of(
            RecordTables.read("paris2024_m_1500m_standing_records.tsv").stream()
                .map(this::record)
                .toList());
    private final Race race = ResultLists.read("paris2024_m_1500m_final").race();
    private final RecordCheck check = book.check(race);

    @Test
    void giveTheFlagsOfTheResultSheet() {
      assertThat(
              race.results().stream()
                  .map(result -> result.place().orElseThrow() + " " + check.flags(race, result)))
          .containsExactly(
              "1 [OR, AR, PB]",
              "2 [NR, PB]",
              "3 [PB]",
              "4 []",
              "5 [PB]",
              "6 [NR, PB]",
              "7 [SB]",
              "8 [NR, PB]",
              "9 [PB]",
              "10 []",
              "11 []",
              "12 []");
    }

    @Test
    void keepTheRecordsUnderTheHighest() {
      Result hocker = race.results().get(0);
      assertThat(check.allFlags(race, hocker)).containsExactly("OR", "AR", "NR", "PB", "SB");
      assertThat(check.claims(race, hocker))
          .filteredOn(claim -> claim.scope().equals(RecordScope.olympic()))
          .singleElement()
          .satisfies(
              claim -> {
                assertThat(claim.kind()).isEqualTo(RecordClaim.Kind.BROKEN);
                assertThat(claim.margin().orElseThrow().magnitude()).isEqualTo("0.67");
                assertThat(claim.description())
                    .isEqualTo(
                        "Hocker's 3:27.65 betters the Olympic record 3:28.32, held by Ingebrigtsen since 2021-08-07, by"
                            + " 0.67");
              });
    }

    @Test
    void sayWhyTheSecondDutchmanHasNoRecord() {
      assertThat(check.rejections())
          .filteredOn(rejection -> rejection.result().equals(race.results().get(8)))
          .extracting(Rejection::description)
          .contains(
              "3:30.75 is under the Dutch record 3:31.25, but Laros ran 3:29.54 in the same race");
    }

    @Test
    void giveWayToThoseOfTheRace() {
      assertThat(check.bookAfter().standing(RecordScope.olympic(), event))
          .extracting(record -> record.holder().displayName())
          .containsExactly("Cole HOCKER");
      assertThat(book.standing(RecordScope.olympic(), event))
          .extracting(record -> record.holder().displayName())
          .containsExactly("Jakob INGEBRIGTSEN");
    }

    private Record record(ImmutableMap<String, String> row) {
      Athlete holder =
          Athlete.builder().name(row.get("holder")).federation(row.get("nation")).build();
      return Record.builder()
          .scope(scope(row, holder))
          .event(event)
          .mark(mark(event, row.get("mark")))
          .holder(holder)
          .date(LocalDate.parse(row.get("date")))
          .venue(Venue.of(row.get("venue")))
          .status(RecordStatus.RATIFIED)
          .build();
    }

    private RecordScope scope(ImmutableMap<String, String> row, Athlete holder) {
      return switch (row.get("scope")) {
        case "PB" -> RecordScope.personal(holder);
        case "SB" -> RecordScope.personal(holder).inSeason(Integer.parseInt(row.get("of")));
        case "AR" -> RecordScope.area(StandingRecords.area(row.get("of")));
        default -> RecordScope.parse((row.get("scope") + " " + row.get("of")).trim());
      };
    }
  }
}
