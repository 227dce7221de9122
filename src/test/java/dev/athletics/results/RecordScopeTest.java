package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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
    "WR Mx, WR",
    "NIR NED, NIR",
    "WU20IR, WU20IR",
    "NIL ITA 2024, NIL",
    "AIL EU 2024, AIL",
    "WW40R, WW40R",
    "WM40R, WM40R",
    "NW35L NED 2024 sh, NW35L",
    "NU18B ITA sh, NU18B",
    "CL European Championships 2024 sh, CL",
    "CR \"Winter sh\" sh, CR",
    "VR \"Lac du Wo\", VR",
    "MR \"\"A\" of B\", MR",
    "ClubR: Edinburgh AC, ClubR",
    "ClubR U20: Edinburgh AC, ClubR U20",
    "ClubR W40 2024 sh: Edinburgh AC, ClubR W40 2024 sh",
    "ClubR i: Wo: sh 2024, ClubR i",
    "County Best U15 Mx: Fife, County Best U15 Mx"
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
        RecordScope.area(Area.EUROPE).forAgeGroup(AgeGroup.U20).inSeason(2024).onShortTrack();
    assertThat(scope.area()).contains(Area.EUROPE);
    assertThat(scope.ageGroup()).isEqualTo(AgeGroup.U20);
    assertThat(scope.season()).hasValue(2024);
    assertThat(scope.isShortTrack()).isTrue();
    assertThat(scope)
        .isEqualTo(
            RecordScope.area(Area.EUROPE).onShortTrack().inSeason(2024).forAgeGroup(AgeGroup.U20));
    assertThat(scope.label()).isEqualTo("AU20L");
  }

  @Test
  void labelsAPersonsBests() {
    assertThat(RecordScope.personal(KERR).label()).isEqualTo("PB");
    assertThat(RecordScope.personal(KERR).inSeason(2024).label()).isEqualTo("SB");
    assertThat(RecordScope.area(Area.EUROPE).label()).isEqualTo("AR");
  }

  @Test
  void takesTheOlympicGamesForWhatTheyAre() {
    assertThat(RecordScope.competition("Olympic Games")).isEqualTo(RecordScope.olympic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ClubR",
        "ClubR: ",
        ": Edinburgh AC",
        "ClubR Edinburgh AC",
        "U20: X",
        "NIR NED sh",
        "WL 0999",
        "WR: Edinburgh",
        "WL +999",
        "",
        " ",
        "R",
        "XR",
        "WR EU",
        "NR",
        "NR XXX",
        "AR",
        "WL",
        "WL 24",
        "PB",
        "WU20X",
        "ER EU",
        "Ω"
      })
  void refusesWhatNamesNone(String text) {
    assertThat(RecordScope.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordScope.parse(text))
        .withMessageContaining("expected a record scope");
  }

  @Test
  void readsBackTheTextOfAnyNameWithAnyLimits() {
    Random random = new Random(36);
    List<String> words =
        List.of("sh", "Wo", "Mx", "i", "2024", "\"", "Club", "U20", "W40", ":", "CR");
    for (int i = 0; i < 20_000; i++) {
      String name =
          random
              .ints(1 + random.nextInt(4), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
      RecordScope scope = limited(named(name, random), random);
      assertThat(RecordScope.parse(scope.toString())).as(scope.toString()).isEqualTo(scope);
    }
  }

  private static RecordScope named(String name, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> RecordScope.competition(name);
      case 1 -> RecordScope.meeting(name);
      case 2 -> RecordScope.venue(name);
      case 3 -> RecordScope.custom("ClubR", name);
      default -> RecordScope.custom("Schülerrekord Bayern", name);
    };
  }

  private static RecordScope limited(RecordScope scope, Random random) {
    RecordScope limited =
        random.nextBoolean() ? scope.inSeason(1000 + random.nextInt(9000)) : scope;
    limited =
        switch (random.nextInt(4)) {
          case 0 -> limited.forAgeGroup(AgeGroup.U20);
          case 1 -> limited.forAgeGroup(AgeGroup.M40).named(Category.WOMEN);
          case 2 -> limited.forAgeGroup(AgeGroup.between(11, 12));
          default -> limited;
        };
    limited = random.nextBoolean() ? limited.onShortTrack() : limited;
    limited = random.nextInt(3) == 0 ? limited.indoors() : limited;
    return random.nextInt(3) == 0 ? limited.withPacing(Pacing.WOMEN_ONLY) : limited;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NR", "WU20R", "ER", "PB x", "Club: R", "ClubR U20", "ClubR sh", "C 2024"})
  void refusesALabelThatWouldBeReadAsAnotherScope(String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordScope.custom(label, "Edinburgh AC"))
        .withMessageContaining("label");
  }

  @ParameterizedTest
  @ValueSource(ints = {12024, 999, 0, -2024})
  void refusesASeasonThatHasNotFourDigits(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordScope.world().inSeason(year))
        .withMessageContaining("season");
  }

  @Test
  void namesMastersOfWomenAsTheSportDoes() {
    RecordScope women = RecordScope.world().forAgeGroup(AgeGroup.M40).named(Category.WOMEN);
    assertThat(women.label()).isEqualTo("WW40R");
    assertThat(women).hasToString("WW40R");
    assertThat(women.nameInSentence()).isEqualTo("the world W40 record");
    assertThat(women.named(Category.MEN).label()).isEqualTo("WM40R");
    assertThat(RecordScope.world().named(Category.WOMEN)).isEqualTo(RecordScope.world());
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
        .addEqualityGroup(world.inSeason(2024), world.inSeason(2024))
        .addEqualityGroup(world.inSeason(2023))
        .addEqualityGroup(world.forAgeGroup(AgeGroup.U20))
        .addEqualityGroup(world.onShortTrack())
        .addEqualityGroup(world.withPacing(Pacing.MIXED))
        .addEqualityGroup(world.withPacing(Pacing.WOMEN_ONLY))
        .addEqualityGroup(RecordScope.custom("ClubR", "A"), RecordScope.custom("ClubR", "A"))
        .addEqualityGroup(RecordScope.custom("ClubR", "B"))
        .addEqualityGroup(RecordScope.custom("SchoolR", "A"))
        .addEqualityGroup(RecordScope.meeting("A"))
        .addEqualityGroup(
            RecordScope.personal(KERR), RecordScope.personal(KERR.toBuilder().build()))
        .testEquals();
  }
}
