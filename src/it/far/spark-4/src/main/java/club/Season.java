package club;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of a season, the same in every run: ties, hand times, winds and namesakes are frequent.
 */
final class Season {
  static final StructType COLUMNS =
      new StructType()
          .add("event", DataTypes.StringType)
          .add("athlete", DataTypes.StringType)
          .add("nation", DataTypes.StringType)
          .add("birth year", DataTypes.IntegerType)
          .add("mark", DataTypes.StringType)
          .add("wind", DataTypes.StringType)
          .add("date", DataTypes.DateType);

  private static final String[] EVENTS = {"Men 100", "Women 100", "Men 800", "Women LJ", "Men SP"};
  private static final String[] NATIONS = {"GBR", "USA", "JAM", "KEN", "NOR"};
  private static final int ATHLETES = 4_000;

  private Season() {}

  static List<Row> rows(int count) {
    Random random = new Random(1);
    return IntStream.range(0, count).mapToObj(number -> row(number, random)).toList();
  }

  private static Row row(int number, Random random) {
    int athlete = random.nextInt(ATHLETES);
    String event = EVENTS[athlete % EVENTS.length];
    return RowFactory.create(
        event,
        "Athlete NUMBER" + (char) ('A' + athlete % 26) + athlete / 26 % 140,
        NATIONS[athlete % 7 % NATIONS.length],
        athlete % 3 == 0 ? null : 1980 + athlete % 25,
        number % 1_000 == 999 ? "10.x" : mark(event, random),
        event.equals("Men 800") || event.equals("Men SP") ? null : wind(random),
        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_800)));
  }

  private static String mark(String event, Random random) {
    long off = Math.round(random.nextGaussian() * 30);
    return switch (event) {
      case "Men 800" -> "1:" + hundredths(4900 + off * 5);
      case "Women LJ" -> hundredths(600 + off);
      case "Men SP" -> hundredths(1700 + off * 4);
      default -> time(1080 + off, random.nextInt(10) == 0);
    };
  }

  private static String time(long hundredths, boolean byHand) {
    String text = hundredths(hundredths);
    return byHand ? text.substring(0, text.length() - 1) + "h" : text;
  }

  private static String hundredths(long value) {
    return value / 100 + "." + value / 10 % 10 + value % 10;
  }

  private static String wind(Random random) {
    int tenths = random.nextInt(60) - 30;
    return (tenths < 0 ? "-" : "+") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }
}
