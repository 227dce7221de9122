/**
 * The model as plain data: Java records of text, numbers, lists and each other, as any JSON
 * library, message or row of a table holds them.
 *
 * <pre>{@code
 * RaceData data = RaceData.of(race);
 * System.out.println(data.results().get(1).athlete().lastName()); // KERR
 * System.out.println(data.results().get(1).mark());               // 3:27.79
 * System.out.println(data.toRace().equals(race));                 // true
 * }</pre>
 *
 * <p>{@code of} writes a thing of the model as data, {@code toRace} and its like read it back,
 * equal in everything. Nothing is configured: Jackson 2 and 3, Gson, JSON-B and Moshi bind the
 * records by the names of their components.
 *
 * <h2>What stands in it</h2>
 *
 * <p>Marks, winds, events and scopes are written in their canonical texts, dates and times of day
 * in those of ISO 8601, constants by their names. What the model does not know is null, and what is
 * null or absent when it is read is not known. A list that is absent is empty.
 *
 * <p>The names are those of the competition results model that the Open Athletics group of the W3C
 * drew up for World Athletics ({@code firstName}, {@code lastName}, {@code birthdate}, {@code
 * country}, {@code startTime}, {@code endTime}, {@code wind}, {@code outOfCompetition}, {@code
 * qualified}, {@code legs}, {@code height}, {@code attempts}), with {@code mark} for its {@code
 * result}, {@code place} for its {@code placeInRace} and {@code category} for its {@code sex}.
 *
 * <p>What is exchanged as a whole carries a {@code schemaVersion}, which is 1. The JSON Schema is
 * the resource {@code META-INF/athletics-results/data.schema.json}. Members that it does not name
 * are ignored or refused as the binding library is set.
 *
 * <h2>What is wrong with it</h2>
 *
 * <p>Data comes from others, so that nothing is believed until it is read back: what cannot be read
 * or cannot be true is refused by a {@link dev.athletics.results.data.DataException} with all its
 * {@linkplain dev.athletics.results.data.Problem problems} at once, each with its path.
 *
 * <h2>Files and databases</h2>
 *
 * <p>Rows of text are read and written by {@link dev.athletics.results.data.PerformanceRows} and
 * {@link dev.athletics.results.data.RecordRows}, whatever divides the lines into cells: a parser of
 * CSV, a database, Spark. To keep a season, let them name the columns:
 *
 * <pre>{@code
 * PerformanceRows rows = PerformanceRows.of(longJump.performances());
 * List<List<String>> lines = new ArrayList<>();
 * for (Performance trial : longJump.performances()) {
 *   lines.add(rows.write(trial));
 * }
 * ReadRows<Performance> read = PerformanceRows.columns(rows.header()).readAll(lines);
 * System.out.println(read.values().equals(longJump.performances())); // true
 * }</pre>
 *
 * <p>The rows of a query go to a {@link dev.athletics.results.data.RowReader}, one after the other:
 * {@code reader.read(found.getRow(), column -> found.getString(column + 1))} for a JDBC {@code
 * ResultSet}, whose labels are the header. Every column may be a text; a day may be a {@code DATE}.
 *
 * <p>Of a list that others have typed, every problem is worth a look before its values are used: a
 * row with a problem is left out, unless the problem only says what was repaired or is not kept.
 * {@link dev.athletics.results.data.PerformanceRows#lenient()} repairs marks, {@link
 * dev.athletics.results.data.PerformanceRows#withDates} settles the order of days and months, and
 * {@link dev.athletics.results.data.PerformanceRows#withColumn} names what no table knows.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.data;

import org.jspecify.annotations.NullMarked;
