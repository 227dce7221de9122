package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;

/**
 * Takes a text apart into a {@link Wording}, character by character.
 */
final class WordingScanner {
  private static final int LONGEST_TEXT = 120;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 6;
  private static final int GROUP = 3;
  private static final int LONGEST_SHORT_WORD = 2;
  private static final String INCH_SIGNS = "\"″”“";

  private final CharSequence text;
  private final Wording wording = new Wording();
  private int position;

  private WordingScanner(CharSequence text) {
    this.text = text;
  }

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST_TEXT;
  }

  static Wording scan(CharSequence text) {
    return new WordingScanner(text).scan();
  }

  private Wording scan() {
    if (isTooLong(text)) {
      wording.fail(LONGEST_TEXT, "more than " + LONGEST_TEXT + " characters");
    } else if (Letters.isSigned(text)) {
      wording.fail(0, "a sign");
    }
    while (position < text.length() && wording.problem() == null) {
      scanNext(text.charAt(position));
    }
    wording.end(text.length());
    return wording;
  }

  private void scanNext(char c) {
    if (Letters.isDigit(c)) {
      scanFigure();
    } else if (Letters.isLetter(c)) {
      scanWord();
    } else if (Letters.isTimes(c)) {
      wording.addWord(Word.TIMES, position++);
    } else if (INCH_SIGNS.indexOf(c) >= 0) {
      wording.addWord(Word.INCH, position++);
    } else if (isDecimalSign(c) && isDigitAt(position + 1)) {
      wording.fail(position, "a decimal without its whole number");
    } else if (Letters.isSeparator(c)) {
      position++;
    } else {
      wording.fail(position, "a character that no name has");
    }
  }

  private void scanWord() {
    int start = position;
    while (position < text.length() && Letters.isLetter(text.charAt(position))) {
      position++;
    }
    String folded = Letters.word(text, start, position);
    ImmutableList<Word> meanings = Words.of(folded);
    if (meanings.isEmpty() || isCodeOfAnEvent(folded, meanings)) {
      wording.addUnknown(folded, start);
    } else {
      meanings.forEach(meaning -> addWord(meaning, folded, start));
    }
  }

  /** A short word for hurdles or a steeplechase stands behind the distance; at the beginning it is a code, as in ST15K. */
  private boolean isCodeOfAnEvent(String folded, ImmutableList<Word> meanings) {
    boolean isObstacle = meanings.contains(Word.HURDLES) || meanings.contains(Word.STEEPLECHASE);
    return isObstacle && folded.length() <= LONGEST_SHORT_WORD && wording.figures().isEmpty();
  }

  private void addWord(Word meaning, String folded, int start) {
    if (meaning == Word.FILLER || meaning == Word.INCH) {
      wording.addFiller(folded);
    }
    if (meaning != Word.FILLER) {
      wording.addWord(meaning, start);
    }
  }

  private void scanFigure() {
    int start = position;
    long digits = scanDigits();
    int leading = position - start;
    boolean canGroup = leading <= GROUP && text.charAt(start) != '0';
    if (leading > 1 && text.charAt(start) == '0') {
      wording.fail(start, "a number that begins with 0");
    }
    boolean canBeDecimal = true;
    int behind = 0;
    int groups = 0;
    while (continuesFigure(leading) && position - start <= 2 * MOST_DIGITS) {
      canBeDecimal &= groups == 0 && isDecimalSign(text.charAt(position));
      position++;
      int groupStart = position;
      long group = scanDigits();
      int length = position - groupStart;
      canGroup &= length == GROUP;
      behind += length;
      groups++;
      digits = digits * power(length) + group;
    }
    if (leading + behind > MOST_DIGITS || behind > MOST_DECIMALS && !canGroup) {
      wording.fail(start, "a number too long");
      return;
    }
    long grouped = digits * Figure.MILLION;
    long decimal = grouped / power(Math.min(behind, MOST_DECIMALS));
    if (groups > 0 && !canGroup && !canBeDecimal) {
      wording.fail(start, "neither grouped thousands nor a decimal");
      return;
    }
    boolean onlyDecimal = groups > 0 && !canGroup;
    boolean onlyGrouped = groups == 0 || !canBeDecimal;
    wording.addFigure(new Figure(start, onlyDecimal ? decimal : grouped, onlyGrouped ? grouped : decimal, null));
  }

  private long scanDigits() {
    long value = 0;
    while (position < text.length() && Letters.isDigit(text.charAt(position))) {
      value = (value * 10 + text.charAt(position) - '0') % 1_000_000_000_000L;
      position++;
    }
    return value;
  }

  private boolean continuesFigure(int leading) {
    if (!isDigitAt(position + 1)) {
      return false;
    }
    char c = text.charAt(position);
    boolean groupSign = Letters.isApostrophe(c) || Letters.isBlank(c) && leading < GROUP;
    return isDecimalSign(c) || groupSign && isGroupAt(position + 1);
  }

  private boolean isGroupAt(int index) {
    for (int i = index; i < index + GROUP; i++) {
      if (!isDigitAt(i)) {
        return false;
      }
    }
    boolean decimalsFollow =
        index + GROUP < text.length() && isDecimalSign(text.charAt(index + GROUP)) && isDigitAt(index + GROUP + 1);
    return !isDigitAt(index + GROUP) && !decimalsFollow;
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && Letters.isDigit(text.charAt(index));
  }

  private static boolean isDecimalSign(char c) {
    return c == '.' || c == ',';
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
