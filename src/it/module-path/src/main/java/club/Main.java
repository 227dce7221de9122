package club;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import java.time.LocalDate;

/**
 * Asks every table in the library's jar something from another module, which cannot open the jar's
 * resources itself.
 */
final class Main {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 4);

  private Main() {}

  public static void main(String[] args) {
    print("disciplines", Discipline.parse("1500 Metres").code());
    print("aliases", Vocabulary.GERMAN.parse("Speerwurf").displayName());
    print("words", Discipline.parse("110 metros vallas").code());
    print("specifications", Discipline.parse("60H99.1cm").hurdles().orElseThrow());
    print("event words", Event.parse("U20 Men 110mH"));
    print("event specifications", Event.parse("U20 Men Shot Put").specification().code());
    print("implement weights", Implement.parse("16lb"));
    print("hurdle heights", Hurdles.parse("39in"));
    print(
        "age groups",
        AgeGroupRules.worldAthletics().admits(AgeGroup.U20, BirthDate.parse("2008"), DAY));
    print("plausible marks", Discipline.parse("JT").parseMark("89,45"));
    print("plausible speeds", Discipline.parse("800").parseMark("2,17,87"));
    print("status spellings", NoMark.parse("did not finish"));
    print("federations", Federation.of("GBR").name());
    print("world record events", flags("Men's 1500m") + " " + flags("Men's 600m"));
    System.out.println(ImmutableList.class.getModule().getDescriptor().toNameAndVersion());
  }

  private static void print(String table, Object answer) {
    System.out.println(table + ": " + answer);
  }

  /** What a sheet prints beside a time that betters one said to be the world record of an event. */
  private static ImmutableList<String> flags(String event) {
    Event contested = Event.parse(event);
    Athlete athlete = Athlete.builder().name("Al", "WEST").federation("USA").build();
    Record standing =
        Record.builder()
            .scope(RecordScope.world())
            .event(contested)
            .mark(RaceTime.parse("3:26.00"))
            .holder(athlete)
            .date(DAY.minusYears(1))
            .build();
    Race race =
        Race.builder(contested)
            .date(DAY)
            .result(
                Result.builder()
                    .competitor(athlete)
                    .place(1)
                    .outcome(RaceTime.parse("3:25.99"))
                    .build())
            .build();
    RecordCheck check = RecordBook.of(ImmutableList.of(standing)).check(race);
    return check.flags(race, race.results().get(0));
  }
}
