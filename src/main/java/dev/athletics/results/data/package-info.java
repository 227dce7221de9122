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
 * <p>For the lists of millions of rows, {@link dev.athletics.results.data.PerformanceRows#lists}
 * reads them without making a performance of each.
 *
 * <p>Of a list that others have typed, every problem is worth a look before its values are used: a
 * row with a problem is left out, unless the problem only says what was repaired or is not kept.
 * {@link dev.athletics.results.data.PerformanceRows#lenient()} repairs marks, {@link
 * dev.athletics.results.data.PerformanceRows#withDates} settles the order of days and months, and
 * {@link dev.athletics.results.data.PerformanceRows#withColumn} names what no table knows.
 *
 * <h2>Spark, Flink and Kafka</h2>
 *
 * <p>An engine reads the rows of a season in parts, on several machines. {@code PerformanceRows} is
 * serializable and goes with the job; each part makes a reader of its own. A {@link
 * dev.athletics.results.lists.TopListBuilder} is what an aggregator keeps: Spark calls the steps
 * {@code zero}, {@code reduce}, {@code merge} and {@code finish}, Flink {@code createAccumulator},
 * {@code add}, {@code merge} and {@code getResult}.
 *
 * <pre>{@code
 * TopListCriteria sprint = TopListCriteria.of(Event.parse("Men's 100m")).first(50);
 * TopListBuilder here = sprint.builder();
 * here.add(performances.get(0));
 * TopListBuilder there = sprint.builder().add(performances.get(3));
 * TopList list = here.addAll(there).build();
 * System.out.println(list.rows().size()); // 2
 * }</pre>
 *
 * <p>The collectors {@code toTopList}, {@code toTopLists} and {@code toRecordProgression} have the
 * same four steps, and what they collect in is serializable: one aggregator of thirty lines, which
 * calls {@code supplier}, {@code accumulator}, {@code combiner} and {@code finisher}, serves for
 * all of them. In whatever parts and order the rows come, the result is that of one pass over all.
 *
 * <p><strong>Serial forms.</strong> All values are serializable, and so are criteria, rules and
 * builders; a condition of your own has to be. What is read is checked as if it were built. A
 * performance takes less than 600 bytes, and less beside others. These forms are for the way from
 * task to task. For a topic of Kafka or a store that outlives the job, write a {@link
 * dev.athletics.results.data.PerformanceData} as JSON, or a row: others can read it, and it has a
 * schema.
 *
 * <p><strong>Kryo</strong> copies fields, which are not the form of these values: most it refuses.
 * Let it write them as Java does, by {@code kryo.addDefaultSerializer(Serializable.class,
 * JavaSerializer.class)}, in Spark in a {@code KryoRegistrator}. Spark's {@code
 * Encoders.javaSerialization} needs nothing. Flink falls back on Kryo, and has a {@code
 * JavaSerializer} for it that knows the classes of the job.
 *
 * <p><strong>Guava</strong> has to be 32.0 or newer on the class path of the cluster. Spark 4 is
 * content with any: its own copy has another name. Distributions of Spark 3.5 put Guava 14 before
 * the job's, which ends in a {@code NoSuchMethodError}; let the Shade plugin of Maven, or Shadow of
 * Gradle, relocate {@code com.google.common} in the job's jar, this library included.
 *
 * <p><strong>{@code --add-opens}.</strong> The library asks for none. Spark does, and {@code
 * spark-submit} sets them; a {@code main} of your own that starts Spark on Java 17 has to open
 * {@code java.lang}, {@code java.lang.invoke}, {@code java.nio}, {@code java.util} and {@code
 * sun.nio.ch} of {@code java.base} to {@code ALL-UNNAMED}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.data;

import org.jspecify.annotations.NullMarked;
