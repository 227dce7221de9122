package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts that are in the papers of a record only. */
class RecordPapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Performance mark(String event, String mark, LocalDate date) {
    Event contested = Event.parse(event);
    Competitor competitor =
        contested.discipline().family() == Family.RELAY
            ? Team.builder().federation("NED").build()
            : Athlete.builder()
                .name("Jo", "Doe")
                .federation("NED")
                .born(LocalDate.of(2008, 3, 4))
                .build();
    return Performance.builder()
        .competitor(competitor)
        .event(contested)
        .mark((Mark) contested.discipline().parseMark(mark).outcome())
        .date(date)
        .wind(Wind.ofTenths(0))
        .build();
  }

  private static Stream<String> papers(
      UnknownFacts unknownFacts, Answer answer, Performance performance, RecordScope scope) {
    return RecordRules.worldAthletics(unknownFacts, (mark, paper) -> answer)
        .objections(performance, scope)
        .stream()
        .filter(reason -> reason.code() == ReasonCode.PAPERS)
        .map(Reason::rule);
  }

  @ParameterizedTest
  @CsvSource({
    "Men 100, 9.50, SENIOR, CR 31.14.5 CR 31.14.4",
    "Men 400, 42.90, SENIOR, CR 31.14.5 CR 31.14.4",
    "Men 4x400, 2:53.00, SENIOR, CR 31.14.5 CR 31.14.4",
    "Men 4x200, 1:18.00, SENIOR, CR 31.14.5 CR 31.14.4",
    "Men 800, 1:40.00, SENIOR, CR 31.14.4",
    "U20 Men 100, 9.70, U20, CR 31.14.4",
    "Men 20KW, 1:15:00, SENIOR, CR 31.20.2",
    "Men MAR, 2:00:00, SENIOR,",
    "Men LJ, 9.00, SENIOR,",
    "Men DEC, 9200, SENIOR, TR 39.2 TR 39.9"
  })
  void areAskedForByTheRuleOfTheEvent(String event, String mark, String group, String rules) {
    RecordScope scope = RecordScope.world().forAgeGroup(AgeGroup.parse(group));
    List<String> asked = rules == null ? List.of() : List.of(rules.split(" (?=[CT]R)"));
    Performance performance = mark(event, mark, DAY);
    assertThat(papers(UnknownFacts.WITHHOLD, Answer.UNKNOWN, performance, scope))
        .containsExactlyElementsOf(asked);
    assertThat(papers(UnknownFacts.ASSUME, Answer.NO, performance, scope))
        .containsExactlyElementsOf(asked);
  }

  @Test
  void areTakenToBeInOrderOnlyIfUnknownFactsAre() {
    Performance sprint = mark("Men 100", "9.50", DAY);
    RecordScope world = RecordScope.world();
    assertThat(papers(UnknownFacts.ASSUME, Answer.UNKNOWN, sprint, world)).isEmpty();
    assertThat(papers(UnknownFacts.WITHHOLD, Answer.YES, sprint, world)).isEmpty();
  }

  /** CR 31.14.4 lets the first infringement pass, whatever else the judges remarked. */
  @Test
  void areRefutedByASecondLaneInfringementInTheList() {
    Performance sprint = mark("Men 200", "19.00", DAY);
    RecordScope world = RecordScope.world();
    for (String once : List.of("L", "L YC TR7.1", "P", "YC TR7.1 YRC TR7.1")) {
      assertThat(papers(UnknownFacts.ASSUME, Answer.UNKNOWN, with(sprint, once), world)).isEmpty();
      assertThat(papers(UnknownFacts.WITHHOLD, Answer.YES, with(sprint, once), world)).isEmpty();
    }
    assertThat(papers(UnknownFacts.ASSUME, Answer.YES, with(sprint, "L L"), world))
        .containsExactly("CR 31.14.4");
  }

  private static Performance with(Performance sprint, String remarks) {
    NotatedMark read = sprint.event().discipline().parseMark(sprint.mark() + " " + remarks);
    return sprint.toBuilder().mark(read).wind(Wind.ofTenths(0)).build();
  }

  @Test
  void areNotAskedForBeforeTheFirstEditionThatCouldBeRead() {
    Performance sprint = mark("Men 100", "9.50", LocalDate.of(2023, 12, 31));
    assertThat(papers(UnknownFacts.WITHHOLD, Answer.NO, sprint, RecordScope.world())).isEmpty();
  }

  @Test
  void areNotAskedForWhereTheirRuleDoesNotReach() {
    Performance sprint = mark("Men 100", "9.50", DAY);
    assertThat(
            papers(
                UnknownFacts.WITHHOLD,
                Answer.NO,
                sprint,
                RecordScope.national(Federation.of("NED"))))
        .isEmpty();
    assertThat(papers(UnknownFacts.WITHHOLD, Answer.NO, sprint, RecordScope.world().inSeason(2026)))
        .isEmpty();
    assertThat(
            papers(
                UnknownFacts.WITHHOLD,
                Answer.NO,
                sprint,
                RecordScope.personal((Athlete) sprint.competitor())))
        .isEmpty();
  }
}
