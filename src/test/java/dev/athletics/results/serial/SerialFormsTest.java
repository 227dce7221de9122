package dev.athletics.results.serial;

import static dev.athletics.results.SerialStreams.read;
import static dev.athletics.results.SerialStreams.written;
import static dev.athletics.results.serial.Element.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two serial forms; those of the single types are held by {@code SerializedFormsTest}. */
class SerialFormsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 4);

  @Nested
  @DisplayName("A text in a stream")
  class TextForms {
    @Test
    void isReadAsTheValueItStandsFor() throws Exception {
      assertThat(read(written(textForm("discipline.Discipline", "110H"))))
          .isEqualTo(Discipline.parse("110H"));
    }

    @ParameterizedTest
    @CsvSource({
      "mark.RaceTime,0:00.00",
      "discipline.Event,1500",
      "discipline.BirthDate,2006-13",
      "Round,x",
      "RecordScope,''"
    })
    void isRefusedWhereTheTypeRefusesIt(String kind, String text) throws Exception {
      assertRefused(textForm(kind, text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Race",
          "Nobody",
          "",
          ".",
          "serial.Kinds",
          "../java.lang.Integer",
          "[I",
          "placing.Placing"
        })
    void isRefusedForATypeThatHasNoText(String kind) throws Exception {
      assertRefused(textForm(kind, "1"));
    }

    @Test
    void runsNothingOfAClassWhoseNameWasForged() throws Exception {
      assertRefused(textForm("serial.SerialFormsTest$Trap", "x"));
      assertRefused(new Form("serial.SerialFormsTest$Trap", Map.of()));
      assertThat(sprung).isFalse();
    }
  }

  private static boolean sprung;

  static final class Trap {
    static {
      sprung = true;
    }
  }

  @Nested
  @DisplayName("Fields in a stream")
  class FieldForms {
    private final Event event = Event.parse("Men 100");

    @Test
    void thatAreAbsentHaveTheirDefault() throws Exception {
      assertThat(read(written(form("Race", "event", event, "date", "2024-08-04"))))
          .isEqualTo(Race.builder(event).date(DAY).build());
    }

    @Test
    void areRefusedWhereOneOfThemIsNotKnown() {
      assertRefused("Race", "event", event, "date", "2024-08-04", "colour", "red");
    }

    @Test
    void areRefusedWhereOneIsThereTwice() throws Exception {
      byte[] stream = written(form("Race", "event", event, "dade", "2024-08-04", "date", "x"));
      assertThatThrownBy(() -> read(replaced(stream, "dade", "date")))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("date is there twice");
    }

    @Test
    void areRefusedWhereOneIsOfAnotherType() {
      assertRefused("Race", "event", event, "date", "today");
      assertRefused("Race", "event", event, "date", "2024-08-04", "status", "NONE");
      assertRefused("Race", "event", event, "date", "2024-08-04", "results", List.of("first"));
      assertRefused("Race", "event", List.of(event), "date", "2024-08-04");
      assertRefused("Race", "event", "1500", "date", "2024-08-04");
      assertRefused("Athlete", "name", List.of("Josh"));
      assertRefused("Athlete", "name", List.of("Josh", "KERR"), "ids", List.of("a", "1", "b"));
    }

    @Test
    void areRefusedWhereTheBuilderRefusesThem() {
      assertRefused("Race", "date", "2024-08-04");
      assertRefused("Race", "event", event);
      assertRefused("Race", "event", event, "date", "2024-08-04", "starters", "0");
      assertRefused("Race", fields("start", "12:00", "finish", "11:59"));
      assertRefused("Athlete");
      assertRefused("Result", "place", "1");
    }

    private Object[] fields(Object... more) {
      return ImmutableList.builder()
          .add("event", event, "date", "2024-08-04")
          .add(more)
          .build()
          .toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Round", "Nobody", "serial.Kinds"})
    void areRefusedForATypeThatIsNotKnownByItsFields(String kind) {
      assertRefused(kind, "date", "2024-08-04");
    }

    @Test
    void areRefusedOnTheWayOutWhereOneCannotBeWritten() {
      assertThatThrownBy(() -> written(form("Race", "date", new Object())))
          .isInstanceOf(NotSerializableException.class);
    }

    private static void assertRefused(String kind, Object... fields) {
      SerialFormsTest.assertRefused(form(kind, fields));
    }
  }

  /** A type to which two fields were added after its first streams were written. */
  private record Lap(int number, ImmutableList<String> leaders, ImmutableMap<String, String> bibs) {
    Lap number(int other) {
      return new Lap(other, leaders, bibs);
    }

    Lap leaders(ImmutableList<String> others) {
      return new Lap(number, others, bibs);
    }

    Lap bibs(ImmutableMap<String, String> others) {
      return new Lap(number, leaders, others);
    }

    private static FieldKind<Lap, Lap> first() {
      return FieldKind.of(
              Lap.class, () -> new Lap(1, ImmutableList.of(), ImmutableMap.of()), lap -> lap)
          .field("number", text(Integer.class), 1, Lap::number, Lap::number);
    }

    private static final class Fields {
      static final FieldKind<Lap, Lap> KIND =
          first()
              .list("leaders", text(String.class), Lap::leaders, Lap::leaders)
              .map("bibs", text(String.class), text(String.class), Lap::bibs, Lap::bibs);
    }
  }

  @Nested
  @DisplayName("A type to which a field was added")
  class Evolution {
    private final Lap lap = new Lap(7, ImmutableList.of("KERR"), ImmutableMap.of("KERR", "1"));

    @Test
    void readsTheStreamsThatWereWrittenBefore() throws Exception {
      assertThat(read(written(Lap.first().form(lap))))
          .isEqualTo(new Lap(7, ImmutableList.of(), ImmutableMap.of()));
    }

    @Test
    void writesAndReadsAllItsFields() throws Exception {
      assertThat(read(written(Lap.Fields.KIND.form(lap)))).isEqualTo(lap);
    }

    @Test
    void isWrittenAsBeforeWhereTheFieldHasItsDefault() throws Exception {
      Lap plain = new Lap(1, ImmutableList.of(), ImmutableMap.of());
      assertThat(written(Lap.Fields.KIND.form(plain))).isEqualTo(written(Lap.first().form(plain)));
    }
  }

  @Test
  void sharedValuesAreWrittenOnce() throws Exception {
    Athlete athlete = Athlete.builder().name("Josh", "KERR").build();
    int one = written(ImmutableList.of(athlete)).length;
    int two = written(ImmutableList.of(athlete, athlete)).length;
    assertThat(two - one).isLessThan(10);
  }

  private static Form textForm(String kind, String text) {
    return form(kind, "", text);
  }

  private static Form form(String kind, Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Form(kind, fields);
  }

  private static byte[] replaced(byte[] stream, String bytes, String others) {
    return new String(stream, StandardCharsets.ISO_8859_1)
        .replace(bytes, others)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(Serializable form) {
    assertThatThrownBy(() -> read(written(form))).isInstanceOf(InvalidObjectException.class);
  }
}
