package dev.athletics.results.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.RankingCategory;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The orders that see everything")
class TotalOrderTest {
  private static final Athlete KERR = Athlete.builder().name("Josh", "Kerr").build();
  private static final Team CLUB = Team.builder().name("Edinburgh AC").build();
  private static final Performance MARK =
      Performance.builder()
          .competitor(KERR)
          .event(Event.parse("Men 1500"))
          .mark(RaceTime.parse("3:27.79"))
          .date(LocalDate.of(2024, 8, 6))
          .build();

  private static <T> void assertZeroForEqualsOnly(Comparator<T> order, List<T> values) {
    for (T one : values) {
      for (T other : values) {
        assertThat(order.compare(one, other) == 0)
            .as("%s and %s", one, other)
            .isEqualTo(one.equals(other));
        assertThat(Integer.signum(order.compare(one, other)))
            .isEqualTo(-Integer.signum(order.compare(other, one)));
      }
    }
  }

  @Test
  void tellCompetitorsApartByEachComponent() {
    assertZeroForEqualsOnly(
        TotalOrder.COMPETITORS,
        List.<Competitor>of(
            KERR,
            Athlete.builder().name("Josh", "Kerr").build(),
            Athlete.builder().name("Kerr", "Josh").build(),
            KERR.toBuilder().alias("Joshua", "Kerr").build(),
            KERR.toBuilder().category(Category.MEN).build(),
            KERR.toBuilder().born(1997).build(),
            KERR.toBuilder().born(LocalDate.of(1997, 1, 1)).build(),
            KERR.toBuilder().federation("GBR").build(),
            KERR.toBuilder().club("Edinburgh AC").build(),
            KERR.toBuilder().id("WA", "14564446").build(),
            KERR.toBuilder().id("WA", "14564446").id("club", "7").build(),
            KERR.toBuilder().id("club", "7").id("WA", "14564446").build(),
            CLUB,
            CLUB.toBuilder().letter("A").build(),
            CLUB.toBuilder().letter("B").build(),
            CLUB.toBuilder().federation("GBR").build(),
            CLUB.toBuilder().id("club", "7").build(),
            CLUB.toBuilder().category(Category.MEN).build(),
            CLUB.toBuilder().runners(List.of(KERR)).build()));
  }

  @Test
  void tellPerformancesApartByTheirCompetition() {
    Competition games = Competition.builder().name("Games").build();
    assertZeroForEqualsOnly(
        TotalOrder.PERFORMANCES,
        List.of(
            MARK,
            MARK.toBuilder().competition(games).build(),
            MARK.toBuilder().competition(games.toBuilder().series("Olympic Games").build()).build(),
            MARK.toBuilder()
                .competition(games.toBuilder().rankingCategory(RankingCategory.OW).build())
                .build()));
  }
}
