package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Facility;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.table.TsvTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table that gives points for marks, such as that of a federation for its schools.
 *
 * <p>{@link #from(String, Reader)} reads it from lines of cells between tabs. Lines that begin with
 * {@code #} are comments. The first other line is the heading:
 *
 * <table>
 *   <caption>The columns, in order</caption>
 *   <tr><th scope="col">Column</th><th scope="col">What it holds</th></tr>
 *   <tr><td>{@code category}</td><td>{@code MEN}, {@code WOMEN} or {@code MIXED}</td></tr>
 *   <tr><td>{@code discipline}</td><td>its {@linkplain Discipline#code() code}</td></tr>
 *   <tr><td>{@code age_groups}</td><td>such as {@code U14 U16}; empty for all that have no row</td></tr>
 *   <tr><td>{@code track}</td><td>{@code STANDARD} or {@code SHORT}; empty for every track</td></tr>
 *   <tr><td>{@code formula}</td><td>{@code power}, {@code square}, {@code linear} or {@code list}</td></tr>
 *   <tr><td>{@code unit}</td><td>what {@code x} counts: {@code s}, {@code m}, {@code cm} or {@code points}</td></tr>
 *   <tr><td>{@code step}</td><td>between two marks of the table, in the unit, such as {@code 0.01}</td></tr>
 *   <tr><td>{@code a}, {@code b}, {@code c}</td><td>the coefficients, as below</td></tr>
 *   <tr><td>{@code rounding}</td><td>{@code down} or {@code nearest}</td></tr>
 *   <tr><td>{@code hand}</td><td>seconds added to a time taken by hand; empty for none</td></tr>
 *   <tr><td>{@code least}, {@code most}</td><td>the points that every mark gets at least and at most; empty for no
 *     limit</td></tr>
 * </table>
 *
 * <table>
 *   <caption>The formulas</caption>
 *   <tr><th scope="col">Name</th><th scope="col">Points of a time</th><th scope="col">Points of a distance or of
 *     points</th></tr>
 *   <tr><td>{@code power}</td><td>{@code a * (b - x)^c}</td><td>{@code a * (x - b)^c}</td></tr>
 *   <tr><td>{@code square}</td><td>{@code a * (x + b)^2 + c}, 0 from {@code -b} on</td><td>{@code a * (x + b)^2 +
 *     c}</td></tr>
 *   <tr><td>{@code linear}</td><td>{@code a * x + b}, with {@code a} below zero</td><td>{@code a * x + b}</td></tr>
 *   <tr><td>{@code list}</td><td colspan="2">{@code a} lists them, such as {@code 6.34=100 6.40=99}</td></tr>
 * </table>
 *
 * <p>Points are never negative. A mark between two steps gets the points of the weaker one. A time
 * by hand is rounded up to the tenth before the addition, and a time that may have been taken by
 * hand is refused where it makes a difference: write {@code 10.2h} or {@code 10.20}, not {@code
 * 10.2}.
 *
 * <p>A row for {@code SP} serves all implements; a row for {@code SP4K} serves that one and goes
 * first.
 *
 * <pre>{@code
 * String table =
 *     "category discipline age_groups track formula unit step a b c rounding hand least most\n"
 *         + "MEN 75 U14  linear s 0.1 -10 170  down  10 100\n";
 * ScoringTable ours =
 *     ScoringTable.from("Our schools", new StringReader(table.replace(' ', '\t')));
 * Event event = Event.parse("U14 Men 75");
 * System.out.println(ours.points(event, RaceTime.parse("10.20"))); // 68
 * System.out.println(ours.markFor(event, Points.of(68)));          // 10.2a
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("serial") // it is written as its lines
public final class ScoringTable implements Serializable {
  private static final long serialVersionUID = 1L;

  static final ImmutableList<String> HEADING =
      ImmutableList.of(
          "category",
          "discipline",
          "age_groups",
          "track",
          "formula",
          "unit",
          "step",
          "a",
          "b",
          "c",
          "rounding",
          "hand",
          "least",
          "most");

  private static final Joiner TABS = Joiner.on('\t');

  private final String name;
  private final Map<Key, List<ScoringRow>> rows;

  private record Key(Category category, Discipline discipline) {}

  /** The cells it was read from, which are its serial form. */
  private final ImmutableList<String> lines;

  private ScoringTable(String name, Map<Key, List<ScoringRow>> rows, ImmutableList<String> lines) {
    this.name = name;
    this.lines = lines;
    this.rows = rows;
  }

  /**
   * Reads a table in the form that the class describes.
   *
   * @param name what the table is called in messages, such as {@code English Schools 2026}
   * @param lines the text of the table; it is not closed
   * @return the table
   * @throws IllegalArgumentException naming the table and the line that is malformed
   * @throws java.io.UncheckedIOException if reading fails
   */
  public static ScoringTable from(String name, Reader lines) {
    requireNonNull(name, "name");
    requireNonNull(lines, "lines");
    List<ScoringRow> rows = new ArrayList<>();
    ImmutableList.Builder<String> kept = ImmutableList.builder();
    try {
      TsvTable.read(
          name,
          lines,
          HEADING,
          cells -> {
            rows.add(ScoringRow.of(cells));
            kept.add(TABS.join(cells));
          });
    } catch (IllegalStateException malformed) {
      throw new IllegalArgumentException(malformed.getMessage(), malformed);
    }
    return of(name, rows, kept.build());
  }

  /** Reads some of the tables of this package as one. */
  static ScoringTable ofResources(String name, String... files) {
    List<ScoringRow> rows = new ArrayList<>();
    for (String file : files) {
      TsvTable.read(ScoringTable.class, file, HEADING, cells -> rows.add(ScoringRow.of(cells)));
    }
    return of(name, rows, ImmutableList.of());
  }

  private static ScoringTable of(String name, List<ScoringRow> rows, ImmutableList<String> lines) {
    Map<Key, List<ScoringRow>> grouped = new HashMap<>();
    for (ScoringRow row : rows) {
      List<ScoringRow> others =
          grouped.computeIfAbsent(
              new Key(row.category(), row.discipline()), key -> new ArrayList<>());
      checkArgument(others.stream().noneMatch(row::overlaps), "%s has two rows for %s", name, row);
      others.add(row);
    }
    return new ScoringTable(name, grouped, lines);
  }

  /** Returns this table with other formulas. */
  ScoringTable with(String otherName, UnaryOperator<ScoringRow> change) {
    return of(
        otherName,
        rows.values().stream().flatMap(List::stream).map(change).toList(),
        ImmutableList.of());
  }

  /**
   * Returns what the table is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the points of a mark on a standard track, or wherever the event is held.
   *
   * @param event the event
   * @param mark the mark
   * @return the points, 0 where the mark is too weak for the table
   * @throws IllegalArgumentException if the table does not score the event or the mark
   */
  public Points points(Event event, Mark mark) {
    return points(event, mark, Facility.STANDARD_TRACK);
  }

  /**
   * Returns the points of a mark.
   *
   * @param event the event
   * @param mark the mark
   * @param facility where it was made
   * @return the points, 0 where the mark is too weak for the table
   * @throws IllegalArgumentException if the table does not score the event there, or the mark
   */
  public Points points(Event event, Mark mark, Facility facility) {
    requireNonNull(event, "event");
    requireNonNull(mark, "mark");
    return scale(event, requireNonNull(facility, "facility")).score(mark);
  }

  /**
   * Returns the points of a mark that this table may not score.
   *
   * @param event the event
   * @param mark the mark
   * @param facility where it was made
   * @return the points, or empty where {@link #points(Event, Mark, Facility)} throws
   */
  public Optional<Points> tryPoints(Event event, Mark mark, Facility facility) {
    requireNonNull(event, "event");
    requireNonNull(mark, "mark");
    return Optional.ofNullable(find(event, requireNonNull(facility, "facility")))
        .filter(scale -> scale.admits(mark))
        .map(scale -> scale.score(mark));
  }

  /**
   * Returns the weakest mark that scores at least so many points on a standard track, or wherever
   * the event is held. Not every number of points has a mark of its own: a high jump of one
   * centimetre more is worth several.
   *
   * @param event the event
   * @param points the points, above zero
   * @return the mark; the next weaker one of the table scores less
   * @throws IllegalArgumentException if the table does not score the event, or no mark scores so
   *     many, or every mark does
   */
  public Mark markFor(Event event, Points points) {
    requireNonNull(event, "event");
    requireNonNull(points, "points");
    return scale(event, Facility.STANDARD_TRACK).markFor(points);
  }

  private Scale scale(Event event, Facility facility) {
    return scoredBy(name, event, find(event, facility));
  }

  static Scale scoredBy(String name, Event event, @Nullable Scale scale) {
    checkArgument(scale != null, "%s does not score %s", name, event);
    return requireNonNull(scale);
  }

  private @Nullable Scale find(Event event, Facility facility) {
    Scale asWritten = find(event, event.discipline(), facility);
    if (asWritten != null) {
      return asWritten;
    }
    Scale specified = find(event, event.specification(), facility);
    return specified == null ? find(event, event.discipline().generic(), facility) : specified;
  }

  /** Returns how the table scores a discipline, in the category and age group of an event. */
  @Nullable Scale find(Event event, Discipline discipline, Facility facility) {
    return find(event.category(), discipline, event.ageGroup(), facility);
  }

  @Nullable Scale find(
      Category category, Discipline discipline, AgeGroup ageGroup, Facility facility) {
    Scale ofEveryAge = null;
    for (ScoringRow row : rows.getOrDefault(new Key(category, discipline), ImmutableList.of())) {
      if (row.isFor(facility) && row.ageGroups().contains(ageGroup)) {
        return row.scale();
      }
      if (row.isFor(facility) && row.ageGroups().isEmpty()) {
        ofEveryAge = row.scale();
      }
    }
    return ofEveryAge;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<ScoringTable, ScoringTable> KIND =
        FieldKind.startingWith(
                ScoringTable.class,
                "name",
                text(String.class),
                ScoringTable::name,
                name -> of(name, ImmutableList.of(), ImmutableList.of()),
                Function.identity())
            .list("lines", text(String.class), table -> table.lines, Fields::read);

    private static ScoringTable read(ScoringTable table, ImmutableList<String> lines) {
      return from(
          table.name,
          new StringReader(TABS.join(HEADING) + "\n" + String.join("\n", lines) + "\n"));
    }
  }
}
