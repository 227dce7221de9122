package dev.athletics.results.lists;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.testing.NullPointerTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ListNullsTest {
  private static final Event EVENT = Event.parse("Men 100");

  private final NullPointerTester nulls =
      new NullPointerTester()
          .setDefault(Event.class, EVENT)
          .setDefault(Predicate.class, any -> true)
          .setDefault(Facility.class, Facility.SHORT_TRACK)
          .setDefault(RaceTime.class, RaceTime.parse("10.2h"))
          .setDefault(NotatedMark.class, NotatedMark.of(RaceTime.parse("10.00")))
          .setDefault(
              Performance.class,
              Performance.builder()
                  .competitor(Athlete.builder().name("A").build())
                  .event(EVENT)
                  .mark(RaceTime.parse("10.00"))
                  .date(LocalDate.EPOCH)
                  .build())
          .setDefault(Discipline.class, EVENT.discipline())
          .setDefault(String.class, "text")
          .setDefault(ImmutableRangeMap.class, ImmutableRangeMap.of());

  @Test
  void areRefusedByTopLists() {
    nulls.testAllPublicStaticMethods(TopListCriteria.class);
    nulls.testAllPublicInstanceMethods(TopListCriteria.of(EVENT));
    nulls.testAllPublicConstructors(TopList.Row.class);
  }

  @Test
  void areRefusedByConversions() {
    nulls.testAllPublicStaticMethods(HandTimeConversion.class);
    nulls.testAllPublicInstanceMethods(HandTimeConversion.NFHS);
  }
}
