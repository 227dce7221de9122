package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

  @ParameterizedTest
  @CsvSource({
    "AF, AFRICA",
    "AFR, AFRICA",
    "Africa, AFRICA",
    "AS, ASIA",
    "asi, ASIA",
    "EU, EUROPE",
    "EUR, EUROPE",
    "ER, EUROPE",
    "' Europe ', EUROPE",
    "NA, NACAC",
    "NAM, NACAC",
    "AM, NACAC",
    "North America, NACAC",
    "NACAC, NACAC",
    "OC, OCEANIA",
    "OCE, OCEANIA",
    "SA, SOUTH_AMERICA",
    "SAM, SOUTH_AMERICA",
    "South America, SOUTH_AMERICA",
    "south_america, SOUTH_AMERICA",
  })
  void readsTheCodesOfRecordListsAndFeeds(String text, Area area) {
    assertThat(Area.parse(text)).isSameAs(area);
    assertThat(Area.tryParse(text)).contains(area);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(Area area) {
    assertThat(Area.parse(area.toString())).isSameAs(area);
    assertThat(Area.parse(area.code())).isSameAs(area);
    assertThat(Area.parse(area.worldAthleticsCode())).isSameAs(area);
    assertThat(Area.parse(area.recordLabel())).isSameAs(area);
    assertThat(Area.parse(area.displayName())).isSameAs(area);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "World", "NED", "E U", "\u0000", "\ud83d"})
  void refusesWhatIsNoArea(String text) {
    assertThat(Area.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Area.parse(text)).isInstanceOf(FederationFormatException.class);
  }

  @Test
  void labelsItsRecordAsListsDo() {
    // W3C OpenTrack vocabulary of records and bests: ER is the European record.
    assertThat(Area.EUROPE.recordLabel()).isEqualTo("ER");
    assertThat(Area.SOUTH_AMERICA.adjective()).isEqualTo("South American");
  }
}
