package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopListsOfEveryEventTest {
  private static final TopListCriteria EVERY_EVENT = TopListCriteria.ofEveryEvent();

  private static Performance performance(String event, String name, String mark) {
    NotatedMark read = Event.parse(event).discipline().parseMark(mark);
    return Performance.builder()
        .competitor(Athlete.builder().name(name).build())
        .event(Event.parse(event))
        .mark(read)
        .date(LocalDate.of(2024, 6, 9))
        .build();
  }

  private static List<Performance> performances() {
    return List.of(
        performance("Women LJ", "Malaika", "7.22 +1.4"),
        performance("Men Mile", "Josh", "3:48.00"),
        performance("Men 100", "Marcell", "9.79 +2.3"),
        performance("Men Mile", "Jake", "3:47.90"),
        performance("U20 Men Mile", "Cam", "3:48.87"),
        performance("U20 Men 110H", "Teo", "12.99 +0.5"));
  }

  private static List<String> lines(TopList list) {
    return list.rows().stream().map(row -> row.rank() + " " + row.mark()).toList();
  }

  @Test
  void areInProgrammeOrderWithoutEventsOfWhichNoMarkCounts() {
    ImmutableMap<Event, TopList> lists = performances().stream().collect(EVERY_EVENT.toTopLists());

    assertThat(lists.keySet())
        .containsExactly(
            Event.parse("Men Mile"), Event.parse("Men 110H99.1cm"), Event.parse("Women LJ"));
    assertThat(lines(lists.get(Event.parse("Women LJ")))).containsExactly("1 7.22 (+1.4)");
  }

  @Test
  void holdAgeGroupsInOneListWhereTheirEventIsTheSame() {
    ImmutableMap<Event, TopList> lists = performances().stream().collect(EVERY_EVENT.toTopLists());

    assertThat(lines(lists.get(Event.parse("Men Mile"))))
        .containsExactly("1 3:47.90", "2 3:48.00", "3 3:48.87");
  }

  @Test
  void keepTheCriteria() {
    TopListCriteria criteria = EVERY_EVENT.withWindyMarks().first(1);

    ImmutableMap<Event, TopList> lists = performances().stream().collect(criteria.toTopLists());

    assertThat(lines(lists.get(Event.parse("Men 100")))).containsExactly("1 9.79w (+2.3)");
    assertThat(lines(lists.get(Event.parse("Men Mile")))).containsExactly("1 3:47.90");
  }

  @Test
  void areTheSameWhereTheyAreCollectedInParts() {
    Stream<Performance> parts = performances().parallelStream().unordered();

    assertThat(parts.collect(EVERY_EVENT.toTopLists()))
        .isEqualTo(performances().stream().collect(EVERY_EVENT.toTopLists()));
  }

  @Test
  void needACollectorOfTheirOwn() {
    assertThatIllegalStateException().isThrownBy(EVERY_EVENT::toTopList);
    assertThatIllegalStateException().isThrownBy(EVERY_EVENT::builder);
  }

  @ParameterizedTest
  @CsvSource({"3:48.00X, 1 3:48.00X", "3:48.00#, 1 3:48.00#", "3:48.00e, 1 3:48.00e"})
  void holdMarksThatAreNotValidOnlyIfAskedFor(String mark, String line) {
    Performance invalid = performance("Men Mile", "Josh", mark);

    assertThat(Stream.of(invalid).collect(EVERY_EVENT.toTopLists())).isEmpty();
    assertThat(Stream.of(invalid).collect(EVERY_EVENT.withInvalidMarks().toTopLists()).values())
        .singleElement()
        .satisfies(list -> assertThat(lines(list)).containsExactly(line));
  }
}
