package dev.athletics.results;

import static dev.athletics.results.SerialStreams.read;
import static dev.athletics.results.SerialStreams.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every value of the model: equality, serial form, refusal of forged streams. */
class ModelLawsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);

  private static final Athlete ATHLETE =
      Athlete.builder()
          .name("Josh", "KERR")
          .category(Category.MEN)
          .born(LocalDate.of(1997, 10, 8))
          .federation("GBR")
          .id("wa", "1")
          .build();
  private static final Venue VENUE =
      Venue.of("Stade de France", "Paris", Federation.of("FRA")).withAltitude(35);
  private static final Competition COMPETITION =
      Competition.builder()
          .name("Olympic Games Paris 2024")
          .series(Competition.OLYMPIC_GAMES)
          .dates(DAY.minusDays(5), DAY.plusDays(5))
          .venue(VENUE)
          .rankingCategory(RankingCategory.OW)
          .build();

  private static final Revision REVISION =
      new Revision(
          Result.builder().competitor(ATHLETE).outcome(NoMark.parse("DNF")).build(),
          DAY,
          "protest");

  private static final Result FULL_RESULT =
      Result.builder()
          .competitor(ATHLETE)
          .place(2)
          .outcome(RaceTime.parse("3:27.79"))
          .reading(RaceTime.parse("3:27.784"))
          .wind(Wind.parse("+0.1"))
          .lane(3)
          .order(4)
          .bib("504")
          .reaction(Duration.ofMillis(150))
          .splits(List.of(new Split(Discipline.parse("800"), RaceTime.parse("1:51.38"))))
          .netTime(RaceTime.parse("3:27.5"))
          .startOffset(Duration.ofMinutes(1))
          .qualification(Qualification.BY_PLACE)
          .notes(ImmutableSet.of(MarkNote.ALTITUDE))
          .outOfCompetition(true)
          .dopingControlled(true)
          .revisions(List.of(REVISION))
          .build();

  private static final Race FULL_RACE =
      Race.builder(Event.parse("Men's 1500m"))
          .date(DAY)
          .startTime(LocalTime.of(20, 50))
          .zone(ZoneId.of("Europe/Paris"))
          .finishTime(LocalTime.of(20, 54))
          .round(RoundType.SEMIFINAL, 2)
          .competition(COMPETITION)
          .venue(VENUE)
          .facility(Facility.STANDARD_TRACK)
          .course(RoadCourse.certified())
          .wind(Wind.parse("-0.1"))
          .mixedRace(true)
          .status(ListStatus.PROTESTED)
          .starters(9)
          .result(FULL_RESULT)
          .build();

  static Stream<Serializable> values() {
    return Stream.of(
        new PersonName("Josh", "KERR"),
        ATHLETE,
        Athlete.builder().name("Nobody").build(),
        Team.builder()
            .federation("NED")
            .name("Netherlands")
            .category(Category.MIXED)
            .runners(ATHLETE)
            .build(),
        VENUE,
        Venue.of("Paris"),
        COMPETITION,
        RoadCourse.certified().withDrop(139).withSeparation(39_000),
        RoadCourse.UNKNOWN,
        Round.parse("Round 1 Heat 3"),
        Trial.parse("8.42(-0.2)"),
        Trial.PASSED,
        Bar.parse("2.33:xxo"),
        Bar.parse("J2.34:x"),
        new Split(Discipline.parse("800"), RaceTime.parse("1:51.38")),
        new CombinedEventPart(
            Discipline.parse("SP"), NotatedMark.of(Distance.parse("14.73")), Points.of(773)),
        FULL_RESULT,
        REVISION,
        FULL_RACE,
        FULL_RACE.performances().get(0));
  }

  @ParameterizedTest
  @MethodSource("values")
  void survivesSerialization(Serializable value) {
    assertThat(SerializableTester.reserializeAndAssert(value)).hasToString(value.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Round 1 Heat 3", "8.42(-0.2)", "2.33:xxo"})
  void forgedTextIsRefused(String text) throws IOException {
    Object value =
        text.startsWith("R")
            ? Round.parse(text)
            : text.contains(":") ? Bar.parse(text) : Trial.parse(text);
    byte[] stream = written(value);
    int at = indexOf(stream, text);
    stream[at] = '?';

    assertThatThrownBy(() -> read(stream)).isInstanceOf(InvalidObjectException.class);
  }

  private static int indexOf(byte[] stream, String text) {
    return new String(stream, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
