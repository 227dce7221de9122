package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceRowsTest {
  private static final PerformanceRows FOUR =
      PerformanceRows.columns("event", "name", "mark", "date");

  private static Performance only(ReadRow<Performance> row) {
    assertThat(row.problems()).isEmpty();
    return row.orElseThrow();
  }

  private static Performance read(Map<String, String> cells) {
    return only(PerformanceRows.columns(cells.keySet()).read(List.copyOf(cells.values())));
  }

  private static List<String> problems(PerformanceRows rows, String... cells) {
    return rows.read(cells).problems().stream().map(Problem::toString).toList();
  }

  @Nested
  class Headers {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Wettbewerb;Vorname;Nachname;Nation;Leistung;Datum;Ort",
          "onderdeel;voornaam;achternaam;natie;prestatie;datum;locatie",
          "Épreuve;Prénom;Nom;Pays;Performance;Date;Lieu",
          "Gren;Förnamn;Efternamn;Land;Resultat;Datum;Arena",
          "Øvelse;Fornavn;Etternavn;Nasjon;Resultat;Dato;Sted",
          "Specialità;Nome;Cognome;Nazione;Prestazione;Data;Luogo",
          "Prueba;Nombre;Apellidos;País;Marca;Fecha;Estadio",
          "Konkurencja;Imię;Nazwisko;Kraj;Wynik;Data;Stadion",
          "Disciplína;Jméno;Příjmení;Země;Výkon;Datum;Stadion",
          "Laji;Etunimi;Sukunimi;Maa;Tulos;Päivä;Stadion",
          "Modalidade;Nome;Sobrenome;País;Marca;Data;Estádio",
          "\uFEFFevent;given name;family name;nation;mark;date;venue",
          "EVENT;GIVEN_NAME;FAMILY_NAME;NATION;MARK;DATE;VENUE"
        })
    void areReadInTwelveLanguages(String header) {
      PerformanceRows rows = PerformanceRows.columns(header.split(";"));
      assertThat(rows.problems()).isEmpty();
      assertThat(
              only(
                  rows.read(
                      "Women 10,000m",
                      "Sifan",
                      "HASSAN",
                      "NED",
                      "29:06.82",
                      "2021-06-06",
                      "Hengelo")))
          .isEqualTo(
              Performance.builder()
                  .event(Event.parse("Women 10000"))
                  .competitor(Athlete.builder().name("Sifan", "HASSAN").federation("NED").build())
                  .mark(RaceTime.parse("29:06.82"))
                  .date(LocalDate.of(2021, 6, 6))
                  .venue(Venue.of("Hengelo"))
                  .build());
    }

    @Test
    void mayHaveTheirColumnsInAnyOrder() {
      assertThat(
              only(
                  PerformanceRows.columns("date", "mark", "name", "event")
                      .read("2024-08-04", "9.784", "Noah LYLES", "Men 100")))
          .isEqualTo(only(FOUR.read("Men 100", "Noah LYLES", "9.784", "2024-08-04")));
    }

    @Test
    void reportColumnsThatAreNotKnown() {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "shoe size", "mark", "date", "");
      assertThat(rows.problems())
          .containsExactly(
              new Problem("line 1", "shoe size", "column is not read"),
              new Problem("line 1", "", "column is not read"));
      assertThat(rows.readAll(List.of()).problems()).isEqualTo(rows.problems());
    }

    @Test
    void suggestWhatColumnsThatAreNotKnownMayMean() {
      assertThat(PerformanceRows.columns("event", "name", "mark", "date", "wnid").problems())
          .containsExactly(
              new Problem("line 1", "wnid", "column is not read; nearest known: wind"));
    }

    @Test
    void reportColumnsThatHaveNoPlaceInAPerformance() {
      assertThat(
              PerformanceRows.columns("event", "name", "mark", "date", "record status").problems())
          .extracting(Problem::found)
          .containsExactly("record status");
    }

    @Test
    void reportNoColumnThatTheCallerDoesNotNeed() {
      assertThat(
              PerformanceRows.columns("event", "name", "shoe size", "mark", "date")
                  .without("shoe size")
                  .problems())
          .isEmpty();
    }

    @Test
    void refuseTwoColumnsOfTheSameMeaning() {
      PerformanceRows rows = PerformanceRows.columns("event", "name", "mark", "date", "Leistung");
      assertThatExceptionOfType(DataException.class)
          .isThrownBy(rows::reader)
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .containsExactly(
                          new Problem("line 1", "Leistung", "means the same as the column mark")));
      assertThat(
              only(rows.without("Leistung").read("Men 100", "N LYLES", "9.784", "2024-08-04", "x")))
          .hasToString("9.784 N LYLES, Men 100, 2024-08-04");
    }

    @Test
    void refuseToLackWhatEveryPerformanceNeeds() {
      assertThat(
              catchThrowableOfType(
                      DataException.class, () -> PerformanceRows.columns("wind").read("+1.0"))
                  .problems())
          .extracting(Problem::reason)
          .containsExactly(
              "expected a column for the event",
              "expected a column for the name",
              "expected a column for the mark",
              "expected a column for the date");
    }

    @Test
    void takeNamesOfTheCallersOwn() {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "Zielzeit", "date", "DLV")
              .withColumn("Zielzeit", RowColumn.MARK)
              .withColumn("DLV", RowColumn.ID);
      Performance read = only(rows.read("Men 100", "Owen ANSAH", "9.99", "2024-06-29", "4711"));
      assertThat(read.mark()).isEqualTo(RaceTime.parse("9.99"));
      assertThat(((Athlete) read.competitor()).ids()).containsExactly(Map.entry("DLV", "4711"));
    }

    @Test
    void refuseANameOfTheCallersOwnThatIsNotThere() {
      assertThatExceptionOfType(DataException.class)
          .isThrownBy(FOUR.withColumn("Zielzeit", RowColumn.WIND)::reader)
          .withMessage("line 1, Zielzeit: expected a column of this name");
    }
  }

  @Nested
  class Cells {
    @Test
    void mayBeMissingWhereTheCallerNamesTheEvent() {
      PerformanceRows rows =
          PerformanceRows.columns("name", "mark", "date").withEvent(Event.parse("Men 800"));
      assertThat(only(rows.read("David RUDISHA", "1:40.91", "2012-08-09")))
          .hasToString("1:40.91 David RUDISHA, Men 800, 2012-08-09");
    }

    @ParameterizedTest
    @CsvSource({
      "Men 100,,,,Men 100",
      "100m,M,,,Men 100",
      "100m,Women,U20,,U20 Women 100",
      "100m,,W35,,W35 100",
      "100m,,,F,Women 100",
      "Open 5K,,,F,Women 5K",
      "Men 100,m,Senior,M,Men 100",
    })
    void sayTheEventInOnePieceOrInSeveral(
        String event, String category, String ageGroup, String gender, String expected) {
      PerformanceRows rows =
          PerformanceRows.columns(
              "event", "category", "age group", "gender", "name", "mark", "date");
      String mark = expected.endsWith("5K") ? "15:01" : "12.34";
      ReadRow<Performance> row =
          rows.read(Arrays.asList(event, category, ageGroup, gender, "A B", mark, "2024-01-01"));
      assertThat(only(row).event()).isEqualTo(Event.parse(expected));
    }

    @Test
    void refuseACategoryThatIsNotThatOfTheEvent() {
      PerformanceRows rows = PerformanceRows.columns("event", "category", "name", "mark", "date");
      assertThat(problems(rows, "Men 100", "W", "A B", "12.34", "2024-01-01"))
          .singleElement()
          .asString()
          .startsWith("event: expected ");
    }

    @Test
    void refuseADisciplineThatIsNotThatOfTheEvent() {
      PerformanceRows rows = PerformanceRows.columns("event", "discipline", "name", "mark", "date");
      assertThat(problems(rows, "Men 100", "200", "A B", "12.34", "2024-01-01"))
          .containsExactly("discipline: expected the discipline of Men 100, found \"200\"");
    }

    @Test
    void describeTheAthlete() {
      assertThat(
              PerformanceRows.columns(
                      "event", "name", "birth", "nation", "club", "sex", "id wa", "licence", "mark",
                      "date")
                  .read(
                      "Women HJ",
                      "Yaroslava MAHUCHIKH",
                      "2001-09-19",
                      "UKR",
                      "Dnipro",
                      "W",
                      "14752843",
                      "7",
                      "2.10",
                      "2024-07-07")
                  .orElseThrow()
                  .competitor())
          .isEqualTo(
              Athlete.builder()
                  .name("Yaroslava", "MAHUCHIKH")
                  .born(LocalDate.of(2001, 9, 19))
                  .federation("UKR")
                  .club("Dnipro")
                  .category(Category.WOMEN)
                  .id("wa", "14752843")
                  .id("licence", "7")
                  .build());
    }

    @ParameterizedTest
    @CsvSource({"2001,2001", "2001-09,2001-09", "19.09.2001,2001-09-19", "'',unknown"})
    void sayAsMuchOfABirthAsIsKnown(String birth, String expected) {
      PerformanceRows rows = PerformanceRows.columns("event", "name", "Jahrgang", "mark", "date");
      assertThat(
              ((Athlete)
                      only(rows.read("Women HJ", "A B", birth, "2.10", "2024-07-07")).competitor())
                  .birth())
          .isEqualTo(BirthDate.parse(expected));
    }

    @Test
    void refuseANameThatIsNotThatOfItsParts() {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "given name", "family name", "mark", "date");
      assertThat(
              only(rows.read("Men 100", "Noah LYLES", "Noah", "Lyles", "9.784", "2024-08-04"))
                  .competitor())
          .hasToString("Noah Lyles");
      assertThat(problems(rows, "Men 100", "Noah LYLES", "Usain", "Bolt", "9.784", "2024-08-04"))
          .containsExactly("name: expected the name Usain Bolt, found \"Noah LYLES\"");
    }

    @ParameterizedTest
    @CsvSource({"Netherlands,NED,,Netherlands", ",NED,,Netherlands", ",NED,Phanos,Phanos"})
    void areOfATeamInARelay(String name, String nation, String club, String expected) {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "nation", "club", "mark", "date");
      assertThat(
              only(rows.read(
                      Arrays.asList("Mixed 4x400", name, nation, club, "3:07.43", "2024-08-03")))
                  .competitor())
          .isEqualTo(Team.builder().name(expected).federation("NED").build());
    }

    @Test
    void mayKeepWindAndNotesWithTheMarkOrApart() {
      Performance together =
          read(
              Map.of(
                  "event", "Men 100", "name", "A B", "mark", "9.69w (+4.1)", "date", "2008-06-29"));
      Performance apart =
          read(
              Map.of(
                  "event",
                  "Men 100",
                  "name",
                  "A B",
                  "mark",
                  "9.69",
                  "wind",
                  "4.1",
                  "date",
                  "2008-06-29",
                  "mark notes",
                  "wind_assisted"));
      assertThat(together).isEqualTo(apart);
      assertThat(apart.notes()).containsExactly(MarkNote.WIND_ASSISTED);
      assertThat(apart.wind()).contains(Wind.ofTenths(41));
    }

    @Test
    void refuseTwoWinds() {
      PerformanceRows rows = PerformanceRows.columns("event", "name", "mark", "wind", "date");
      assertThat(problems(rows, "Men LJ", "A B", "8.95 (+0.3)", "+1.0", "1991-08-30"))
          .containsExactly("wind: expected the wind of the mark 8.95 (+0.3), found \"+1.0\"");
    }

    @ParameterizedTest
    @CsvSource({
      "Stade de France,Paris,FRA,35,'Stade de France, Paris (FRA)'",
      ",Paris,FRA,,'Paris, Paris (FRA)'",
      "Letzigrund,,SUI,,Letzigrund (SUI)",
      "Letzigrund,Zürich,,,'Letzigrund, Zürich'"
    })
    void describeTheVenueAsFarAsItIsKnown(
        String venue, String city, String country, String altitude, String expected) {
      PerformanceRows rows =
          PerformanceRows.columns(
              "event", "name", "mark", "date", "venue", "city", "venue country", "altitude");
      assertThat(
              only(rows.read(
                      Arrays.asList(
                          "Men 100", "A B", "9.9", "2024-08-04", venue, city, country, altitude)))
                  .venue())
          .hasValueSatisfying(read -> assertThat(read).hasToString(expected));
    }

    @Test
    void areReportedWhereTheyHaveNoPlace() {
      PerformanceRows rows =
          PerformanceRows.columns(
              "event", "name", "mark", "date", "venue country", "heat", "competition series");
      ReadRow<Performance> row =
          rows.read("Men 100", "A B", "9.9", "2024-08-04", "FRA", "3", "Olympic Games");
      assertThat(row.value()).isPresent();
      assertThat(row.problems())
          .containsExactly(
              new Problem("venue country", "FRA", "not kept, since there is no venue"),
              new Problem(
                  "competition series", "Olympic Games", "not kept, since there is no competition"),
              new Problem("heat", "3", "not kept, since there is no round"));
    }

    @Test
    void refuseAHeatThatIsNotThatOfTheRound() {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "mark", "date", "round", "heat");
      assertThat(only(rows.read("Men 100", "A B", "9.9", "2024-08-04", "Semifinal", "3")).round())
          .hasValueSatisfying(round -> assertThat(round).hasToString("Semifinal 3"));
      assertThat(problems(rows, "Men 100", "A B", "9.9", "2024-08-04", "Semifinal 2", "3"))
          .containsExactly("heat: expected the number of the round Semifinal 2, found \"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNF", "NM", "DQ TR16.8"})
    void withoutAMarkAreReported(String status) {
      assertThat(problems(FOUR, "Men LJ", "A B", status, "2024-08-04"))
          .containsExactly("mark: expected a mark, found \"" + status + "\"");
    }

    @Test
    void areReportedAllAtOnce() {
      PerformanceRows rows =
          PerformanceRows.columns("event", "name", "mark", "date", "wind", "starters", "guest");
      assertThat(rows.read("Men LJ", "", "8,9x", "29.2.2023", "strong", "0", "perhaps").problems())
          .extracting(Problem::path)
          .containsExactly("name", "mark", "wind", "date", "starters", "guest");
    }

    @Test
    void areAllThereOrTheLineIsRefused() {
      assertThat(problems(FOUR, "Men LJ", "A B", "8.95"))
          .containsExactly("expected 4 cells, found 3");
      assertThat(problems(FOUR, "Men LJ", "A B", "8.95", "2024-08-04", "", "x"))
          .containsExactly("expected 4 cells, found 6");
    }

    @Test
    void thatAreBlankMayFollowThoseOfTheHeader() {
      assertThat(FOUR.read("Men LJ", "A B", "8.95", "2024-08-04", "", " "))
          .isEqualTo(FOUR.read("Men LJ", "A B", "8.95", "2024-08-04"));
    }

    @Test
    void withABadNameOrMarkHaveOneProblemEach() {
      assertThat(problems(FOUR, "Men 100", "Ann LEE (GBR)", "0", "2024-08-04"))
          .containsExactly(
              "name: expected a name alone, without brackets and other signs at index 8, found"
                  + " \"Ann LEE (GBR)\"",
              "mark: expected a time for the 100 Metres, not points, found \"0\"");
    }

    @Test
    void thatAreAllBlankSayNothing() {
      assertThat(FOUR.read("", " ", "\u00a0", ""))
          .isEqualTo(
              new ReadRow<>(
                  java.util.Optional.empty(), com.google.common.collect.ImmutableList.of()));
      assertThat(FOUR.read("").problems()).isEmpty();
    }

    @Test
    void ofTypistsAreRepairedOnlyByLenientRowsWhichSaySo() {
      assertThat(only(FOUR.read("Men 1500", "A B", "3:53:17", "2024-08-04")).mark())
          .isEqualTo(RaceTime.parse("3:53:17"));
      ReadRow<Performance> row = FOUR.lenient().read("Men 1500", "A B", "3:53:17", "2024-08-04");
      assertThat(row.orElseThrow().mark()).isEqualTo(RaceTime.parse("3:53.17"));
      assertThat(row.problems())
          .containsExactly(
              new Problem("mark", "3:53:17", "read as 3:53.17: [COLON_READ_AS_POINT at index 4]"));
    }
  }

  @Nested
  class Dates {
    private LocalDate date(String text) {
      return only(FOUR.read("Men LJ", "A B", "8.95", text)).date();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024-08-06",
          "2024/08/06",
          "2024.8.6",
          "6.8.2024",
          "06.08.2024",
          "6 August 2024",
          "06 AUG 2024",
          "6. August 2024",
          "Aug 6, 2024",
          "06-Aug-2024",
          "6 août 2024",
          "6 augusti 2024",
          "6 agosto 2024",
          "6 augustus 2024",
          "2024-08-06 00:00:00.0",
          "2024-08-06T00:00"
        })
    void areReadAsPeopleAndDatabasesWriteThem(String text) {
      assertThat(date(text)).isEqualTo(LocalDate.of(2024, 8, 6));
    }

    @Test
    void thatCanOnlyBeOneDayAreRead() {
      assertThat(date("25/12/2024"))
          .isEqualTo(date("12/25/2024"))
          .isEqualTo(LocalDate.of(2024, 12, 25));
      assertThat(date("03/03/2024")).isEqualTo(LocalDate.of(2024, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "3-4-2024"})
    void thatCouldBeTwoDaysAreRefusedUnlessTheOrderIsKnown(String text) {
      assertThat(problems(FOUR, "Men LJ", "A B", "8.95", text))
          .singleElement()
          .asString()
          .contains("could be the day or the month");
      assertThat(
              only(FOUR.withDates(DayOrder.DAY_FIRST).read("Men LJ", "A B", "8.95", text)).date())
          .isEqualTo(LocalDate.of(2024, 4, 3));
      assertThat(
              only(FOUR.withDates(DayOrder.MONTH_FIRST).read("Men LJ", "A B", "8.95", text)).date())
          .isEqualTo(LocalDate.of(2024, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "6.8.24",
          "2024",
          "2024-08",
          "2023-02-29",
          "32.1.2024",
          "1.13.2024",
          "2024-08-06 20:50:00",
          "6 Brumaire 2024",
          "45510",
          "0000-01-01",
          "100.1.2024",
          "-",
          "31 April 2024"
        })
    void thatAreNoDaysAreRefused(String text) {
      assertThat(FOUR.read("Men LJ", "A B", "8.95", text).problems())
          .extracting(Problem::path)
          .containsExactly("date");
    }
  }

  @Nested
  class Readers {
    @Test
    void nameTheLineOfAProblem() {
      ReadRows<Performance> read =
          FOUR.readAll(
              List.of(
                  List.of("Men LJ", "A B", "8.95", "1991-08-30"),
                  List.of("Men LJ", "A B", "8.95"),
                  List.of(""),
                  List.of("Men LJ", "A B", "x", "1991-08-30")));
      assertThat(read.values()).hasSize(1);
      assertThat(read.problems())
          .extracting(Problem::path)
          .containsExactly("line 3", "line 5, mark");
    }

    @Test
    void remembersTheAthletesEventsAndVenuesOfTheRowsBefore() {
      RowReader<Performance> reader =
          PerformanceRows.columns("event", "name", "mark", "date", "venue").reader();
      List<String> cells = List.of("Men LJ", "Mike POWELL", "8.95", "1991-08-30", "Tokyo");
      Performance one = reader.read(2, cells).orElseThrow();
      Performance other = reader.read(3, cells).orElseThrow();
      assertThat(other.competitor()).isSameAs(one.competitor());
      assertThat(other.event()).isSameAs(one.event());
      assertThat(other.venue().orElseThrow()).isSameAs(one.venue().orElseThrow());
    }

    @Test
    void tellApartAthletesWhoseCellsDiffer() {
      RowReader<Performance> reader =
          PerformanceRows.columns("event", "name", "born", "mark", "date").reader();
      Performance one =
          reader.read(2, List.of("Men LJ", "A B", "1990", "8.00", "2015-08-30")).orElseThrow();
      Performance other =
          reader.read(3, List.of("Men LJ", "A B", "1995", "8.00", "2015-08-30")).orElseThrow();
      assertThat(other.competitor()).isNotEqualTo(one.competitor());
    }

    @Test
    void passOnWhatFetchingACellThrows() {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () ->
                  FOUR.reader()
                      .read(
                          1,
                          column -> {
                            throw new IOException("connection lost");
                          }));
    }

    @Test
    void fetchOnlyTheCellsTheyRead() throws IOException {
      String[] cells = {"Men LJ", "unread", "A B", "8.95", "1991-08-30"};
      PerformanceRows rows = PerformanceRows.columns("event", "blob", "name", "mark", "date");
      assertThat(
              only(
                  rows.reader()
                      .read(
                          1,
                          column -> {
                            if (column == 1) {
                              throw new IOException("too large");
                            }
                            return cells[column];
                          })))
          .hasToString("8.95 A B, Men LJ, 1991-08-30");
    }
  }

  @Nested
  class Writing {
    private final Performance full =
        Performance.builder()
            .competitor(
                Athlete.builder()
                    .name("Anna Maria", "van der BERG-Özil")
                    .category(Category.WOMEN)
                    .born(LocalDate.of(2001, 2, 3))
                    .federation("NED")
                    .club("Phanos")
                    .id("wa", "14752843")
                    .id("KNAU", "7")
                    .build())
            .event(Event.of(Event.parse("Women LJ").discipline(), Category.WOMEN, AgeGroup.U23))
            .mark(Distance.parse("6.95"))
            .wind(Wind.parse("+1.2"))
            .notes(List.of(MarkNote.ALTITUDE, MarkNote.PENDING))
            .date(LocalDate.of(2022, 8, 6))
            .venue(Venue.of("Estadio Altura", "Sestriere", Federation.of("ITA")).withAltitude(2035))
            .build();

    @Test
    void asksForTheColumnsThatAreNeeded() {
      PerformanceRows rows = PerformanceRows.of(List.of(full));
      assertThat(rows.header())
          .containsExactly(
              "event",
              "mark",
              "wind",
              "mark notes",
              "given name",
              "family name",
              "gender",
              "birth date",
              "federation",
              "club",
              "id KNAU",
              "id wa",
              "date",
              "venue",
              "city",
              "venue country",
              "altitude");
      assertThat(rows.write(full))
          .containsExactly(
              "U23 Women LJ",
              "6.95",
              "+1.2",
              "ALTITUDE PENDING",
              "Anna Maria",
              "van der BERG-Özil",
              "Women",
              "2001-02-03",
              "NED",
              "Phanos",
              "7",
              "14752843",
              "2022-08-06",
              "Estadio Altura",
              "Sestriere",
              "ITA",
              "2035");
      assertThat(only(rows.read(rows.write(full)))).isEqualTo(full);
    }

    @Test
    void refusesToLoseWhatHasNoColumn() {
      assertThat(catchThrowableOfType(DataException.class, () -> FOUR.write(full)).problems())
          .extracting(Problem::path)
          .containsExactly(
              "birth date",
              "club",
              "id wa",
              "id KNAU",
              "federation",
              "gender",
              "venue",
              "city",
              "venue country",
              "altitude");
    }

    @Test
    void refusesToLoseWhatNoCellCanHold() {
      Athlete changed =
          Athlete.builder()
              .name("Zola", "BUDD")
              .federation(Federation.of("GBR"), LocalDate.of(1984, 4, 6))
              .federation(Federation.of("RSA"), LocalDate.of(1992, 1, 1))
              .build();
      Performance performance =
          Performance.builder()
              .competitor(changed)
              .event(Event.parse("Women 3000"))
              .mark(RaceTime.parse("8:28.83"))
              .date(LocalDate.of(1985, 9, 7))
              .build();
      PerformanceRows rows = PerformanceRows.of(List.of(performance));
      assertThat(
              catchThrowableOfType(DataException.class, () -> rows.write(performance)).problems())
          .containsExactly(
              new Problem(
                  "competitor", changed.toString(), "cannot be written in cells without loss"));
    }

    @Test
    void needsNoColumnForTheEventOfAll() {
      PerformanceRows rows =
          PerformanceRows.columns("name", "mark", "date").withEvent(Event.parse("Men 800"));
      Performance rudisha = only(rows.read("David RUDISHA", "1:40.91", "2012-08-09"));
      assertThat(rows.write(rudisha)).containsExactly("David RUDISHA", "1:40.91", "2012-08-09");
      assertThatExceptionOfType(DataException.class)
          .isThrownBy(() -> rows.withEvent(Event.parse("Women 800")).write(rudisha));
    }

    @Test
    void putsWindAndNotesWithTheMarkWhereTheyHaveNoColumn() {
      PerformanceRows rows = PerformanceRows.columns("event", "name", "mark", "date");
      Performance read = only(rows.read("Men 100", "Tyson GAY", "9.68w (+4.1)", "2008-06-29"));
      assertThat(rows.write(read))
          .containsExactly("Men 100", "Tyson GAY", "9.68w (+4.1)", "2008-06-29");
    }

    @Test
    void dividesTheEventWhereTheColumnsDo() {
      PerformanceRows rows =
          PerformanceRows.columns(
              "Disziplin", "Kategorie", "Altersklasse", "Name", "Leistung", "Datum");
      List<String> cells = List.of("LJ", "Women", "U20", "A B", "6.01", "2024-01-01");
      assertThat(rows.write(only(rows.read(cells)))).isEqualTo(cells);
    }
  }

  @Nested
  class Values {
    @Test
    void areEqualIfTheyReadAlike() {
      assertThat(PerformanceRows.columns("event", "name", "mark", "date"))
          .isEqualTo(FOUR)
          .hasSameHashCodeAs(FOUR)
          .isNotEqualTo(FOUR.lenient())
          .hasToString("[event, name, mark, date]");
    }
  }
}
