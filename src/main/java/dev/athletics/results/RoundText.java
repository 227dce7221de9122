package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one name of a round, as the sheets of many federations write it. */
final class RoundText {
  private static final int LONGEST = 60;
  private static final CharMatcher DIGIT = CharMatcher.forPredicate(Digits::isDigit);
  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);
  private static final CharMatcher EAST_ASIAN = CharMatcher.inRange('\u2e80', '\uffff');
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(":() ")).omitEmptyStrings();

  /** Place, round and race in one, as Tilastopaja writes them: 3h1 is the third of heat 1. */
  private static final Pattern WITH_PLACE =
      Pattern.compile("\\d{1,3}(?<round>(?:h|qf|sf|f)\\d{0,2})");

  private static final Pattern FRACTION = Pattern.compile("\\d ?/ ?\\d");

  /** How many races there are after the number of one: Heat 1 of 4. */
  private static final Pattern OF_HOW_MANY =
      Pattern.compile("(?<number>\\d) (?:of|von|van|av|sur|di) \\d{1,2}$");

  /** The words for one race of several in Chinese, Japanese and Korean. */
  private static final Pattern EAST_ASIAN_NUMBER =
      Pattern.compile("\u7b2c? ?(?<number>\\d{1,2}) ?[\u7d44\u7ec4\uc870]");

  /** The letter of a final before or after it, or a timed race before it, without a blank. */
  private static final Pattern EAST_ASIAN_LETTER =
      Pattern.compile(
          "(?<=[a-h\u30a0-\u30ff])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-h\\d])");

  private static final Pattern ORDINAL_OF_ROUND =
      Pattern.compile(
          "(?<one>1st|first|1a|primera) (?:round|ronda)|(?<two>2nd|second|2a|segunda) (?:round|ronda)"
              + "|(?<three>3rd|third|3a|tercera) (?:round|ronda)|round one|round two|round three");

  private static final Pattern TWO_WITH_NUMBERS =
      Pattern.compile("(?<round>r\\d)(?<heat>h\\d{1,2})");

  private static final ImmutableList<RoundType> FINALS =
      ImmutableList.of(RoundType.FINAL_A, RoundType.FINAL_B, RoundType.FINAL_C);
  private static final ImmutableSet<String> ROUNDS = ImmutableSet.of("round", "r", "ronda");

  /** Parts of ordinals, and words before the number of races. */
  private static final ImmutableSet<String> BESIDE_NUMBERS =
      ImmutableSet.of(
          "st", "nd", "rd", "first", "second", "third", "primera", "segunda", "tercera", "one",
          "two", "three", "of", "von", "van", "av", "sur", "di", "rh");

  private static final ImmutableSet<String> FILLERS =
      ImmutableSet.of(
          "standings",
          "overall",
          "prelim",
          "timed",
          "de",
          "directe",
          "diretta",
          "directa",
          "direta",
          "por",
          "tiempos",
          "na",
          "czas");

  private @Nullable Stage stage;
  private int roundNumber;
  private int raceNumber;
  private int letter;
  private boolean afterRound;
  private boolean understood = true;

  private RoundText() {}

  static Optional<Round> read(CharSequence text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    RoundText reading = new RoundText();
    for (String word : WORDS.split(inPlainOrder(Folding.words(withoutFractions(text))))) {
      reading.takeLettersAndDigits(withoutPlace(word));
    }
    return reading.round();
  }

  /**
   * Writes numbers after their words, and apart from other words. Most texts have none of the signs
   * that call for it, and no pattern has to search them.
   */
  private static String inPlainOrder(String words) {
    String plain = words;
    if (DIGIT.matches(plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1))) {
      plain = OF_HOW_MANY.matcher(plain).replaceAll("${number}");
      plain = TWO_WITH_NUMBERS.matcher(plain).replaceAll("${round} ${heat}");
    }
    if (EAST_ASIAN.matchesAnyOf(plain)) {
      plain = EAST_ASIAN_NUMBER.matcher(plain).replaceAll(" ${number}");
      plain = EAST_ASIAN_LETTER.matcher(plain).replaceAll(" ");
    }
    return plain.contains("round") || plain.contains("ronda")
        ? ORDINAL_OF_ROUND.matcher(plain).replaceAll(RoundText::numberedRound)
        : plain;
  }

  private static String numberedRound(MatchResult ordinal) {
    String words = ordinal.group();
    boolean isFirst = ordinal.group(1) != null || words.endsWith("one");
    boolean isSecond = ordinal.group(2) != null || words.endsWith("two");
    return isFirst ? "round 1" : isSecond ? "round 2" : "round 3";
  }

  /** Whether a text of several words may be a round with this one among them. */
  static boolean mayContain(String word) {
    for (String part : WORDS.split(Folding.words(word))) {
      String letters = LETTER.retainFrom(part);
      boolean isKnown =
          letters.length() <= 1
              || Stages.BY_WORD.containsKey(letters)
              || FILLERS.contains(letters)
              || BESIDE_NUMBERS.contains(letters)
              || EAST_ASIAN.matchesAnyOf(letters);
      if (!isKnown) {
        return false;
      }
    }
    return true;
  }

  /** Half of a final is the round before it, not the second race of it. */
  private static CharSequence withoutFractions(CharSequence text) {
    return text.toString().indexOf('/') < 0 ? text : withoutFractionsOf(text);
  }

  private static String withoutFractionsOf(CharSequence text) {
    return FRACTION
        .matcher(text)
        .replaceAll(
            fraction ->
                switch (DIGIT.retainFrom(fraction.group())) {
                  case "12" -> " semi ";
                  case "14" -> " quarter ";
                  default -> " ? ";
                });
  }

  private static String withoutPlace(String word) {
    Matcher placed = DIGIT.matches(word.charAt(0)) ? WITH_PLACE.matcher(word) : null;
    return placed != null && placed.matches() ? placed.group("round") : word;
  }

  private void takeLettersAndDigits(String word) {
    String letters = LETTER.retainFrom(word);
    String digits = DIGIT.retainFrom(word);
    boolean isClass = letters.equals("f") && digits.length() > 1;
    if (!word.equals(letters + digits) || isClass) {
      understood = false;
      return;
    }
    if (!letters.isEmpty()) {
      takeWord(letters);
    }
    if (!digits.isEmpty()) {
      takeNumber(digits);
    }
  }

  private void takeWord(String word) {
    Stage named = Stages.BY_WORD.get(word);
    if (named != null) {
      if (stage == null || named.rank() > stage.rank()) {
        stage = named;
      }
      afterRound = ROUNDS.contains(word);
    } else if (word.length() == 1 && word.charAt(0) <= 'h') {
      letter = word.charAt(0) - 'a' + 1;
    } else if (!FILLERS.contains(word)) {
      understood = false;
    }
  }

  private void takeNumber(String digits) {
    Integer number = Ints.tryParse(digits);
    if (number == null || number < 1 || (!afterRound && raceNumber != 0)) {
      understood = false;
    } else if (afterRound) {
      roundNumber = number;
    } else {
      raceNumber = number;
    }
    afterRound = false;
  }

  private Optional<Round> round() {
    if (!understood
        || stage == null
        || roundNumber > 3
        || (letter > FINALS.size() && stage.round() == RoundType.FINAL)) {
      return Optional.empty();
    }
    RoundType type = type(stage.round());
    int number = raceNumber == 0 && !type.name().startsWith("FINAL") ? letter : raceNumber;
    return Optional.of(number == 0 ? Round.of(type) : Round.of(type, number));
  }

  private RoundType type(RoundType named) {
    if (named == RoundType.ROUND_1 && roundNumber > 1) {
      return roundNumber == 2 ? RoundType.ROUND_2 : RoundType.ROUND_3;
    }
    if (named == RoundType.FINAL && letter > 0) {
      return FINALS.get(letter - 1);
    }
    return named;
  }

  /** A round that a word names, and which of several words decides. */
  private record Stage(RoundType round, int rank) {}

  /** Loads the table when a round is first read. */
  private static final class Stages {
    private static final List<String> HEADING = List.of("round", "languages", "words");
    private static final Splitter IN_CELL = Splitter.on(", ");
    static final ImmutableMap<String, Stage> BY_WORD = load();

    private static ImmutableMap<String, Stage> load() {
      Map<String, Stage> stages = new LinkedHashMap<>();
      TsvTable.read(
          RoundText.class,
          "rounds.tsv",
          HEADING,
          row ->
              IN_CELL
                  .splitToStream(row.get(2))
                  .map(Folding::words)
                  .forEach(
                      word ->
                          stages.putIfAbsent(
                              word, new Stage(RoundType.valueOf(row.get(0)), stages.size()))));
      return ImmutableMap.copyOf(stages);
    }
  }
}
