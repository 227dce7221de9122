package dev.athletics.results.discipline;

import java.util.List;

/** Takes a text apart into a {@link Wording}, character by character. */
final class WordingScanner {
  private static final int LONGEST_TEXT = 120;
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
    } else if (Letters.isPointOfADecimal(text, position)) {
      wording.fail(position, "a decimal without its whole number");
    } else if (Letters.isSeparator(c)) {
      position++;
    } else {
      wording.fail(position, "a character that no name has");
    }
  }

  private void scanFigure() {
    FigureScanner scanner = new FigureScanner(text, position);
    String problem = scanner.problem();
    if (problem == null) {
      wording.addFigure(scanner.figure());
    } else {
      wording.fail(position, problem);
    }
    position = scanner.end();
  }

  private void scanWord() {
    int start = position;
    while (position < text.length() && Letters.isLetter(text.charAt(position))) {
      position++;
    }
    String folded = Letters.word(text, start, position);
    List<Word> meanings = Words.of(folded);
    if (meanings.isEmpty() || isCodeOfAnEvent(folded, meanings)) {
      wording.addUnknown(folded, start);
    } else {
      for (Word meaning : meanings) {
        addWord(meaning, folded, start);
      }
    }
  }

  /**
   * A short word for hurdles or a steeplechase stands behind the distance; at the beginning it is a
   * code, as in ST15K.
   */
  private boolean isCodeOfAnEvent(String folded, List<Word> meanings) {
    boolean isObstacle = meanings.contains(Word.HURDLES) || meanings.contains(Word.STEEPLECHASE);
    return isObstacle && folded.length() <= LONGEST_SHORT_WORD && wording.figures().isEmpty();
  }

  /** "in" is inches, but part of an Italian name as well. */
  private void addWord(Word meaning, String folded, int start) {
    if (meaning == Word.FILLER || meaning == Word.INCH) {
      wording.addFiller(folded);
    }
    if (meaning != Word.FILLER) {
      wording.addWord(meaning, start);
    }
  }
}
