package dev.athletics.results.lists;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.testing.EqualsTester;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Performance.Kind;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.records.RecordTables;
import dev.athletics.results.records.SplitFolds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopListTest {
  private static final Event SPRINT = Event.parse("Men 100");
  private static final Event MILE = Event.parse("Men Mile");
  private static final Event LONG_JUMP = Event.parse("Men LJ");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 9);

  private static Athlete athlete(String name) {
    return Athlete.builder().name(name).build();
  }

  private static Performance.Builder of(Athlete athlete, Event event, String mark) {
    Mark parsed =
        switch (event.discipline().markKind()) {
          case TIME -> RaceTime.parse(mark);
          case POINTS -> Points.parse(mark);
          default -> Distance.parse(mark);
        };
    Performance.Builder performance =
        Performance.builder().competitor(athlete).event(event).mark(parsed).date(DAY);
    return event.discipline().isWindRelevant() ? performance.wind(Wind.ofTenths(0)) : performance;
  }

  private static Performance of(String name, Event event, String mark) {
    return of(athlete(name), event, mark).build();
  }

  private static TopList collect(TopListCriteria criteria, Performance... performances) {
    return Stream.of(performances).collect(criteria.toTopList());
  }

  private static List<String> lines(TopList list) {
    return lines(list.rows());
  }

  private static List<String> lines(List<TopList.Row> rows) {
    return rows.stream()
        .map(row -> place(row) + row.mark() + " " + row.performance().competitor().displayName())
        .toList();
  }

  private static String place(TopList.Row row) {
    return row.rank() + (row.tied() ? "= " : " ");
  }

  @Nested
  class Ranks {
    @Test
    void areSharedByLevelMarksAndThenLeftOut() {
      TopList list =
          collect(
              TopListCriteria.of(MILE),
              of("D", MILE, "3:50.00"),
              of("C", MILE, "3:49.00"),
              of("A", MILE, "3:48.00"),
              of("B", MILE, "3:49.0"));

      assertThat(lines(list))
          .containsExactly("1 3:48.00 A", "2= 3:49.0 B", "2= 3:49.00 C", "4 3:50.00 D");
    }

    @Test
    void includeAllThatAreLevelWithTheLast() {
      Performance[] performances = {
        of("A", MILE, "3:48.00"),
        of("B", MILE, "3:49.00"),
        of("C", MILE, "3:49.00"),
        of("D", MILE, "3:50.00")
      };

      for (TopListCriteria criteria :
          ImmutableList.of(TopListCriteria.of(MILE), TopListCriteria.of(MILE).withAllMarks())) {
        assertThat(lines(collect(criteria.first(1), performances))).containsExactly("1 3:48.00 A");
        assertThat(lines(collect(criteria.first(2), performances)))
            .containsExactly("1 3:48.00 A", "2= 3:49.00 B", "2= 3:49.00 C");
        assertThat(lines(collect(criteria.first(3), performances))).hasSize(3);
      }
    }

    @Test
    void ofLevelMarksAreInTheOrderOfTime() {
      Performance later = of(athlete("A"), MILE, "3:50.00").date(DAY.plusDays(1)).build();
      assertThat(lines(collect(TopListCriteria.of(MILE), later, of("B", MILE, "3:50.00"))))
          .containsExactly("1= 3:50.00 B", "1= 3:50.00 A");
    }

    @Test
    void goByGreatnessInTheField() {
      assertThat(
              lines(
                  collect(
                      TopListCriteria.of(LONG_JUMP),
                      of("A", LONG_JUMP, "8.01"),
                      of("B", LONG_JUMP, "8.10"))))
          .containsExactly("1 8.10 (0.0) B", "2 8.01 (0.0) A");
    }

    @Test
    void needALengthOfOneOrMore() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TopListCriteria.of(MILE).first(0))
          .withMessage("length must be 1 or more, was 0");
    }
  }

  @Nested
  class Athletes {
    private static final Performance FAST = of("Josh KERR", MILE, "3:45.34");
    private static final Performance SLOW = of("Kerr Josh", MILE, "3:48.88");

    @Test
    void areListedOnceWithTheirBest() {
      assertThat(lines(collect(TopListCriteria.of(MILE), SLOW, FAST)))
          .containsExactly("1 3:45.34 Josh KERR");
    }

    @Test
    void areListedWithAllMarksIfAskedFor() {
      assertThat(lines(collect(TopListCriteria.of(MILE).withAllMarks(), SLOW, FAST))).hasSize(2);
    }

    @Test
    void areKnownByTheirIdUnderAnotherName() {
      Athlete single = Athlete.builder().name("Ann Single").id("wa", "1").build();
      Athlete married = Athlete.builder().name("Ann Married").id("wa", "1").build();
      Athlete namesake = Athlete.builder().name("Ann Married").id("wa", "2").build();

      assertThat(
              lines(
                  collect(
                      TopListCriteria.of(MILE),
                      of(single, MILE, "4:10.00").build(),
                      of(married, MILE, "4:09.00").build(),
                      of(namesake, MILE, "4:11.00").build())))
          .containsExactly("1 4:09.00 Ann Married", "2 4:11.00 Ann Married");
    }

    /** Who may be either of two namesakes hides neither from the other, and is hidden by both. */
    @Test
    void anAthleteWithoutABirthDateIsOneOfTwoNamesakesWhomTheirDatesProveTwo() {
      Performance elder =
          of(Athlete.builder().name("Ann Lee").born(1990).build(), MILE, "4:10.00").build();
      Performance younger =
          of(Athlete.builder().name("Ann Lee").born(2000).build(), MILE, "4:12.00").build();
      Performance either = of("Ann Lee", MILE, "4:11.00");
      Performance fasterEither = of("Ann Lee", MILE, "4:09.00");

      assertThat(marks(elder, either, younger)).containsExactly("4:10.00", "4:12.00");
      assertThat(marks(elder, fasterEither, younger)).containsExactly("4:09.00", "4:12.00");
    }

    private static List<String> marks(Performance... performances) {
      return collect(TopListCriteria.of(MILE), performances).rows().stream()
          .map(row -> row.performance().mark().toString())
          .toList();
    }

    @Test
    void ofARelayAreOneTeamWhoeverRuns() {
      Event relay = Event.parse("Men 4x400");
      Team team = Team.builder().federation("BOT").build();
      Performance first = of(athlete("x"), relay, "2:54.53").competitor(team).build();
      Performance second =
          first.toBuilder()
              .competitor(team.toBuilder().runners(athlete("A"), athlete("B")).build())
              .mark(RaceTime.parse("2:57.00"))
              .build();

      assertThat(collect(TopListCriteria.of(relay), second, first).rows()).hasSize(1);
    }
  }

  @Nested
  class Winds {
    private static final Performance LEGAL = wind("Legal", "9.90", "+2.0");
    private static final Performance WINDY = wind("Windy", "9.69", "+4.1");
    private static final Performance UNKNOWN = wind("Unknown", "9.80", "NWI");
    private static final Performance SILENT =
        Performance.builder()
            .competitor(athlete("Silent"))
            .event(SPRINT)
            .mark(RaceTime.parse("9.85"))
            .date(DAY)
            .build();

    private static Performance wind(String name, String mark, String wind) {
      return of(athlete(name), SPRINT, mark).wind(Wind.parse(wind)).build();
    }

    @Test
    void overTwoMetresASecondOrUnknownLeaveAMarkOut() {
      assertThat(lines(collect(TopListCriteria.of(SPRINT), WINDY, UNKNOWN, SILENT, LEGAL)))
          .containsExactly("1 9.90 (+2.0) Legal");
    }

    @Test
    void areMarkedIfWindyMarksAreAskedFor() {
      assertThat(
              lines(
                  collect(
                      TopListCriteria.of(SPRINT).withWindyMarks(), WINDY, UNKNOWN, SILENT, LEGAL)))
          .containsExactly(
              "1 9.69w (+4.1) Windy",
              "2 9.80 (NWI) Unknown",
              "3 9.85 (NWI) Silent",
              "4 9.90 (+2.0) Legal");
    }

    @ParameterizedTest
    @CsvSource({"SHORT_TRACK, 1", "OVERSIZED_TRACK, 1", "STANDARD_TRACK, 0"})
    void areNotAskedForUnderARoof(Facility facility, int listed) {
      Performance silent = SILENT.toBuilder().facility(facility).build();
      assertThat(collect(TopListCriteria.of(SPRINT), silent).rows()).hasSize(listed);
    }

    @Test
    void areNotAskedForWhereTheSourceSaysThatItWasIndoors() {
      Performance indoors = SILENT.toBuilder().notes(ImmutableList.of(MarkNote.INDOOR)).build();
      assertThat(lines(collect(TopListCriteria.of(SPRINT), indoors)))
          .containsExactly("1 9.85i Silent");
    }

    @Test
    void areBelievedToBeOverTheLimitWhereTheSourceSaysSo() {
      Performance noted =
          SILENT.toBuilder().notes(ImmutableList.of(MarkNote.WIND_ASSISTED)).build();
      assertThat(lines(collect(TopListCriteria.of(SPRINT), noted))).isEmpty();
      assertThat(lines(collect(TopListCriteria.of(SPRINT).withWindyMarks(), noted)))
          .containsExactly("1 9.85w Silent");
    }

    @Test
    void ofCombinedEventsCountWhenOneIsOverFour() {
      Event decathlon = Event.parse("Men DEC");
      Performance.Builder score =
          Performance.builder()
              .competitor(athlete("A"))
              .event(decathlon)
              .mark(Points.of(8800))
              .date(DAY);
      Performance legal =
          score.windsOfParts(ImmutableList.of(Wind.parse("+4.0"), Wind.parse("+3.9"))).build();
      Performance windy =
          score.windsOfParts(ImmutableList.of(Wind.parse("+4.1"), Wind.parse("-3.9"))).build();

      assertThat(lines(collect(TopListCriteria.of(decathlon), legal))).containsExactly("1 8800 A");
      assertThat(lines(collect(TopListCriteria.of(decathlon), windy))).isEmpty();
      assertThat(lines(collect(TopListCriteria.of(decathlon).withWindyMarks(), windy)))
          .containsExactly("1 8800W A");
    }
  }

  @Nested
  class HandTimes {
    private static final Performance[] PERFORMANCES = {
      of("Hand", SPRINT, "10.2h"), of("Automatic", SPRINT, "10.30"), of("Silent", SPRINT, "10.1")
    };

    @Test
    void areListedApart() {
      TopList list = collect(TopListCriteria.of(SPRINT), PERFORMANCES);

      assertThat(lines(list)).containsExactly("1 10.30 (0.0) Automatic");
      assertThat(lines(list.handTimedRows()))
          .containsExactly("1 10.1 (0.0) Silent", "2 10.2h (0.0) Hand");
    }

    @Test
    void areConvertedByAConventionAskedForByName() {
      TopList list =
          collect(
              TopListCriteria.of(SPRINT).converting(HandTimeConversion.TRACK_AND_FIELD_NEWS),
              PERFORMANCES);

      assertThat(lines(list)).containsExactly("1 10.30 (0.0) Automatic", "2 10.44c (0.0) Hand");
      assertThat(list.rows().get(1).performance().mark()).hasToString("10.2h");
      assertThat(lines(list.handTimedRows())).containsExactly("1 10.1 (0.0) Silent");
    }

    @Test
    void ofOneAthleteStandBesideTheAutomaticBest() {
      TopList list =
          collect(TopListCriteria.of(SPRINT), of("A", SPRINT, "10.2h"), of("A", SPRINT, "10.30"));
      assertThat(list.rows()).hasSize(1);
      assertThat(list.handTimedRows()).hasSize(1);
    }

    @Test
    void areRankedWithTheOthersAbove800Metres() {
      TopList list =
          collect(TopListCriteria.of(MILE), of("A", MILE, "3:49.4h"), of("B", MILE, "3:48.95"));
      assertThat(lines(list)).containsExactly("1 3:48.95 B", "2 3:49.4h A");
    }
  }

  @Nested
  class Conditions {
    private static final Athlete CHANGED =
        Athlete.builder()
            .name("Changed")
            .federation("KEN")
            .federation(Federation.of("QAT"), LocalDate.of(2024, 1, 1))
            .build();
    private static final Performance BEFORE =
        of(CHANGED, MILE, "3:49.00").date(LocalDate.of(2023, 12, 31)).build();
    private static final Performance AFTER =
        of(CHANGED, MILE, "3:50.00").date(LocalDate.of(2024, 1, 1)).build();

    private static List<Performance> listed(TopListCriteria criteria) {
      return collect(criteria.withAllMarks(), BEFORE, AFTER).rows().stream()
          .map(TopList.Row::performance)
          .toList();
    }

    @Test
    void goByTheFederationOfTheDay() {
      TopListCriteria mile = TopListCriteria.of(MILE);
      assertThat(listed(mile.forFederation(Federation.of("KEN")))).containsExactly(BEFORE);
      assertThat(listed(mile.forFederation(Federation.of("QAT")))).containsExactly(AFTER);
      assertThat(listed(mile.forArea(Area.AFRICA))).containsExactly(BEFORE);
      assertThat(listed(mile.forArea(Area.ASIA))).containsExactly(AFTER);
      assertThat(listed(mile.forArea(Area.EUROPE))).isEmpty();
    }

    @Test
    void goByTheCalendarYear() {
      assertThat(listed(TopListCriteria.of(MILE).inSeason(2023))).containsExactly(BEFORE);
      assertThat(listed(TopListCriteria.of(MILE).inSeason(2024))).containsExactly(AFTER);
    }

    @Test
    void areAllToBeMet() {
      assertThat(listed(TopListCriteria.of(MILE).inSeason(2023).forArea(Area.ASIA))).isEmpty();
      assertThat(
              listed(
                  TopListCriteria.of(MILE)
                      .inSeason(2023)
                      .where(performance -> performance.starters().isEmpty())))
          .containsExactly(BEFORE);
    }

    @Test
    void goByFacilityWhereItIsKnown() {
      Performance onShortTrack = BEFORE.toBuilder().facility(Facility.SHORT_TRACK).build();
      TopListCriteria shortTrack = TopListCriteria.of(MILE).atFacility(Facility.SHORT_TRACK);
      Performance outdoors =
          of(athlete("Outdoors"), MILE, "3:48.00").facility(Facility.STANDARD_TRACK).build();
      assertThat(lines(collect(shortTrack, onShortTrack, outdoors, AFTER)))
          .containsExactly("1 3:49.00sh Changed");
    }

    @Test
    void goByAgeOn31DecemberInTheListOfAnAgeGroup() {
      Performance old =
          of(Athlete.builder().name("Old").born(2004).build(), MILE, "3:50.00").build();
      Performance young =
          of(Athlete.builder().name("Young").born(2005).build(), MILE, "3:51.00").build();
      Event event = Event.parse("U20 Men Mile");
      TopList list = collect(TopListCriteria.of(event), old, young, AFTER);
      assertThat(lines(list)).containsExactly("1 3:51.00 Young");
      assertThat(list.event()).isEqualTo(event);
    }
  }

  @Test
  void notesWhatTheContextTells() {
    Performance high =
        of(athlete("A"), MILE, "3:50.00").venue(Venue.of("Sestriere").withAltitude(2035)).build();
    Performance leg = of(athlete("B"), MILE, "3:51.00").kind(Kind.LEAD_OFF_LEG).build();
    Performance split =
        of(athlete("C"), MILE, "3:52.00").kind(Kind.INTERMEDIATE).mixedRace(true).build();
    Performance oversized =
        of(athlete("D"), MILE, "3:53.00").facility(Facility.OVERSIZED_TRACK).build();

    assertThat(collect(TopListCriteria.of(MILE), high, leg, split, oversized).rows())
        .extracting(row -> row.mark().notes().toString())
        .containsExactly(
            "[ALTITUDE]", "[RELAY_LEG]", "[INTERMEDIATE, MIXED_RACE]", "[OVERSIZED_TRACK]");
  }

  /**
   * The earlier results of athletes of Rome 2024, by Tilastopaja; the table does not tell men from
   * women.
   */
  @Nested
  class RealResults {
    private static final ImmutableMap<String, Facility> FACILITIES =
        ImmutableMap.of("Indoor", Facility.SHORT_TRACK, "Outdoor", Facility.STANDARD_TRACK);
    private static final String IMPOSSIBLE = "17:80.0h";
    private static final ImmutableList<Performance> PERFORMANCES =
        RecordTables.read("rome2024_histories.tsv.gz").stream()
            .filter(row -> !row.get("mark").isEmpty() && !row.get("mark").equals(IMPOSSIBLE))
            .filter(row -> Discipline.tryParse(row.get("event")).isPresent())
            .map(RealResults::performance)
            .collect(toImmutableList());

    private static Performance performance(ImmutableMap<String, String> row) {
      Event event = event(row.get("event"));
      Athlete athlete =
          Athlete.builder()
              .name("", row.get("name"))
              .born(LocalDate.parse(row.get("birth_date")))
              .federation(row.get("nation_then"))
              .build();
      return of(athlete, event, row.get("mark"))
          .wind(Wind.tryParse(row.get("wind")).orElse(Wind.NO_INFORMATION))
          .date(LocalDate.parse(row.get("date")))
          .facility(FACILITIES.get(row.get("facility")))
          .build();
    }

    private static Event event(String discipline) {
      return Event.of(Discipline.parse(discipline), Category.MIXED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "60", "100", "200", "400", "800", "1500", "3000", "5000", "110H", "400H", "LJ", "HJ",
          "SP", "DT"
        })
    void giveTheListsThatSortingThemGives(String discipline) {
      Event event = event(discipline);
      List<Performance> marks =
          PERFORMANCES.stream()
              .filter(performance -> performance.event().equals(event))
              .filter(performance -> isLegal(performance) && !isByHand(performance))
              .sorted(
                  Comparator.comparingLong(RealResults::worth)
                      .thenComparing(TotalOrder.PERFORMANCES))
              .toList();
      Map<String, Performance> bests = new LinkedHashMap<>();
      marks.forEach(
          performance -> bests.putIfAbsent(performance.competitor().displayName(), performance));

      for (int length : new int[] {1, 10, 100, 10_000}) {
        TopListCriteria criteria = TopListCriteria.of(event).first(length);
        assertLists(criteria.withAllMarks(), marks, length);
        assertLists(criteria, ImmutableList.copyOf(bests.values()), length);
      }
    }

    private static void assertLists(
        TopListCriteria criteria, List<Performance> sorted, int length) {
      List<TopList.Row> rows = PERFORMANCES.stream().collect(criteria.toTopList()).rows();
      List<Integer> ranks = ranks(sorted).stream().filter(rank -> rank <= length).toList();
      assertThat(rows.stream().map(TopList.Row::rank).toList()).isEqualTo(ranks);
      assertThat(rows.stream().map(TopList.Row::performance).toList())
          .isEqualTo(sorted.subList(0, ranks.size()));
      assertThat(PERFORMANCES.parallelStream().collect(criteria.toTopList()).rows())
          .isEqualTo(rows);
    }

    private static List<Integer> ranks(List<Performance> sorted) {
      Map<Long, Integer> rankByWorth = new HashMap<>();
      for (int i = 0; i < sorted.size(); i++) {
        rankByWorth.putIfAbsent(worth(sorted.get(i)), i + 1);
      }
      return sorted.stream().map(performance -> rankByWorth.get(worth(performance))).toList();
    }

    private static long worth(Performance performance) {
      return performance.mark() instanceof RaceTime time
          ? time.toMillis()
          : -((Distance) performance.mark()).toMicrometres();
    }

    private static boolean isLegal(Performance performance) {
      return !performance.event().discipline().isWindRelevant()
          || performance.isOnShortTrack() && performance.event().discipline().code().equals("200")
          || performance.wind().orElseThrow().tenths().orElse(99) <= 20;
    }

    private static boolean isByHand(Performance performance) {
      Optional<BigDecimal> metres = performance.event().discipline().distanceInMetres();
      boolean isTimedToTenths =
          performance.mark() instanceof RaceTime time && time.toString().matches(".*\\.\\dh?");
      return isTimedToTenths && metres.filter(distance -> distance.intValue() <= 800).isPresent();
    }

    @Test
    void areMoreThanTwentyThousand() {
      assertThat(PERFORMANCES).hasSizeGreaterThan(20_000);
    }
  }

  /**
   * Laws that make the collector safe to split: any order, any split and any tree of merges give
   * the same.
   */
  @Nested
  class Folding {
    private static final TopListCriteria EVERY = TopListCriteria.ofEveryEvent().first(4);
    private static final ImmutableList<TopListCriteria> CRITERIA =
        ImmutableList.of(
            TopListCriteria.of(SPRINT),
            TopListCriteria.of(SPRINT).first(3),
            TopListCriteria.of(SPRINT).withAllMarks().first(5),
            TopListCriteria.of(SPRINT).withAllMarks().withWindyMarks(),
            TopListCriteria.of(SPRINT)
                .withWindyMarks()
                .first(2)
                .converting(HandTimeConversion.MASTERS));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void doesNotDependOnOrderOrSplit(long seed) {
      Random random = new Random(seed);
      for (int round = 0; round < 40; round++) {
        ImmutableList<Performance> performances =
            Stream.generate(() -> random(random))
                .limit(random.nextInt(80))
                .collect(toImmutableList());
        for (TopListCriteria criteria : CRITERIA) {
          TopList expected = performances.stream().collect(criteria.toTopList());
          assertThat(SplitFolds.collect(performances, criteria.toTopList(), random))
              .isEqualTo(expected);
          assertThat(performances.parallelStream().collect(criteria.toTopList()))
              .isEqualTo(expected);
        }
        assertThat(SplitFolds.collect(performances, EVERY.toTopLists(), random))
            .isEqualTo(performances.stream().collect(EVERY.toTopLists()));
      }
    }

    /**
     * Few marks, days and names, and namesakes of whom not all is known, so that much is level and
     * unclear.
     */
    private static Performance random(Random random) {
      Athlete.Builder athlete = Athlete.builder().name("ABCDEF".charAt(random.nextInt(6)) + " Lee");
      if (random.nextBoolean()) {
        athlete.born(1990 + random.nextInt(3));
      }
      if (random.nextInt(3) == 0) {
        athlete.id("wa", String.valueOf(random.nextInt(4)));
      }
      int tenths = 100 + random.nextInt(8);
      String mark = tenths / 10 + "." + tenths % 10 + (random.nextInt(4) == 0 ? "h" : "0");
      return of(athlete.build(), SPRINT, mark)
          .date(DAY.plusDays(random.nextInt(3)))
          .wind(Wind.ofTenths(random.nextInt(25)))
          .build();
    }
  }

  @Nested
  class Memory {
    private static final ListedMark MARKS = new ListedMark(SPRINT, null);

    private static Performance random(Random random, int athletes) {
      String mark = (10 + random.nextInt(5)) + "." + (10 + random.nextInt(90));
      return of("Athlete " + random.nextInt(athletes), SPRINT, mark);
    }

    @Test
    void isForTheLengthOfTheListWhereAllMarksCount() {
      Random random = new Random(1);
      BestMarks candidates = new BestMarks(MARKS, 10);
      int largest = 0;
      for (int row = 0; row < 20_000; row++) {
        candidates.add(random(random, 1000));
        largest = Math.max(largest, row % 100 == 0 ? Iterables.size(candidates.all()) : 0);
      }
      assertThat(largest).isBetween(10, 130);
    }

    @Test
    void isForTheAthletesWhereTheirBestsCount() {
      Random random = new Random(2);
      BestOfEach candidates = new BestOfEach(MARKS, CompetitorIdentity.STANDARD, 10);
      for (int row = 0; row < 20_000; row++) {
        candidates.add(random(random, 50));
      }
      assertThat(candidates.all()).hasSize(50);
    }
  }

  @Test
  void comparesEverything() {
    Performance mark = of("A", SPRINT, "10.00");
    new EqualsTester()
        .addEqualityGroup(
            collect(TopListCriteria.of(SPRINT), mark),
            collect(TopListCriteria.of(SPRINT).first(2), mark))
        .addEqualityGroup(collect(TopListCriteria.of(SPRINT)))
        .addEqualityGroup(collect(TopListCriteria.of(MILE)))
        .addEqualityGroup(collect(TopListCriteria.of(SPRINT), of("A", SPRINT, "10.0h")))
        .testEquals();
  }

  @Test
  void printsOneLineForEachRow() {
    assertThat(
            collect(TopListCriteria.of(SPRINT), of("A", SPRINT, "10.00"), of("B", SPRINT, "10.0h")))
        .hasToString("Men 100\n1 10.00 (0.0) A, 2024-06-09\n1 10.0h (0.0) B, 2024-06-09");
  }
}
