package club;

import dev.athletics.results.*;
import dev.athletics.results.Record;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;

/** A club keeps the records of its championships in a file from one year to the next. */
final class Main {
  private static final Event EVENT = Event.parse("Women's 800m");
  private static final String SERIES = "Harriers Championships";
  private static final RecordScope SCOPE = RecordScope.competition(SERIES);
  private static final Athlete LAST_YEARS =
      Athlete.builder().name("Ada", "NORTH").federation("GBR").build();
  private static final Athlete THIS_YEARS =
      Athlete.builder().name("Bea", "SOUTH").federation("GBR").build();

  private Main() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    byte[] file = write(RecordBook.of(List.of(lastYearsRecord())));
    Race race = thisYearsRace();
    RecordCheck check = ((RecordBook) read(file)).check(race);
    for (Result result : race.results()) {
      System.out.println(result.outcome() + " " + check.flags(race, result));
    }
    for (Record record : check.bookAfter().standing(SCOPE, EVENT)) {
      System.out.println(record.scope().label() + " " + record.mark() + " " + record.date());
    }
  }

  private static Record lastYearsRecord() {
    return Record.builder()
        .scope(SCOPE)
        .event(EVENT)
        .mark(RaceTime.parse("2:03.41"))
        .holder(LAST_YEARS)
        .date(LocalDate.of(2025, 7, 5))
        .build();
  }

  private static Race thisYearsRace() {
    return Race.builder(EVENT)
        .date(LocalDate.of(2026, 7, 4))
        .competition(Competition.builder().name(SERIES + " 2026").series(SERIES).build())
        .result(
            Result.builder()
                .competitor(THIS_YEARS)
                .place(1)
                .outcome(RaceTime.parse("2:02.99"))
                .build())
        .result(
            Result.builder()
                .competitor(LAST_YEARS)
                .place(2)
                .outcome(RaceTime.parse("2:03.50"))
                .build())
        .build();
  }

  private static byte[] write(Object book) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(file)) {
      out.writeObject(book);
    }
    return file.toByteArray();
  }

  private static Object read(byte[] file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(file))) {
      return in.readObject();
    }
  }
}
