package dev.athletics.results.lists;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Athlete;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.PossibleDuplicate;
import dev.athletics.results.PossibleDuplicate.Reason;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A set of athletes of whom one in a hundred has a namesake, and one in a hundred is in it twice
 * with a slip of the pen. {@code mvn verify -DtestOptions=-Dthorough=true} asks for 100,000.
 */
@DisplayName("Among many athletes with namesakes and duplicates")
class PeopleAtScaleTest {
  private static final int PEOPLE = Boolean.getBoolean("thorough") ? 100_000 : 10_000;
  private static final Event HIGH_JUMP = Event.parse("Men HJ");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 8);
  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";

  private static final ImmutableSet<Reason> SLIPS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Reason.ALIAS)));

  private final Random random = new Random(18);
  private final List<Athlete> people = new ArrayList<>();
  private final Set<Athlete> all = new LinkedHashSet<>();
  private final Map<Set<Athlete>, Reason> duplicates = new LinkedHashMap<>();

  PeopleAtScaleTest() {
    while (people.size() < PEOPLE) {
      add(Athlete.builder().name(name(2) + " " + name(2), name(3)).born(birth()).build());
    }
    List<Athlete> known = List.copyOf(people);
    for (int i = 0; i < PEOPLE / 100; i++) {
      Athlete athlete = known.get(random.nextInt(PEOPLE));
      add(athlete.toBuilder().born(birth()).build());
    }
    for (int i = 0; i < PEOPLE / 100; i++) {
      for (Reason slip : SLIPS) {
        Athlete athlete = known.get(i * 100 + slip.ordinal());
        Athlete again = withSlip(athlete, slip);
        duplicates.put(Set.of(athlete, again), slip);
        add(again);
      }
    }
  }

  private void add(Athlete athlete) {
    if (all.add(athlete)) {
      people.add(athlete);
    }
  }

  private String name(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(any(CONSONANTS)).append(any(VOWELS));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private char any(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  /** The day is never the month, so that they can be swapped for another day. */
  private LocalDate birth() {
    int month = 1 + random.nextInt(12);
    return LocalDate.of(1960 + random.nextInt(48), month, month % 12 + 1);
  }

  private Athlete withSlip(Athlete athlete, Reason slip) {
    String given = athlete.name().given();
    String family = athlete.name().family();
    LocalDate birth = athlete.birth().date().orElseThrow();
    return switch (slip) {
      case ONE_LETTER -> athlete.toBuilder().name(given, withOtherLetter(family)).build();
      case NAMES_SWAPPED -> athlete.toBuilder().name(family, given).build();
      case MIDDLE_NAME_MISSING ->
          athlete.toBuilder().name(given.substring(0, given.indexOf(' ')), family).build();
      case DAY_AND_MONTH_SWAPPED ->
          athlete.toBuilder()
              .born(LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()))
              .build();
      case ALIAS -> throw new AssertionError("no slip");
    };
  }

  /** One letter more, less, another one, or two that changed places. */
  private String withOtherLetter(String name) {
    int at = 1 + random.nextInt(name.length() - 2);
    String before = name.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before + "x" + name.substring(at);
      case 1 -> before + name.substring(at + 1);
      case 2 -> before + "x" + name.substring(at + 1);
      default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  @Test
  void everyDuplicateIsFoundForItsReasonAndOneInTenThousandAtMostIsAFalseAlarm() {
    Map<Set<Athlete>, Set<Reason>> found = new LinkedHashMap<>();
    for (PossibleDuplicate pair : PossibleDuplicate.among(people)) {
      found.put(Set.of(pair.one(), pair.other()), pair.reasons());
    }
    duplicates.forEach((pair, slip) -> assertThat(found.get(pair)).contains(slip));
    assertThat(Sets.difference(found.keySet(), duplicates.keySet()))
        .hasSizeLessThanOrEqualTo(PEOPLE / 10_000);
  }

  /** Names whose order alone differs are one person's, born on one day. */
  private static String person(Athlete athlete) {
    return athlete.foldingKey() + " " + athlete.birth();
  }

  @Test
  void everyDuplicateOfWhichAListMakesTwoLinesIsFound() {
    assertThat(PossibleDuplicate.among(people, CompetitorIdentity.STANDARD))
        .hasSizeBetween(3 * PEOPLE / 100, 3 * PEOPLE / 100 + PEOPLE / 10_000)
        .noneMatch(pair -> pair.one().isSameAs(pair.other()));
  }

  /** Each with the number of a licence, which a duplicate shares and a namesake does not. */
  private Map<Athlete, String> licences() {
    Map<Athlete, String> licences = new LinkedHashMap<>();
    people.forEach(athlete -> licences.put(athlete, "GB" + licences.size()));
    duplicates
        .keySet()
        .forEach(pair -> pair.forEach(again -> licences.put(again, "of " + pair.hashCode())));
    return licences;
  }

  @Test
  void everyoneHasOneLineByTheNumbersOfTheirLicences() {
    Map<Athlete, String> licences = licences();
    TopListCriteria criteria =
        TopListCriteria.of(HIGH_JUMP).withIdentity(CompetitorIdentity.byId("licence"));
    TopList list =
        people.stream()
            .map(one -> one.toBuilder().id("licence", requireNonNull(licences.get(one))).build())
            .map(this::jump)
            .collect(criteria.toTopList());
    assertThat(list.rows()).hasSameSizeAs(Set.copyOf(licences.values()));
  }

  @Test
  void aBookByTheNumbersOfTheirLicencesGivesEveryBestToThePerson() {
    CompetitorIdentity licence = CompetitorIdentity.byId("licence");
    Map<Athlete, String> licences = licences();
    List<Performance> performances =
        people.stream()
            .map(one -> one.toBuilder().id("licence", requireNonNull(licences.get(one))).build())
            .map(this::jump)
            .toList();
    RecordBook book =
        RecordBook.ofPerformances(
            performances.stream(),
            RecordRules.worldAthletics()
                .onlyScopes(scope -> scope.level() == RecordScope.Level.PERSONAL),
            licence);
    Map<String, Mark> bests = new LinkedHashMap<>();
    for (Performance performance : performances) {
      bests.merge(
          number(performance),
          performance.mark(),
          BinaryOperator.minBy(HIGH_JUMP.discipline().bestFirst()));
    }
    for (Performance performance : performances) {
      assertThat(book.standing(RecordScope.personal(performance.competitor()), HIGH_JUMP))
          .extracting(Record::mark)
          .containsOnly(bests.get(number(performance)));
    }
  }

  private static String number(Performance performance) {
    return requireNonNull(((Athlete) performance.competitor()).ids().get("licence"));
  }

  private Performance jump(Athlete athlete) {
    return Performance.builder()
        .competitor(athlete)
        .event(HIGH_JUMP)
        .mark(Distance.ofCentimetres(100 + random.nextInt(140)))
        .date(DAY)
        .build();
  }

  @Test
  void eachNamesakeHasALineAndAPersonalBestOfTheirOwn() {
    List<Performance> performances = people.stream().map(this::jump).toList();
    Map<String, Long> persons =
        people.stream().collect(groupingBy(PeopleAtScaleTest::person, counting()));
    assertThat(performances.stream().collect(TopListCriteria.of(HIGH_JUMP).toTopList()).rows())
        .hasSameSizeAs(persons.keySet());
    RecordBook book =
        RecordBook.ofPerformances(
            performances.stream(),
            RecordRules.worldAthletics()
                .onlyScopes(scope -> scope.level() == RecordScope.Level.PERSONAL));
    for (Performance performance : performances) {
      if (persons.get(person((Athlete) performance.competitor())) > 1) {
        continue;
      }
      assertThat(book.standing(RecordScope.personal(performance.competitor()), HIGH_JUMP))
          .extracting(record -> record.mark(), record -> record.holder())
          .containsExactly(tuple(performance.mark(), performance.competitor()));
    }
  }
}
