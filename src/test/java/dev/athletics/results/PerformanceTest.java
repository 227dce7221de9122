package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTest {
  private static Performance.Builder sprint() {
    return Performance.builder()
        .competitor(Athlete.builder().name("Eilidh ROSS").build())
        .event(Event.parse("Women's 60m"))
        .mark(RaceTime.parse("7.10"))
        .date(LocalDate.of(2024, 2, 17));
  }

  /** What the race says of its track counts before what a list notes beside a mark. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "SHORT_TRACK, -, true, false",
        "-, SHORT_TRACK, true, false",
        "-, INDOOR, true, false",
        "OVERSIZED_TRACK, -, false, true",
        "OVERSIZED_TRACK, INDOOR, false, true",
        "-, OVERSIZED_TRACK, false, true",
        "SHORT_TRACK, OVERSIZED_TRACK, true, false",
        "STANDARD_TRACK, INDOOR, false, false",
        "STANDARD_TRACK, -, false, false",
        "-, -, false, false"
      })
  void tellsItsOvalByTheFacilityOrElseByTheNotes(
      Facility facility, MarkNote note, boolean shortTrack, boolean oversized) {
    Performance.Builder performance = sprint();
    if (facility != null) {
      performance.facility(facility);
    }
    if (note != null) {
      performance.notes(List.of(note));
    }
    assertThat(performance.build().isOnShortTrack()).isEqualTo(shortTrack);
    assertThat(performance.build().isOnOversizedTrack()).isEqualTo(oversized);
    assertThat(performance.build().isWindLegal()).isEqualTo(shortTrack || oversized);
  }

  @Test
  void takesTheOvalNotedForOversizedWhereIndoorIsNotedToo() {
    Performance both = sprint().notes(List.of(MarkNote.INDOOR, MarkNote.OVERSIZED_TRACK)).build();
    assertThat(both.isOnShortTrack()).isFalse();
    assertThat(both.isOnOversizedTrack()).isTrue();
  }

  /** A short track may lie outdoors. */
  @Test
  void isWindAssistedOnAShortTrackWhereTheListSaysSo() {
    Performance.Builder outdoors = sprint().facility(Facility.SHORT_TRACK);
    assertThat(outdoors.build().isWindLegal()).isTrue();
    assertThat(outdoors.wind(Wind.parse("+2.1")).build().isWindLegal()).isFalse();
    assertThat(
            sprint()
                .facility(Facility.SHORT_TRACK)
                .notes(List.of(MarkNote.WIND_ASSISTED))
                .build()
                .isWindLegal())
        .isFalse();
  }
}
