package dev.athletics.results;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Folding;

/** One word of a person's name as a sheet prints it, and what its letters tell. */
final class NameWord {
  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "jr.", "jnr", "jnr.", "sr", "sr.", "snr", "snr.", "ii", "iii", "iv");

  /** Words that belong to the family name after them. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "'t", "abu", "af", "al", "am", "ap", "auf", "av", "ben", "bin", "bint", "da", "dal",
          "das", "de", "degli", "dei", "del", "della", "delle", "dello", "den", "der", "des", "di",
          "do", "dos", "du", "el", "het", "ibn", "im", "in", "la", "las", "le", "lo", "los", "mac",
          "mc", "o", "o'", "op", "san", "santa", "st", "st.", "te", "ten", "ter", "ul", "van",
          "vom", "von", "zu", "zum", "zur");

  /** Particles that are given names too, so that a capital makes them one. */
  private static final ImmutableSet<String> PARTICLES_IN_SMALL_LETTERS =
      ImmutableSet.of(
          "abu", "am", "auf", "ben", "do", "im", "in", "op", "san", "santa", "te", "ten", "zu");

  /** Words that belong to the family names on both sides: Ortega y Gasset. */
  private static final ImmutableSet<String> JOINING = ImmutableSet.of("y", "e", "i");

  /** Two capitals with a vowel that are a family name and not initials. */
  private static final ImmutableSet<String> FAMILY_NAMES_OF_TWO_LETTERS =
      ImmutableSet.of(
          "ak", "al", "an", "ar", "as", "au", "ay", "ek", "el", "em", "er", "im", "in", "ip", "is",
          "ng", "oh", "ok", "on", "oz", "um", "un", "ur");

  private static final String VOWELS = "aeiouy";

  private final String text;
  private final int start;

  NameWord(String text, int start) {
    this.text = text;
    this.start = start;
  }

  String text() {
    return text;
  }

  /** Returns the index of the word in the whole text. */
  int start() {
    return start;
  }

  /** Counts letters, so that {@code McDONALD} is in capitals and an initial is not. */
  boolean isInCapitals() {
    return isInCapitals(text) && !isInitials() && !isSuffix();
  }

  static boolean isInCapitals(String text) {
    int upper = (int) text.codePoints().filter(Character::isUpperCase).count();
    int lower = (int) text.codePoints().filter(Character::isLowerCase).count();
    return upper > 1 && upper > lower;
  }

  /** A numeral is a suffix in capitals only. */
  boolean isSuffix() {
    return SUFFIXES.contains(folded()) && (!folded().startsWith("i") || isInCapitals(text));
  }

  boolean isParticle() {
    return PARTICLES.contains(folded());
  }

  boolean isParticleBeforeAll() {
    return isParticle() && (isInSmallLetters() || !isGivenNameToo());
  }

  private boolean isGivenNameToo() {
    return PARTICLES_IN_SMALL_LETTERS.contains(folded());
  }

  boolean isJoining() {
    return JOINING.contains(text);
  }

  boolean isInSmallLetters() {
    return text.codePoints().noneMatch(Character::isUpperCase);
  }

  /** Returns whether this is one capital without a point, which may be the article of the next. */
  boolean isSingleLetter() {
    return text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  boolean isArticleBefore(NameWord next) {
    return text.equals("D") && isVowel(Folding.words(next.text), 0);
  }

  /** {@code J.}, {@code J.J.}, {@code J}, and {@code KC}, which nobody can say as a name. */
  boolean isInitials() {
    return isSingleLetter() || hasPointAfterEachLetter() || isPairOfInitials();
  }

  private boolean hasPointAfterEachLetter() {
    boolean points = text.length() > 1;
    for (int i = 0; i < text.length() && points; i++) {
      points = i % 2 == 0 ? Character.isUpperCase(text.charAt(i)) : text.charAt(i) == '.';
    }
    return points;
  }

  private boolean isPairOfInitials() {
    boolean capitals =
        text.length() == 2
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    String letters = folded();
    return capitals && !isVowel(letters, 1) && !FAMILY_NAMES_OF_TWO_LETTERS.contains(letters);
  }

  private static boolean isVowel(String letters, int index) {
    return index < letters.length() && VOWELS.indexOf(letters.charAt(index)) >= 0;
  }

  /** Returns whether the script writes the family name first: Chinese, Japanese and Korean. */
  boolean isOfEastAsia() {
    return text.codePoints().allMatch(NameWord::isOfEastAsia);
  }

  private static boolean isOfEastAsia(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> letter == '\u30fc';
    };
  }

  private String folded() {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendFolded(c, folded));
    return folded.toString();
  }

  private static void appendFolded(int c, StringBuilder folded) {
    if (c == '’') {
      folded.append('\'');
    } else {
      Folding.append(c, folded);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
