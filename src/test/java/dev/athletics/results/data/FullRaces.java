package dev.athletics.results.data;

import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Leg;
import dev.athletics.results.ListStatus;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.RankingCategory;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Round;
import dev.athletics.results.RoundType;
import dev.athletics.results.Split;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.WalkCard;
import dev.athletics.results.WalkPenalty;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.naive.RandomRaces;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Races in which everything that the model can know is known now and then. */
final class FullRaces {
  /**
   * Not in the catalogue: one that belongs to another, and one of the catalogue that was changed.
   */
  private static final Federation MINIS =
      Federation.builder("XMI", "Minis of \"Midlothian\"")
          .adjective("Mini")
          .area(Area.EUROPE)
          .status(Federation.Status.CONSTITUENT)
          .validFrom(LocalDate.of(1990, 1, 1))
          .validTo(LocalDate.of(2030, 1, 1))
          .parent(Federation.builder("XGB", "Elsewhere").build())
          .successors(List.of(Federation.of("GBR")))
          .build();

  private static final Federation CHANGED =
      Federation.of("FRA").toBuilder().adjective("Gallic").build();
  private static final List<Federation> FEDERATIONS =
      List.of(Federation.of("GBR"), Federation.of("URS"), MINIS, CHANGED);
  private static final List<String> NAMES =
      List.of("", "Müller", "O'Neill \"Red\"", "И́мя", "李", "Van der Berg", "a\\b\n");

  private final Random random;

  private FullRaces(long seed) {
    this.random = new Random(seed);
  }

  static Race race(long seed) {
    FullRaces full = new FullRaces(seed);
    return switch (full.random.nextInt(7)) {
      case 0 -> full.relay();
      case 1 -> full.combinedEvent();
      case 2 -> full.marathon();
      case 3 -> full.walk();
      default -> full.withMore(new RandomRaces(seed).race());
    };
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Race withMore(Race race) {
    List<Result> rows = new ArrayList<>();
    for (Result row : race.results()) {
      rows.add(withMore(row, rows.size()));
    }
    return setting(race.toBuilder().results(rows)).build();
  }

  private Race.Builder setting(Race.Builder race) {
    if (oneIn(2)) {
      race.startTime(LocalTime.of(20, 50, random.nextInt(2) * 7)).finishTime(LocalTime.of(23, 0));
    }
    if (oneIn(3)) {
      race.zone(any(List.of(ZoneId.of("Europe/Paris"), ZoneOffset.ofHours(-5))));
    }
    if (oneIn(2)) {
      race.competition(competition(race.build().date()));
    }
    if (oneIn(3)) {
      race.venue(venue());
    }
    if (oneIn(3)) {
      race.round(any(List.of(Round.of(RoundType.SEMIFINAL, 2), Round.of(RoundType.FINAL_B))));
    }
    return race.status(any(List.of(ListStatus.values())));
  }

  private Competition competition(LocalDate date) {
    Competition.Builder competition = Competition.builder().name("Games " + any(NAMES));
    if (oneIn(2)) {
      competition.series("Games").dates(date.minusDays(5), date.plusDays(5));
    }
    if (oneIn(2)) {
      competition.venue(venue()).rankingCategory(any(List.of(RankingCategory.values())));
    }
    return competition.build();
  }

  private Venue venue() {
    Venue venue = Venue.of("Stadium " + any(NAMES));
    venue = oneIn(2) ? venue.withCity(any(NAMES)) : venue;
    venue = oneIn(2) ? venue.withCountry(any(FEDERATIONS)) : venue;
    return oneIn(2) ? venue.withAltitude(random.nextInt(4000) - 400) : venue;
  }

  private Athlete athlete(Athlete.Builder athlete, int row) {
    if (oneIn(3)) {
      athlete.id("worldathletics", "1" + row).id("a.b[0]", "é" + row);
    }
    if (oneIn(3)) {
      athlete.alias(any(NAMES), "Other").alias("Third", any(NAMES));
    }
    if (oneIn(3)) {
      athlete.club("AC " + any(NAMES)).club("School", LocalDate.of(2014, 4, 1));
    }
    if (oneIn(3)) {
      athlete.federation(any(FEDERATIONS));
    }
    if (oneIn(3)) {
      athlete.federation(any(FEDERATIONS), LocalDate.of(1970, 1, 1));
    }
    return athlete.build();
  }

  private Result withMore(Result row, int index) {
    Competitor competitor =
        row.competitor() instanceof Athlete athlete
            ? athlete(athlete.toBuilder(), index)
            : row.competitor();
    Result.Builder more = row.toBuilder().competitor(competitor);
    if (oneIn(2)) {
      more.bib(index + "A").lane(1 + index).reaction(Duration.ofMillis(120 + random.nextInt(90)));
    }
    if (oneIn(4)) {
      more.reaction(Duration.ofNanos(random.nextInt(1_000_000_000)));
    }
    if (oneIn(3)) {
      more.qualification(any(List.of(Qualification.values())));
    }
    if (oneIn(4)) {
      more.guides(runner(20), runner(21));
    }
    if (oneIn(4)) {
      more.remarks(List.of(Remark.parse("YC TR7.1"), Remark.parse("~")));
    }
    if (oneIn(8)) {
      more.notes(List.of(MarkNote.ALTITUDE, MarkNote.EQUALS)).wind(Wind.parse("+1.4"));
    }
    Result full = more.build();
    return oneIn(4) ? revised(full) : full;
  }

  private Result revised(Result row) {
    Result.Builder after = row.revise(LocalDate.of(2025, 1, 2), "Reason " + any(NAMES));
    Result revised =
        row.place().isEmpty() && row.mark().isPresent()
            ? after.outcome(NoMark.parse("DQ TR17.3.1")).build()
            : after.build();
    return oneIn(3) ? revised(revised) : revised;
  }

  private Race relay() {
    Category category = any(List.of(Category.MEN, Category.WOMEN, Category.MIXED));
    Race.Builder race =
        Race.builder(Event.of(Discipline.parse("4x400"), category)).date(LocalDate.of(2024, 8, 6));
    for (int i = 0; i < 3; i++) {
      Team.Builder team = Team.builder().category(category).federation(any(FEDERATIONS));
      Athlete first = runner(i);
      Athlete second = runner(i + 10);
      if (oneIn(2)) {
        team.name("Team " + any(NAMES)).runners(first, second);
        team.letter(any(List.of("A", "B"))).id("worldathletics", "T" + i);
      }
      Result.Builder row =
          Result.builder().competitor(team.build()).outcome(RaceTime.parse("3:07.4" + i));
      if (oneIn(2)) {
        row.legs(
            List.of(
                Leg.leadOff(first, RaceTime.parse("45.10")),
                Leg.flying(2, second, RaceTime.parse("46.2"))));
      }
      race.result(row.build());
    }
    return setting(race).build();
  }

  private Athlete runner(int number) {
    return athlete(Athlete.builder().name(any(NAMES), "Runner " + number), number);
  }

  private Race combinedEvent() {
    Race.Builder race = Race.builder(Event.parse("Men DEC")).date(LocalDate.of(2024, 8, 6));
    for (int i = 0; i < 3; i++) {
      Result.Builder row =
          Result.builder()
              .competitor(runner(i))
              .outcome(oneIn(5) ? NoMark.parse("DNF 4100 P.") : Points.of(8000 + i));
      race.result(oneIn(3) ? row.build() : row.parts(parts()).build());
    }
    return setting(race).build();
  }

  private List<CombinedEventPart> parts() {
    return List.of(
        part("100", any(List.of("10.55 (+0.3)", "10.4h", "DNF", "10.55Aw (+2.3) YC TR7.1")), 963),
        part("LJ", any(List.of("7.45 (-0.3)", "NM", "7.45")), random.nextInt(1000)),
        part("HJ", any(List.of("2.02", "NH")), 0),
        part("1500", "4:27.65", 760));
  }

  private static CombinedEventPart part(String code, String mark, int points) {
    Discipline discipline = Discipline.parse(code);
    NotatedMark read = discipline.parseMark(mark);
    return new CombinedEventPart(discipline, read, Points.of(points));
  }

  private Race walk() {
    Race.Builder race =
        Race.builder(Event.parse("Women's 20km Race Walk")).date(LocalDate.of(2024, 8, 1));
    for (int i = 0; i < 3; i++) {
      Duration minutes = Duration.ofMinutes(2).plusMillis(random.nextInt(900));
      race.result(
          Result.builder()
              .competitor(runner(i))
              .outcome(RaceTime.parse("1:28:5" + i))
              .walkCards(
                  List.of(
                      new WalkCard(WalkCard.Kind.YELLOW_PADDLE, Remark.Code.BENT_KNEE, 1 + i),
                      new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 8)))
              .walkPenalty(oneIn(2) ? WalkPenalty.served(minutes) : WalkPenalty.added(minutes))
              .build());
    }
    return setting(race).build();
  }

  private Race marathon() {
    Race.Builder race =
        Race.builder(Event.parse("Women's Marathon"))
            .date(LocalDate.of(2024, 8, 11))
            .facility(Facility.ROAD)
            .mixedRace(oneIn(2))
            .starters(1 + random.nextInt(90));
    if (oneIn(2)) {
      race.course(RoadCourse.certified().withDrop(-3).withSeparation(random.nextInt(40_000)));
    }
    for (int i = 0; i < 3; i++) {
      Athlete.Builder athlete = Athlete.builder().name(any(NAMES), "Runner " + i);
      athlete.born(any(List.of(BirthDate.parse("1997-02"), BirthDate.parse("1980"))));
      race.result(
          Result.builder()
              .competitor(athlete(athlete, i))
              .outcome(RaceTime.parse("2:22:5" + i))
              .splits(
                  List.of(
                      new Split(Discipline.parse("10K"), RaceTime.parse("33:10")),
                      new Split(Discipline.parse("HM"), RaceTime.parse("1:11:00"))))
              .netTime(RaceTime.parse("2:22:4" + i))
              .startOffset(Duration.ofSeconds(random.nextInt(3)).plusNanos(random.nextInt(7)))
              .dopingControlled(oneIn(2))
              .build());
    }
    return setting(race).build();
  }
}
