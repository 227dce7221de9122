package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("What is wrong with data")
class ProblemsTest {
  private static final JsonNode JUMP =
      Json.parse(
          """
          {'event': 'Men LJ', 'date': '2024-08-06', 'startTime': '20:15', 'status': 'OFFICIAL',
           'competition': {'name': 'Games', 'startDate': '2024-08-01', 'endDate': '2024-08-11',
             'venue': {'name': 'Stade', 'country': 'FRA', 'altitudeMetres': 35}},
           'results': [
             {'athlete': {'lastName': 'A', 'ids': {'wa': '1'}, 'birthdate': '1997',
                'allegiances': [{'country': 'GBR', 'from': '2020-01-01'}],
                'clubs': [{'club': 'AC', 'from': '2020-01-01'}, {'club': 'B', 'from': '2021-01-01'}]},
              'place': 1, 'mark': '8.10', 'bib': '7', 'order': 1,
              'trials': [{'mark': '8.10', 'wind': '+1.4'}, {'mark': 'x'}, {'mark': '-'}]},
             {'athlete': {'lastName': 'B'}, 'mark': 'NM', 'bib': '8', 'trials': [{'mark': 'x'}]}]}
          """);
  private static final JsonNode HEIGHTS =
      Json.parse(
          """
          {'event': 'Women HJ', 'date': '2024-08-06', 'results': [
             {'athlete': {'lastName': 'A'}, 'mark': '2.00',
              'bars': [{'height': '2.00', 'attempts': 'xo'}, {'height': '2.02', 'attempts': 'xxx'}]}]}
          """);
  private static final JsonNode ROAD =
      Json.parse(
          """
          {'event': 'Men MAR', 'date': '2024-08-06', 'facility': 'ROAD', 'starters': 80,
           'course': {'certified': true, 'separationMetres': 10}, 'zone': 'Europe/Paris',
           'results': [
             {'athlete': {'lastName': 'A'}, 'mark': '2:06:26', 'reaction': '0.2', 'qualified': 'Q',
              'splits': [{'discipline': '10K', 'mark': '30:10'}, {'discipline': 'HM', 'mark': '1:04:00'}],
              'revisions': [{'original': {'athlete': {'lastName': 'A'}, 'mark': '2:06:27'},
                'date': '2024-08-07', 'reason': 'photo'}]}]}
          """);
  private static final JsonNode DECATHLON =
      Json.parse(
          """
          {'event': 'Men DEC', 'date': '2024-08-03', 'results': [
             {'athlete': {'lastName': 'A'}, 'mark': '8796', 'parts': [
               {'discipline': '100', 'mark': '10.64', 'wind': '+0.3', 'points': 942},
               {'discipline': 'LJ', 'mark': 'NM', 'points': 0, 'notes': []}]}]}
          """);
  private static final JsonNode RELAY =
      Json.parse(
          """
          {'event': 'Mixed 4x400', 'date': '2024-08-03', 'results': [
             {'team': {'name': 'Ours', 'category': 'MIXED', 'country': 'XOW', 'legs': [{'lastName': 'A'}],
                'federations': [{'code': 'XPA', 'name': 'P'}, {'code': 'XOW', 'name': 'O', 'parent': 'XPA'}]},
              'mark': '3:07.43'}]}
          """);
  private static final ImmutableMap<String, JsonNode> RACES =
      ImmutableMap.of(
          "jump", JUMP, "heights", HEIGHTS, "road", ROAD, "decathlon", DECATHLON, "relay", RELAY);

  private static ImmutableList<Problem> problems(JsonNode race) {
    RaceData data = Json.read(race, RaceData.class);
    DataException refused = catchThrowableOfType(DataException.class, data::toRace);
    return refused == null ? ImmutableList.of() : refused.problems();
  }

  @Test
  void isNothingInTheRacesOfThisTable() {
    assertThat(RACES.values()).allSatisfy(race -> assertThat(problems(race)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          jump | event | absent | event | expected an event such as Men 1500
          jump | event | 'Men Lnog Jump' | event | expected
          jump | date | absent | date | expected a date such as 2024-08-06
          jump | date | '6 August' | date | expected a date such as 2024-08-06
          jump | date | '2024-02-30' | date | expected a date
          jump | startTime | '25:00' | startTime | expected a time of day such as 20:50
          jump | endTime | '19:00' | endTime | finishTime 19:00 is before startTime 20:15
          jump | status | 'official' | status | expected one of UNOFFICIAL, PROTESTED, OFFICIAL
          jump | round | 'Semifinal of sorts' | round | expected a round such as Final
          jump | schemaVersion | 2 | schemaVersion | expected 1
          jump | mixedRace | false | none | none
          jump | competition.name | absent | competition.name | expected a name
          jump | competition.name | ' ' | competition.name | name must not be blank
          jump | competition.endDate | '2024-07-01' | competition.endDate | is before firstDay
          jump | competition.endDate | absent | competition.endDate | expected a last day, as there is a first one
          jump | competition.rankingCategory | 'Z' | competition.rankingCategory | expected one of OW, DF
          jump | competition.venue.name | absent | competition.venue.name | expected a name
          jump | competition.venue.country | 'XXX' | competition.venue.country | expected
          jump | competition.venue.altitudeMetres | 99999 | competition.venue.altitudeMetres | altitudeMetres must be -500 to 9000
          jump | results[0] | null | results[0] | expected an object, not null
          jump | results[0].athlete | absent | results[0].athlete | expected an athlete or a team
          jump | results[0].team | {'name': 'T'} | results[0].team | expected no team beside an athlete
          jump | results[0].athlete.lastName | absent | results[0].athlete.lastName | name must not be empty
          jump | results[0].athlete.category | 'M' | results[0].athlete.category | expected one of MEN, WOMEN
          jump | results[0].athlete.category | 'WOMEN' | none | none
          jump | results[0].athlete.birthdate | '1997-13' | results[0].athlete.birthdate | expected a birth such as 2006-06-29
          jump | results[0].athlete.birthdate | '2025' | results[0].athlete | was born after the race
          jump | results[0].athlete.ids.wa | null | results[0].athlete.ids.wa | expected an id
          jump | results[0].athlete.ids.wa | '' | results[0].athlete.ids.wa | id needs a scheme and a value
          jump | results[0].athlete.allegiances[0] | null | results[0].athlete.allegiances[0] | expected an object
          jump | results[0].athlete.allegiances[0].from | absent | results[0].athlete.allegiances[0].from | expected a date
          jump | results[0].athlete.allegiances[0].country | 'XXX' | results[0].athlete.allegiances[0].country | expected
          jump | results[0].athlete.clubs[1].from | '2020-01-01' | results[0].athlete.clubs[1].from | expected each from once
          jump | results[0].athlete.club | '' | results[0].athlete.club | club must not be blank
          jump | results[0].athlete.aliases | [{'firstName': ' '}] | results[0].athlete.aliases[0].lastName | name must not be empty
          jump | results[0].place | 0 | results[0].place | expected 1 or more
          jump | results[0].order | -3 | results[0].order | expected 1 or more
          jump | results[0].lane | 0 | results[0].lane | expected 1 or more
          jump | results[0].mark | absent | results[0].mark | expected a mark such as 3:27.65, or why there is none
          jump | results[0].mark | '3:27.65' | results[0].mark | expected
          jump | results[0].mark | 'DNF' | results[0].place | needs a mark
          jump | results[0].wind | 'gale' | results[0].wind | expected
          jump | results[0].notes | ['ALTITUDE', 'A'] | results[0].notes[1] | expected one of EQUALS
          jump | results[0].notes | [null] | results[0].notes[0] | expected a text, not null
          jump | results[0].remarks | ['none'] | results[0].remarks[0] | expected
          jump | results[0].trials[1] | null | results[0].trials[1] | expected an object, not null
          jump | results[0].trials[1].mark | '8.4x2' | results[0].trials[1].mark | expected a trial such as 8.42(-0.2)
          jump | results[0].trials[1].mark | absent | results[0].trials[1].mark | expected a trial
          jump | results[0].trials[0].wind | '+x' | results[0].trials[0].wind | expected
          jump | results[0].trials[2].wind | '+1.0' | results[0].trials[2].wind | expected no wind beside the trial -
          jump | results[0].trials[1].mark | 'r' | results[0].trials | go on after r
          jump | results[1].bib | '7' | results[1].bib | is also worn in row 1
          jump | results[1].athlete.ids | {'wa': '1'} | results[1].athlete | is also in row 1
          jump | results[1].splits | [{'discipline': '10K', 'mark': '30:10'}] | results[1].splits | cannot be passed in LJ
          heights | results[0].bars[0].height | 'two' | results[0].bars[0].height | expected
          heights | results[0].bars[1].attempts | 'xxxx' | results[0].bars[1].attempts | trials must be such as o, xo
          heights | results[0].bars[1].jumpOff | true | results[0].bars[1].attempts | trials must be such as
          heights | results[0].athlete.category | 'MEN' | results[0].athlete | is of category
          road | facility | 'TRACK' | facility | expected one of STANDARD_TRACK
          road | zone | 'Paris' | zone | expected a time zone such as Europe/Paris
          road | starters | 0 | starters | expected 1 or more
          road | course.separationMetres | -1 | course.separationMetres | separationMetres must not be negative
          road | results[0].reaction | '0,2' | results[0].reaction | expected seconds such as 0.146
          road | results[0].reaction | '1e-1' | results[0].reaction | expected seconds
          road | results[0].reaction | '-0.2' | results[0].reaction | is negative
          road | results[0].reaction | '99999999999999999999' | results[0].reaction | expected seconds
          road | results[0].qualified | 'yes' | results[0].qualified | expected one of Q, q, qR
          road | results[0].reading | 'x' | results[0].reading | expected
          road | results[0].splits[1].discipline | 'halfway' | results[0].splits[1].discipline | expected
          road | results[0].splits[1].mark | absent | results[0].splits[1].mark | expected a time such as 1:51.38
          road | results[0].splits[1].mark | '29:00' | results[0].splits | does not rise
          road | results[0].revisions[0].date | '7.8.' | results[0].revisions[0].date | expected a date
          road | results[0].revisions[0].reason | absent | results[0].revisions[0].reason | expected a reason
          road | results[0].revisions[0].original | absent | results[0].revisions[0].original | expected the result as it stood
          road | results[0].revisions[0].original.mark | '2:6x' | results[0].revisions[0].original.mark | expected
          road | results[0].netTime | '2:06:27' | results[0].netTime | is slower than the official time
          road | results[0].netTime | 'fast' | results[0].netTime | expected
          road | results[0].startOffset | '-90' | results[0].startOffset | is negative
          road | results[0].startOffset | '1:30' | results[0].startOffset | expected seconds
          road | results[0].walkCards | [{'kind': 'RED_CARD', 'offence': 'BENT_KNEE', 'judge': 1}] | results[0].walkCards | do not belong to
          road | results[0].walkCards | [{'kind': 'RED', 'offence': 'BENT_KNEE', 'judge': 1}] | results[0].walkCards[0].kind | expected one of YELLOW_PADDLE
          road | results[0].walkCards | [{'kind': 'RED_CARD', 'offence': 'RED_CARD', 'judge': 1}] | results[0].walkCards[0].offence | offence must be loss of contact
          road | results[0].walkCards | [{'kind': 'RED_CARD', 'offence': 'BENT_KNEE', 'judge': 0}] | results[0].walkCards[0].judge | expected 1 or more
          road | results[0].walkPenalty | {'seconds': '0'} | results[0].walkPenalty.seconds | time must be more than nothing
          road | results[0].walkPenalty | {'added': true} | results[0].walkPenalty.seconds | expected seconds
          road | results[0].walkPenalty | {'seconds': '120'} | results[0].walkPenalty | do not belong to
          relay | results[0].legs | [{'number': 1, 'athlete': {'lastName': 'A'}, 'mark': '45.0', 'start': 'STANDING'}] | none | none
          relay | results[0].legs | [{'number': 1, 'athlete': {'lastName': 'A'}, 'mark': '45.0', 'start': 'FLYING'}] | results[0].legs[0].start | start of the first leg
          relay | results[0].legs | [{'number': 1, 'athlete': {'lastName': 'B'}, 'mark': '45.0', 'start': 'STANDING'}] | results[0].legs | by another of the team
          relay | results[0].legs | [{'number': 0, 'athlete': {'lastName': 'A'}, 'mark': '45.0', 'start': 'STANDING'}] | results[0].legs[0].number | expected 1 or more
          relay | results[0].legs | [{'athlete': {'lastName': 'A'}, 'mark': '45.0', 'start': 'STANDING'}] | results[0].legs[0].number | expected the number of the leg
          decathlon | results[0].parts[0].discipline | 'Boxing' | results[0].parts[0].discipline | expected
          decathlon | results[0].parts[0].mark | '7.45m' | results[0].parts[0].mark | expected
          decathlon | results[0].parts[0].points | absent | results[0].parts[0].points | expected points such as 963
          decathlon | results[0].parts[0].points | -1 | results[0].parts[0].points | value must be from 0 to
          decathlon | results[0].parts[1].notes | ['ALTITUDE'] | results[0].parts[1].notes | notes must be empty without a mark
          relay | results[0].team.legs[0] | null | results[0].team.legs[0] | expected an object
          relay | results[0].team.legs[0].firstName | 7 | none | none
          relay | results[0].team.letter | 'AB' | results[0].team.letter | letter must be one from A to Z
          relay | results[0].team.name | absent | none | none
          relay | results[0].team.country | 'XOX' | results[0].team.country | expected
          relay | results[0].team.federations[1].parent | 'XZZ' | results[0].team.federations[1].parent | expected
          relay | results[0].team.federations[0].code | 'xpa' | results[0].team.federations[0].code | code:
          relay | results[0].team.federations[0].name | absent | results[0].team.federations[0].name | expected a name
          relay | results[0].team.federations[0].area | 'Mars' | results[0].team.federations[0].area | expected one of AFRICA
          relay | results[0].team.category | 'MEN' | results[0].team | is of category
          """)
  void isFoundWithItsPath(String race, String where, String becomes, String path, String reason) {
    ImmutableList<Problem> found = problems(Json.with(RACES.get(race), where, becomes));

    if (path.equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isNotEmpty();
      assertThat(found.get(0).path()).as("%s", found).isEqualTo(path);
      assertThat(found.get(0).reason()).contains(reason);
    }
  }

  @Test
  void isToldAllAtOnceInTheOrderOfTheData() {
    JsonNode bad =
        Json.parse(
            """
            {'event': 'Men LJ', 'date': '6 August', 'wind': 'gale',
             'results': [
               {'mark': '8.1x', 'place': 0},
               null,
               {'athlete': {'lastName': 'B'}, 'mark': 'DNS', 'place': 3, 'trials': [{'mark': 'y'}, null]}]}
            """);

    assertThat(problems(bad))
        .extracting(Problem::path)
        .containsExactly(
            "date",
            "wind",
            "results[0].athlete",
            "results[0].place",
            "results[0].mark",
            "results[1]",
            "results[2].trials[0].mark",
            "results[2].trials[1]",
            "results[2].place");
    assertThat(problems(bad).get(0).found()).isEqualTo("6 August");
  }

  @Test
  void isFoundInMarksThoughTheEventIsUnknown() {
    JsonNode bad = Json.with(Json.with(JUMP, "event", "'Boxing'"), "results[1].mark", "'8 feet'");

    assertThat(problems(bad)).extracting(Problem::path).containsExactly("event", "results[1].mark");
  }

  @Test
  void isNotWhatFollowsFromAnotherProblem() {
    JsonNode bad = Json.with(JUMP, "results[0].trials[0].mark", "'8,1o'");

    assertThat(problems(bad)).hasSize(1);
  }

  @Test
  void isFoundInRowsByTheirPlaceInTheListThoughOthersCannotBeRead() {
    JsonNode twice = Json.with(JUMP, "results[1].bib", "'7'");
    List<ResultData> rows = Json.read(twice, RaceData.class).results();
    RaceData race = Json.read(twice, RaceData.class);
    RaceData withNull =
        Json.read(
            Json.MAPPER
                .createObjectNode()
                .put("event", race.event())
                .put("date", race.date())
                .set("results", Json.tree(Arrays.asList(rows.get(0), null, rows.get(1)))),
            RaceData.class);

    assertThatThrownBy(withNull::toRace)
        .isInstanceOfSatisfying(
            DataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactly("results[1]", "results[2].bib"));
  }

  @Test
  void isNamedInTheMessageAndSurvivesSerialization() {
    DataException refused =
        catchThrowableOfType(
            DataException.class,
            () ->
                new RaceData(
                        9, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null)
                    .toRace());

    assertThat(refused)
        .hasMessage(
            "schemaVersion: expected 1, found \"9\"; event: expected an event such as Men 1500;"
                + " date: expected a date such as 2024-08-06");
    assertThat(SerializableTester.reserialize(refused).problems()).isEqualTo(refused.problems());
  }

  @Nested
  class OfOtherThings {
    private void assertRefused(Consumer<Void> read, String... paths) {
      assertThatThrownBy(() -> read.accept(null))
          .isInstanceOfSatisfying(
              DataException.class,
              refused ->
                  assertThat(refused.problems()).extracting(Problem::path).containsExactly(paths));
    }

    private <T> T json(String json, Class<T> type) {
      return Json.read(Json.parse(json), type);
    }

    @Test
    void isFoundInPerformances() {
      PerformanceData data =
          json(
              "{'athlete': {'lastName': 'A'}, 'event': 'Men 100', 'mark': 'DNF', 'attempt': 0,"
                  + " 'kind': 'RACE', 'windsOfParts': ['x'], 'starters': 0}",
              PerformanceData.class);

      assertRefused(
          unused -> data.toPerformance(),
          "mark",
          "date",
          "starters",
          "kind",
          "attempt",
          "windsOfParts[0]");
    }

    @Test
    void isFoundInRecordsAndTheirScopes() {
      String holder = "'athlete': {'lastName': 'A'}, 'event': 'Men 100', 'mark': '9.9'";
      RecordData season =
          json(
              "{'scope': {'text': 'WL 2023'}, 'date': '2024-01-01', " + holder + "}",
              RecordData.class);
      RecordData none = json("{'scope': {'text': 'Best'}, " + holder + "}", RecordData.class);

      assertRefused(unused -> season.toRecord(), "date");
      assertRefused(unused -> none.toRecord(), "scope.text", "date");
      assertRefused(
          unused -> json("{'text': 'SB'}", ScopeData.class).toRecordScope(), "athlete", "text");
      assertRefused(
          unused ->
              json("{'text': 'PB 2024', 'team': {'name': 'T'}}", ScopeData.class).toRecordScope(),
          "text");
    }

    @Test
    void isFoundInBooks() {
      RecordBookData book =
          json(
              "{'completeLevels': ['GALAXY', null], 'completeScopes': [null, {'text': 'PB'}],"
                  + " 'records': [{}, null]}",
              RecordBookData.class);

      assertRefused(
          unused -> book.toRecordBook(),
          "completeLevels[0]",
          "completeLevels[1]",
          "completeScopes[0]",
          "completeScopes[1].athlete",
          "records[0].athlete",
          "records[0].scope",
          "records[0].event",
          "records[0].mark",
          "records[0].date",
          "records[1]");
    }

    @Test
    void isFoundInListsWhoseRanksOrStepsDoNotFollow() {
      String mark =
          "{'athlete': {'lastName': 'A'}, 'event': 'Men 100', 'mark': '9.90', 'date': '2024-01-01'}";
      TopListData list =
          json(
              "{'event': 'Men 100', 'rows': [{'rank': 2, 'mark': '9.90', 'performance': "
                  + mark
                  + "}]}",
              TopListData.class);
      TopListData empty =
          json("{'event': 'Men 100', 'handTimedRows': [{'rank': 0}]}", TopListData.class);
      RecordProgressionData steps =
          json(
              "{'event': 'Men 100', 'steps': [{'performance': " + mark + ", 'equalled': true}]}",
              RecordProgressionData.class);

      assertRefused(unused -> list.toTopList(), "rows");
      assertRefused(
          unused -> empty.toTopList(),
          "handTimedRows[0].rank",
          "handTimedRows[0].mark",
          "handTimedRows[0].performance");
      assertRefused(unused -> steps.toRecordProgression(), "steps");
    }
  }

  @Test
  void isThatAResultBeforeARevisionHasRevisionsOfItsOwn() {
    Result row =
        Result.builder()
            .competitor(Athlete.builder().name("A B").build())
            .outcome(RaceTime.parse("3:30.00"))
            .build();
    ResultData revised = ResultData.of(row.revise(LocalDate.of(2024, 8, 7), "again").build());
    RevisionData nested = new RevisionData(revised, "2024-08-08", "once more");

    DataException refused =
        catchThrowableOfType(DataException.class, () -> nested.toRevision(Event.parse("Men 1500")));

    assertThat(refused.problems()).extracting(Problem::path).containsExactly("original.revisions");
  }

  @Test
  void isNotAListThatIsMissing() {
    RaceData race =
        new RaceData(
            null,
            "Men 100",
            "2024-08-06",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Collections.emptyList());

    assertThat(race.toRace().results()).isEmpty();
    assertThat(Json.read(Json.with(JUMP, "results", "null"), RaceData.class).results()).isEmpty();
  }
}
