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
  /** A word that only hurdles have: high, low, intermediate, shuttle. */
  OF_HURDLES,
  /** A letter for "with", which only hurdles and barriers follow: {@code z}, {@code с}. */
  WITH,
  /** A word that joins others, such as "on" or "de", and stands after none of them alone. */
  JOINER,
  /** A word that adds nothing, such as run or race. */
  FILLER;

  /** Returns whether this is a unit of length, weight or time. */
  public boolean isUnit() {
    return compareTo(MINUTE) <= 0;
  }

  /** Returns whether this may stand before its number, as in {@code kg 4}, {@code m 100}. */
  boolean canStandAhead() {
    return this == METRE || this == KILOMETRE || this == KILOGRAM || this == GRAM;
  }

  /** Returns whether this says that something stands in the way. */
  boolean isObstacle() {
    return this == HURDLES || this == STEEPLECHASE;
  }
}
