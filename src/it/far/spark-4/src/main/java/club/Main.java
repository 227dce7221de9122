package club;

import static java.util.stream.Collectors.collectingAndThen;

import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.data.Problem;
import dev.athletics.results.data.ReadRow;
import dev.athletics.results.data.RowReader;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.records.RecordRules;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes the lists and the progression of many seasons in parts, and compares them with the whole.
 */
final class Main {
  private static final int ROWS = 100_000;
  private static final int PARTS = 8;
  private static final Event SPRINT = Event.parse("Men 100");
  private static final PerformanceRows FORMAT =
      PerformanceRows.columns(Season.COLUMNS.fieldNames());

  private static final Collecting.Source<TopList> TOP_TEN =
      () -> TopListCriteria.of(SPRINT).first(10).toTopList();
  private static final Collecting.Source<TopList[]> TOP_TEN_OF_EACH_EVENT =
      () ->
          collectingAndThen(
              TopListCriteria.ofEveryEvent().first(10).toTopLists(),
              lists -> lists.values().toArray(TopList[]::new));
  private static final Collecting.Source<RecordProgression> PROGRESSION =
      () ->
          RecordProgression.toRecordProgression(
              RecordScope.world(), SPRINT, RecordRules.worldAthletics());

  private Main() {}

  public static void main(String[] args) throws IOException {
    try (SparkSession spark = session()) {
      List<Row> rows = Season.rows(ROWS);
      List<Performance> whole = read(rows.iterator()).flatMap(row -> row.value().stream()).toList();
      Dataset<Row> frame = spark.createDataFrame(rows, Season.COLUMNS).repartition(PARTS);
      Dataset<Performance> parts =
          frame.mapPartitions(
              (MapPartitionsFunction<Row, Performance>)
                  part -> read(part).flatMap(row -> row.value().stream()).iterator(),
              Encoders.javaSerialization(Performance.class));
      System.out.println(whole.size() + " performances, " + parts.count() + " in parts");
      System.out.println(problems(frame).distinct().collectAsList());
      compare(whole, parts);
    }
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.driver.host", "localhost")
        .config("spark.kryo.registrator", Serializers.class.getName())
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate();
  }

  private static Stream<ReadRow<Performance>> read(Iterator<Row> rows) {
    RowReader<Performance> reader = FORMAT.reader();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .map(
            row ->
                reader.read(0, column -> row.isNullAt(column) ? null : row.get(column).toString()));
  }

  private static Dataset<String> problems(Dataset<Row> frame) {
    return frame.mapPartitions(
        (MapPartitionsFunction<Row, String>)
            part ->
                read(part)
                    .flatMap(row -> row.problems().stream())
                    .map(Problem::toString)
                    .iterator(),
        Encoders.STRING());
  }

  private static void compare(List<Performance> whole, Dataset<Performance> parts) {
    TopList[] lists = collect(parts, TOP_TEN_OF_EACH_EVENT, TopList[].class);
    Stream.of(lists)
        .map(list -> list.event() + " " + list.rows().get(0))
        .forEach(System.out::println);
    System.out.println(Arrays.equals(lists, whole.stream().collect(TOP_TEN_OF_EACH_EVENT.get())));
    RecordProgression progression = collect(parts, PROGRESSION, RecordProgression.class);
    System.out.println(progression);
    System.out.println(progression.equals(whole.stream().collect(PROGRESSION.get())));
    System.out.println(
        bySeason(parts)
            .equals(whole.stream().collect(Collectors.groupingBy(Main::season, TOP_TEN.get()))));
  }

  private static <R> R collect(
      Dataset<Performance> parts, Collecting.Source<R> source, Class<R> result) {
    return parts.select(new Collecting<>(source, result).toColumn()).first();
  }

  private static Map<Integer, TopList> bySeason(Dataset<Performance> parts) {
    return parts
        .groupByKey((MapFunction<Performance, Integer>) Main::season, Encoders.INT())
        .agg(new Collecting<>(TOP_TEN, TopList.class).toColumn())
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(season -> season._1(), season -> season._2()));
  }

  private static int season(Performance performance) {
    return performance.date().getYear();
  }
}
