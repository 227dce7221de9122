package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Facility;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedEventProgrammeTest {
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Men DEC, STANDARD_TRACK, 100 LJ SP HJ 400 110H DT PV JT 1500",
    "Women HEP, STANDARD_TRACK, 100H HJ SP 200 LJ JT 800",
    "Women DEC, STANDARD_TRACK, 100 DT PV JT 400 100H LJ SP HJ 1500",
    "Men PEN, STANDARD_TRACK, LJ JT 200 DT 1500",
    "Men HEP, SHORT_TRACK, 60 LJ SP HJ 60H PV 1000",
    "Women PEN, SHORT_TRACK, 60H HJ SP LJ 800",
  })
  void eventsStandInTheOrderOfTheRules(String event, Facility facility, String order) {
    CombinedEventProgramme programme =
        CombinedEventProgramme.find(Event.parse(event), facility).orElseThrow();
    assertThat(programme.parts().stream().map(part -> part.discipline().code()).toList())
        .containsExactly(order.split(" "));
  }

  @Test
  void theRulesHaveNoProgrammeForOthers() {
    assertThat(CombinedEventProgramme.find(Event.parse("M50 DEC"), Facility.STANDARD_TRACK))
        .isEmpty();
    assertThat(CombinedEventProgramme.find(Event.parse("Men HEP"), Facility.STANDARD_TRACK))
        .isEmpty();
  }

  @Test
  void aProgrammeNeedsACombinedEventAndEachOfItsEventsOnce() {
    Event decathlon = Event.parse("Men DEC");
    ImmutableList<Discipline> day = ImmutableList.of(Discipline.parse("100"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CombinedEventProgramme(
                    Event.parse("Men 100"), Facility.STANDARD_TRACK, ImmutableList.of(day)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CombinedEventProgramme(decathlon, Facility.STANDARD_TRACK, ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CombinedEventProgramme(
                    decathlon, Facility.STANDARD_TRACK, ImmutableList.of(day, day)));
  }
}
