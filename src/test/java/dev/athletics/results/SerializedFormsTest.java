package dev.athletics.results;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.athletics.results.SerialStreams.assertAlike;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.data.DayOrder;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.data.Problem;
import dev.athletics.results.data.RecordRows;
import dev.athletics.results.data.RowColumn;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.MarkRepair;
import dev.athletics.results.discipline.SpecificationRules;
import dev.athletics.results.discipline.SportClass;
import dev.athletics.results.lists.HandTimeConversion;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.DistanceRounding;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.TimeRounding;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.Advancement;
import dev.athletics.results.placing.AdvancementReport;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.HeightTrial;
import dev.athletics.results.placing.HorizontalCompetition;
import dev.athletics.results.placing.LaneRules;
import dev.athletics.results.placing.Misplacement;
import dev.athletics.results.placing.OverallReport;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.PlacingReport;
import dev.athletics.results.placing.PlacingRules;
import dev.athletics.results.placing.RowsWithoutPlace;
import dev.athletics.results.placing.Seeding;
import dev.athletics.results.placing.StartList;
import dev.athletics.results.placing.TeamScores;
import dev.athletics.results.placing.TeamScoring;
import dev.athletics.results.placing.TrialRules;
import dev.athletics.results.placing.VerticalCompetition;
import dev.athletics.results.placing.WalkFinding;
import dev.athletics.results.placing.WalkRules;
import dev.athletics.results.records.ReasonCode;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.records.RecordRules;
import dev.athletics.results.records.UnknownFacts;
import dev.athletics.results.scoring.AgeGrading;
import dev.athletics.results.scoring.CombinedEventProgramme;
import dev.athletics.results.scoring.CombinedEvents;
import dev.athletics.results.scoring.Pace;
import dev.athletics.results.scoring.Scorecard;
import dev.athletics.results.scoring.ScoringTable;
import dev.athletics.results.scoring.WorldAthleticsPoints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what was once written to be readable for ever: one value of each serializable type, as the
 * bytes in the resources beside this class.
 *
 * <p>A type that is new here fails until its bytes are among the resources; the failure tells where
 * they were written to. Until the first release a changed form replaces its bytes. From then on the
 * old file stays, under a name of its own, is read as well, and the new form joins it.
 */
@DisplayName("The serialized form")
class SerializedFormsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);
  private static final Path WRITTEN_NOW = Path.of("target", "serialized");

  @ParameterizedTest
  @MethodSource("values")
  void isReadAsTheValueThatWasWritten(Serializable value) throws Exception {
    assertAlike(read(kept(value)), value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void isWrittenAsItAlwaysWas(Serializable value) {
    assertThat(write(value)).isEqualTo(kept(value));
  }

  @Test
  void ofAPerformanceAloneTakesSixHundredBytesAtMost() {
    assertThat(write(race().performances().get(0))).hasSizeLessThanOrEqualTo(600);
  }

  @Test
  void isKeptForEverySerializableType() {
    assertThat(values()).extracting(Object::getClass).containsAll(serializableTypes());
  }

  private static List<Class<?>> serializableTypes() {
    return PublicTypes.all().stream()
        .filter(
            type ->
                Serializable.class.isAssignableFrom(type)
                    && !Modifier.isAbstract(type.getModifiers()))
        .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .collect(toImmutableList());
  }

  static ImmutableList<Serializable> values() {
    return Stream.of(
            marks(), disciplines(), persons(), contests(), decisions(), meetings(), scores())
        .flatMap(List::stream)
        .collect(toImmutableList());
  }

  private static ImmutableList<Serializable> scores() {
    return ImmutableList.of(
        CombinedEventProgramme.find(Event.parse("Men HEP"), Facility.SHORT_TRACK).orElseThrow(),
        new Problem("results[3].mark", "3:27,x", "expected a digit"),
        PerformanceRows.columns("Name", "Vorname", "Zielzeit", "Datum", "Schuhe")
            .withColumn("Zielzeit", RowColumn.MARK)
            .without("Schuhe")
            .withEvent(Event.parse("Men 800"))
            .withDates(DayOrder.DAY_FIRST)
            .lenient(),
        RecordRows.columns("event", "holder", "mark", "date").withScope(RecordScope.club("Phanos")),
        CombinedEvents.edition(2001),
        WorldAthleticsPoints.edition(2025).beyondTheTables(),
        AgeGrading.wma(2023).withStandard(Event.parse("Men 100"), RaceTime.parse("9.58")),
        sprints(),
        CombinedEvents.edition(2001)
            .score(
                CombinedEventProgramme.find(Event.parse("Men HEP"), Facility.SHORT_TRACK)
                    .orElseThrow(),
                result()),
        new Scorecard.Line(Event.parse("Men PV"), Distance.parse("5.20"), Points.of(972)),
        Pace.of(RaceTime.parse("2:22:20"), Discipline.parse("MAR")));
  }

  private static ScoringTable sprints() {
    List<String> heading =
        List.of(
            "category",
            "discipline",
            "age_groups",
            "track",
            "formula",
            "unit",
            "step",
            "a",
            "b",
            "c",
            "rounding",
            "hand",
            "least",
            "most");
    List<String> row =
        List.of(
            "MEN", "75", "U14", "", "linear", "s", "0.1", "-10", "170", "", "down", "", "10",
            "100");
    return ScoringTable.from(
        "Sprints",
        new StringReader(String.join("\t", heading) + "\n" + String.join("\t", row) + "\n"));
  }

  private static ImmutableList<Serializable> marks() {
    return ImmutableList.of(
        RaceTime.parse("3:27.65"),
        Distance.parse("29-4.5"),
        Points.parse("8893"),
        NoMark.parse("DQ TR16.8"),
        Wind.parse("+1.4"),
        Margin.parse("-0.67"),
        Remark.parse("YC TR7.1"),
        notatedMark(),
        TimeRounding.PHOTO_FINISH,
        DistanceRounding.CENTIMETRE);
  }

  private static NotatedMark notatedMark() {
    return Discipline.parse("LJ").parseMark("8.95/0.3 P");
  }

  private static ImmutableList<Serializable> disciplines() {
    MarkRepair repair = new MarkRepair(MarkRepair.Kind.values()[0], 1);
    AgeGroupRules rules = AgeGroupRules.worldAthletics();
    return ImmutableList.of(
        Discipline.parse("110H"),
        event(),
        Hurdles.parse("99.1cm"),
        Implement.parse("7.26kg"),
        BirthDate.parse("2006-06"),
        AgeGroup.parse("W35"),
        SportClass.parse("F55-56"),
        repair,
        MarkReader.of(Discipline.parse("800")).lenient().read("2.17.87"),
        SpecificationRules.ukAthletics().with(Event.parse("U14 Men JT"), Discipline.parse("JT500")),
        rules,
        rules.editionOn(DAY),
        rules.editionOn(DAY).limit(AgeGroup.U20));
  }

  private static Event event() {
    return Event.parse("Men's 1500m");
  }

  private static ImmutableList<Serializable> persons() {
    return ImmutableList.of(
        new PersonName("Cole", "HOCKER"),
        athlete(),
        team(),
        Federation.of("USA"),
        new PossibleDuplicate(
            athlete(),
            athlete().toBuilder().name("Cole", "HOKCER").build(),
            ImmutableSet.of(PossibleDuplicate.Reason.ONE_LETTER)));
  }

  private static Athlete athlete() {
    return Athlete.builder()
        .name("Cole", "HOCKER")
        .federation("USA")
        .category(Category.MEN)
        .born(LocalDate.of(2001, 6, 6))
        .id("WA", "14725921")
        .build();
  }

  private static Team team() {
    return Team.builder()
        .name("USA")
        .letter("A")
        .federation("USA")
        .category(Category.MEN)
        .runners(athlete())
        .id("WA", "USA-1")
        .build();
  }

  private static ImmutableList<Serializable> contests() {
    return ImmutableList.of(
        venue(),
        competition(),
        Round.of(RoundType.SEMIFINAL, 1),
        RoadCourse.certified().withDrop(12),
        Trial.parse("8.42(-0.2)"),
        Bar.parse("2.33:xo"),
        split(),
        new CombinedEventPart(Discipline.parse("LJ"), notatedMark(), Points.of(1329)),
        result(),
        new Revision(result(), DAY.plusDays(1), "TR 17.3"),
        new Lap(Discipline.parse("800"), RaceTime.parse("56.56")),
        Leg.flying(4, athlete(), RaceTime.parse("45.16")),
        new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 7),
        WalkPenalty.served(Duration.ofMinutes(2)),
        race(),
        race().performances().get(0));
  }

  private static Venue venue() {
    return Venue.of("Stade de France", "Paris", Federation.of("FRA")).withAltitude(35);
  }

  private static Competition competition() {
    return Competition.builder()
        .name("Olympic Games Paris 2024")
        .series("Olympic Games")
        .dates(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 11))
        .venue(venue())
        .build();
  }

  private static Split split() {
    return new Split(Discipline.parse("800"), RaceTime.parse("1:51.5"));
  }

  private static Result result() {
    return Result.builder()
        .competitor(athlete())
        .guides(Athlete.builder().name("Ali", "GUIDE").alias("Al", "GUIDE").build())
        .place(1)
        .outcome(RaceTime.parse("3:27.65"))
        .lane(9)
        .bib("1432")
        .reaction(Duration.ofMillis(181))
        .splits(ImmutableList.of(split()))
        .build();
  }

  private static Race race() {
    return Race.builder(event())
        .competition(competition())
        .venue(venue())
        .facility(Facility.STANDARD_TRACK)
        .round(RoundType.FINAL)
        .date(DAY)
        .startTime(LocalTime.of(20, 50))
        .zone(ZoneId.of("Europe/Paris"))
        .results(result())
        .build();
  }

  private static ImmutableList<Serializable> decisions() {
    return ImmutableList.of(
        RecordScope.national(Federation.of("USA")).forAgeGroup(AgeGroup.U23),
        RecordScope.parse("WL 2024 sh").limits(),
        record(),
        RecordBook.of(ImmutableList.of(record())),
        progression(),
        progression().steps().get(0),
        claimed(),
        claimed().claims().get(0),
        refused().rejections().get(0),
        refused().rejections().get(0).reasons().iterator().next(),
        RecordBook.of(List.of(record())).conflictsWith(RecordBook.of(List.of(slower()))).get(0),
        PlacingRules.track(),
        PlacingRules.track().steps().get(0),
        RowsWithoutPlace.STANDARD,
        WalkRules.inForce(DAY),
        new WalkFinding(result(), WalkFinding.Kind.NO_PENALTY),
        placed(),
        placed().tieBreaks().get(0),
        overall(),
        overall().rows().get(0),
        new Misplacement(result(), Optional.of(2)),
        Advancement.parse("1 Q + 2 q"),
        advanced(),
        advanced().decisions().get(0),
        advanced().openTies().get(0),
        new Contradiction(Optional.of(1), "place", "place 2 is there twice"),
        RecordRules.worldAthletics(UnknownFacts.WITHHOLD)
            .ignoring(ReasonCode.DROP_OVER_LIMIT)
            .where(new OfWorld(), RecordRules.worldMasters())
            .withSeparateIndoorLists(),
        HandTimeConversion.TRACK_AND_FIELD_NEWS,
        criteria(),
        criteria().builder().add(race().performances().get(1)),
        TopListCriteria.ofEveryEvent().listsBuilder().add(race().performances().get(0)),
        list(),
        list().rows().get(0));
  }

  private static ImmutableList<Serializable> meetings() {
    StartList list =
        LaneRules.byLot(8).draw(seeding().single(Race.builder(event()).date(DAY).build()), draws());
    TeamScores scores =
        TeamScoring.byPoints("Match", List.of(5, 3), 1)
            .score(List.of(race()), athlete -> Optional.of("A"));
    return ImmutableList.of(
        Entry.of(athlete()).withBib("7").withSeed(RaceTime.parse("3:27.65")),
        seeding(),
        list,
        list.starts().get(0),
        list.starts().get(0).assignments().get(0),
        LaneRules.byLot(8),
        LaneRules.byLot(8).groups().get(0),
        TrialRules.worldAthletics().withAthletesAfter(5, 6).withOrderChangedAfter(5),
        jump(),
        highJump(),
        scores.scoring(),
        scores,
        scores.standings().get(0),
        scores.standings().get(0).contributions().get(0),
        new TeamScores.BrokenTie("Harriers", "Rovers", TeamScoring.Ties.LAST_SCORER));
  }

  private static Seeding seeding() {
    return new Seeding(
        ImmutableList.of(Entry.of(athlete()).withStatus(Entry.Status.CONFIRMED)), "TR 20.3.1");
  }

  private static Random draws() {
    return new Random(7);
  }

  private static HorizontalCompetition jump() {
    Athlete jumper = Athlete.builder().name("Mike", "POWELL").build();
    Race jump = Race.builder(Event.parse("Men LJ")).date(DAY).build();
    return HorizontalCompetition.start(
            StartList.of(jump, List.of(Entry.of(jumper))),
            TrialRules.qualification(Distance.parse("8.15")))
        .with(jumper, Trial.parse("8.95 +0.3"));
  }

  private static VerticalCompetition highJump() {
    Athlete jumper = Athlete.builder().name("Javier", "SOTOMAYOR").build();
    Race jump = Race.builder(Event.parse("Men HJ")).date(DAY).build();
    return VerticalCompetition.start(
            StartList.of(jump, List.of(Entry.of(jumper).withBib("7"))),
            List.of(Distance.parse("2.32"), Distance.parse("2.38")))
        .with(jumper, HeightTrial.CLEARED)
        .raised();
  }

  /** A condition of a user, which can be written. */
  private record OfWorld() implements Predicate<RecordScope>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(RecordScope scope) {
      return scope.level() == RecordScope.Level.WORLD;
    }
  }

  private static TopListCriteria criteria() {
    return TopListCriteria.of(event())
        .inSeason(2024)
        .forFederation(Federation.of("USA"))
        .forArea(Area.NACAC)
        .atFacility(Facility.STANDARD_TRACK, Facility.ROAD)
        .withAllMarks()
        .withWindyMarks()
        .withInvalidMarks()
        .converting(HandTimeConversion.NFHS)
        .withIdentity(CompetitorIdentity.byId("wa"))
        .first(10);
  }

  private static PlacingReport placed() {
    return Placing.explain(race().withResults(tied()));
  }

  private static OverallReport overall() {
    return Placing.explainOverall(List.of(race().withResults(tied())));
  }

  private static AdvancementReport advanced() {
    return Advancement.parse("1 Q + 1 q")
        .withRoomFor(2)
        .advance(List.of(race().withResults(tied())));
  }

  private static List<Result> tied() {
    return List.of(result(), second("Josh"), second("Jake"));
  }

  private static Result second(String name) {
    Athlete athlete = Athlete.builder().name(name, "KERR").federation("GBR").build();
    return Result.builder().competitor(athlete).place(2).outcome(RaceTime.parse("3:27.79")).build();
  }

  private static TopList list() {
    return race().performances().stream().collect(TopListCriteria.of(event()).toTopList());
  }

  private static RecordCheck claimed() {
    return RecordBook.of(List.of(slower())).check(race());
  }

  private static RecordCheck refused() {
    return RecordBook.of(List.of(slower())).check(race().toBuilder().starters(1).build());
  }

  private static Record slower() {
    return record().toBuilder().mark(RaceTime.parse("3:28.32")).build();
  }

  private static Record record() {
    return Record.builder()
        .scope(RecordScope.olympic())
        .event(event())
        .mark(RaceTime.parse("3:27.65"))
        .holder(athlete())
        .date(DAY)
        .build();
  }

  private static RecordProgression progression() {
    return race().performances().stream()
        .collect(RecordProgression.toRecordProgression(event(), performance -> true));
  }

  private static byte[] kept(Serializable value) {
    String name = nameOf(value);
    try (InputStream bytes = SerializedFormsTest.class.getResourceAsStream("serialized/" + name)) {
      assertThat(bytes)
          .as("serialized/%s; as written now it is %s", name, writeFile(value, name))
          .isNotNull();
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Serializable value) {
    String type =
        value.getClass().getCanonicalName().replaceFirst("dev\\.athletics\\.results\\.", "");
    return type.toLowerCase(Locale.ROOT) + ".ser";
  }

  private static Path writeFile(Serializable value, String name) throws IOException {
    Files.createDirectories(WRITTEN_NOW);
    return Files.write(WRITTEN_NOW.resolve(name), write(value));
  }

  private static byte[] write(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] form) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(form))) {
      return in.readObject();
    }
  }
}
