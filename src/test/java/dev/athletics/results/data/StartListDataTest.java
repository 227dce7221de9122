package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.LaneRules;
import dev.athletics.results.placing.Seeding;
import dev.athletics.results.placing.StartList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A start list as data")
class StartListDataTest {
  private static final Event EVENT = Event.parse("Men 1500");

  static Stream<String> lists() {
    return Stream.concat(ResultLists.carried().stream(), ResultLists.rio().stream());
  }

  /** A start list as it may have been before the race, with the marks of the race for seeds. */
  static StartList listBefore(Race race, long seed) {
    Random lots = new Random(seed);
    Seeding seeding =
        Seeding.byMark(
            race.event().discipline(),
            IntStream.range(0, race.results().size()).mapToObj(i -> entry(race, i)).toList(),
            lots);
    return LaneRules.byLot(seeding.ranked().size()).draw(seeding.single(race), lots);
  }

  private static Entry entry(Race race, int row) {
    Entry entry =
        Entry.of(race.results().get(row).competitor())
            .withBib(String.valueOf(row + 1))
            .withStatus(row % 2 == 0 ? Entry.Status.ENTERED : Entry.Status.CONFIRMED);
    return race.results().get(row).mark().map(entry::withSeed).orElse(entry);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isReadBackForEveryPublishedRace(String name) {
    for (Race race : ResultLists.read(name).races()) {
      StartList list = listBefore(race, 1);
      StartListData data = StartListData.of(list);
      assertThat(Json.read(Json.tree(data), StartListData.class).toStartList()).isEqualTo(list);
    }
  }

  @Test
  void keepsFederationsOutsideTheCatalogue() {
    Athlete athlete =
        Athlete.builder()
            .name("A B")
            .federation(Federation.builder("XYZ", "Nowhere").build())
            .build();
    Entry entry = Entry.of(athlete).withSeed(RaceTime.parse("3:40.0h"));

    assertThat(EntryData.of(entry).toEntry(EVENT)).isEqualTo(entry);
  }

  @Test
  void isRefusedWithEveryProblemAndItsPath() {
    EntryData nobody = new EntryData(null, null, " ", "8.95m", "LATE");
    StartListData data =
        new StartListData(
            2,
            RaceData.of(Race.builder(EVENT).date(LocalDate.of(2025, 5, 3)).build()),
            List.of(
                new StartListData.Start(
                    nobody, 0, -1, List.of(new StartListData.Assignment("WIND", null, "TR 20")))));

    assertThatExceptionOfType(DataException.class)
        .isThrownBy(data::toStartList)
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactlyInAnyOrder(
                        "schemaVersion",
                        "starts[0].entry.athlete",
                        "starts[0].entry.bib",
                        "starts[0].entry.seed",
                        "starts[0].entry.status",
                        "starts[0].rank",
                        "starts[0].lane",
                        "starts[0].assignments[0].kind",
                        "starts[0].assignments[0].text"));
  }

  @Test
  void isRefusedWithoutARaceOrWithSomebodyTwice() {
    EntryData entry = EntryData.of(Entry.of(Athlete.builder().name("A B").build()));
    StartListData.Start start = new StartListData.Start(entry, null, null, ImmutableList.of());
    RaceData race = RaceData.of(Race.builder(EVENT).date(LocalDate.of(2025, 5, 3)).build());

    assertRefused(new StartListData(null, null, List.of()), "race");
    assertRefused(new StartListData(null, race, List.of(start, start)), "starts");
  }

  private static void assertRefused(StartListData data, String path) {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(data::toStartList)
        .satisfies(
            refused ->
                assertThat(refused.problems()).extracting(Problem::path).containsExactly(path));
  }
}
