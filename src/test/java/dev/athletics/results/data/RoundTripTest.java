package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.lists.HandTimeConversion;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.naive.RandomRaces;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordProgression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as data comes back equal, whatever the model knows of it. */
@DisplayName("What comes back of data")
class RoundTripTest {
  private static final int RACES = 10_000;
  private static final int RACES_IN_PARTS = 1_000;

  static Stream<String> lists() {
    return Stream.concat(ResultLists.carried().stream(), ResultLists.rio().stream());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isEveryPublishedList(String name) {
    assertThat(ResultLists.read(name).races())
        .isNotEmpty()
        .allSatisfy(race -> assertThat(RaceData.of(race).toRace()).isEqualTo(race));
  }

  @Test
  void isEveryRaceThatKnowsAllThereIsToKnow() {
    for (int seed = 0; seed < RACES; seed++) {
      Race race = FullRaces.race(seed);
      assertEqual(race, race, RaceData.of(race).toRace());
    }
  }

  @Test
  void isEveryRowAndMarkOfARaceAndEveryRecord() {
    for (int seed = 0; seed < RACES_IN_PARTS; seed++) {
      Race race = FullRaces.race(seed);
      for (Result row : race.results()) {
        assertEqual(race, row, ResultData.of(row).toResult(race.event()));
        row.revisions()
            .forEach(
                revision ->
                    assertEqual(
                        race, revision, RevisionData.of(revision).toRevision(race.event())));
      }
      for (Performance performance : race.performances()) {
        assertEqual(race, performance, PerformanceData.of(performance).toPerformance());
      }
      RecordBook book = RecordBook.of(new RandomRaces(seed).records());
      assertEqual(race, book, RecordBookData.of(book).toRecordBook());
    }
  }

  /** A description of each of so many would take longer than to compare them. */
  private static void assertEqual(Race race, Object written, Object read) {
    if (!read.equals(written)) {
      assertThat(read).as("%s", race).isEqualTo(written);
    }
  }

  @Nested
  class OfFederations {
    private final Federation parent = Federation.builder("XPA", "Parent").adjective("Par").build();
    private final Federation own = Federation.builder("XOW", "Own").parent(parent).build();

    @Test
    void isAllThatIsKnownOfOneOutsideTheCatalogueAndOfThoseItNames() {
      Athlete athlete = Athlete.builder().name("A B").federation(own).build();

      Federation read = AthleteData.of(athlete).toAthlete().federationOn(LocalDate.EPOCH).get();

      assertThat(read.name()).isEqualTo("Own");
      assertThat(read.parent().get().adjective()).hasValue("Par");
      assertThat(AthleteData.of(athlete).federations())
          .extracting(FederationData::code)
          .containsExactly("XPA", "XOW");
    }

    @Test
    void isTheChangeOfOneOfTheCatalogue() {
      Federation changed = Federation.of("FRA").toBuilder().adjective("Gallic").build();
      Venue venue = Venue.of("Paris").withCountry(changed);

      assertThat(VenueData.of(venue).toVenue().country().get().adjective()).hasValue("Gallic");
      assertThat(VenueData.of(Venue.of("Paris").withCountry(Federation.of("FRA"))).federations())
          .isEmpty();
    }

    @Test
    void isTheOneWhoseRecordItIs() {
      RecordScope scope = RecordScope.national(own).inSeason(2024).onShortTrack();

      RecordScope read = ScopeData.of(scope).toRecordScope();

      assertThat(read).isEqualTo(scope);
      assertThat(read.federation().get().name()).isEqualTo("Own");
    }

    @Test
    void standsAlone() {
      Federation read =
          FederationData.of(own.toBuilder().parent(Federation.of("GBR")).build()).toFederation();

      assertThat(read.parent().get()).isSameAs(Federation.of("GBR"));
    }
  }

  @Nested
  class OfScopes {
    private static final Athlete ATHLETE = Athlete.builder().name("Sh 2024").build();
    private static final Team TEAM = Team.builder().name("Team PB: x").build();

    static Stream<RecordScope> scopes() {
      Stream<RecordScope> unlimited =
          Stream.concat(
              Stream.of(
                      "WR",
                      "OR",
                      "AR EU",
                      "NR NED",
                      "CR Games 2024",
                      "MR \"Wo\"",
                      "VR \"a sh\"",
                      "Club R: 2024: x")
                  .map(RecordScope::parse),
              Stream.of(RecordScope.personal(ATHLETE), RecordScope.personal(TEAM)));
      return unlimited.flatMap(
          scope ->
              Stream.of(
                      "WR",
                      "WU20R",
                      "WW35R",
                      "WL 2024",
                      "WR sh",
                      "WIR",
                      "WR Mx",
                      "WU23L 1999 sh Wo")
                  .map(limits -> scope.limitedTo(RecordScope.parse(limits).limits())));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void isEveryLevelWithEveryLimit(RecordScope scope) {
      assertThat(ScopeData.of(scope).toRecordScope()).isEqualTo(scope);
    }

    @Test
    void isThePersonWhoDoesNotHoldTheirRecord() {
      Record record =
          Record.builder()
              .scope(RecordScope.personal(ATHLETE))
              .event(Event.parse("Men 100"))
              .mark(RaceTime.parse("10.2"))
              .holder(ATHLETE.toBuilder().born(1990).build())
              .date(LocalDate.of(2024, 8, 6))
              .build();

      assertThat(RecordData.of(record).toRecord()).isEqualTo(record);
      assertThat(RecordData.of(record).scope().athlete()).isNotNull();
    }
  }

  @Nested
  class OfBooks {
    private final RecordBook book = RecordBook.of(new RandomRaces(7).records());

    @Test
    void isWhatTheyAreCompleteFor() {
      RecordScope club = RecordScope.club("Edinburgh AC");
      List<RecordBook> books =
          List.of(
              RecordBook.empty(),
              RecordBook.of(List.of()),
              book.asComplete(),
              book.asComplete().completeFor(RecordScope.Level.MEETING),
              book.completeFor(RecordScope.Level.PERSONAL, RecordScope.Level.WORLD),
              book.completeFor(club, RecordScope.national(Federation.of("GBR")).inSeason(2024)),
              book.completeFor(RecordScope.personal(Athlete.builder().name("A B").build())));

      assertThat(books)
          .allSatisfy(each -> assertThat(RecordBookData.of(each).toRecordBook()).isEqualTo(each))
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class OfLists {
    private final List<Performance> performances =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(2_000)
            .flatMap(seed -> new RandomRaces(seed).race().performances().stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
      "1 false 9.90, 2 false 10.00, true",
      "1 true 9.90, 1 true 9.90, true",
      "1 false 9.90, 3 false 10.00, false",
      "1 false 9.90, 1 false 9.90, false",
      "1 true 9.90, 1 false 9.90, false",
      "1 true 9.90, 2 true 10.00, false",
      "1 false 10.00, 2 false 9.90, false",
      "1 false 9.90, 2 false 8.95m, false"
    })
    void areTopListsWhoseRanksFollowFromTheMarks(String first, String second, boolean possible) {
      Event event = Event.parse("Men 100");
      Performance mark = performances.get(0);
      List<TopList.Row> rows =
          Stream.of(first.split(" "), second.split(" "))
              .map(
                  row ->
                      new TopList.Row(
                          Integer.parseInt(row[0]),
                          Boolean.parseBoolean(row[1]),
                          NotatedMark.parse(row[2]),
                          mark))
              .toList();

      if (possible) {
        assertThat(TopList.of(event, rows, List.of()).rows()).isEqualTo(rows);
      } else {
        assertThatIllegalArgumentException().isThrownBy(() -> TopList.of(event, List.of(), rows));
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Men 100", "Women 60", "Men HJ", "Men LJ", "U20 Men 800", "Men 10K"})
    void areTopListsAndProgressionsOfEveryKindOfMark(String event) {
      Event contested = Event.parse(event);
      List<TopListCriteria> criteria =
          List.of(
              TopListCriteria.of(contested),
              TopListCriteria.of(contested).withAllMarks().first(9),
              TopListCriteria.of(contested).converting(HandTimeConversion.NFHS));
      for (TopListCriteria each : criteria) {
        TopList list = performances.stream().collect(each.toTopList());
        assertThat(list.rows()).isNotEmpty();
        assertThat(TopListData.of(list).toTopList()).isEqualTo(list);
      }
      RecordProgression progression =
          performances.stream()
              .collect(RecordProgression.toRecordProgression(contested, mark -> true));
      assertThat(progression.steps()).isNotEmpty();
      assertThat(RecordProgressionData.of(progression).toRecordProgression())
          .isEqualTo(progression);
    }
  }

  @Nested
  class OfWhatIsNotKnown {
    @Test
    void isThatItIsNot() {
      Race race = Race.builder(Event.parse("Men 100")).date(LocalDate.EPOCH).build();
      RaceData data = RaceData.of(race);

      assertThat(data.mixedRace()).isNull();
      assertThat(data.competition()).isNull();
      assertThat(data.toRace()).isEqualTo(race);
      assertThat(CourseData.of(RoadCourse.UNKNOWN).toRoadCourse()).isEqualTo(RoadCourse.UNKNOWN);
    }

    @Test
    void isTheVenueOfTheRaceWhereThatOfTheCompetitionIsTheSame() {
      Venue paris = Venue.of("Paris");
      Race.Builder race =
          Race.builder(Event.parse("Men 100"))
              .date(LocalDate.EPOCH)
              .competition(Competition.builder().name("Games").venue(paris).build());

      assertThat(RaceData.of(race.build()).venue()).isNull();
      assertThat(RaceData.of(race.venue(paris).build()).venue()).isNotNull();
    }

    @Test
    void isWhetherTheRaceWasMixedWhereOnlyANoteSaysSo() {
      Performance noted = new RandomRaces(0).race().performances().get(0);
      Performance.Builder builder =
          Performance.builder()
              .competitor(noted.competitor())
              .event(noted.event())
              .mark(noted.mark())
              .date(noted.date())
              .notes(ImmutableList.of(MarkNote.MIXED_RACE));

      assertThat(PerformanceData.of(builder.build()).mixedRace()).isNull();
      assertThat(PerformanceData.of(builder.mixedRace(true).build()).mixedRace()).isTrue();
      assertThat(PerformanceData.of(builder.build()).toPerformance()).isEqualTo(builder.build());
    }
  }
}
