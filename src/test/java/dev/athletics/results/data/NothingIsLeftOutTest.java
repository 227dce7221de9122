package dev.athletics.results.data;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.Result;
import dev.athletics.results.Team;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.StartList;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model learns to know the data must learn too, or it would be lost without a word. */
@DisplayName("What can be said of the model")
class NothingIsLeftOutTest {
  /** What the data names by the vocabulary of World Athletics, or holds in more than one part. */
  private static final ImmutableMap<String, String> NAMED_OTHERWISE =
      ImmutableMap.<String, String>builder()
          .put("finishTime", "endTime")
          .put("result", "results")
          .put("competitor", "athlete")
          .put("holder", "athlete")
          .put("outcome", "mark")
          .put("qualification", "qualified")
          .put("alias", "aliases")
          .put("born", "birthdate")
          .put("federation", "country")
          .put("id", "ids")
          .put("runners", "legs")
          .put("dates", "startDate")
          .buildOrThrow();

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(Race.Builder.class, RaceData.class, ImmutableSet.of()),
        Arguments.of(Result.Builder.class, ResultData.class, ImmutableSet.of("cell")),
        Arguments.of(Performance.Builder.class, PerformanceData.class, ImmutableSet.of()),
        Arguments.of(Record.Builder.class, RecordData.class, ImmutableSet.of()),
        Arguments.of(Athlete.Builder.class, AthleteData.class, ImmutableSet.of("name")),
        Arguments.of(Team.Builder.class, TeamData.class, ImmutableSet.of()),
        Arguments.of(Competition.Builder.class, CompetitionData.class, ImmutableSet.of()),
        Arguments.of(Federation.Builder.class, FederationData.class, ImmutableSet.of()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void canBeSaidAsData(Class<?> builder, Class<?> data, Set<String> inParts) {
    Set<String> said =
        setters(builder)
            .filter(name -> !inParts.contains(name))
            .map(name -> NAMED_OTHERWISE.getOrDefault(name, name))
            .collect(toImmutableSet());

    assertThat(components(data)).containsAll(said);
  }

  private static Stream<String> setters(Class<?> builder) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getReturnType() == builder)
        .map(Method::getName);
  }

  private static List<String> components(Class<?> data) {
    return Stream.of(data.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @Test
  void canBeSaidAsDataOfThoseWhoStart() {
    assertSaid(Entry.class, EntryData.class);
    assertSaid(StartList.class, StartListData.class);
    assertSaid(StartList.Start.class, StartListData.Start.class);
    assertSaid(StartList.Assignment.class, StartListData.Assignment.class);
  }

  private static void assertSaid(Class<?> record, Class<?> data) {
    assertThat(components(data))
        .containsAll(
            components(record).stream()
                .map(name -> NAMED_OTHERWISE.getOrDefault(name, name))
                .toList());
  }

  /** Any binding library knows these without being told. */
  @ParameterizedTest
  @MethodSource("records")
  void isTextNumbersListsAndRecordsOfThem(Class<?> data) {
    Set<Class<?>> plain = Set.of(String.class, Integer.class, Boolean.class, List.class, Map.class);
    assertThat(data.getRecordComponents())
        .extracting(RecordComponent::getType)
        .allMatch(type -> plain.contains(type) || type.isRecord());
    assertThat(data.getDeclaredConstructors()).hasSize(1);
    assertThat(data.getDeclaredMethods())
        .extracting(Method::getName)
        .noneMatch(name -> name.matches("(is|get|set)[A-Z].*"));
  }

  static Stream<Class<?>> records() {
    return DataRecords.all().stream();
  }
}
