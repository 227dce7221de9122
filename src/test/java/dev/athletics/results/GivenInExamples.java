package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.records.RecordBook;
import java.time.LocalDate;
import java.util.Arrays;

/** What the examples of the Javadoc do not make themselves; the guide tells readers the same. */
public final class GivenInExamples {
  public static final Athlete hocker = man("Cole", "HOCKER", "USA");
  public static final Athlete kerr = man("Josh", "KERR", "GBR");
  public static final Athlete nuguse = man("Yared", "NUGUSE", "USA");
  public static final Athlete ingebrigtsen = man("Jakob", "INGEBRIGTSEN", "NOR");
  public static final Athlete bolt = man("Usain", "BOLT", "JAM");

  /** The first four of the men's 1500 metres final of Paris 2024. */
  public static final Race race =
      Race.builder(Event.parse("Men's 1500m"))
          .date(LocalDate.of(2024, 8, 6))
          .round(RoundType.FINAL)
          .competition(
              Competition.builder()
                  .name("Olympic Games Paris 2024")
                  .series("Olympic Games")
                  .build())
          .results(
              ImmutableList.of(
                  row(1, hocker, "3:27.65"),
                  row(2, kerr, "3:27.79"),
                  row(3, nuguse, "3:27.80"),
                  row(4, ingebrigtsen, "3:28.24")))
          .build();

  /** One event of a combined event. */
  public static CombinedEventPart part(String code, String mark) {
    Discipline discipline = Discipline.parse(code);
    return new CombinedEventPart(discipline, discipline.parseMark(mark), Points.of(0));
  }

  /** The first four of each semifinal over 110 metres hurdles of Rome 2024. */
  public static final ImmutableList<Race> semifinals =
      ImmutableList.of(
          semifinal(
              1,
              row(1, man("Asier", "MARTÍNEZ", "ESP"), "13.29"),
              row(2, man("Michael", "OBASUYI", "BEL"), "13.31"),
              row(3, man("Romain", "LECOEUR", "FRA"), "13.47"),
              row(4, man("Filip Jakob", "DEMŠAR", "SLO"), "13.59")),
          semifinal(
              2,
              row(1, man("Jason", "JOSEPH", "SUI"), "13.35"),
              row(2, man("Raphael", "MOHAMED", "FRA"), "13.37"),
              row(3, man("Damian", "CZYKIER", "POL"), "13.44"),
              row(4, man("Elie", "BACARI", "BEL"), "13.44")),
          semifinal(
              3,
              row(1, man("Lorenzo Ndele", "SIMONELLI", "ITA"), "13.20"),
              row(2, man("Enrique", "LLOPIS", "ESP"), "13.22"),
              row(3, man("Milan", "TRAJKOVIC", "CYP"), "13.47"),
              row(4, man("Mikdat", "SEVLER", "TUR"), "13.68")));

  /** The long jump of Tokyo 1991, its first two, with series and without places. */
  public static final Race longJump =
      Race.builder(Event.parse("Men's Long Jump"))
          .date(LocalDate.of(1991, 8, 30))
          .results(
              ImmutableList.of(
                  jumps(
                      man("Carl", "LEWIS", "USA"),
                      "8.68(0.0) x 8.83(+2.3) 8.91(+2.9) 8.87(-0.2) 8.84(+1.7)"),
                  jumps(
                      man("Mike", "POWELL", "USA"),
                      "7.85(0.0) 8.54(+0.4) 8.29(+0.9) x 8.95(+0.3) x")))
          .build();

  public static final Athlete ross = woman("Eilidh", "ROSS");
  public static final Athlete reid = woman("Isla", "REID");

  /** A race of a club's evening, with invented names. */
  public static final Race clubRace =
      Race.builder(Event.parse("Women's 800m"))
          .date(LocalDate.of(2025, 5, 3))
          .results(row(1, ross, "2:09.41"), row(2, reid, "2:10.02"))
          .build();

  /** A long jump of that evening, without places. */
  public static final Race clubJump =
      Race.builder(Event.parse("Women's Long Jump"))
          .date(LocalDate.of(2025, 5, 3))
          .results(jumps(ross, "5.61 5.48 x"), jumps(reid, "x 5.52 5.61"))
          .build();

  /** Two of the records that stood on the morning of that final. */
  public static final ImmutableList<Record> standingRecords =
      ImmutableList.of(
          record(RecordScope.olympic(), "3:28.32", ingebrigtsen, LocalDate.of(2021, 8, 7)),
          record(
              RecordScope.national(Federation.of("GBR")),
              "3:28.81",
              man("Mohamed", "FARAH", "GBR"),
              LocalDate.of(2013, 7, 19)));

  public static final RecordBook book = RecordBook.of(standingRecords);

  /** Four marks of the men's 100 metres. */
  public static final ImmutableList<Performance> performances =
      ImmutableList.of(
          sprint(bolt, "9.58", "+0.9", LocalDate.of(2009, 8, 16)),
          sprint(man("Tyson", "GAY", "USA"), "9.68", "+4.1", LocalDate.of(2008, 6, 29)),
          sprint(bolt, "9.69", "0.0", LocalDate.of(2008, 8, 16)),
          sprint(man("Asafa", "POWELL", "JAM"), "9.74", "+1.7", LocalDate.of(2007, 9, 9)));

  private GivenInExamples() {}

  private static Athlete man(String given, String family, String federation) {
    return Athlete.builder()
        .name(given, family)
        .federation(federation)
        .category(Category.MEN)
        .build();
  }

  private static Athlete woman(String given, String family) {
    return Athlete.builder().name(given, family).federation("GBR").category(Category.WOMEN).build();
  }

  private static Race semifinal(int number, Result... rows) {
    return Race.builder(Event.parse("Men's 110mH"))
        .date(LocalDate.of(2024, 6, 8))
        .round(RoundType.SEMIFINAL, number)
        .results(rows)
        .build();
  }

  private static Result row(int place, Athlete athlete, String time) {
    return Result.builder().competitor(athlete).place(place).outcome(RaceTime.parse(time)).build();
  }

  private static Result jumps(Athlete athlete, String series) {
    ImmutableList<Trial> trials =
        Arrays.stream(series.split(" ")).map(Trial::parse).collect(ImmutableList.toImmutableList());
    Distance best =
        trials.stream()
            .flatMap(trial -> trial.distance().stream())
            .max(Distance::compareTo)
            .orElseThrow();
    return Result.builder().competitor(athlete).outcome(best).trials(trials).build();
  }

  private static Record record(RecordScope scope, String time, Athlete holder, LocalDate date) {
    return Record.builder()
        .scope(scope)
        .event(Event.parse("Men's 1500m"))
        .mark(RaceTime.parse(time))
        .holder(holder)
        .date(date)
        .build();
  }

  private static Performance sprint(Athlete athlete, String time, String wind, LocalDate date) {
    return Performance.builder()
        .competitor(athlete)
        .event(Event.parse("Men's 100m"))
        .mark(RaceTime.parse(time))
        .wind(Wind.parse(wind))
        .date(date)
        .build();
  }
}
