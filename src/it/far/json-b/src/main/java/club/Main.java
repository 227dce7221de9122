package club;

import dev.athletics.results.Race;
import dev.athletics.results.data.DataException;
import dev.athletics.results.data.RaceData;
import dev.athletics.results.data.RecordBookData;
import dev.athletics.results.records.RecordBook;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads published lists with Yasson, an implementation of JSON-B, as it is delivered, writes them
 * and compares.
 */
final class Main {
  private static final String BAD =
      """
      {"event": "Men 1500", "date": "6 August",
       "results": [{"athlete": {"lastName": "KERR"}, "mark": "3:27,x", "place": 0}, null]}
      """;

  private static final Jsonb JSONB = JsonbBuilder.create();

  private Main() {}

  public static void main(String[] folder) throws IOException {
    List<Race> races = new ArrayList<>();
    for (Path list : lists(Path.of(folder[0]))) {
      Race race = read(Files.readString(list)).toRace();
      boolean same = read(write(RaceData.of(race))).toRace().equals(race);
      System.out.println(list.getFileName() + " " + race.results().size() + " " + same);
      races.add(race);
    }
    RecordBook book = RecordBook.empty().check(races).bookAfter();
    RecordBookData again = JSONB.fromJson(write(RecordBookData.of(book)), RecordBookData.class);
    System.out.println("records " + again.toRecordBook().equals(book));
    try {
      read(BAD).toRace();
    } catch (DataException refused) {
      refused.problems().forEach(System.out::println);
    }
  }

  private static List<Path> lists(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static RaceData read(String json) {
    return JSONB.fromJson(json, RaceData.class);
  }

  private static String write(Object data) {
    return JSONB.toJson(data);
  }
}
