package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.records.RecordRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The rule of identity that a user gives")
class IdentityInListsTest {
  private static final Event EVENT = Event.parse("Men 1500");
  private static final CompetitorIdentity LICENCE = CompetitorIdentity.byId("licence");

  private static Performance run(Athlete athlete, String time, int year) {
    return Performance.builder()
        .competitor(athlete)
        .event(EVENT)
        .mark(RaceTime.parse(time))
        .date(LocalDate.of(year, 7, 1))
        .build();
  }

  private static Athlete athlete(String name, String licence) {
    return Athlete.builder().name(name).id("licence", licence).build();
  }

  /** The lines of the list, which must be the same in whatever order the marks come. */
  private static List<String> lines(CompetitorIdentity identity, Performance... performances) {
    TopListCriteria criteria = TopListCriteria.of(EVENT).withIdentity(identity);
    TopList list = List.of(performances).stream().collect(criteria.toTopList());
    for (List<Performance> shuffled : Collections2.permutations(List.of(performances))) {
      assertThat(shuffled.parallelStream().collect(criteria.toTopList())).isEqualTo(list);
    }
    return list.rows().stream().map(row -> row.mark().toString()).toList();
  }

  @Nested
  class InTopLists {
    @Test
    void makesOneLineOfTwoSpellings() {
      Performance[] runs = {
        run(athlete("Josh Kerr", "1"), "3:30.00", 2024),
        run(athlete("Joshua Carr", "1"), "3:31.00", 2023),
        run(athlete("Josh Kerr", "2"), "3:32.00", 2024)
      };
      assertThat(lines(LICENCE, runs)).containsExactly("3:30.00", "3:32.00");
      assertThat(lines(CompetitorIdentity.byNameAndBirthYear(), runs))
          .containsExactly("3:30.00", "3:31.00", "3:32.00");
    }

    @Test
    void mayBeWrittenAsALambda() {
      CompetitorIdentity byFamilyName =
          (one, other) -> one.nameInSentence().equals(other.nameInSentence());
      assertThat(
              lines(
                  byFamilyName,
                  run(athlete("Josh KERR", "1"), "3:30.00", 2024),
                  run(athlete("Joshua KERR", "2"), "3:31.00", 2023),
                  run(athlete("Jake WIGHTMAN", "3"), "3:32.00", 2024)))
          .containsExactly("3:30.00", "3:32.00");
    }

    @Test
    void isAskedOnlyAboutThoseWhoShareItsClues() {
      assertThat(
              lines(
                  new BySpelling(Map.of("Jon Kerr", "Josh Kerr")),
                  run(athlete("Josh Kerr", "1"), "3:30.00", 2024),
                  run(athlete("Jon Kerr", "2"), "3:31.00", 2023),
                  run(athlete("Jake Kerr", "3"), "3:32.00", 2024)))
          .containsExactly("3:30.00", "3:32.00");
    }

    /** The second may be the first or the third, who are two: nobody is joined by way of it. */
    @Test
    void joinsNoChain() {
      Athlete early = Athlete.builder().name("Li WEI").born(2000).build();
      Athlete unknown = Athlete.builder().name("Li WEI").build();
      Athlete late = Athlete.builder().name("Li WEI").born(2002).build();

      assertThat(
              lines(
                  CompetitorIdentity.STANDARD,
                  run(early, "3:35.00", 2024),
                  run(unknown, "3:34.00", 2024),
                  run(late, "3:36.00", 2024)))
          .containsExactly("3:34.00", "3:36.00");
      assertThat(
              lines(
                  CompetitorIdentity.byNameAndBirthYear(),
                  run(early, "3:35.00", 2024),
                  run(unknown, "3:34.00", 2024),
                  run(late, "3:36.00", 2024)))
          .containsExactly("3:34.00", "3:35.00", "3:36.00");
    }
  }

  /** A rule of a user, by a table of spellings. */
  private record BySpelling(Map<String, String> spellings) implements CompetitorIdentity {
    private static final long serialVersionUID = 1L;

    private String name(Competitor competitor) {
      return spellings.getOrDefault(competitor.displayName(), competitor.displayName());
    }

    @Override
    public boolean isSame(Competitor one, Competitor other) {
      assertThat(clues(one)).isEqualTo(clues(other));
      return name(one).equals(name(other));
    }

    @Override
    public ImmutableSet<String> clues(Competitor competitor) {
      return ImmutableSet.of(name(competitor));
    }
  }

  @Nested
  class InProgressions {
    private final RecordScope personal = RecordScope.personal(athlete("Josh Kerr", "1"));
    private final List<Performance> runs =
        List.of(
            run(athlete("Josh Kerr", "1"), "3:35.00", 2021),
            run(athlete("Joshua Carr", "1"), "3:34.00", 2022),
            run(athlete("Josh Kerr", "2"), "3:33.00", 2023),
            run(Athlete.builder().name("Josh Kerr").build(), "3:32.00", 2024));

    private List<String> steps(CompetitorIdentity identity) {
      return runs.stream()
          .collect(
              RecordProgression.toRecordProgression(
                  personal, EVENT, RecordRules.worldAthletics(), identity))
          .steps()
          .stream()
          .map(step -> step.performance().mark().toString())
          .toList();
    }

    @Test
    void takesPersonalBestsUnderEverySpelling() {
      assertThat(steps(LICENCE)).containsExactly("3:35.00", "3:34.00");
      assertThat(steps(CompetitorIdentity.STANDARD))
          .containsExactly("3:35.00", "3:34.00", "3:32.00");
    }

    @Test
    void isTheStandardUnlessAnotherIsGiven() {
      RecordRules rules = RecordRules.worldAthletics();
      assertThat(
              runs.stream()
                  .collect(RecordProgression.toRecordProgression(personal, EVENT, rules))
                  .standing())
          .containsExactly(runs.get(3));
    }
  }
}
