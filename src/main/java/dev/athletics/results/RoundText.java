package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one name of a round, as the sheets of many federations write it. */
final class RoundText {
  private static final int LONGEST = 60;
  private static final CharMatcher DIGIT = CharMatcher.forPredicate(Digits::isDigit);
  private static final CharMatcher LETTER =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.is('\u00ea'))
          .or(CharMatcher.inRange('\u4e00', '\u9fff'));
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf("-_./,:()\u2013").or(CharMatcher.forPredicate(Blanks::isBlank)))
          .omitEmptyStrings();

  /**
   * Later rows decide over earlier ones: "semi final" is a semifinal, "prelim qualification" a
   * qualification.
   */
  private static final ImmutableMap<String, RoundType> STAGES =
      ImmutableMap.<String, RoundType>builder()
          .put("heat", RoundType.ROUND_1)
          .put("heats", RoundType.ROUND_1)
          .put("h", RoundType.ROUND_1)
          .put("group", RoundType.GROUP)
          .put("pool", RoundType.GROUP)
          .put("round", RoundType.ROUND_1)
          .put("r", RoundType.ROUND_1)
          .put("f", RoundType.FINAL)
          .put("final", RoundType.FINAL)
          .put("finals", RoundType.FINAL)
          .put("prelim", RoundType.PRELIMINARY)
          .put("preliminary", RoundType.PRELIMINARY)
          .put("rep", RoundType.REPECHAGE)
          .put("repechage", RoundType.REPECHAGE)
          .put("rep\u00eachage", RoundType.REPECHAGE)
          .put("qf", RoundType.QUARTERFINAL)
          .put("quarter", RoundType.QUARTERFINAL)
          .put("quarterfinal", RoundType.QUARTERFINAL)
          .put("quarterfinals", RoundType.QUARTERFINAL)
          .put("sf", RoundType.SEMIFINAL)
          .put("semi", RoundType.SEMIFINAL)
          .put("semis", RoundType.SEMIFINAL)
          .put("semifinal", RoundType.SEMIFINAL)
          .put("semifinals", RoundType.SEMIFINAL)
          .put("q", RoundType.QUALIFICATION)
          .put("qualification", RoundType.QUALIFICATION)
          .put("qualifying", RoundType.QUALIFICATION)
          .put("\u9810\u8cfd", RoundType.ROUND_1)
          .put("\u4e88\u9078", RoundType.ROUND_1)
          .put("\u9884\u8d5b", RoundType.ROUND_1)
          .put("\u6e96\u6c7a\u52dd", RoundType.SEMIFINAL)
          .put("\u534a\u51b3\u8d5b", RoundType.SEMIFINAL)
          .put("\u6c7a\u52dd", RoundType.FINAL)
          .put("\u51b3\u8d5b", RoundType.FINAL)
          .put("extra", RoundType.EXTRA_RACE)
          .buildOrThrow();

  private static final ImmutableList<String> RANKING = STAGES.keySet().asList();
  private static final ImmutableList<RoundType> FINALS =
      ImmutableList.of(RoundType.FINAL_A, RoundType.FINAL_B, RoundType.FINAL_C);
  private static final ImmutableSet<String> FILLERS =
      ImmutableSet.of("race", "standings", "overall");

  private @Nullable String stage;
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
    for (String word : WORDS.split(Ascii.toLowerCase(text))) {
      reading.takeLettersAndDigits(word);
    }
    return reading.round();
  }

  private void takeLettersAndDigits(String word) {
    String letters = LETTER.retainFrom(word);
    String digits = DIGIT.retainFrom(word);
    if (!word.equals(letters + digits)) {
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
    if (STAGES.containsKey(word)) {
      if (stage == null || RANKING.indexOf(word) > RANKING.indexOf(stage)) {
        stage = word;
      }
      afterRound = word.equals("round") || word.equals("r");
    } else if (word.length() == 1 && word.charAt(0) <= 'h') {
      letter = word.charAt(0) - 'a' + 1;
    } else if (!FILLERS.contains(word)) {
      understood = false;
    }
  }

  private void takeNumber(String digits) {
    Integer number = Ints.tryParse(digits);
    if (number == null || number < 1) {
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
        || (letter > FINALS.size() && stage.startsWith("f"))) {
      return Optional.empty();
    }
    RoundType type = type(requireNonNull(STAGES.get(stage)));
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
}
