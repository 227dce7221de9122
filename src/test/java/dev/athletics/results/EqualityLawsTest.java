package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.SportClass;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.DistanceRounding;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.placing.Entry;
import dev.athletics.results.placing.LaneRules;
import dev.athletics.results.placing.OverallReport;
import dev.athletics.results.placing.PlacingRules;
import dev.athletics.results.placing.Seeding;
import dev.athletics.results.placing.StartList;
import dev.athletics.results.placing.TeamScoring;
import dev.athletics.results.placing.TieBreak;
import dev.athletics.results.placing.TrialRules;
import dev.athletics.results.placing.WalkRules;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.scoring.CombinedEventProgramme;
import dev.athletics.results.scoring.Scorecard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is equal of the public types, found in the module: those that say themselves what that is.
 *
 * <p>Null is refused wherever a value is made. A hash code may leave out what seldom decides.
 */
@DisplayName("Equality")
class EqualityLawsTest {
  private static final ImmutableListMultimap<Class<?>, Object> SPECIMENS =
      Multimaps.index(ImmutableSet.copyOf(Specimens.all()), Object::getClass);

  private static final AgeGroupRules RULES = AgeGroupRules.worldAthletics();
  private static final AgeGroupRules.Edition EDITION = RULES.editionOn(LocalDate.EPOCH);

  static Stream<Class<?>> types() {
    return PublicTypes.all().stream()
        .filter(EqualityLawsTest::saysWhatIsEqual)
        // A tree of hashes, of which only those of the right shape can be; RecordBookTest has them.
        .filter(type -> type != RecordBook.class);
  }

  private static boolean saysWhatIsEqual(Class<?> type) {
    return !type.isInterface()
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(method -> method.getName().equals("equals"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void comparesEverythingThatIsToBeCompared(Class<?> type) {
    withPossibleFields(type, withComparedFields(type, verifier().forClass(type))).verify();
  }

  private static SingleTypeEqualsVerifierApi<?> withComparedFields(
      Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
    if (type == Federation.class || type == Discipline.class) {
      return verifier.withOnlyTheseFields("code");
    }
    if (type == Athlete.class) {
      // It follows from the name.
      return verifier.withIgnoredFields("foldingKey");
    }
    if (type == RecordScope.class) {
      // The scope without its limits follows from the owner.
      return verifier.withIgnoredFields("unlimited");
    }
    // The steps follow from the frontier.
    return type == RecordProgression.class ? verifier.withIgnoredFields("steps") : verifier;
  }

  private static Race anotherDay() {
    return Specimens.race().toBuilder().date(LocalDate.of(2024, 8, 7)).build();
  }

  /** Records check their components, so that not any will do. */
  private static SingleTypeEqualsVerifierApi<?> withPossibleFields(
      Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
    if (type == RecordScope.Narrowing.class) {
      return verifier
          .withPrefabValuesForField("season", Optional.of(2023), Optional.of(2024))
          .withPrefabValuesForField("ageGroup", AgeGroup.M35, AgeGroup.M40)
          .withNonnullFields("season", "ageGroup", "track", "pacing");
    }
    if (type == Bar.class) {
      return verifier
          .withPrefabValuesForField("trials", "x", "o")
          .withNonnullFields("height", "trials");
    }
    if (type == TieBreak.class) {
      return verifier
          .withPrefabValuesForField("place", 1, 2)
          .withNonnullFields("order", "decidedBy", "equalOn", "lacking", "outOfPlace");
    }
    if (type == OverallReport.class) {
      return verifier
          .withPrefabValuesForField(
              "sections", ImmutableList.of(Specimens.race()), ImmutableList.of(anotherDay()))
          .withNonnullFields("rules", "tieBreaks");
    }
    if (type == Leg.class) {
      return verifier
          .withPrefabValuesForField("number", 2, 3)
          .withNonnullFields("runner", "time", "start");
    }
    if (type == WalkCard.class) {
      return verifier
          .withPrefabValuesForField("offence", Remark.Code.LOSS_OF_CONTACT, Remark.Code.BENT_KNEE)
          .withPrefabValuesForField("judge", 1, 2)
          .withNonnullFields("kind");
    }
    if (type == WalkRules.class) {
      return verifier
          .withPrefabValuesForField(
              "penalties",
              WalkRules.inForce(LocalDate.of(2025, 12, 31)).penalties(),
              WalkRules.inForce(LocalDate.of(2026, 1, 1)).penalties())
          .withNonnullFields("name", "edition");
    }
    if (type == WalkPenalty.class) {
      return verifier.withPrefabValuesForField(
          "time", Duration.ofMinutes(1), Duration.ofMinutes(2));
    }
    if (type == Implement.class) {
      return verifier.withPrefabValuesForField("grams", 4000, 7260);
    }
    if (type == DistanceRounding.class) {
      return verifier
          .withPrefabValuesForField("centimetres", 1, 2)
          .withNonnullFields("rule", "edition");
    }
    if (type == PossibleDuplicate.class) {
      return verifier
          .withPrefabValuesForField(
              "reasons",
              ImmutableSet.of(PossibleDuplicate.Reason.ONE_LETTER),
              ImmutableSet.of(PossibleDuplicate.Reason.NAMES_SWAPPED))
          .withNonnullFields("one", "other", "reasons");
    }
    if (type == AgeGroupRules.Edition.class) {
      return verifier
          .withPrefabValuesForField(
              "limits", EDITION.limits(), AgeGroupRules.fidal().editionOn(LocalDate.EPOCH).limits())
          .withPrefabValuesForField(
              "words",
              ImmutableMap.of("youth", AgeGroup.U18, "girls", AgeGroup.U18),
              ImmutableMap.of("youth", AgeGroup.U18))
          .withPrefabValuesForField(
              "categories", ImmutableMap.of("youth", Category.WOMEN), ImmutableMap.of())
          .withNonnullFields("rule", "limits", "words", "categories");
    }
    if (type == TeamScoring.class) {
      return verifier
          .withPrefabValues(ImmutableList.class, ImmutableList.of(2), ImmutableList.of(1))
          .withPrefabValuesForField("scorers", 1, 2)
          .withPrefabValuesForField("members", 3, 4)
          .withNonnullFields("name", "basis", "points", "incompleteTeams", "ties");
    }
    if (type == TrialRules.class) {
      return verifier
          .withPrefabValues(
              ImmutableSortedMap.class, ImmutableSortedMap.of(), ImmutableSortedMap.of(1, 1))
          .withPrefabValues(
              ImmutableSortedSet.class, ImmutableSortedSet.of(), ImmutableSortedSet.of(1))
          .withPrefabValuesForField("trials", 5, 6)
          .withNonnullFields("name", "edition", "athletesAfter", "orderChangesAfter");
    }
    if (type == CombinedEventProgramme.class) {
      return verifier
          .withPrefabValuesForField("event", Event.parse("Men DEC"), Event.parse("Men HEP"))
          .withPrefabValuesForField(
              "days",
              ImmutableList.of(ImmutableList.of(Discipline.parse("100"))),
              ImmutableList.of(ImmutableList.of(Discipline.parse("LJ"))))
          .withNonnullFields("event", "facility", "days");
    }
    return type == TopList.Row.class
        ? verifier.withPrefabValuesForField("rank", 1, 2).withNonnullFields("mark", "performance")
        : withPossibleValues(type, verifier.suppress(Warning.NULL_FIELDS));
  }

  private static SingleTypeEqualsVerifierApi<?> withPossibleValues(
      Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
    if (type == SportClass.class) {
      return verifier.withPrefabValues(
          ImmutableSortedSet.class, ImmutableSortedSet.of(11), ImmutableSortedSet.of(12));
    }
    if (type == Scorecard.Line.class) {
      return verifier.withPrefabValues(
          Outcome.class, RaceTime.parse("9.79"), RaceTime.parse("9.80"));
    }
    if (type == AgeGroupRules.class) {
      return verifier.withPrefabValues(
          ImmutableSortedMap.class, RULES.editions(), AgeGroupRules.ukAthletics().editions());
    }
    if (type == NoMark.class || type == Remark.class) {
      return verifier.withPrefabValues(
          Optional.class, Optional.of("TR16.8"), Optional.of("TR17.3"));
    }
    if (type == NotatedMark.class) {
      return verifier
          .withPrefabValues(Outcome.class, RaceTime.parse("9.79"), RaceTime.parse("9.80"))
          .withPrefabValues(
              ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(MarkNote.ALTITUDE));
    }
    if (type == PlacingRules.class) {
      return verifier.withPrefabValues(
          ImmutableList.class, PlacingRules.track().steps(), PlacingRules.vertical().steps());
    }
    return withStarters(type, verifier);
  }

  private static SingleTypeEqualsVerifierApi<?> withStarters(
      Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
    Entry entry = Entry.of(Athlete.builder().name("Josh", "KERR").build());
    StartList list = StartList.of(Specimens.race(), ImmutableList.of(entry));
    if (type == LaneRules.Group.class) {
      return verifier.withPrefabValues(
          ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2));
    }
    if (type == Seeding.class) {
      return verifier.withPrefabValues(
          ImmutableList.class, ImmutableList.of(), ImmutableList.of(entry));
    }
    if (type == StartList.class) {
      Race other = Race.builder(Event.parse("Men 100")).date(LocalDate.EPOCH).build();
      return verifier
          .withPrefabValues(Race.class, list.race(), other)
          .withPrefabValues(ImmutableList.class, ImmutableList.of(), list.starts());
    }
    return verifier;
  }

  private static ConfiguredEqualsVerifier verifier() {
    Result result = Specimens.race().results().get(0);
    ConfiguredEqualsVerifier verifier =
        EqualsVerifier.configure()
            .suppress(Warning.STRICT_HASHCODE)
            .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(1))
            .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(1))
            .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of(1, 1))
            .withPrefabValues(
                ImmutableSortedMap.class, ImmutableSortedMap.of(), ImmutableSortedMap.of(1, 1))
            .withPrefabValues(
                MarkReader.class,
                MarkReader.of(Discipline.parse("800")),
                MarkReader.of(Discipline.parse("SP")))
            .withPrefabValues(MarkSyntax.class, MarkSyntax.TIME, MarkSyntax.DISTANCE)
            .withPrefabValues(Range.class, Range.atMost(1), Range.atMost(2))
            .withPrefabValues(Mark.class, RaceTime.parse("9.79"), Distance.parse("8.00"))
            .withPrefabValues(Outcome.class, RaceTime.parse("9.79"), NoMark.parse("DNF"))
            .withPrefabValues(
                WalkPenalty.class,
                WalkPenalty.served(Duration.ofMinutes(1)),
                WalkPenalty.added(Duration.ofMinutes(1)))
            .withPrefabValues(Result.class, result, result.toBuilder().place(2).build())
            .withPrefabValues(PlacingRules.class, PlacingRules.track(), PlacingRules.vertical());
    SPECIMENS.keySet().forEach(type -> addSpecimens(type, verifier));
    return verifier;
  }

  private static <T> void addSpecimens(Class<T> type, ConfiguredEqualsVerifier verifier) {
    List<T> values = SPECIMENS.get(type).stream().<T>map(type::cast).toList();
    if (values.size() > 1 && type != Result.class && !type.isEnum()) {
      verifier.withPrefabValues(type, values.get(0), values.get(1));
    }
  }
}
