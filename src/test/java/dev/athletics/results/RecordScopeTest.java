package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.discipline.AgeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordScopeTest {
  private static final Athlete KERR =
      Athlete.builder().name("Josh", "KERR").federation("GBR").build();

  @ParameterizedTest
  @CsvSource({
    "WR, WR",
    "OR, OR",
    "AR EU, AR",
    "NR NED, NR",
    "CR European Championships, CR",
    "MR Bislett Games, MR",
    "WU20R, WU20R",
    "AU20R EU, AU20R",
    "NU20R ITA, NU20R",
    "AU23R EU, AU23R",
    "NU23R ITA, NU23R",
    "WU18B, WU18B",
    "NU18B ITA, NU18B",
    "WL 2024, WL",
    "EL 2024, EL",
    "NL ITA 2024, NL",
    "WU20L 2024, WU20L",
    "WR sh, WR",
    "NR NED sh, NR",
    "WR Wo, WR",
    "WR Mx, WR"
  })
  void printsWhatSheetsPrintAndReadsItBack(String text, String label) {
    RecordScope scope = RecordScope.parse(text);
    assertThat(scope.label()).isEqualTo(label);
    assertThat(scope).hasToString(text);
    assertThat(SerializableTester.reserialize(scope))
        .isEqualTo(scope)
        .hasSameHashCodeAs(RecordScope.valueOf(text));
  }

  @Test
  void isAConjunction() {
    RecordScope scope =
        RecordScope.area(Area.EUROPE).ageGroup(AgeGroup.U20).season(2024).shortTrack();
    assertThat(scope.area()).contains(Area.EUROPE);
    assertThat(scope.ageGroup()).isEqualTo(AgeGroup.U20);
    assertThat(scope.season()).hasValue(2024);
    assertThat(scope.isShortTrack()).isTrue();
    assertThat(scope)
        .isEqualTo(RecordScope.area(Area.EUROPE).shortTrack().season(2024).ageGroup(AgeGroup.U20));
    assertThat(scope.label()).isEqualTo("AU20L");
  }

  @Test
  void labelsAPersonsBests() {
    assertThat(RecordScope.personal(KERR).label()).isEqualTo("PB");
    assertThat(RecordScope.personal(KERR).season(2024).label()).isEqualTo("SB");
    assertThat(RecordScope.area(Area.EUROPE).areaLabel()).isEqualTo("ER");
  }

  @Test
  void takesTheOlympicGamesForWhatTheyAre() {
    assertThat(RecordScope.competition("Olympic Games")).isEqualTo(RecordScope.olympic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "R", "XR", "WR EU", "NR", "NR XXX", "AR", "WL", "WL 24", "PB", "WU20X", "ER EU",
        "Ω"
      })
  void refusesWhatNamesNone(String text) {
    assertThat(RecordScope.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordScope.parse(text))
        .withMessageContaining("expected a record scope");
  }

  @Test
  void refusesBlankNames() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordScope.custom("ClubR", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordScope.meeting(""));
  }

  @Test
  void comparesEveryPart() {
    RecordScope world = RecordScope.world();
    new EqualsTester()
        .addEqualityGroup(world, RecordScope.parse("WR"))
        .addEqualityGroup(RecordScope.olympic())
        .addEqualityGroup(world.season(2024), world.season(2024))
        .addEqualityGroup(world.season(2023))
        .addEqualityGroup(world.ageGroup(AgeGroup.U20))
        .addEqualityGroup(world.shortTrack())
        .addEqualityGroup(world.pacing(Pacing.MIXED))
        .addEqualityGroup(world.pacing(Pacing.WOMEN_ONLY))
        .addEqualityGroup(RecordScope.custom("ClubR", "A"), RecordScope.custom("ClubR", "A"))
        .addEqualityGroup(RecordScope.custom("ClubR", "B"))
        .addEqualityGroup(RecordScope.custom("SchoolR", "A"))
        .addEqualityGroup(RecordScope.meeting("A"))
        .addEqualityGroup(
            RecordScope.personal(KERR), RecordScope.personal(KERR.toBuilder().build()))
        .testEquals();
  }
}
