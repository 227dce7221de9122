package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Race;
import dev.athletics.results.examples.ResultLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what was once written as JSON to be readable for ever: a published list of each kind of
 * event, beside this class. The consumers under {@code src/it} read the same files.
 *
 * <p>Until the first release a changed form replaces a file. As it is written now, it is among the
 * built files under {@code target/data}.
 */
@DisplayName("A published list as JSON")
class PublishedJsonTest {
  private static final Path WRITTEN_NOW = Path.of("target", "data");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paris2024_m_1500m_final",
        "rome2024_m_longjump_final",
        "paris2024_w_highjump_final",
        "paris2024_m_decathlon_final",
        "paris2024_x_4x400m_final",
        "paris2024_m_20kmwalk_final"
      })
  void isWrittenAndReadAsItAlwaysWas(String name) throws IOException {
    Race race = ResultLists.read(name).races().get(0);
    RaceData data = RaceData.of(race);
    Files.createDirectories(WRITTEN_NOW);
    JsonMapper indenting = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(
        WRITTEN_NOW.resolve(name + ".json"), indenting.writeValueAsString(data) + "\n");

    assertThat(Json.tree(data)).isEqualTo(Json.resource(name + ".json"));
    assertThat(Json.read(Json.resource(name + ".json"), RaceData.class).toRace()).isEqualTo(race);
  }
}
