package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AthleteTest {
  private static final LocalDate CHANGE = LocalDate.of(1998, 3, 1);

  private final Athlete kipketer =
      Athlete.builder()
          .name("Wilson", "KIPKETER")
          .category(Category.MEN)
          .born(1970)
          .federation("KEN")
          .federation(Federation.of("DEN"), CHANGE)
          .id("worldathletics", "14352")
          .build();

  @Test
  void representsOneFederationAtATime() {
    assertThat(kipketer.federationOn(CHANGE.minusDays(1))).contains(Federation.of("KEN"));
    assertThat(kipketer.federationOn(CHANGE)).contains(Federation.of("DEN"));
    assertThat(kipketer.allegiances()).hasSize(2).containsEntry(CHANGE, Federation.of("DEN"));
  }

  @Test
  void representsNobodyBeforeTheFirstKnownDay() {
    Athlete later = Athlete.builder().name("A B").federation(Federation.of("DEN"), CHANGE).build();

    assertThat(later.federationOn(CHANGE.minusDays(1))).isEmpty();
    assertThat(Athlete.builder().name("A B").build().federationOn(CHANGE)).isEmpty();
  }

  @Test
  void isPrintedWithTheLatestFederation() {
    assertThat(kipketer).hasToString("Wilson KIPKETER (DEN)");
    assertThat(kipketer.displayName()).isEqualTo("Wilson KIPKETER");
    assertThat(kipketer.nameInSentence()).isEqualTo("Kipketer");
    assertThat(Athlete.builder().name("A B").build()).hasToString("A B");
  }

  @Test
  void knowsWhatItWasTold() {
    assertThat(kipketer.birth()).isEqualTo(BirthDate.ofYear(1970));
    assertThat(kipketer.category()).contains(Category.MEN);
    assertThat(kipketer.ids()).containsExactly(entry("worldathletics", "14352"));
    assertThat(Athlete.builder().name("A B").build().birth()).isEqualTo(BirthDate.UNKNOWN);
  }

  @Test
  void copyThroughItsBuilderIsEqualAndIndependent() {
    Athlete.Builder builder = kipketer.toBuilder();
    assertThat(builder.build()).isEqualTo(kipketer);

    builder.id("tilastopaja", "7");
    assertThat(kipketer.ids()).hasSize(1);
  }

  @Test
  void needsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Athlete.builder().build())
        .withMessage("name of the athlete is missing");
    assertThatIllegalArgumentException().isThrownBy(() -> Athlete.builder().id("", "1"));
  }

  @Test
  void teamIsKnownByItsFederationOrItsName() {
    Team dutch = Team.builder().federation("NED").build();

    assertThat(dutch.displayName()).isEqualTo("Netherlands");
    assertThat(dutch.federationOn(CHANGE)).contains(Federation.of("NED"));
    assertThat(dutch).hasToString("Netherlands (NED)");
    assertThatIllegalArgumentException().isThrownBy(() -> Team.builder().build());
    assertThatIllegalArgumentException().isThrownBy(() -> Team.builder().name(" "));
  }
}
