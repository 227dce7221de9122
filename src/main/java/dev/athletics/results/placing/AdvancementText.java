package dev.athletics.results.placing;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.text.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the terms of advancement as World Athletics and Hy-Tek print them. */
final class AdvancementText {
  private static final String END =
      "(?: (?:advance|qualify)(?: to the (?:next round|semi-?finals?|final))?)?\\.?";
  private static final String NEXT =
      "(?:,? ?(?:and|plus|\\+) ?(?:the )?next (?<time>\\d{1,3})(?: (?:fastest|best)(?: times?)?)?(?: ?\\((?-i:q)\\))?)";
  private static final Pattern LETTERS =
      Pattern.compile("(?<place>\\d{1,3}) ?Q(?: ?\\+ ?(?<time>\\d{1,3}) ?q)?");
  private static final Pattern IN_EACH_RACE =
      Pattern.compile(
          "(?i)(?:advance: ?)?(?:first|top) (?<place>\\d{1,3})"
              + "(?: (?:of|in|from))? (?:each|every|per) (?:heat|semi-?final|race|section|group)(?: ?\\((?-i:Q)\\))?"
              + NEXT
              + "?"
              + END);
  private static final Pattern PLACES_AND_TIMES =
      Pattern.compile("(?i)(?:advance: ?)?(?:first|top) (?<place>\\d{1,3})" + NEXT + END);
  private static final Pattern OF_ALL =
      Pattern.compile("(?i)advance: ?top (?<time>\\d{1,3})|top (?<time2>\\d{1,3}) advance");
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?i)(?:(?-i:Q)|(?:qualifying|qualification) (?:standard|performance|mark)):? (?<standard>[0-9.,'\"-]+ ?m?)"
              + "(?: ?\\((?-i:Q)\\))?,? or (?:at least )?(?:the )?(?<rank>\\d{1,3})(?: best(?: performers?)?)?"
              + "(?: ?\\((?-i:q)\\))?"
              + END);
  private static final Pattern CANONICAL_STANDARD =
      Pattern.compile("(?<standard>[0-9.,'\"-]+ ?m?) ?Q,? or at least (?<rank>\\d{1,3}) q");

  private AdvancementText() {}

  static Optional<Advancement> read(CharSequence text) {
    String terms = Blanks.collapse(text);
    return byPlaceAndTime(LETTERS.matcher(terms))
        .or(() -> byPlaceAndTime(IN_EACH_RACE.matcher(terms)))
        .or(() -> byPlaceAndTime(PLACES_AND_TIMES.matcher(terms)))
        .or(() -> byTime(OF_ALL.matcher(terms)))
        .or(() -> byStandard(STANDARD.matcher(terms)))
        .or(() -> byStandard(CANONICAL_STANDARD.matcher(terms)));
  }

  private static Optional<Advancement> byPlaceAndTime(Matcher terms) {
    return terms.matches()
        ? byPlaceAndTime(number(terms, "place"), number(terms, "time"))
        : Optional.empty();
  }

  private static Optional<Advancement> byPlaceAndTime(int byPlace, int byTime) {
    return byPlace + byTime == 0
        ? Optional.empty()
        : Optional.of(Advancement.byPlaceAndTime(byPlace, byTime));
  }

  private static Optional<Advancement> byTime(Matcher terms) {
    return terms.matches()
        ? byPlaceAndTime(0, number(terms, "time") + number(terms, "time2"))
        : Optional.empty();
  }

  private static int number(Matcher terms, String group) {
    String digits = terms.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Advancement> byStandard(Matcher terms) {
    if (!terms.matches() || number(terms, "rank") == 0) {
      return Optional.empty();
    }
    int atLeast = number(terms, "rank");
    return Distance.tryParse(terms.group("standard"))
        .map(standard -> Advancement.byStandard(standard, atLeast));
  }
}
