package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void isRefusedByAnyIdThatDiffersInWhicheverOrderTheyAreGiven() {
      assertSame(
          named("Josh Kerr").id("wa", "1").id("gb", "7"),
          named("Josh Kerr").id("gb", "7").id("wa", "2"),
          false);
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
    void goesByTheFoldedNameOfAClub() {
      Team club = Team.builder().name("Turnverein Nürnberg-Süd").build();
      assertThat(club.isSameAs(Team.builder().name("TURNVEREIN NURNBERG SUD").build())).isTrue();
      assertThat(club.isSameAs(Team.builder().name("Turnverein Nürnberg").build())).isFalse();
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

  @Nested
  class ById {
    private final CompetitorIdentity licence = CompetitorIdentity.byId("licence");

    private void assertSame(Competitor one, Competitor other, boolean same) {
      assertThat(licence.isSame(one, other)).isEqualTo(same);
      assertThat(licence.isSame(other, one)).isEqualTo(same);
    }

    @Test
    void asksForNothingElse() {
      Athlete kerr = named("Josh Kerr").born(1997).id("licence", "1").build();
      assertSame(kerr, named("Joshua Karr").born(1998).id("licence", "1").build(), true);
      assertSame(kerr, named("Josh Kerr").born(1997).id("licence", "2").build(), false);
    }

    @Test
    void holdsNobodyWithoutAnIdToBeAnother() {
      Athlete kerr = named("Josh Kerr").build();
      assertSame(kerr, named("Josh Kerr").id("licence", "1").build(), false);
      assertSame(kerr, named("KERR Josh").build(), false);
      assertSame(kerr, named("Josh Kerr").build(), true);
    }

    @Test
    void leavesTeamsWithoutIdsToTheStandard() {
      Team club = Team.builder().name("Edinburgh AC").build();
      assertSame(club, Team.builder().name("EDINBURGH AC").build(), true);
      assertSame(club, Team.builder().name("Edinburgh AC").id("licence", "1").build(), false);
      assertSame(
          Team.builder().name("Edinburgh").id("licence", "1").build(),
          Team.builder().name("Edinburgh AC").id("licence", "1").build(),
          true);
    }

    @Test
    void neverHoldsATeamToBeAnAthlete() {
      assertSame(
          named("Josh Kerr").id("licence", "1").build(),
          Team.builder().name("Kerr").id("licence", "1").build(),
          false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " licence", "licence\t"})
    void needsASchemeWithoutBlanksAround(String scheme) {
      assertThatThrownBy(() -> CompetitorIdentity.byId(scheme))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("scheme must not be blank");
    }
  }

  @Nested
  class ByNameAndBirthYear {
    private void assertSame(Athlete.Builder one, Athlete.Builder other, boolean same) {
      CompetitorIdentity identity = CompetitorIdentity.byNameAndBirthYear();
      assertThat(identity.isSame(one.build(), other.build())).isEqualTo(same);
      assertThat(identity.isSame(other.build(), one.build())).isEqualTo(same);
    }

    @Test
    void asksForTheYearOfBothAndTheName() {
      assertSame(
          named("Josh Kerr").born(LocalDate.of(1997, 10, 8)),
          named("KERR Josh").born(LocalDate.of(1997, 8, 10)),
          true);
      assertSame(named("Josh Kerr").born(1997), named("Josh Kerr").born(1998), false);
      assertSame(named("Josh Kerr").born(1997), named("Josh Karr").born(1997), false);
      assertSame(named("Josh Kerr").born(1997), named("Josh Kerr"), false);
      assertSame(named("Josh Kerr"), named("Josh Kerr"), true);
    }

    @Test
    void letsIdsNotCount() {
      assertSame(
          named("Josh Kerr").born(1997).id("wa", "1"),
          named("Josh Kerr").born(1997).id("wa", "2"),
          true);
    }

    @Test
    void isRefusedByTheCategory() {
      assertSame(
          named("Kim Collins").born(1976).category(Category.MEN),
          named("Kim Collins").born(1976).category(Category.WOMEN),
          false);
    }

    @Test
    void countsAnAlias() {
      assertSame(
          named("Dina Smith").alias("Dina", "JONES").born(1995),
          named("Dina Jones").born(1995),
          true);
    }
  }

  /** Two who are the same must be found by what they share. */
  @Test
  void thoseWhoAreTheSameShareAClue() {
    List<Competitor> all =
        List.of(
            named("Josh Kerr").build(),
            named("KERR Josh").born(1997).id("licence", "1").build(),
            named("J. Kerr").born(1997).id("licence", "1").build(),
            named("Joshua Carr").born(1997).alias("Josh", "KERR").build(),
            Team.builder().name("Netherlands").build(),
            Team.builder().federation("NED").build(),
            Team.builder().name("NED").federation("NED").letter("A").build(),
            Team.builder().name("Edinburgh AC").federation("GBR").build(),
            Team.builder().name("EDINBURGH A.C").id("licence", "1").build(),
            Team.builder().name("Edinburgh  AC").build());
    List<CompetitorIdentity> identities =
        List.of(
            CompetitorIdentity.STANDARD,
            CompetitorIdentity.byId("licence"),
            CompetitorIdentity.byNameAndBirthYear(),
            (one, other) -> one.getClass() == other.getClass());
    for (CompetitorIdentity identity : identities) {
      assertThat(all)
          .allSatisfy(
              one ->
                  assertThat(all)
                      .filteredOn(other -> identity.isSame(one, other))
                      .isNotEmpty()
                      .allSatisfy(
                          other ->
                              assertThat(identity.clues(one))
                                  .as("%s of %s and %s", identity, one, other)
                                  .containsAnyElementsOf(identity.clues(other))));
    }
  }

  @Test
  void isTheSameAfterAStream() {
    for (CompetitorIdentity identity :
        List.of(
            CompetitorIdentity.STANDARD,
            CompetitorIdentity.byId("licence"),
            CompetitorIdentity.byNameAndBirthYear())) {
      assertThat(SerializableTester.reserialize(identity)).isEqualTo(identity);
    }
    assertThat(CompetitorIdentity.byId("licence")).hasToString("id licence");
    assertThat(CompetitorIdentity.byNameAndBirthYear()).hasToString("name and birth year");
  }
}
