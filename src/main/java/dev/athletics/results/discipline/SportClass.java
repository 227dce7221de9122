package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sport class of para-athletics, or several that compete together: {@code T11}, {@code F55},
 * {@code F55-56}, {@code F40-46}, {@code T42/63}.
 *
 * <p>T classes are those of track events and jumps, F classes those of throws; {@code T/F20} is the
 * class of both. Race running is {@code T71} and {@code T72}, and was {@code RR1} to {@code RR3};
 * {@code RR} is read as all of these.
 *
 * <p>{@link #parse(CharSequence)} reads the code in any case, in brackets or not, with any dash. A
 * slash between two classes of the same ten stands for all from the first to the second, as lists
 * write {@code F55/56} and {@code F40/46}; any other slash stands between those that are named.
 *
 * <p>An {@link Event} of a sport class is an event of its own: its records and lists are kept
 * apart, and its implements are those of the class.
 *
 * <pre>{@code
 * SportClass seated = SportClass.parse("F55/56");
 * System.out.println(seated);                                   // F55-56
 * System.out.println(seated.includes(SportClass.field(55)));    // true
 * System.out.println(Event.parse("Women's Shot Put F55/56"));   // Women SP F55-56
 * }</pre>
 *
 * <p>Two sport classes are equal if letter and numbers are. The natural order is by letter, then by
 * number; it is consistent with equals. Immutable and safe to share; serialized as its code.
 *
 * @see <a href="https://www.paralympic.org/athletics/classification">World Para Athletics,
 *     classification</a>
 */
public final class SportClass implements Comparable<SportClass>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Comparator<SportClass> ORDER =
      Comparator.<SportClass, Letter>comparing(it -> it.letter)
          .thenComparing(it -> it.numbers, Ordering.<Integer>natural().lexicographical());

  /** What a class is for; the constants are in the order of the classes. */
  enum Letter {
    TRACK("T", "11-13 20 31-38 40-47 51-54 61-64 71-72"),
    FIELD("F", "11-13 20 31-38 40-46 51-58 61-64"),
    BOTH("T/F", "11-13 20 31-38 40-46 51-54 61-64"),
    RACE_RUNNING("RR", "1-3");

    private final String text;
    private final ImmutableSortedSet<Integer> numbers;

    Letter(String text, String ranges) {
      this.text = text;
      this.numbers = numbers(ranges);
    }

    /** Returns whether a character repeats the letter. */
    boolean isOneLetter(char c) {
      return text.length() == 1 && Character.toUpperCase(c) == text.charAt(0);
    }

    private static ImmutableSortedSet<Integer> numbers(String ranges) {
      ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
      for (String range : Splitter.on(' ').split(ranges)) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
        numbers.addAll(closed(first, Integer.parseInt(range.substring(dash + 1))));
      }
      return numbers.build();
    }

    private static ContiguousSet<Integer> closed(int first, int last) {
      return ContiguousSet.create(Range.closed(first, last), DiscreteDomain.integers());
    }

    /** All the classes of the letter. */
    ImmutableSortedSet<Integer> numbers() {
      return numbers;
    }
  }

  private final Letter letter;

  private final ImmutableSortedSet<Integer> numbers;

  private SportClass(Letter letter, ImmutableSortedSet<Integer> numbers) {
    this.letter = letter;
    this.numbers = numbers;
  }

  /** The classes of a letter, or empty if there is one that does not exist. */
  static Optional<SportClass> of(Letter letter, Iterable<Integer> numbers) {
    ImmutableSortedSet<Integer> classes = ImmutableSortedSet.copyOf(numbers);
    return !classes.isEmpty() && letter.numbers.containsAll(classes)
        ? Optional.of(new SportClass(letter, classes))
        : Optional.empty();
  }

  /**
   * The classes of a letter from the first to the last, or empty if one of these does not exist.
   */
  static Optional<ImmutableSet<Integer>> range(Letter letter, int first, int last) {
    boolean isRange =
        first < last && letter.numbers.contains(first) && letter.numbers.contains(last);
    return isRange ? Optional.of(letter.numbers.subSet(first, true, last, true)) : Optional.empty();
  }

  /**
   * Returns a class of track events and jumps.
   *
   * @param number the number, such as 11
   * @return the class, such as {@code T11}
   * @throws IllegalArgumentException if there is no such class
   */
  public static SportClass track(int number) {
    return single(Letter.TRACK, number);
  }

  /**
   * Returns a class of throws.
   *
   * @param number the number, such as 55
   * @return the class, such as {@code F55}
   * @throws IllegalArgumentException if there is no such class
   */
  public static SportClass field(int number) {
    return single(Letter.FIELD, number);
  }

  private static SportClass single(Letter letter, int number) {
    return of(letter, ImmutableSet.of(number))
        .orElseThrow(
            () ->
                new IllegalArgumentException("number: there is no class " + letter.text + number));
  }

  /**
   * Returns the classes from the first of these to a last one, which compete together.
   *
   * @param last the number of the last class, such as 46
   * @return the classes, such as {@code F40-46} for {@code F40}
   * @throws IllegalArgumentException if there is no such class, or it is not after the first
   */
  public SportClass through(int last) {
    return range(letter, numbers.first(), last)
        .flatMap(classes -> of(letter, classes))
        .orElseThrow(
            () -> new IllegalArgumentException("last: " + this + " does not go on to " + last));
  }

  /**
   * Reads a sport class.
   *
   * @param text the text, such as {@code "T11"} or {@code "F55/56"}
   * @return the sport class
   * @throws EventFormatException if the text names none
   */
  public static SportClass parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new EventFormatException(
                    text, 0, "a sport class such as T11, F55-56 or T/F20", ImmutableList.of()));
  }

  /**
   * Reads a sport class if the text names one; never throws on any text.
   *
   * @param text the text
   * @return the sport class, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<SportClass> tryParse(CharSequence text) {
    return SportClassText.read(requireNonNull(text, "text"));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the sport class
   * @throws EventFormatException if the text names none
   */
  public static SportClass valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the numbers of the single classes.
   *
   * @return the numbers, such as 55 and 56
   */
  public ImmutableSortedSet<Integer> numbers() {
    return numbers;
  }

  /**
   * Returns the single classes.
   *
   * @return the classes in their order, such as {@code F55} and {@code F56}; this class alone if it
   *     is a single one
   */
  public ImmutableList<SportClass> singles() {
    return numbers.stream()
        .map(number -> new SportClass(letter, ImmutableSortedSet.of(number)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether athletes of another class, or of several, compete in this one.
   *
   * @param other the other class
   * @return whether letter and numbers of the other are among those of this one
   */
  public boolean includes(SportClass other) {
    requireNonNull(other, "other");
    boolean sameLetter =
        letter == other.letter || letter == Letter.BOTH && other.letter != Letter.RACE_RUNNING;
    return sameLetter && numbers.containsAll(other.numbers);
  }

  /**
   * Returns whether a discipline can be contested in this class: throws by an F class, running and
   * walking by a T class, jumps and combined events by either, as they were until the F classes of
   * jumpers became T classes.
   *
   * @param discipline the discipline
   * @return whether the letter fits the discipline
   */
  public boolean fits(Discipline discipline) {
    return switch (requireNonNull(discipline, "discipline").family()) {
      case THROW -> letter == Letter.FIELD || letter == Letter.BOTH;
      case VERTICAL_JUMP, HORIZONTAL_JUMP, COMBINED -> letter != Letter.RACE_RUNNING;
      default -> letter != Letter.FIELD;
    };
  }

  /** This class with the one letter by which a discipline that it fits is contested. */
  SportClass in(Discipline discipline) {
    if (letter != Letter.BOTH) {
      return this;
    }
    return new SportClass(
        discipline.family() == Family.THROW ? Letter.FIELD : Letter.TRACK, numbers);
  }

  /**
   * Returns the canonical text.
   *
   * @return the code, such as {@code "T11"}, {@code "F55-56"}, {@code "T42/63"}
   */
  public String code() {
    TreeRangeSet<Integer> runs = TreeRangeSet.create();
    numbers.forEach(number -> runs.add(Range.closedOpen(number, number + 1)));
    return letter.text + runs.asRanges().stream().map(SportClass::text).collect(joining("/"));
  }

  private static String text(Range<Integer> run) {
    int first = run.lowerEndpoint();
    int last = run.upperEndpoint() - 1;
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  /**
   * Compares by letter and number; consistent with equals.
   *
   * @param other the class to compare with
   * @return negative, zero or positive as this class comes before, is or comes after the other
   */
  @Override
  public int compareTo(SportClass other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SportClass that
        && letter == that.letter
        && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return 31 * letter.text.hashCode() + numbers.hashCode();
  }

  /**
   * Returns the code, which {@link #parse(CharSequence)} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code();
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }
}
