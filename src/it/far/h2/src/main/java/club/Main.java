package club;

import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.Result;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.data.RecordRows;
import dev.athletics.results.data.RowReader;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a season and its records in a database, and checks a race against it after a restart. */
final class Main {
  private static final Event EVENT = Event.parse("Men 1500");
  private static final String DATABASE = "jdbc:h2:" + Path.of("target", "season").toAbsolutePath();

  private static final List<Performance> SEASON =
      PerformanceRows.columns("name", "nation", "mark", "date", "venue")
          .withEvent(EVENT)
          .readAll(
              List.of(
                  List.of("Cole HOCKER", "USA", "3:30.59", "2024-06-24", "Eugene"),
                  List.of("Josh KERR", "GBR", "3:34.64", "2024-05-25", "Eugene"),
                  List.of("Jakob INGEBRIGTSEN", "NOR", "3:26.73", "2024-07-12", "Monaco")))
          .values();

  private static final List<Record> RECORDS =
      RecordRows.columns("scope", "of", "holder", "nation", "mark", "date")
          .withEvent(EVENT)
          .readAll(
              List.of(
                  List.of("OR", "", "Jakob INGEBRIGTSEN", "NOR", "3:28.32", "2021-08-07"),
                  List.of("AR", "NACAC", "Yared NUGUSE", "USA", "3:29.02", "2023-06-15"),
                  List.of("NR", "GBR", "Mohamed FARAH", "GBR", "3:28.81", "2013-07-19"),
                  List.of("PB", "", "Cole HOCKER", "USA", "3:30.59", "2024-06-24"),
                  List.of("PB", "", "Josh KERR", "GBR", "3:29.05", "2021-08-07")))
          .values();

  private Main() {}

  public static void main(String[] args) throws SQLException {
    try (Connection database = DriverManager.getConnection(DATABASE)) {
      PerformanceRows performances = PerformanceRows.of(SEASON);
      store(
          database,
          "season",
          performances.header(),
          SEASON.stream().map(performances::write).toList());
      RecordRows records = RecordRows.of(RECORDS);
      store(database, "records", records.header(), RECORDS.stream().map(records::write).toList());
    }
    // The database is closed with its last connection; what follows comes from the file.
    try (Connection database = DriverManager.getConnection(DATABASE)) {
      System.out.println(season(database).equals(SEASON));
      List<Record> records = records(database);
      System.out.println(records.equals(RECORDS));
      check(RecordBook.of(records), final1500());
    }
  }

  private static void store(
      Connection database, String table, List<String> header, List<? extends List<String>> rows)
      throws SQLException {
    String columns =
        header.stream().map(name -> '"' + name + "\" VARCHAR").collect(Collectors.joining(", "));
    String places = header.stream().map(name -> "?").collect(Collectors.joining(", "));
    try (Statement statement = database.createStatement();
        PreparedStatement insert = prepared(database, statement, table, columns, places)) {
      for (List<String> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          insert.setString(i + 1, row.get(i));
        }
        insert.executeUpdate();
      }
    }
  }

  private static PreparedStatement prepared(
      Connection database, Statement statement, String table, String columns, String places)
      throws SQLException {
    statement.execute("DROP TABLE IF EXISTS " + table);
    statement.execute("CREATE TABLE " + table + " (" + columns + ")");
    return database.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")");
  }

  private static List<Performance> season(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM season")) {
      return all(found, PerformanceRows.columns(header(found)).reader());
    }
  }

  private static List<Record> records(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM records")) {
      return all(found, RecordRows.columns(header(found)).reader());
    }
  }

  private static List<String> header(ResultSet found) throws SQLException {
    ResultSetMetaData columns = found.getMetaData();
    List<String> header = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      header.add(columns.getColumnLabel(i));
    }
    return header;
  }

  private static <T> List<T> all(ResultSet found, RowReader<T> reader) throws SQLException {
    List<T> all = new ArrayList<>();
    while (found.next()) {
      all.add(reader.read(found.getRow(), column -> found.getString(column + 1)).orElseThrow());
    }
    return all;
  }

  private static Race final1500() {
    PerformanceRows rows =
        PerformanceRows.columns("name", "nation", "mark", "date").withEvent(EVENT);
    Race.Builder race = Race.builder(EVENT).date(LocalDate.of(2024, 8, 6));
    race.competition(
        Competition.builder().name("Olympic Games Paris 2024").series("Olympic Games").build());
    int place = 0;
    for (String row :
        List.of("Cole HOCKER,USA,3:27.65", "Josh KERR,GBR,3:27.79", "Yared NUGUSE,USA,3:27.80")) {
      String[] cells = row.split(",");
      Performance read = rows.read(cells[0], cells[1], cells[2], "2024-08-06").orElseThrow();
      place++;
      race.result(
          Result.builder().competitor(read.competitor()).place(place).outcome(read.mark()).build());
    }
    return race.build();
  }

  private static void check(RecordBook book, Race race) {
    RecordCheck check = book.check(race);
    for (Result result : race.results()) {
      System.out.println(
          result.competitor() + " " + result.outcome() + " " + check.flags(race, result));
    }
  }
}
