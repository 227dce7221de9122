package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.athletics.results.data.AthleteData;
import dev.athletics.results.data.BarData;
import dev.athletics.results.data.CombinedEventPartData;
import dev.athletics.results.data.CompetitionData;
import dev.athletics.results.data.CourseData;
import dev.athletics.results.data.EntryData;
import dev.athletics.results.data.LegData;
import dev.athletics.results.data.PerformanceData;
import dev.athletics.results.data.RaceData;
import dev.athletics.results.data.RecordBookData;
import dev.athletics.results.data.RecordCheckData;
import dev.athletics.results.data.RecordData;
import dev.athletics.results.data.RecordProgressionData;
import dev.athletics.results.data.ResultData;
import dev.athletics.results.data.RevisionData;
import dev.athletics.results.data.ScopeData;
import dev.athletics.results.data.SplitData;
import dev.athletics.results.data.StartListData;
import dev.athletics.results.data.TeamData;
import dev.athletics.results.data.TopListData;
import dev.athletics.results.data.TrialData;
import dev.athletics.results.data.VenueData;
import dev.athletics.results.data.WalkCardData;
import dev.athletics.results.data.WalkPenaltyData;
import dev.athletics.results.discipline.AgeDay;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.SpecificationRules;
import dev.athletics.results.discipline.SportClass;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.lists.HandTimeConversion;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.MarkFormat;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.StatusSpellings;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.Advancement;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.HorizontalCompetition;
import dev.athletics.results.placing.LaneRules;
import dev.athletics.results.placing.Misplacement;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.Seeding;
import dev.athletics.results.placing.StartList;
import dev.athletics.results.placing.TeamScores;
import dev.athletics.results.placing.TeamScoring;
import dev.athletics.results.placing.TrialRules;
import dev.athletics.results.placing.VerticalCompetition;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.records.RecordRules;
import dev.athletics.results.scoring.AgeGrading;
import dev.athletics.results.scoring.CombinedEventProgramme;
import dev.athletics.results.scoring.CombinedEvents;
import dev.athletics.results.scoring.ScoringTable;
import dev.athletics.results.scoring.WorldAthleticsPoints;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Values of the public types, some of each, that laws for all types are tried on. A type that is
 * new and has none here fails {@link ApiLawsTest}.
 */
final class Specimens {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);

  private Specimens() {}

  /** All values, those of {@link SerializedFormsTest} among them. */
  static ImmutableList<Object> all() {
    return ImmutableList.<Object>builder()
        .addAll(SerializedFormsTest.values())
        .addAll(ordered().values())
        .addAll(texts())
        .addAll(builders())
        .addAll(decisions())
        .addAll(data())
        .build();
  }

  /** Values of one type, of which no two are in the same place of its order. */
  static ImmutableListMultimap<Class<?>, Comparable<?>> ordered() {
    ImmutableListMultimap.Builder<Class<?>, Comparable<?>> values = ImmutableListMultimap.builder();
    Stream.of("9.58", "10.2h", "10.2", "10.20", "10.200", "10.2a", "3:27.65", "2:03:44")
        .forEach(text -> values.put(RaceTime.class, RaceTime.parse(text)));
    Stream.of("8.95", "29-4.5", "29-4½", "21330m", "8.95m", "0.01")
        .forEach(text -> values.put(Distance.class, Distance.parse(text)));
    Stream.of("0", "1", "9126").forEach(text -> values.put(Points.class, Points.parse(text)));
    Stream.of("-2.0", "0.0", "+2.0", "+2.1", "NWI")
        .forEach(text -> values.put(Wind.class, Wind.parse(text)));
    Stream.of("100", "100Y", "110H", "110H99.1cm", "3000SC", "4x100", "SP", "SP6K", "350", "DEC")
        .forEach(text -> values.put(Discipline.class, Discipline.parse(text)));
    Stream.of(
            "Men 100",
            "Women 100",
            "U20 Men 100",
            "Mixed 4x400",
            "M35 SP",
            "W35 SP",
            "Men SP",
            "Men 100 T11")
        .forEach(text -> values.put(Event.class, Event.parse(text)));
    Stream.of("U13", "11-12", "M12", "U20", "SENIOR", "18+", "M30", "30+", "M35")
        .forEach(text -> values.put(AgeGroup.class, AgeGroup.parse(text)));
    Stream.of("T11", "T12", "T42/63", "F55", "F55-56", "T/F20", "RR1-3")
        .forEach(text -> values.put(SportClass.class, SportClass.parse(text)));
    Stream.of("4kg", "7.26kg", "800g")
        .forEach(text -> values.put(Implement.class, Implement.parse(text)));
    Stream.of("99.1cm", "106.7cm", "76.2cm")
        .forEach(text -> values.put(Hurdles.class, Hurdles.parse(text)));
    Stream.of("GBR", "USA", "URS", "EOR", "SAM", "NAM")
        .forEach(text -> values.put(Federation.class, Federation.of(text)));
    Stream.of("Round 1 Heat 1", "Round 1 Heat 2", "Semifinal 1", "Final", "Qualification")
        .forEach(text -> values.put(Round.class, Round.parse(text)));
    return values.build();
  }

  private static ImmutableList<Object> texts() {
    return ImmutableList.of(
        Bar.parse("J2.34:x"),
        Trial.PASSED,
        Trial.parse("x(+0.9)"),
        Trial.parse("29-4.5"),
        Margin.parse("+0.14"),
        NoMark.parse("DQ TR7.12.1(b) 8:08.47"),
        NotatedMark.parse("=9.69Aw (+4.1)", MarkSyntax.TIME),
        NotatedMark.parse("DQ TR54.7.5 (~~~)", MarkSyntax.TIME),
        Remark.parse("YC TR7.1"),
        BirthDate.parse("1997"),
        BirthDate.of(DAY),
        RecordScope.parse("NU23R ITA"),
        RecordScope.parse("NU23R ITA").limits(),
        RecordScope.parse("WL 2024").limits(),
        RecordScope.parse("WL 2024"),
        RecordScope.parse("CR European Championships"),
        Advancement.parse("3 Q + 2 q"),
        new PersonName("Mary Jane", "VAN DER BERG"));
  }

  private static ImmutableList<Object> builders() {
    return ImmutableList.of(
        Athlete.builder(),
        Competition.builder(),
        Federation.builder("XYZ", "Nowhere"),
        Performance.builder(),
        race().toBuilder(),
        Record.builder(),
        Result.builder(),
        Team.builder(),
        Vocabulary.builder("own"),
        MarkFormat.builder());
  }

  private static ImmutableList<Object> decisions() {
    Athlete athlete = Athlete.builder().name("Jakob", "INGEBRIGTSEN").federation("NOR").build();
    Race heights = Race.builder(Event.parse("Men's High Jump")).date(DAY).build();
    Performance performance = race().performances().get(0);
    RecordCheck check = RecordBook.empty().check(race());
    Record record = check.claims().get(0).toRecord();
    RecordCheck refused = RecordBook.empty().check(race().toBuilder().starters(1).build());
    RecordBook other =
        RecordBook.of(List.of(record.toBuilder().mark(RaceTime.parse("3:27.64")).build()));
    TopListCriteria criteria = TopListCriteria.of(race().event());
    TopList list = Stream.of(performance).collect(criteria.toTopList());
    return ImmutableList.of(
        StatusSpellings.STANDARD,
        criteria.builder(),
        MarkFormat.builder().build(),
        AgeDay.competition(),
        MarkReader.of(Discipline.parse("800")).lenient(),
        MarkSyntax.TIME,
        Vocabulary.STANDARD,
        SpecificationRules.worldAthletics(),
        EventTitle.of("Event 12 Women's 100m Final"),
        Placing.explain(race()),
        VerticalCompetition.start(
            heights, ImmutableList.of(athlete), ImmutableList.of(Distance.parse("2.00"))),
        Entry.of(athlete),
        TrialRules.worldAthletics(),
        TeamScoring.byTimes("Road", 1),
        TeamScoring.byTimes("Road", 1).score(List.of(race()), any -> Optional.of("A")),
        TeamScoring.byTimes("Road", 1)
            .score(List.of(race()), any -> Optional.of("A"))
            .standings()
            .get(0),
        TeamScoring.byTimes("Road", 1)
            .score(List.of(race()), any -> Optional.of("A"))
            .standings()
            .get(0)
            .contributions()
            .get(0),
        HorizontalCompetition.start(
            StartList.of(
                Race.builder(Event.parse("Men LJ")).date(DAY).build(), List.of(Entry.of(athlete)))),
        StartList.of(race(), List.of(Entry.of(athlete))),
        LaneRules.byLot(1)
            .draw(StartList.of(race(), List.of(Entry.of(athlete))), new Random(1))
            .starts()
            .get(0),
        LaneRules.byLot(1)
            .draw(StartList.of(race(), List.of(Entry.of(athlete))), new Random(1))
            .starts()
            .get(0)
            .assignments()
            .get(0),
        new TeamScores.BrokenTie("A", "B", TeamScoring.Ties.LAST_SCORER),
        LaneRules.byLot(8),
        LaneRules.byLot(8).groups().get(0),
        new Seeding(ImmutableList.of(Entry.of(athlete)), "TR 20.3.1"),
        new Misplacement(race().results().get(0), Optional.of(2)),
        Advancement.parse("1 Q").advance(List.of(race())),
        RecordRules.worldAthletics(),
        check,
        check.claims().get(0),
        refused.rejections().get(0),
        refused.rejections().get(0).reasons().iterator().next(),
        RecordBook.of(List.of(record)).conflictsWith(other).get(0),
        HandTimeConversion.NFHS,
        criteria,
        list,
        list.rows().get(0),
        CombinedEvents.edition(2001),
        WorldAthleticsPoints.edition(2025),
        AgeGrading.wma(2023),
        ScoringTable.from(
            "Ours",
            new StringReader(
                "category discipline age_groups track formula unit step a b c rounding hand least most"
                        .replace(' ', '\t')
                    + "\n")),
        CombinedEvents.edition(2001)
            .score(
                CombinedEventProgramme.find(Event.parse("Men HEP"), Facility.SHORT_TRACK)
                    .orElseThrow(),
                race().results().get(0)));
  }

  private static ImmutableList<Object> data() {
    RaceData race = RaceData.of(race());
    Athlete moved =
        Athlete.builder()
            .name("A B")
            .alias("A", "C")
            .federation(Federation.builder("XYZ", "Nowhere").build(), DAY)
            .club("AC", DAY)
            .build();
    Team team = Team.builder().federation("NED").runners(moved).build();
    Performance performance = race().performances().get(0);
    RecordCheckData check = RecordCheckData.of(RecordBook.empty().check(race()));
    RecordCheckData refused =
        RecordCheckData.of(RecordBook.empty().check(race().toBuilder().starters(1).build()));
    TopListData list =
        TopListData.of(
            Stream.of(performance).collect(TopListCriteria.of(race().event()).toTopList()));
    RecordProgressionData progression =
        RecordProgressionData.of(
            Stream.of(performance)
                .collect(RecordProgression.toRecordProgression(race().event(), mark -> true)));
    AthleteData athlete = AthleteData.of(moved);
    StartListData starts =
        StartListData.of(
            LaneRules.byLot(1).draw(StartList.of(race(), List.of(Entry.of(moved))), new Random(1)));
    return ImmutableList.of(
        race,
        race.results().get(0),
        athlete,
        athlete.aliases().get(0),
        athlete.allegiances().get(0),
        athlete.clubs().get(0),
        athlete.federations().get(0),
        TeamData.of(team),
        VenueData.of(Venue.of("Paris")),
        CourseData.of(RoadCourse.certified()),
        CompetitionData.of(Competition.builder().name("Games").build()),
        TrialData.of(Trial.PASSED),
        BarData.of(Bar.parse("J2.34:x")),
        SplitData.of(new Split(Discipline.parse("800"), RaceTime.parse("1:51.5"))),
        CombinedEventPartData.of(
            new CombinedEventPart(
                Discipline.parse("SP"), NotatedMark.of(Distance.parse("14.73")), Points.of(773))),
        ResultData.of(race().results().get(0).toBuilder().place(2).build()),
        new RevisionData(race.results().get(0), "2024-08-07", "protest"),
        new RevisionData(race.results().get(0), "2024-08-08", "appeal"),
        LegData.of(Leg.flying(2, moved, RaceTime.parse("45.16"))),
        WalkCardData.of(new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.BENT_KNEE, 7)),
        WalkPenaltyData.of(WalkPenalty.added(Duration.ofMinutes(2))),
        PerformanceData.of(performance),
        RecordData.of(RecordBook.empty().check(race()).claims().get(0).toRecord()),
        ScopeData.of(RecordScope.world()),
        RecordBookData.of(RecordBook.empty().completeFor(RecordScope.Level.VENUE)),
        check,
        check.claims().get(0),
        refused.rejections().get(0),
        refused.rejections().get(0).reasons().get(0),
        list,
        list.rows().get(0),
        progression,
        progression.steps().get(0),
        starts,
        starts.starts().get(0),
        starts.starts().get(0).assignments().get(0),
        EntryData.of(Entry.of(moved).withBib("7")));
  }

  static Race race() {
    Athlete athlete = Athlete.builder().name("Cole", "HOCKER").federation("USA").build();
    return Race.builder(Event.parse("Men's 1500m"))
        .date(DAY)
        .result(
            Result.builder()
                .competitor(athlete)
                .place(1)
                .outcome(RaceTime.parse("3:27.65"))
                .build())
        .build();
  }
}
