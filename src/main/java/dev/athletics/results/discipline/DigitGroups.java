package dev.athletics.results.discipline;

import static dev.athletics.results.text.Digits.isDigit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The digits of a mark, and the signs that stand between them, which may be the wrong ones or
 * missing.
 *
 * <p>What stands before and after, such as notes and a wind, is left alone.
 */
final class DigitGroups {

  /**
   * A text of nine digits is longer than any mark, 123:45:67.89 aside, and its shapes are still
   * few.
   */
  private static final int MOST_DIGITS = 9;

  /** Room for a mark with all its notes; nobody types longer ones, and each shape is a copy. */
  private static final int LONGEST_TEXT = 120;

  private static final String SEPARATORS = ":;.,'-";

  private final CharSequence text;
  private final int start;
  private int end;
  private final StringBuilder digits = new StringBuilder(MOST_DIGITS);

  /** Where each digit stands in the text. */
  private final List<Integer> indexes = new ArrayList<>(MOST_DIGITS);

  private DigitGroups(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.end = start;
  }

  /** A text with its separators put anew, and what had to be changed for that. */
  record Shape(String text, ImmutableList<MarkRepair> repairs) {}

  /**
   * Finds the first digits of a text and all that follow with nothing but separators between them.
   */
  static Optional<DigitGroups> in(CharSequence text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    int start = 0;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    DigitGroups groups = new DigitGroups(text, start);
    groups.collect();
    return groups.digits.length() == 0 || groups.digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(groups);
  }

  private void collect() {
    int i = start;
    while (i < text.length() && digits.length() <= MOST_DIGITS) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        indexes.add(i);
        end = i + 1;
      } else if (i - end >= 2 || SEPARATORS.indexOf(c) < 0 && c != ' ') {
        return;
      }
      i++;
    }
  }

  /** Returns whether there are more than two digits and nothing between them. */
  boolean isLongNumber() {
    return digits.length() > 2 && end - start == digits.length();
  }

  /**
   * Returns whether there are more than two digits before the decimal point, or where there is
   * nothing else.
   */
  boolean beginWithLongNumber() {
    if (digits.length() <= 2 || indexes.get(2) != start + 2) {
      return false;
    }
    int behind = start + 3;
    while (behind < end && isDigit(text.charAt(behind))) {
      behind++;
    }
    return behind == end || text.charAt(behind) == '.' || text.charAt(behind) == ',';
  }

  /**
   * Returns all texts of a kind of mark that have these digits, and a separator wherever this text
   * has one.
   */
  List<Shape> shapes(MarkKind kind) {
    return switch (kind) {
      case TIME -> timeShapes();
      case DISTANCE, HEIGHT -> distanceShapes();
      case POINTS, DISTANCE_IN_FIXED_TIME -> List.of();
    };
  }

  private List<Shape> timeShapes() {
    List<Shape> shapes = new ArrayList<>();
    for (int decimals = 0; decimals <= 2; decimals++) {
      StringBuilder separators = new StringBuilder();
      for (int position = 1; position < digits.length(); position++) {
        int behind = digits.length() - position - decimals;
        boolean point = behind == 0;
        boolean colon = behind == 2 || behind == 4;
        separators.append(point ? '.' : colon ? ':' : ' ');
      }
      shape(separators).ifPresent(shapes::add);
    }
    return shapes;
  }

  /** Distances and heights are printed with two decimals. */
  private List<Shape> distanceShapes() {
    StringBuilder separators = new StringBuilder();
    for (int position = 1; position < digits.length(); position++) {
      separators.append(digits.length() - position == 2 ? '.' : ' ');
    }
    return shape(separators).stream().toList();
  }

  /**
   * Returns the text with a separator after each digit that is to have one, unless one that is
   * there would be lost.
   */
  private Optional<Shape> shape(CharSequence separators) {
    StringBuilder shaped =
        new StringBuilder(text.length() + 4).append(text, 0, start).append(digits.charAt(0));
    ImmutableList.Builder<MarkRepair> repairs = ImmutableList.builder();
    for (int position = 1; position < digits.length(); position++) {
      char wanted = separators.charAt(position - 1);
      int from = indexes.get(position - 1) + 1;
      int to = indexes.get(position);
      if (wanted == ' ' && from < to) {
        return Optional.empty();
      }
      if (wanted != ' ') {
        shaped.append(wanted);
        repair(wanted, from, to).ifPresent(kind -> repairs.add(new MarkRepair(kind, from)));
      }
      shaped.append(digits.charAt(position));
    }
    return Optional.of(
        new Shape(shaped.append(text, end, text.length()).toString(), repairs.build()));
  }

  private Optional<MarkRepair.Kind> repair(char wanted, int from, int to) {
    if (from == to) {
      return Optional.of(MarkRepair.Kind.SEPARATOR_INSERTED);
    }
    if (to - from > 1) {
      return Optional.of(MarkRepair.Kind.SEPARATOR_REPLACED);
    }
    return switch (text.charAt(from)) {
      case ':', ';' ->
          wanted == ':' ? Optional.empty() : Optional.of(MarkRepair.Kind.COLON_READ_AS_POINT);
      case '.', ',' ->
          wanted == '.' ? Optional.empty() : Optional.of(MarkRepair.Kind.POINT_READ_AS_COLON);
      default -> Optional.of(MarkRepair.Kind.SEPARATOR_REPLACED);
    };
  }
}
