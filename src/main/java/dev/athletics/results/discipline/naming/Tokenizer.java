package dev.athletics.results.discipline.naming;

import dev.athletics.results.discipline.naming.Quantity.Place;
import java.util.List;

/** Takes a text apart into a {@link TokenizedName}, character by character. */
public final class Tokenizer {
  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_SHORT_WORD = 2;
  private static final String INCH_SIGNS = "\"″”“";
  private static final String METRE = "m";
  private static final String HEIGHT = "h";
  private static final String ITALIAN_HURDLES = "hs";

  private final CharSequence text;
  private final TokenizedName tokenized = new TokenizedName();
  private int position;

  /** Where the last letters ended, -1 where something else came after them. */
  private int endOfLetters = -1;

  private int openBrackets;
  private int brackets;
  private int bracketsAtNumber;
  private boolean isHeightNext;

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
    if (isHeightNext) {
      tokenized.fail(text.length(), "the height is missing");
    }
    tokenized.end();
    return tokenized;
  }

  private void scanNext(char c) {
    if (NameKey.isDigit(c)) {
      scanQuantity();
    } else if (NameKey.isLetter(c)) {
      scanWord();
    } else if (NameKey.isTimes(c)) {
      tokenized.addTimes(position++);
    } else if (INCH_SIGNS.indexOf(c) >= 0) {
      addUnit(Token.INCH, position++);
    } else if (NameKey.isPointOfADecimal(text, position)) {
      tokenized.fail(position, "a decimal without its whole number");
    } else if (NameKey.isSeparator(c)) {
      scanSeparator(c);
    } else {
      tokenized.fail(position, "a character that no name has");
    }
  }

  private void scanSeparator(char c) {
    if (c == '(' || c == '[') {
      openBrackets++;
      brackets++;
    } else if (c == ')' || c == ']') {
      openBrackets--;
      brackets++;
    }
    position++;
  }

  private void scanQuantity() {
    QuantityScanner scanner = new QuantityScanner(text, position);
    String problem = scanner.problem();
    if (problem == null) {
      tokenized.addQuantity(scanner.quantity().at(place()));
    } else {
      tokenized.fail(position, problem);
    }
    isHeightNext = false;
    bracketsAtNumber = brackets;
    position = scanner.end();
  }

  private Place place() {
    if (isHeightNext || openBrackets > 0) {
      return Place.ENCLOSED;
    }
    return endOfLetters == position ? Place.ATTACHED : Place.APART;
  }

  private void scanWord() {
    int start = position;
    while (position < text.length() && NameKey.isLetter(text.charAt(position))) {
      position++;
    }
    endOfLetters = position;
    String folded = NameKey.word(text, start, position);
    if (folded.equals(METRE)) {
      skipFlat();
    }
    List<Token> meanings = TokenTable.of(folded);
    int number = meanings.isEmpty() ? TokenTable.number(folded) : 0;
    if (number > 0) {
      tokenized.addQuantity(Quantity.whole(start, number));
      bracketsAtNumber = brackets;
    } else if (meanings.isEmpty() || isUnknownHere(folded, meanings, start)) {
      tokenized.addUnknown(folded, start);
    } else {
      for (Token meaning : meanings) {
        add(meaning, folded, start);
      }
    }
  }

  /** Spanish lists write 100 m.l. for a race on the flat. */
  private void skipFlat() {
    int letter = position + 1;
    int next = letter + 1;
    boolean isFlat =
        next <= text.length()
            && text.charAt(position) == '.'
            && (text.charAt(letter) == 'l' || text.charAt(letter) == 'L')
            && (next == text.length() || !NameKey.isLetter(text.charAt(next)));
    position += isFlat ? 2 : 0;
  }

  private boolean isUnknownHere(String folded, List<Token> meanings, int start) {
    Token first = meanings.get(0);
    if (first == Token.MINUTES_FOLLOW) {
      return !isDigitAt(position) || !tokenized.quantities().isEmpty();
    }
    if (!meanings.contains(Token.HURDLES) && !meanings.contains(Token.STEEPLECHASE)) {
      return false;
    }
    return isCodeOfAnEvent(folded) || isLooseLetter(folded, start) || isItalianCode(folded, start);
  }

  /** A short word for an obstacle follows the distance; before it, it is a code, as in ST15K. */
  private boolean isCodeOfAnEvent(String folded) {
    return folded.length() <= LONGEST_SHORT_WORD && tokenized.quantities().isEmpty();
  }

  /** A single letter for an obstacle, except h, is joined to what is before it: 3000S, 60 m.v. */
  private boolean isLooseLetter(String folded, int start) {
    return folded.length() == 1
        && !folded.equals(HEIGHT)
        && NameKey.isBlank(text.charAt(start - 1));
  }

  /** Italian lists write 110hs and 110 Hs; 200HS is a code with a letter too many. */
  private boolean isItalianCode(String folded, int start) {
    return folded.equals(ITALIAN_HURDLES)
        && start > 0
        && NameKey.isDigit(text.charAt(start - 1))
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1));
  }

  private void add(Token meaning, String folded, int start) {
    switch (meaning) {
      case FILLER -> tokenized.addFiller(folded);
      case OF_HURDLES -> addOfHurdles(folded, start);
      case JOINER -> tokenized.addJoiner(folded, start);
      case WITH -> tokenized.addWith(start);
      case TIMES -> tokenized.addTimes(start);
      case MINUTES_FOLLOW -> tokenized.addUnitAhead(Token.MINUTE, start);
      case INCH -> addInches(folded, start);
      default -> addKnown(meaning, folded, start);
    }
  }

  private void addKnown(Token meaning, String folded, int start) {
    if (meaning.isUnit()) {
      addUnit(meaning, folded, start);
    } else if (isHeight(meaning, folded)) {
      isHeightNext = true;
    } else {
      tokenized.addWord(meaning, folded.length() <= LONGEST_SHORT_WORD, start);
    }
  }

  private void addOfHurdles(String folded, int start) {
    tokenized.addFiller(folded);
    tokenized.addWord(Token.OF_HURDLES, false, start);
  }

  /** {@code ostacoli h 84}: where hurdles are named already, the letter means their height. */
  private boolean isHeight(Token meaning, String folded) {
    return meaning == Token.HURDLES
        && folded.equals(HEIGHT)
        && (tokenized.has(Token.HURDLES) || tokenized.has(Token.STEEPLECHASE))
        && isNumberNext();
  }

  /** "in" is inches after a number, but part of an Italian name as well. */
  private void addInches(String folded, int start) {
    if (tokenized.endsWithNumber()) {
      addUnit(Token.INCH, start);
    } else {
      tokenized.addJoiner(folded, start);
    }
  }

  private void addUnit(Token unit, String folded, int start) {
    boolean isAhead =
        !tokenized.endsWithNumber()
            && unit.canStandAhead()
            && TokenTable.isSingle(folded)
            && (start == 0 || NameKey.isBlank(text.charAt(start - 1)))
            && position < text.length()
            && NameKey.isBlank(text.charAt(position))
            && isNumberNext();
    if (isAhead) {
      tokenized.addUnitAhead(unit, start);
    } else {
      addUnit(unit, start);
    }
  }

  private void addUnit(Token unit, int start) {
    tokenized.addUnit(unit, brackets == bracketsAtNumber, start);
  }

  private boolean isNumberNext() {
    int next = position;
    while (next < text.length()
        && (NameKey.isBlank(text.charAt(next)) || text.charAt(next) == '.')) {
      next++;
    }
    return isDigitAt(next);
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && NameKey.isDigit(text.charAt(index));
  }
}
