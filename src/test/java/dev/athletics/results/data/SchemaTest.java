package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.athletics.results.Area;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.ListStatus;
import dev.athletics.results.Performance;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.RankingCategory;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.StartList;
import dev.athletics.results.records.ReasonCode;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.RecordProgression;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The JSON Schema")
class SchemaTest {
  private static final int RACES = 300;
  private static final JsonNode SCHEMA =
      Json.resource("/META-INF/athletics-results/data.schema.json");
  private static final ImmutableMap<Class<?>, String> TYPES =
      ImmutableMap.of(
          String.class, "string",
          Integer.class, "integer",
          Boolean.class, "boolean",
          List.class, "array",
          Map.class, "object");

  private final Map<Class<?>, Schema> schemas = new HashMap<>();

  private Schema schema(Class<?> type) {
    return schemas.computeIfAbsent(type, SchemaTest::schemaOf);
  }

  private static Schema schemaOf(Class<?> type) {
    ObjectNode schema = (ObjectNode) SCHEMA.deepCopy();
    schema.remove("anyOf");
    schema.put("$ref", "#/$defs/" + DataRecords.name(type));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private void assertValid(Object data) {
    List<Error> errors = schema(data.getClass()).validate(Json.tree(data));
    assertThat(errors).as("%s", data).isEmpty();
  }

  static Stream<String> lists() {
    return Stream.concat(ResultLists.carried().stream(), ResultLists.rio().stream());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void admitsEveryPublishedListAndWhatFollowsFromIt(String name) {
    List<Race> races = ResultLists.read(name).races();
    races.forEach(race -> assertValid(RaceData.of(race)));
    races.forEach(race -> assertValid(StartListData.of(StartListDataTest.listBefore(race, 7))));
    RecordCheck check = RecordBook.empty().check(races);
    assertValid(RecordCheckData.of(check));
    assertValid(RecordBookData.of(check.bookAfter().completeFor(RecordScope.Level.MEETING)));
    Event event = races.get(0).event();
    List<Performance> marks = races.stream().flatMap(race -> race.performances().stream()).toList();
    assertValid(TopListData.of(marks.stream().collect(TopListCriteria.of(event).toTopList())));
    assertValid(
        RecordProgressionData.of(
            marks.stream().collect(RecordProgression.toRecordProgression(event, mark -> true))));
  }

  @Test
  void admitsRacesThatKnowAllThereIsToKnow() {
    for (int seed = 0; seed < RACES; seed++) {
      Race race = FullRaces.race(seed);
      assertValid(RaceData.of(race));
      race.performances().forEach(mark -> assertValid(PerformanceData.of(mark)));
    }
  }

  @Test
  void admitsTheRefusedAndTheUnknown() {
    Race lonely = FullRaces.race(2).toBuilder().starters(1).build();
    RecordCheck check = RecordBook.empty().check(lonely);

    assertThat(check.rejections()).isNotEmpty();
    assertValid(RecordCheckData.of(check));
    assertThat(
            schema(RaceData.class)
                .validate(Json.parse("{'event': 'Men 100', 'date': '2024-08-06', 'more': {}}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          event | absent
          event | null
          date | 'today'
          wind | 1.4
          startTime | '8 pm'
          status | 'FINAL'
          schemaVersion | 2
          results[0].place | 0
          results[0].place | '1'
          results[0].mark | null
          results[0].mark | 207.65
          results[0].athlete | null
          results[0].athlete.category | 'M'
          results[0].notes | ['A']
          results[0].reaction | 'quick'
          """)
  void refusesWhatCannotBeRead(String where, String becomes) {
    JsonNode race = Json.resource("paris2024_m_1500m_final.json");

    assertThat(schema(RaceData.class).validate(race)).isEmpty();
    assertThat(schema(RaceData.class).validate(Json.with(race, where, becomes))).isNotEmpty();
  }

  static Stream<Class<?>> records() {
    return DataRecords.all().stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void describesEveryComponentOfEveryRecord(Class<?> type) {
    JsonNode properties = SCHEMA.at("/$defs/" + DataRecords.name(type) + "/properties");

    assertThat(properties.propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    for (RecordComponent component : type.getRecordComponents()) {
      String expected = TYPES.getOrDefault(component.getType(), "anyOf");
      JsonNode property = properties.get(component.getName());
      assertThat(
              property.has("enum")
                  || property.has("$ref")
                  || property.toString().contains(expected))
          .as("%s", component)
          .isTrue();
    }
  }

  @Test
  void describesNothingElse() {
    assertThat(SCHEMA.get("$defs").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            DataRecords.all().stream().map(DataRecords::name).toList());
  }

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of("RaceData/properties/status", ListStatus.class),
        Arguments.of("RaceData/properties/facility", Facility.class),
        Arguments.of("PerformanceData/properties/facility", Facility.class),
        Arguments.of("PerformanceData/properties/kind", Performance.Kind.class),
        Arguments.of("PerformanceData/properties/notes/items", MarkNote.class),
        Arguments.of("ResultData/properties/notes/items", MarkNote.class),
        Arguments.of("CombinedEventPartData/properties/notes/items", MarkNote.class),
        Arguments.of("TopListData.Row/properties/notes/items", MarkNote.class),
        Arguments.of("AthleteData/properties/category", Category.class),
        Arguments.of("TeamData/properties/category", Category.class),
        Arguments.of("CompetitionData/properties/rankingCategory", RankingCategory.class),
        Arguments.of("FederationData/properties/area", Area.class),
        Arguments.of("FederationData/properties/status", Federation.Status.class),
        Arguments.of("RecordData/properties/status", RecordStatus.class),
        Arguments.of("RecordBookData/properties/completeLevels/items", RecordScope.Level.class),
        Arguments.of("RecordCheckData.Claim/properties/kind", RecordClaim.Kind.class),
        Arguments.of("RecordCheckData.Reason/properties/code", ReasonCode.class),
        Arguments.of("EntryData/properties/status", Entry.Status.class),
        Arguments.of("StartListData.Assignment/properties/kind", StartList.Assignment.Kind.class));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void namesEveryConstant(String where, Class<? extends Enum<?>> constants) {
    assertThat(texts(SCHEMA.at("/$defs/" + where + "/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
  }

  @Test
  void namesEveryQualification() {
    assertThat(texts(SCHEMA.at("/$defs/ResultData/properties/qualified/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Qualification.values()).map(Qualification::code).toList());
  }

  private static List<String> texts(JsonNode constants) {
    return constants.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
  }
}
