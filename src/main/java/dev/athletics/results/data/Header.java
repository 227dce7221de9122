package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.data.ColumnNames.Meaning;
import dev.athletics.results.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of rows: what each says and where it stands, and what is wrong with their names. */
final class Header {
  private static final int LINE = 1;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ImmutableList<String> names;
  private final Map<Meaning, Integer> positions = new LinkedHashMap<>();
  private final @Nullable Integer[] byColumn = new Integer[RowColumn.values().length];
  private final List<Problem> remarks = new ArrayList<>();
  private final List<Problem> refusals = new ArrayList<>();

  /**
   * Finds the columns of a header.
   *
   * @param format the header, and what the caller says of it
   * @param possible the columns that rows of this kind can have
   */
  Header(RowFormat format, ImmutableSet<RowColumn> possible) {
    this.names = withoutByteOrderMark(format.header());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!format.ignored().contains(name)) {
        add(name, i, meaning(name, format).filter(it -> possible.contains(it.column())));
      }
    }
    readNameAsTheOther();
    positions.forEach((meaning, position) -> byColumn[meaning.column().ordinal()] = position);
    format.named().keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(this::refuseUnused);
  }

  /** Files of spreadsheets begin with a mark that readers of files leave at the first name. */
  private static ImmutableList<String> withoutByteOrderMark(ImmutableList<String> header) {
    if (header.isEmpty() || !header.get(0).startsWith(BYTE_ORDER_MARK)) {
      return header;
    }
    String first = header.get(0).substring(BYTE_ORDER_MARK.length());
    return ImmutableList.<String>builder()
        .add(first)
        .addAll(header.subList(1, header.size()))
        .build();
  }

  private static Optional<Meaning> meaning(String name, RowFormat format) {
    RowColumn named = format.named().get(name);
    if (named == null) {
      return ColumnNames.get().meaning(name);
    }
    return Optional.of(named == RowColumn.ID ? new Meaning(named, name) : new Meaning(named));
  }

  private static String nearest(String name) {
    ImmutableList<String> nearest = ColumnNames.get().nearest(name);
    return nearest.isEmpty() ? "" : "; nearest known: " + String.join(", ", nearest);
  }

  private void add(String name, int position, Optional<Meaning> meaning) {
    if (meaning.isEmpty()) {
      remarks.add(new Problem(at(""), name, "column is not read" + nearest(name)));
      return;
    }
    Integer other = positions.putIfAbsent(meaning.get(), position);
    if (other != null) {
      String reason = "means the same as the column " + names.get(other);
      refusals.add(new Problem(at(""), name, reason));
    }
  }

  /**
   * Many languages say "name" for one of given name and family name, beside a word for the other.
   */
  private void readNameAsTheOther() {
    Meaning given = new Meaning(RowColumn.GIVEN_NAME);
    Meaning family = new Meaning(RowColumn.FAMILY_NAME);
    if (positions.containsKey(given) != positions.containsKey(family)) {
      Integer name = positions.remove(new Meaning(RowColumn.NAME));
      if (name != null) {
        positions.put(positions.containsKey(given) ? family : given, name);
      }
    }
  }

  private void refuseUnused(String name) {
    refusals.add(new Problem(at(name), "", "expected a column of this name"));
  }

  /** Notes that rows need a column, or one of several. */
  void require(RowColumn... anyOf) {
    if (ImmutableList.copyOf(anyOf).stream().noneMatch(this::has)) {
      refusals.add(new Problem(at(""), "", "expected a column for the " + word(anyOf[0])));
    }
  }

  void requireNameMarkAndDate() {
    require(RowColumn.NAME, RowColumn.FAMILY_NAME, RowColumn.GIVEN_NAME, RowColumn.FEDERATION);
    require(RowColumn.MARK);
    require(RowColumn.DATE);
  }

  private static String at(String name) {
    return path(LINE, name);
  }

  /** Returns where a cell stands; line 0 is the only one. */
  static String path(long line, String column) {
    String separator = line == 0 || column.isEmpty() ? "" : ", ";
    return (line == 0 ? "" : "line " + line) + separator + column;
  }

  private static String word(RowColumn column) {
    return ColumnNames.get().written(new Meaning(column));
  }

  int size() {
    return names.size();
  }

  boolean has(RowColumn column) {
    return byColumn[column.ordinal()] != null;
  }

  /** Returns where a column stands, or -1. */
  int position(RowColumn column) {
    Integer position = byColumn[column.ordinal()];
    return position == null ? -1 : position;
  }

  /** Returns what a column is called here. */
  String name(RowColumn column) {
    Integer position = byColumn[column.ordinal()];
    return position == null ? word(column) : Blanks.trim(names.get(position));
  }

  /** Returns what the columns that are read say, and where they stand. */
  ImmutableMap<Meaning, Integer> positions() {
    return ImmutableMap.copyOf(positions);
  }

  ImmutableList<Problem> remarks() {
    return ImmutableList.copyOf(remarks);
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.<Problem>builder().addAll(refusals).addAll(remarks).build();
  }

  /** Refuses a header by which no row can be read. */
  void check() {
    if (!refusals.isEmpty()) {
      throw new DataException(refusals);
    }
  }
}
