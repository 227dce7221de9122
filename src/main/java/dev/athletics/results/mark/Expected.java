package dev.athletics.results.mark;

/** What could have stood at the place where a reader stopped. */
enum Expected {
  TIME("a time such as 3:27.65"),
  TIME_ABOVE_ZERO("a time above zero"),
  TIME_IN_RANGE("a time of at most 1000 hours"),
  DISTANCE("a distance such as 8.95 or 29-4.5"),
  DISTANCE_ABOVE_ZERO("a distance above zero"),
  POINTS("points such as 9126"),
  WIND("a wind such as +1.4 or NWI"),
  STATUS("a status such as DNF or DQ"),
  RULE_OR_MARK("a rule such as TR16.8, or the mark that was struck out"),
  CLOSED_RULE_OR_MARK("a rule such as (TR16.8), or the mark that was struck out, in brackets"),
  REMARK("a remark such as YC or L"),
  MARGIN("a margin such as +0.14 or -0.02 m"),
  DIGIT("a digit"),
  ONE_DIGIT_FEWER("a number with fewer digits"),
  TENS_OF_SECONDS("a digit from 0 to 5, as sixty make the next unit"),
  HOURS_MINUTES_SECONDS("minutes and seconds after the hours"),
  SIGN_OR_END("at most three decimals, a timing sign or the end"),
  SEPARATOR_OR_END("a separator, a timing sign or the end"),
  INCHES("inches from 0 to 11"),
  EIGHTHS("a fraction of an inch in halves, quarters or eighths"),
  METRES_OR_END("at most three decimals, the unit m or the end"),
  INCH_SIGN_OR_END("the inch sign or the end"),
  THREE_DIGITS("three digits after the grouping sign"),
  WHOLE_NUMBER("nothing after the whole number except its unit"),
  WIND_IN_RANGE("a wind of less than 100 m/s"),
  WIND_UNIT_OR_END("the unit m/s or the end"),
  WIND_WITH_DECIMAL_OR_SIGN("a wind with a decimal or a sign"),
  WIND_NOT_YEAR("a wind with a decimal or a sign (a bare number after a slash is a year)"),
  WIND_NOT_PLACE("a wind with a decimal or a sign (a bare number in brackets may be a place)"),
  WIND_NOT_MARK("a wind (the number in brackets may be a second mark)"),
  NO_WIND("no wind, which is not measured in this discipline,"),
  ONE_WIND("no second wind"),
  ONE_NOTE("no note twice"),
  OPENING_BRACKET("no closing bracket without an opening one"),
  END("the end");

  private final String phrase;

  Expected(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }
}
