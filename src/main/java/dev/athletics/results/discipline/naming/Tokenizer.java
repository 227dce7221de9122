package dev.athletics.results.discipline.naming;

import java.util.List;

/** Takes a text apart into a {@link TokenizedName}, character by character. */
public final class Tokenizer {
  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_SHORT_WORD = 2;
  private static final String INCH_SIGNS = "\"″”“";

  private final CharSequence text;
  private final TokenizedName tokenized = new TokenizedName();
  private int position;

  private Tokenizer(CharSequence text) {
    this.text = text;
  }

  /** Returns whether a text is longer than any name is. */
  public static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST_TEXT;
  }

  /** Takes a text apart. */
  public static TokenizedName scan(CharSequence text) {
    return new Tokenizer(text).scan();
  }

  private TokenizedName scan() {
    if (isTooLong(text)) {
      tokenized.fail(LONGEST_TEXT, "more than " + LONGEST_TEXT + " characters");
    } else if (NameKey.isSigned(text)) {
      tokenized.fail(0, "a sign");
    }
    while (position < text.length() && tokenized.problem() == null) {
      scanNext(text.charAt(position));
    }
    tokenized.end(text.length());
    return tokenized;
  }

  private void scanNext(char c) {
    if (NameKey.isDigit(c)) {
      scanQuantity();
    } else if (NameKey.isLetter(c)) {
      scanWord();
    } else if (NameKey.isTimes(c)) {
      tokenized.addWord(Token.TIMES, position++);
    } else if (INCH_SIGNS.indexOf(c) >= 0) {
      tokenized.addWord(Token.INCH, position++);
    } else if (NameKey.isPointOfADecimal(text, position)) {
      tokenized.fail(position, "a decimal without its whole number");
    } else if (NameKey.isSeparator(c)) {
      position++;
    } else {
      tokenized.fail(position, "a character that no name has");
    }
  }

  private void scanQuantity() {
    QuantityScanner scanner = new QuantityScanner(text, position);
    String problem = scanner.problem();
    if (problem == null) {
      tokenized.addQuantity(scanner.quantity());
    } else {
      tokenized.fail(position, problem);
    }
    position = scanner.end();
  }

  private void scanWord() {
    int start = position;
    while (position < text.length() && NameKey.isLetter(text.charAt(position))) {
      position++;
    }
    String folded = NameKey.word(text, start, position);
    List<Token> meanings = TokenTable.of(folded);
    if (meanings.isEmpty() || isCodeOfAnEvent(folded, meanings)) {
      tokenized.addUnknown(folded, start);
    } else {
      for (Token meaning : meanings) {
        addWord(meaning, folded, start);
      }
    }
  }

  /**
   * A short word for hurdles or a steeplechase follows the distance; at the beginning it is a code,
   * as in ST15K.
   */
  private boolean isCodeOfAnEvent(String folded, List<Token> meanings) {
    boolean isObstacle = meanings.contains(Token.HURDLES) || meanings.contains(Token.STEEPLECHASE);
    return isObstacle && folded.length() <= LONGEST_SHORT_WORD && tokenized.quantities().isEmpty();
  }

  /** "in" is inches, but part of an Italian name as well. */
  private void addWord(Token meaning, String folded, int start) {
    if (meaning == Token.FILLER || meaning == Token.INCH) {
      tokenized.addFiller(folded);
    }
    if (meaning != Token.FILLER) {
      tokenized.addWord(meaning, start);
    }
  }
}
