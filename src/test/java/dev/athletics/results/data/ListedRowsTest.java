package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.HandTimeConversion;
import dev.athletics.results.lists.TopListCriteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rows that are read into lists")
class ListedRowsTest {
  private static final ImmutableList<String> EVENTS =
      ImmutableList.of("Men 100", "U20 Men 100", "Men LJ", "Men 1500", "Men 4x100", "1OO");

  /** Much is level, much is timed by hand, much is windy, and one cell in some twenty is wrong. */
  private static List<String> row(Random random) {
    int tenths = 100 + random.nextInt(9);
    String seconds = tenths / 10 + "." + tenths % 10;
    String hand = random.nextInt(4) == 0 ? "h" : "0";
    String event = EVENTS.get(random.nextInt(20) == 0 ? 5 : random.nextInt(5));
    String mark =
        switch (event) {
          case "Men LJ" -> "7." + tenths % 10 + "0";
          case "Men 1500" -> "3:3" + tenths % 10 + ".00";
          case "Men 4x100" -> "3" + tenths % 10 + "." + random.nextInt(10) + hand;
          default -> seconds + hand;
        };
    return List.of(
        event,
        "ABCDE".charAt(random.nextInt(5)) + " Lee",
        random.nextBoolean() ? "" : String.valueOf(1990 + random.nextInt(2)),
        random.nextInt(20) == 0 ? mark + "y" : mark,
        random.nextInt(3) == 0 ? "" : "+" + random.nextInt(4) + ".0",
        random.nextInt(20) == 0 ? "03/04/2024" : "2024-08-0" + (1 + random.nextInt(4)),
        random.nextInt(20) == 0 ? "no round" : random.nextInt(2) == 0 ? "Final" : "",
        random.nextBoolean() ? "Oslo" : "Rome");
  }

  private static final ImmutableList<String> HEADER =
      ImmutableList.of("event", "athlete", "born", "mark", "wind", "date", "round", "venue");

  static Stream<TopListCriteria> criteria() {
    return Stream.of(
        TopListCriteria.ofEveryEvent(),
        TopListCriteria.ofEveryEvent().first(3),
        TopListCriteria.ofEveryEvent().withAllMarks(),
        TopListCriteria.ofEveryEvent().withAllMarks().first(3).withWindyMarks(),
        TopListCriteria.ofEveryEvent().inSeason(2024).converting(HandTimeConversion.NFHS),
        TopListCriteria.of(Event.parse("Men 100")).converting(HandTimeConversion.MASTERS));
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void giveTheListsAndTheProblemsOfRowsThatAreReadOneByOne(TopListCriteria criteria) {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<List<String>> lines =
          IntStream.range(0, random.nextInt(400)).mapToObj(i -> row(random)).toList();
      ImmutableList<String> header = seed % 2 == 0 ? HEADER : HEADER.subList(0, 6);
      PerformanceRows rows = PerformanceRows.columns(header);
      List<List<String>> cells =
          lines.stream().map(line -> line.subList(0, header.size())).toList();
      ReadRows<Performance> slowly = rows.readAll(cells);
      ListedRows listed = rows.lists(criteria);
      ListedRows elsewhere = rows.lists(criteria);
      List<Problem> problems = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        problems.addAll((i % 3 == 0 ? elsewhere : listed).add(i + 2, cells.get(i)));
      }
      assertThat(problems).isEqualTo(slowly.problems());
      assertThat(listed.addAll(elsewhere).build())
          .isEqualTo(slowly.values().stream().collect(criteria.toTopLists()));
    }
  }

  @Test
  void tellApartCellsThatLookAlikeWhenJoined() {
    ListedRows rows =
        PerformanceRows.columns("event", "name", "club", "mark", "date")
            .lists(TopListCriteria.ofEveryEvent());
    for (List<String> athlete :
        List.of(List.of("AB", "C"), List.of("A", "BC"), List.of("ABC", ""), List.of("A\0B", "C"))) {
      assertThat(
              rows.add(
                  2, List.of("Men 1500", athlete.get(0), athlete.get(1), "3:35.00", "2024-08-01")))
          .isEmpty();
    }
    assertThat(rows.build().get(Event.parse("Men 1500")).rows())
        .extracting(row -> row.performance().competitor().displayName())
        .contains("AB", "A", "ABC");
  }

  @Test
  void takeCellsThatAreFetchedOneByOne() {
    ListedRows rows =
        PerformanceRows.columns("event", "name", "mark", "date", "place of the shoes")
            .lists(TopListCriteria.ofEveryEvent());
    String[] line = {"Men 1500", "Ann LEE", "3:35.00", "2024-08-01"};
    assertThat(rows.add(0, column -> line[column])).isEmpty();
    assertThat(rows.add(0, column -> column == 2 ? null : line[column]))
        .extracting(Problem::path)
        .containsExactly("mark");
    assertThat(rows.build()).hasSize(1);
  }

  @Test
  void tellApartManyThousandsOfAthletes() {
    ListedRows rows =
        PerformanceRows.columns("event", "name", "mark", "date")
            .lists(TopListCriteria.ofEveryEvent());
    for (int round = 0; round < 2; round++) {
      for (int athlete = 0; athlete < 5_000; athlete++) {
        rows.add(0, List.of("Men 1500", "Ann LEE" + athlete, "3:3" + round + ".00", "2024-08-01"));
      }
    }
    assertThat(
            rows.build().get(Event.parse("Men 1500")).rows().stream()
                .map(row -> row.mark().toString())
                .collect(toImmutableList()))
        .hasSize(5_000)
        .containsOnly("3:30.00");
  }
}
