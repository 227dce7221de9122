package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTopListTest {
  private static final Event MILE = Event.parse("Men Mile");
  private static final Event HIGH_JUMP = Event.parse("Women HJ");

  private static TopList.Row row(Event event, String rank, Mark mark, String name) {
    boolean tied = rank.endsWith("=");
    Performance performance =
        Performance.builder()
            .competitor(Athlete.builder().name(name).build())
            .event(event)
            .mark(mark)
            .date(LocalDate.of(2024, 6, 9))
            .build();
    int place = Integer.parseInt(tied ? rank.substring(0, rank.length() - 1) : rank);
    return new TopList.Row(place, tied, NotatedMark.of(mark), performance);
  }

  /** Makes the lines of a list from ranks and times, such as {@code 1 3:48.00,2= 3:49.00}. */
  private static ImmutableList<TopList.Row> rows(String lines) {
    List<String> texts = List.of(lines.split(","));
    return IntStream.range(0, texts.size())
        .mapToObj(i -> row(texts.get(i).split(" "), "Athlete " + (char) ('A' + i)))
        .collect(ImmutableList.toImmutableList());
  }

  private static TopList.Row row(String[] rankAndTime, String name) {
    return row(MILE, rankAndTime[0], RaceTime.parse(rankAndTime[1]), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 3:48.00",
        "1 3:48.00,2 3:49.00,3 3:50.00",
        "1= 3:48.00,1= 3:48.00,3 3:50.00",
        "1 3:48.00,2= 3:49.00,2= 3:49.0,4 3:50.00",
        "1 3:48.00,2= 3:49.00,2= 3:49.00,2= 3:49.00",
        "1= 3:48.00,1= 3:48.00,3= 3:49.00,3= 3:49.00,5 3:49.01"
      })
  void keepsLinesWhoseRanksFollowFromTheirMarks(String lines) {
    TopList list = TopList.of(MILE, rows(lines), List.of());

    assertThat(list.event()).isEqualTo(MILE);
    assertThat(list.rows()).isEqualTo(rows(lines));
    assertThat(list.handTimedRows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 3:48.00 | rank of line 1 must be 1:",
        "1= 3:48.00 | rank of line 1 must be 1:",
        "1 3:48.00,3 3:49.00 | rank of line 2 must be 2:",
        "1 3:48.00,1 3:48.00 | rank of line 1 must be 1=:",
        "1= 3:48.00,1 3:48.00 | rank of line 2 must be 1=:",
        "1= 3:48.00,2= 3:48.00 | rank of line 2 must be 1=:",
        "1= 3:48.00,1= 3:48.00,2 3:49.00 | rank of line 3 must be 3:",
        "1= 3:48.00,1= 3:48.00,3= 3:49.00 | rank of line 3 must be 3:",
        "1 3:48.00,2= 3:49.00,2= 3:49.00,3 3:50.00 | rank of line 4 must be 4:",
        "1 3:49.00,2 3:48.00 | line 2 is better than the one before it:",
        "1 3:48.00,2 3:50.00,3 3:49.99 | line 3 is better than the one before it:"
      })
  void refusesLinesWhoseRanksDoNotFollowFromTheirMarks(String lines, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopList.of(MILE, rows(lines), List.of()))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException()
        .as("as times taken by hand")
        .isThrownBy(() -> TopList.of(MILE, List.of(), rows(lines)))
        .withMessageStartingWith(message);
  }

  @Test
  void ranksHandTimesAmongThemselves() {
    TopList list = TopList.of(MILE, rows("1 3:48.00,2 3:49.00"), rows("1 3:47.0h,2 3:50.0h"));

    assertThat(list.handTimedRows()).isEqualTo(rows("1 3:47.0h,2 3:50.0h"));
    assertThat(list.toString().lines()).hasSize(5);
  }

  @Test
  void goesByGreatnessInTheField() {
    TopList.Row better = row(HIGH_JUMP, "1", Distance.parse("2.03"), "Yaroslava");
    TopList.Row worse = row(HIGH_JUMP, "2", Distance.parse("2.00"), "Nicola");

    assertThat(TopList.of(HIGH_JUMP, List.of(better, worse), List.of()).rows())
        .containsExactly(better, worse);
  }

  @Test
  void refusesALineWithAMarkOfAnotherEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopList.of(HIGH_JUMP, rows("1 3:48.00,2 3:49.00"), List.of()))
        .withMessageEndingWith("has no mark of Women HJ");
  }
}
