package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of world record events against CR 32 of September 2025. */
class WorldRecordEventsTest {
  private static final ImmutableList<ImmutableMap<String, String>> CR_32 =
      RecordTables.read("cr32_2025-09.tsv");
  private static final ImmutableList<AgeGroup> GROUPS =
      ImmutableList.of(AgeGroup.SENIOR, AgeGroup.U20);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** One combination of event, age group and track, such as {@code Men 200 on 200}. */
  private record Combination(Event event, boolean shortTrack) {
    static Combination of(Discipline discipline, Category category, AgeGroup group, String track) {
      boolean separate = discipline.isShortTrackSeparate() || isContestedIndoors(discipline);
      return new Combination(
          Event.of(discipline, category, group), separate && track.equals("200"));
    }

    private static boolean isContestedIndoors(Discipline discipline) {
      return discipline.family() == Family.COMBINED;
    }

    boolean isListed(LocalDate date) {
      RecordScope scope = RecordScope.world().forAgeGroup(event.ageGroup());
      return WorldRecordEvents.contains(
          performance(date), shortTrack ? scope.onShortTrack() : scope);
    }

    private Performance performance(LocalDate date) {
      return Performance.builder()
          .competitor(competitor())
          .event(event)
          .mark(mark(event.discipline()))
          .date(date)
          .facility(shortTrack ? Facility.SHORT_TRACK : Facility.STANDARD_TRACK)
          .build();
    }

    private Competitor competitor() {
      return event.discipline().family() == Family.RELAY
          ? Team.builder().federation("NED").build()
          : Athlete.builder().name("Jo", "Doe").federation("NED").build();
    }

    private static Mark mark(Discipline discipline) {
      return switch (discipline.markKind()) {
        case TIME ->
            RaceTime.ofMillis(
                discipline.distanceInMetres().map(metres -> metres.longValue()).orElse(1000L)
                    * 1000,
                Resolution.SECOND,
                TimingMethod.FULLY_AUTOMATIC);
        case POINTS -> Points.of(9000);
        case HEIGHT, DISTANCE, DISTANCE_IN_FIXED_TIME -> Distance.ofMetres(2);
      };
    }
  }

  private static Stream<Combination> combinations(ImmutableMap<String, String> row) {
    Discipline discipline = Discipline.parse(row.get("event"));
    return Splitter.on(' ')
        .splitToStream(row.get("categories"))
        .map(
            whose ->
                Combination.of(
                    discipline,
                    category(whose),
                    whose.startsWith("U20") ? AgeGroup.U20 : AgeGroup.SENIOR,
                    row.get("facility")));
  }

  private static Category category(String whose) {
    return switch (whose.charAt(whose.length() - 1)) {
      case 'M' -> Category.MEN;
      case 'W' -> Category.WOMEN;
      default -> Category.MIXED;
    };
  }

  private static ImmutableSet<Combination> everyCombination() {
    ImmutableSet.Builder<Combination> all = ImmutableSet.builder();
    for (Discipline discipline : Discipline.all()) {
      for (Category category : Category.values()) {
        for (AgeGroup group : GROUPS) {
          all.add(Combination.of(discipline, category, group, "400"));
          all.add(Combination.of(discipline, category, group, "200"));
        }
      }
    }
    return all.build();
  }

  @Test
  void areThoseOfTheRuleBookAndNoOthers() {
    ImmutableSet<Combination> listed =
        CR_32.stream()
            .flatMap(WorldRecordEventsTest::combinations)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(listed).hasSize(212);
    assertThat(everyCombination().stream().filter(combination -> combination.isListed(TODAY)))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void beginOnTheirDay() {
    assertThat(CR_32)
        .filteredOn(row -> !row.get("since").isEmpty())
        .hasSize(9)
        .allSatisfy(
            row -> {
              String[] since = row.get("since").split("\\(", -1);
              LocalDate day = LocalDate.parse(since[0]);
              assertThat(combinations(row).filter(event -> concerns(since, event)))
                  .isNotEmpty()
                  .allMatch(event -> event.isListed(day))
                  .noneMatch(event -> event.isListed(day.minusDays(1)));
            });
  }

  /** A date can be that of one category only, such as {@code 2019-01-01(W)}. */
  private static boolean concerns(String[] since, Combination combination) {
    return since.length == 1
        || combination.event().category() == category(since[1].replace(")", ""));
  }

  @Test
  void endOnTheirDay() {
    LocalDate last = LocalDate.of(2023, 12, 31);
    assertThat(
            everyCombination().stream()
                .filter(event -> event.isListed(last) && !event.isListed(TODAY)))
        .extracting(event -> event.event() + (event.shortTrack() ? " sh" : ""))
        .containsExactlyInAnyOrder(
            "Men 20000",
            "Women 20000",
            "Men 25000",
            "Women 25000",
            "Men 30000",
            "Women 30000",
            "Men 2000 sh",
            "Women 2000 sh",
            "Men 10000W",
            "Women 30000W",
            "U20 Mixed 4x400");
  }
}
