package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Split;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The facts of the whole result are not lent to its parts, which have their own. */
@DisplayName("A part of a result")
class PartsOfAResultTest {
  private static final RecordScope GERMAN = RecordScope.parse("NR GER");
  private static final Athlete MAN =
      athlete("Max MUSTER", "GER").toBuilder().category(Category.MEN).build();
  private static final Athlete HOLDER = athlete("Old HOLDER", "GER");

  private static RecordCheck check(String event, String standing, Race.Builder race) {
    return RecordBook.of(List.of(record(GERMAN, event, standing, HOLDER, "1990-01-01").build()))
        .check(race.build());
  }

  private static List<String> claimed(RecordCheck check) {
    return check.claims().stream()
        .map(claim -> claim.performance().mark() + " " + claim.performance().wind().orElseThrow())
        .toList();
  }

  private static List<ReasonCode> refused(RecordCheck check) {
    return check.rejections().stream()
        .flatMap(rejection -> rejection.reasons().stream())
        .map(Reason::code)
        .toList();
  }

  private static Result.Builder jumps(String best, String... trials) {
    return Given.row(1, MAN, "Men LJ", best)
        .trials(Arrays.stream(trials).map(Trial::parse).toList());
  }

  @Test
  void theTimeAt100MetresOfA200MetresHasAnUnknownWindAndIsNoRecord() {
    Result row =
        Given.row(1, MAN, "Men 200", "19.90")
            .splits(List.of(new Split(Discipline.parse("100"), RaceTime.parse("9.95"))))
            .build();
    RecordCheck check =
        check("Men 100", "10.00", Given.race("Men 200").wind(Wind.ofTenths(10)).result(row));
    assertThat(check.claims()).isEmpty();
    assertThat(refused(check)).doesNotContain(ReasonCode.WIND_OVER_LIMIT);
  }

  @Test
  void aHalfMarathonOfAMarathonIsNotRefusedByTheDropOfTheWholeCourse() {
    Result row =
        Given.row(1, MAN, "Men MAR", "2:04:00")
            .splits(List.of(new Split(Discipline.parse("HM"), RaceTime.parse("59:00"))))
            .build();
    Race.Builder race =
        Given.race("Men MAR").course(RoadCourse.certified().withDrop(30)).result(row);
    assertThat(refused(check("Men HM", "59:30", race))).doesNotContain(ReasonCode.DROP_OVER_LIMIT);
  }

  @Test
  void aTrialIsJudgedByItsOwnReadingThoughTheBestJumpHadTooMuchWind() {
    Result row =
        jumps("8.30", "8.30 (+3.0)", "8.10 (-0.2)")
            .wind(Wind.parse("+3.0"))
            .notes(List.of(MarkNote.WIND_ASSISTED))
            .build();
    assertThat(claimed(check("Men LJ", "8.00", Given.race("Men LJ").result(row))))
        .containsExactly("8.10 -0.2");
  }

  @Test
  void theReadingOfARowIsThatOfItsBestTrialAlone() {
    Result row = jumps("8.30", "8.10", "8.30").wind(Wind.parse("+0.3")).build();
    RecordCheck check = check("Men LJ", "8.00", Given.race("Men LJ").result(row));
    assertThat(claimed(check)).containsExactly("8.30 +0.3");
    assertThat(refused(check)).containsOnly(ReasonCode.NO_WIND_INFORMATION);
  }

  @Test
  void aMarkOfAWomanInARaceOfMenIsAWomansMark() {
    Athlete woman = athlete("Eva MUSTER", "GER").toBuilder().category(Category.WOMEN).build();
    Race race =
        Given.race("Men 10000")
            .results(
                Given.row(1, MAN, "Men 10000", "28:30.00").build(),
                Given.row(2, woman, "Men 10000", "30:00.00").build())
            .build();
    assertThat(race.performances(race.results().get(1)))
        .extracting(performance -> performance.event().toString())
        .containsExactly("Women 10000");
    assertThat(race.mixedRace()).isEqualTo(Answer.YES);
  }
}
