package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The grammar accounts for every character of a mark: one more either refuses the text, or changes
 * what the mark says in the place where it stands, or says again what the mark says.
 */
@DisplayName("A character inserted into a mark")
class InsertedIntoMarksTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(MarkKind.class)
  void thatIsADigitChangesOneNumber(MarkKind kind) {
    marks(kind)
        .forEach(
            given -> {
              for (int index = 0; index <= given.text.length(); index++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                  Longer longer = given.with(String.valueOf(digit), index);
                  check(longer, longer.isDigitExplained());
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MarkKind.class)
  void thatIsALetterChangesASign(MarkKind kind) {
    marks(kind)
        .forEach(
            given -> {
              for (int index = 0; index <= given.text.length(); index++) {
                for (char letter : LETTERS.toCharArray()) {
                  Longer longer = given.with(String.valueOf(letter), index);
                  check(longer, longer.isLetterExplained());
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MarkKind.class)
  void thatIsANumberInBracketsIsAWindOrRefused(MarkKind kind) {
    Random random = new Random(20260101);
    marks(kind)
        .forEach(
            given -> {
              for (int index = 0; index <= given.text.length(); index++) {
                int number = random.nextInt(200);
                Longer place = given.with("(" + number + ")", index);
                check(place, place.isSuffixOfRule() || place.isOfStatus());
                Longer wind = given.with("(" + number / 10 + "." + number % 10 + ")", index);
                check(wind, wind.isWindExplained(Wind.ofTenths(number)) || wind.isOfStatus());
              }
            });
    assertThat(wrong).isEmpty();
  }

  private void check(Longer longer, boolean explained) {
    if (longer.read != null && !explained) {
      wrong.add(longer.toString());
    }
  }

  private record Given(Discipline discipline, NotatedMark mark, String text) {
    Longer with(String inserted, int index) {
      String longer = text.substring(0, index) + inserted + text.substring(index);
      return new Longer(this, longer, index, discipline.tryParseMark(longer).orElse(null));
    }
  }

  /** A text with more characters, and the mark that it is read as. */
  private record Longer(Given given, String text, int index, NotatedMark read) {

    boolean isDigitExplained() {
      if (read == null) {
        return true;
      }
      NotatedMark mark = given.mark;
      boolean isOfWind = mark.wind().isPresent() && index > text.lastIndexOf('(');
      if (isOfWind) {
        return read.outcome().equals(mark.outcome())
            && read.notes().equals(mark.notes())
            && read.wind().equals(Wind.tryParse(text.substring(text.lastIndexOf('('))));
      }
      return isOtherNumber()
          || isZeroAround()
          || isWindAfterPlus()
          || isInsideSign()
          || isStruckOutTwice();
    }

    private boolean isOtherNumber() {
      return !read.outcome().equals(given.mark.outcome())
          && read.notes().equals(given.mark.notes())
          && read.wind().equals(given.mark.wind());
    }

    /** {@code 09.58} is {@code 9.58}, and {@code 4.50} inches are {@code 4.5}. */
    private boolean isZeroAround() {
      boolean isLeading = text.substring(0, index).matches("(.*[^\\d.:])?0*");
      boolean isTrailing = text.substring(0, index).matches(".*-\\d+\\.\\d*");
      return read.equals(given.mark) && text.charAt(index) == '0' && (isLeading || isTrailing);
    }

    /** {@code 8DQ 8} gives the struck-out mark on both sides, as some lists do. */
    private boolean isStruckOutTwice() {
      return read.equals(given.mark)
          && given.text.endsWith(" " + text.charAt(index))
          && !Character.isDigit(text.charAt(index + 1));
    }

    private boolean isWindAfterPlus() {
      return index > 0
          && text.charAt(index - 1) == '+'
          && given.mark.notes().contains(MarkNote.INTERMEDIATE)
          && read.wind().isPresent()
          && read.outcome().equals(given.mark.outcome());
    }

    /** The s of {@code 16sh} is that of the seconds once a digit follows: {@code 16s7h}. */
    private boolean isInsideSign() {
      return index > 0
          && index + 1 < text.length()
          && Character.isLetter(text.charAt(index - 1))
          && Character.isLetter(text.charAt(index + 1));
    }

    boolean isLetterExplained() {
      if (read == null) {
        return true;
      }
      boolean isSame = read.equals(given.mark);
      return isSame ? isKnownWord() : isSameSize() || isBetweenNumbers() || isBookOfRules();
    }

    /** {@code R16.0} is a rule, and no longer the struck-out mark. */
    private boolean isBookOfRules() {
      return read.outcome() instanceof NoMark status
          && status.struckOut().isEmpty()
          && Ascii.toUpperCase(text.charAt(index)) == 'R'
          && text.startsWith("DQ TR16.8 ")
          && index == "DQ TR16.8 ".length();
    }

    /** Whether the letters around an index are a word that says what the mark says without it. */
    private boolean isKnownWord() {
      int start = index;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = index;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, end);
      return Status.tryParse(word).isPresent()
          || Stream.of("s", "a", "m", "mt", "p", "pt", "w", "v")
              .anyMatch(known -> Ascii.toLowerCase(word).startsWith(known));
    }

    private boolean isSameSize() {
      return read.wind().equals(given.mark.wind()) && size(read).equals(size(given.mark));
    }

    /** Units stand between numbers, and what stands before a hyphen makes a wind of the rest. */
    private boolean isBetweenNumbers() {
      boolean isAfterDigit = index > 0 && Character.isDigit(text.charAt(index - 1));
      char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
      boolean isKilometre = Ascii.toLowerCase(text.charAt(index)) == 'k' && next == 'm';
      return isAfterDigit && (Character.isDigit(next) || next == '-' || isKilometre);
    }

    boolean isWindExplained(Wind wind) {
      return read != null
          && given.discipline.isWindRelevant()
          && given.mark.wind().isEmpty()
          && read.outcome().equals(given.mark.outcome())
          && read.notes().equals(given.mark.notes())
          && read.wind().equals(Optional.of(wind));
    }

    /** A number in brackets beside a status is its rule, its wind, or the mark that it cost. */
    boolean isOfStatus() {
      return read != null
          && !read.equals(given.mark)
          && read.outcome() instanceof NoMark now
          && given.mark.outcome() instanceof NoMark before
          && now.status() == before.status()
          && before.rule().stream().allMatch(rule -> now.rule().orElse("").contains(rule))
          && (before.struckOut().isEmpty() || before.struckOut().equals(now.struckOut()));
    }

    /** {@code TR7.12.1(2)} is a rule. */
    boolean isSuffixOfRule() {
      return read != null
          && !read.outcome().equals(given.mark.outcome())
          && text.substring(0, index).matches("DQ TR[\\d.]+\\d");
    }

    private static Optional<Long> size(NotatedMark read) {
      return Optional.of(read.outcome())
          .flatMap(outcome -> outcome instanceof NoMark none ? none.struckOut() : outcome.mark())
          .map(Mark::size);
    }

    @Override
    public String toString() {
      return given.discipline + ": " + given.text + " -> " + text + " = " + read;
    }
  }

  private static Stream<Given> marks(MarkKind kind) {
    return Discipline.all().stream()
        .filter(discipline -> discipline.markKind() == kind)
        .flatMap(
            discipline ->
                marks(discipline, new Random(discipline.code().hashCode())).stream()
                    .map(mark -> new Given(discipline, mark, mark.toString())));
  }

  /** Marks as a discipline has them, with notes, with a wind, and struck out. */
  private static List<NotatedMark> marks(Discipline discipline, Random random) {
    List<NotatedMark> marks = new ArrayList<>();
    for (Mark mark : bare(discipline, random)) {
      marks.add(NotatedMark.of(mark));
      Optional<Wind> wind =
          discipline.isWindRelevant() && random.nextBoolean()
              ? Optional.of(Wind.ofTenths(random.nextInt(100) - 50))
              : Optional.empty();
      marks.add(new NotatedMark(mark, ImmutableSet.of(note(random), note(random)), wind));
      marks.add(NotatedMark.of(new NoMark(Status.DQ, Optional.of("TR16.8"), Optional.of(mark))));
    }
    marks.add(NotatedMark.of(NoMark.of(Status.values()[random.nextInt(Status.values().length)])));
    return marks;
  }

  private static MarkNote note(Random random) {
    return MarkNote.values()[random.nextInt(MarkNote.values().length)];
  }

  private static ImmutableList<Mark> bare(Discipline discipline, Random random) {
    return switch (discipline.markKind()) {
      case TIME -> times(discipline, random);
      case DISTANCE, HEIGHT ->
          ImmutableList.of(
              Distance.ofCentimetres(100 + random.nextInt(8000)),
              Distance.ofFeetAndInches(5 + random.nextInt(90), random.nextInt(96)));
      case DISTANCE_IN_FIXED_TIME ->
          ImmutableList.of(Distance.ofMetres(10_000 + random.nextInt(90_000)));
      case POINTS -> ImmutableList.of(Points.of(1000 + random.nextInt(9000)));
    };
  }

  private static ImmutableList<Mark> times(Discipline discipline, Random random) {
    long millis =
        discipline
            .distanceInMetres()
            .map(metres -> metres.longValue() * (150 + random.nextInt(100)))
            .orElse(1_800_000L);
    return ImmutableList.of(
        time(millis, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC),
        time(millis, Resolution.TENTH, TimingMethod.HAND),
        time(millis, Resolution.SECOND, TimingMethod.UNSPECIFIED));
  }

  private static RaceTime time(long millis, Resolution resolution, TimingMethod method) {
    long unit = resolution.toMillis();
    return RaceTime.ofMillis(millis / unit * unit, resolution, method);
  }
}
