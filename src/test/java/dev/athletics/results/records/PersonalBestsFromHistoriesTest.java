package dev.athletics.results.records;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RoundType;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.examples.ResultList;
import dev.athletics.results.examples.ResultList.Row;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The personal and season's bests of European Championships lists, found out from every earlier
 * result of their athletes.
 *
 * <p>The source counts marks made outdoors alone, for field events too, so these alone are entered.
 */
class PersonalBestsFromHistoriesTest {
  private static final RecordRules PERSONAL =
      RecordRules.worldAthletics().onlyScopes(scope -> scope.level() == Level.PERSONAL);
  private static final String CHAMPIONSHIPS = "26th European Athletics Championships";

  /** Read once, since they are many. */
  private static final class Histories {
    static final ImmutableListMultimap<String, ImmutableMap<String, String>> BY_NAME =
        RecordTables.read("rome2024_histories.tsv.gz").stream()
            .filter(
                row ->
                    row.get("facility").equals("Outdoor") && row.get("ok_for_best").equals("true"))
            .sorted(Comparator.comparing(row -> row.get("date")))
            .collect(toImmutableListMultimap(row -> row.get("name"), row -> row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rome2024_m_100m_final",
        "rome2024_m_110mh_semifinals",
        "rome2024_m_110mh_final",
        "rome2024_m_1500m_final",
        "rome2024_m_400m_heat3",
        "rome2024_m_400m_semifinal1",
        "rome2024_m_400m_final",
        "rome2024_m_longjump_final",
        "rome2024_m_shotput_final",
        "rome2024_w_100m_semifinals",
        "rome2024_w_5000m_final"
      })
  void followFromEarlierResults(String name) {
    ResultList list = ResultLists.read(name);
    List<String> found = new ArrayList<>();
    List<String> published = new ArrayList<>();
    for (Row row : list.rows()) {
      RecordCheck check = morning(row).check(row.race(), PERSONAL);
      found.add(row.result() + " " + check.flags(row.race(), row.result()));
      published.add(row.result() + " " + row.personalFlags());
    }
    assertThat(found).containsExactlyElementsOf(published);
  }

  private static RecordBook morning(Row row) {
    RecordBook book = RecordBook.empty();
    for (ImmutableMap<String, String> earlier :
        Histories.BY_NAME.get(row.result().competitor().displayName())) {
      if (isOfAthlete(earlier, row) && isBefore(earlier, row.race())) {
        book = book.check(performance(earlier, row), PERSONAL).bookAfter();
      }
    }
    return book;
  }

  private static boolean isOfAthlete(ImmutableMap<String, String> earlier, Row row) {
    return earlier.get("birth_date").equals(row.written().birthDate())
        && earlier.get("event").equals(row.race().event().discipline().code())
        && !earlier.get("mark").isEmpty();
  }

  private static boolean isBefore(ImmutableMap<String, String> earlier, Race race) {
    LocalDate date = LocalDate.parse(earlier.get("date"));
    boolean earlierRound =
        earlier.get("competition").equals(CHAMPIONSHIPS)
            && round(earlier.get("round")).compareTo(race.round().type()) < 0;
    return date.isBefore(race.date()) || (date.equals(race.date()) && earlierRound);
  }

  private static RoundType round(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'h' -> RoundType.ROUND_1;
      case 's' -> RoundType.SEMIFINAL;
      case 'q' -> RoundType.QUALIFICATION;
      default -> RoundType.FINAL;
    };
  }

  private static Performance performance(ImmutableMap<String, String> earlier, Row row) {
    Event event = row.race().event();
    Performance.Builder performance =
        Performance.builder()
            .competitor(row.result().competitor())
            .event(event)
            .mark(
                event.discipline().markKind() == MarkKind.TIME
                    ? RaceTime.parse(earlier.get("mark"))
                    : Distance.parse(earlier.get("mark")))
            .date(LocalDate.parse(earlier.get("date")))
            .facility(Facility.STANDARD_TRACK);
    if (!earlier.get("wind").isEmpty()) {
      performance.wind(Wind.parse(earlier.get("wind")));
    }
    return performance.build();
  }
}
