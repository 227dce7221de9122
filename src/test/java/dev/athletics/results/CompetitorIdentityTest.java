package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompetitorIdentityTest {
  private static Athlete.Builder named(String name) {
    return Athlete.builder().name(name);
  }

  private static void assertSame(Athlete.Builder one, Athlete.Builder other, boolean same) {
    assertThat(one.build().isSameAs(other.build())).isEqualTo(same);
    assertThat(other.build().isSameAs(one.build())).isEqualTo(same);
  }

  @Nested
  class OfAthletes {
    @Test
    void isDecidedByASharedId() {
      assertSame(named("Josh Kerr").id("wa", "1"), named("J. Kerr").id("wa", "1"), true);
      assertSame(named("Josh Kerr").id("wa", "1"), named("Josh Kerr").id("wa", "2"), false);
    }

    @Test
    void isDecidedByTheNameWhereNoIdIsShared() {
      assertSame(named("KERR Josh").id("wa", "1"), named("Josh Kerr").id("tilastopaja", "1"), true);
      assertSame(named("Josh Kerr"), named("Josh Kerry"), false);
    }

    @Test
    void isDecidedByAnyNameOfOneThatIsANameOfTheOther() {
      Athlete.Builder married = named("Dina Asher Smith").alias("Dina", "JONES");
      assertSame(married, named("Jones Dina"), true);
      assertSame(married, named("Dina Smith"), false);
      assertSame(married, named("Dina Brown").alias("Dina", "Jones"), true);
      assertSame(married.id("wa", "1"), named("Dina Jones").id("wa", "2"), false);
      assertSame(married.born(1995), named("Dina Jones").born(1996), false);
    }

    @Test
    void needsCompatibleBirthDates() {
      LocalDate day = LocalDate.of(1997, 10, 8);
      assertSame(named("Josh Kerr").born(day), named("Josh Kerr").born(1997), true);
      assertSame(named("Josh Kerr").born(day), named("Josh Kerr"), true);
      assertSame(named("Josh Kerr").born(day), named("Josh Kerr").born(1998), false);
    }

    @Test
    void needsCompatibleCategories() {
      assertSame(named("Kim Collins").category(Category.MEN), named("Kim Collins"), true);
      assertSame(
          named("Kim Collins").category(Category.MEN),
          named("Kim Collins").category(Category.WOMEN),
          false);
    }

    @Test
    void neverDependsOnTheFederation() {
      assertSame(
          named("Wilson Kipketer").federation("KEN"),
          named("Wilson Kipketer").federation("DEN"),
          true);
    }
  }

  @Nested
  class OfTeams {
    private final Team dutch = Team.builder().federation("NED").category(Category.MIXED).build();

    @Test
    void goesByFederationAndCategoryWhoeverRuns() {
      Team withRunners =
          dutch.toBuilder().runners(named("Femke Bol").build()).name("Netherlands").build();

      assertThat(dutch.isSameAs(withRunners)).isTrue();
      assertThat(dutch.isSameAs(dutch.toBuilder().category(Category.WOMEN).build())).isFalse();
      assertThat(dutch.isSameAs(dutch.toBuilder().federation("BEL").build())).isFalse();
    }

    @Test
    void isDecidedByASharedId() {
      Team one = Team.builder().name("Edinburgh AC").id("opentrack", "1").build();
      assertThat(one.isSameAs(Team.builder().name("Edinburgh").id("opentrack", "1").build()))
          .isTrue();
      assertThat(one.isSameAs(Team.builder().name("Edinburgh AC").id("opentrack", "2").build()))
          .isFalse();
    }

    @Test
    void tellsTheTeamsOfOneClubApartByTheirLetters() {
      Team.Builder club = Team.builder().name("Edinburgh AC");
      Team a = club.letter("A").build();
      Team b = club.letter("b").build();
      assertThat(a.isSameAs(b)).isFalse();
      assertThat(a.isSameAs(Team.builder().name("Edinburgh AC").build())).isTrue();
      assertThat(b).hasToString("Edinburgh AC B");
      assertThat(b.letter()).contains("B");
      assertThat(b.name()).isEqualTo("Edinburgh AC");
    }

    @Test
    void holdsTwoClubsOfOneFederationApart() {
      Team edinburgh = Team.builder().name("Edinburgh AC").federation("GBR").build();
      Team birchfield = Team.builder().name("Birchfield Harriers").federation("GBR").build();
      assertThat(edinburgh.isSameAs(birchfield)).isFalse();
      assertThat(edinburgh.isSameAs(Team.builder().federation("GBR").build())).isFalse();
      assertThat(edinburgh.isSameAs(Team.builder().name("Edinburgh AC").build())).isTrue();
    }

    @Test
    void goesByNameWithoutAFederation() {
      Team club = Team.builder().name("Santa Monica TC").build();

      assertThat(club.isSameAs(Team.builder().name("Santa Monica TC").build())).isTrue();
      assertThat(club.isSameAs(Team.builder().name("Philadelphia Pioneers").build())).isFalse();
    }
  }

  @Test
  void anAthleteIsNoTeam() {
    assertThat(named("Kenya").build().isSameAs(Team.builder().name("Kenya").build())).isFalse();
  }
}
