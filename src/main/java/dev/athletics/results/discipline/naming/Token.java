package dev.athletics.results.discipline.naming;

/**
 * The meaning of a word in the name of a discipline; the words themselves, in their languages, are
 * in {@code tokens.tsv}.
 */
public enum Token {
  METRE,
  KILOMETRE,
  MILE,
  YARD,
  CENTIMETRE,
  INCH,
  /** A {@code K}: kilometres of a race, kilograms of an implement. */
  KILO,
  KILOGRAM,
  GRAM,
  POUND,
  DAY,
  HOUR,
  MINUTE,
  /** The {@code T} before a number of minutes. */
  MINUTES_FOLLOW,
  /** The {@code x} between the number of legs and the leg. */
  TIMES,
  HURDLES,
  STEEPLECHASE,
  WALK,
  RELAY,
  ROAD,
  TRACK,
  SHORT_TRACK,
  INDOOR,
  MIXED,
  /** A word that adds nothing, such as run or race. */
  FILLER;

  /** Returns whether this is a unit of length, weight or time. */
  public boolean isUnit() {
    return compareTo(MINUTE) <= 0;
  }
}
