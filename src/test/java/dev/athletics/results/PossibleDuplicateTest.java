package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.PossibleDuplicate.Reason;
import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleDuplicateTest {

  private static Athlete athlete(String given, String family, String birth) {
    return Athlete.builder().name(given, family).born(LocalDate.parse(birth)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "Josh, KERR, 1997-10-08, Josh, KER, 1997-10-08, ONE_LETTER",
    "Josh, KERR, 1997-10-08, Jsoh, KERR, 1997-10-08, ONE_LETTER",
    "Josh, KERR, 1997-10-08, Josh, KORR, 1997-10-08, ONE_LETTER",
    "Josh, KERR, 1997-10-08, Kerr, JOSH, 1997-10-08, NAMES_SWAPPED",
    "Josh, KERR, 1997-10-08, Josh, KERR, 1997-08-10, DAY_AND_MONTH_SWAPPED",
    "José, MÜLLER, 1997-10-08, Jose, Muller, 1997-08-10, DAY_AND_MONTH_SWAPPED",
    "Josh, KERR, 1997-10-08, Josh David, KERR, 1997-10-08, MIDDLE_NAME_MISSING",
    "Josh, KERR, 1997-10-08, Josh D., KERR, 1997-10-08, MIDDLE_NAME_MISSING",
    "Josh Lee, KERR, 1997-10-08, Josh David Lee, KERR, 1997-10-08, MIDDLE_NAME_MISSING",
    "Josh David Lee, KERR, 1997-10-08, JOSH DAVID, Kerr, 1997-10-08, MIDDLE_NAME_MISSING",
  })
  void givesItsReason(
      String given,
      String family,
      String birth,
      String given2,
      String family2,
      String birth2,
      Reason reason) {
    Athlete one = athlete(given, family, birth);
    Athlete other = athlete(given2, family2, birth2);

    assertThat(PossibleDuplicate.among(List.of(one, other)))
        .containsExactly(new PossibleDuplicate(one, other, ImmutableSet.of(reason)));
  }

  @ParameterizedTest
  @CsvSource({
    "Josh, KERR, 1997-10-08, Josh, KERR, 1997-10-09",
    "Josh, KERR, 1997-10-08, Josh, KERSEY, 1997-10-08",
    "Josh, KERR, 1997-10-08, Jo, KERR, 1997-10-08",
    "Josh, KERR, 1997-10-08, Josh, KORR, 1997-10-09",
    "Josh, KERR, 1997-10-08, David Josh, KERR, 1997-10-08",
    "Josh Lee David, KERR, 1997-10-08, Josh David Lee Ian, KERR, 1997-10-08",
  })
  void isNotSeenInOthers(
      String given, String family, String birth, String given2, String family2, String birth2) {
    assertThat(
            PossibleDuplicate.among(
                List.of(athlete(given, family, birth), athlete(given2, family2, birth2))))
        .isEmpty();
  }

  @Test
  void isLeftOutWhereARuleHoldsBothToBeOne() {
    Athlete kerr = athlete("Josh", "KERR", "1997-10-08").toBuilder().id("licence", "1").build();
    Athlete typed = athlete("Josh", "KORR", "1997-10-08").toBuilder().id("licence", "1").build();
    Athlete swapped = athlete("Kerr", "JOSH", "1997-10-08");
    List<Athlete> all = List.of(kerr, typed, swapped);

    assertThat(PossibleDuplicate.among(all)).hasSize(2);
    assertThat(PossibleDuplicate.among(all, CompetitorIdentity.STANDARD)).isEmpty();
    assertThat(PossibleDuplicate.among(all, CompetitorIdentity.byId("licence")))
        .containsExactly(
            new PossibleDuplicate(kerr, swapped, ImmutableSet.of(Reason.NAMES_SWAPPED)));
  }

  @Test
  void isSeenInAFormerName() {
    Athlete married =
        athlete("Dina", "SMITH", "1997-10-08").toBuilder().alias("Dina", "JONES").build();
    Athlete before = athlete("Dina", "Jones", "1997-10-08");
    Athlete misspelt = athlete("Dina", "JONSE", "1997-10-08");
    Athlete other = athlete("Dina", "JONES", "1997-10-09");

    assertThat(PossibleDuplicate.among(List.of(married, before, misspelt, other)))
        .containsExactly(
            new PossibleDuplicate(married, before, ImmutableSet.of(Reason.ALIAS)),
            new PossibleDuplicate(married, misspelt, ImmutableSet.of(Reason.ONE_LETTER)),
            new PossibleDuplicate(before, misspelt, ImmutableSet.of(Reason.ONE_LETTER)));
  }

  @Test
  void isNoneWhereAnIdOrTheCategoryDecides() {
    Athlete one = athlete("Josh", "KERR", "1997-10-08");
    Athlete other = athlete("Josh", "KORR", "1997-10-08");

    assertThat(
            PossibleDuplicate.among(
                List.of(
                    one.toBuilder().id("WA", "1").build(),
                    other.toBuilder().id("WA", "2").build())))
        .isEmpty();
    assertThat(
            PossibleDuplicate.among(
                List.of(
                    one.toBuilder().category(Category.MEN).build(),
                    other.toBuilder().category(Category.WOMEN).build())))
        .isEmpty();
  }

  /** One in a hundred is there again with a slip, one in a hundred is a namesake of another. */
  @Test
  void isFoundAmongManyWithoutFalseAlarms() {
    Made made = new Made(10_000);

    Set<Set<Athlete>> found = new HashSet<>();
    PossibleDuplicate.among(made.athletes)
        .forEach(pair -> found.add(Set.of(pair.one(), pair.other())));

    assertThat(found).containsAll(made.duplicates);
    found.removeAll(made.duplicates);
    assertThat(found).hasSizeLessThan(10);
  }

  @Test
  void isFoundInTheOrderOfTheAthletes() {
    Made made = new Made(2_000);
    List<Athlete> athletes = made.athletes;
    ImmutableList<PossibleDuplicate> found = PossibleDuplicate.among(athletes);

    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            pair ->
                assertThat(athletes.indexOf(pair.one()))
                    .isLessThan(athletes.indexOf(pair.other())));
    assertThat(found).extracting(pair -> athletes.indexOf(pair.one())).isSorted();
  }

  /** Seeded athletes with slips and namesakes among them. */
  static final class Made {
    final List<Athlete> athletes = new ArrayList<>();
    final Set<Set<Athlete>> duplicates = new HashSet<>();
    private final Random random = new Random(18);

    Made(int size) {
      for (int i = 0; i < size; i++) {
        Athlete athlete =
            athlete(word() + (i % 3 == 0 ? " " + word() : ""), word() + word(), birth());
        athletes.add(athlete);
        if (i % 100 == 7) {
          Athlete again = withSlip(athlete, i / 100 % 4);
          athletes.add(again);
          duplicates.add(Set.of(athlete, again));
        } else if (i % 100 == 57) {
          athletes.add(athlete.toBuilder().born(LocalDate.parse(birth())).build());
        }
      }
    }

    private String birth() {
      return LocalDate.of(1965, 1, 1).plusDays(random.nextInt(16_000)).toString();
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        word.append("bdfgklmnprst".charAt(random.nextInt(12)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Athlete withSlip(Athlete athlete, int kind) {
      String given = athlete.name().given();
      String family = athlete.name().family();
      LocalDate birth = athlete.birth().date().orElseThrow();
      boolean canSwap =
          birth.getDayOfMonth() <= 12 && birth.getDayOfMonth() != birth.getMonthValue();
      if (kind == 0) {
        return athlete.toBuilder().name(family, given).build();
      }
      if (kind == 1 && canSwap) {
        return athlete.toBuilder()
            .born(LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()))
            .build();
      }
      if (kind == 2 && given.indexOf(' ') < 0) {
        return athlete.toBuilder().name(given + " " + word(), family).build();
      }
      int at = 1 + random.nextInt(family.length() - 1);
      return athlete.toBuilder()
          .name(given, family.substring(0, at) + "x" + family.substring(at + random.nextInt(2)))
          .build();
    }
  }
}
