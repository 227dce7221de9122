package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.ShortText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the terms of advancement as World Athletics, Hy-Tek and others print them. Each word stands
 * for what it says in such a line, and the grammar is one of these, a letter each: so it is the
 * same in all languages.
 */
final class AdvancementText {
  static final String ROOM = ", room for ";
  static final String REPECHAGE = ", repechage";
  static final String TIMES_IN_FULL = ", times in full";
  private static final String EXPECTED = "terms of advancement such as 3 Q + 4 q";

  private static final Pattern CONDITIONS =
      Pattern.compile(
          "(?<terms>.*?)(?:"
              + ROOM
              + "(?<room>\\d{1,3}))?(?<repechage>"
              + REPECHAGE
              + ")?(?<full>"
              + TIMES_IN_FULL
              + ")?");

  /** {@code From 4 heats, first 3 in each heat}, {@code top 2} */
  private static final String FIRST = "[GA]*(?:#RA)?(?:[FT]#|#F)";

  /** {@code + the next 4 fastest (q)} */
  private static final String TIMES = "\\+?X?(?:#(?:\\+?B)*|B#B*)q?";

  /** {@code advance to the next round} */
  private static final String END = "A?[XER]*";

  private static final Pattern PLACES =
      Pattern.compile("G*#Q" + END + "|" + FIRST + "(?:ERQ?|Q)" + END);
  private static final Pattern PLACES_AND_TIMES =
      Pattern.compile("G*#Q\\+?#q" + END + "|" + FIRST + "(?:ER)?Q?" + TIMES + END);
  private static final Pattern BEST_OF_ALL = Pattern.compile("[GA]+T#R*|T#A[XR]*");
  private static final Pattern STANDARD =
      Pattern.compile("(?:[GQS]*[QS][#M]|G+M|[#M]Q)Q?(?:OL?|L)#B*q?" + END);
  private static final Pattern STANDARD_IN_LETTERS = Pattern.compile("G*MQ#q" + END);
  private static final ImmutableList<Pattern> GRAMMAR =
      ImmutableList.of(PLACES, PLACES_AND_TIMES, BEST_OF_ALL, STANDARD, STANDARD_IN_LETTERS);

  private final AdvancementWords words;

  private AdvancementText(AdvancementWords words) {
    this.words = words;
  }

  static Optional<Advancement> read(CharSequence text) {
    Matcher conditions = CONDITIONS.matcher(Blanks.collapse(text));
    return conditions.matches()
        ? new AdvancementText(AdvancementWords.of(conditions.group("terms")))
            .terms()
            .flatMap(terms -> withRoom(terms, conditions.group("room")))
            .map(terms -> withRest(terms, conditions))
        : Optional.empty();
  }

  private static Optional<Advancement> withRoom(Advancement terms, @Nullable String room) {
    if (room == null) {
      return Optional.of(terms);
    }
    int athletes = Integer.parseInt(room);
    return athletes == 0 ? Optional.empty() : Optional.of(terms.withRoomFor(athletes));
  }

  private static Advancement withRest(Advancement terms, Matcher conditions) {
    Advancement read = conditions.group("repechage") == null ? terms : terms.withRepechage();
    return conditions.group("full") == null ? read : read.withTimesInFull();
  }

  private Optional<Advancement> terms() {
    ImmutableList<String> figures = words.figures();
    if (is(PLACES)) {
      return byPlaceAndTime(figures.get(figures.size() - 1), "0");
    }
    if (is(PLACES_AND_TIMES)) {
      return byPlaceAndTime(figures.get(figures.size() - 2), figures.get(figures.size() - 1));
    }
    if (is(BEST_OF_ALL)) {
      return byPlaceAndTime("0", figures.get(0));
    }
    if (is(STANDARD)) {
      return byStandard(figures.get(0), figures.get(1));
    }
    // 1-3Q, 12q is the first three of each race to others
    return is(STANDARD_IN_LETTERS) && figures.get(0).indexOf('-') < 0
        ? byStandard(figures.get(0), figures.get(1))
        : Optional.empty();
  }

  private boolean is(Pattern rule) {
    return rule.matcher(words.roles()).matches();
  }

  private static Optional<Advancement> byPlaceAndTime(String byPlace, String byTime) {
    int places = Integer.parseInt(byPlace);
    int times = Integer.parseInt(byTime);
    return places + times == 0
        ? Optional.empty()
        : Optional.of(Advancement.byPlaceAndTime(places, times));
  }

  private static Optional<Advancement> byStandard(String standard, String rank) {
    int atLeast = Integer.parseInt(rank);
    return atLeast == 0
        ? Optional.empty()
        : Distance.tryParse(standard).map(mark -> Advancement.byStandard(mark, atLeast));
  }

  /** Returns the refusal of a text without terms, at the first word that cannot stand there. */
  static TextFormatException refusal(CharSequence text) {
    if (ShortText.isTooLong(text)) {
      return new TextFormatException(text, 0, EXPECTED);
    }
    AdvancementWords words = AdvancementWords.of(text);
    String roles = words.roles();
    for (int word = 0; word < roles.length(); word++) {
      if (!canBegin(roles.substring(0, word + 1))) {
        return new TextFormatException(text, words.start(word), EXPECTED);
      }
    }
    boolean isComplete = GRAMMAR.stream().anyMatch(rule -> rule.matcher(roles).matches());
    return new TextFormatException(text, isComplete ? 0 : text.length(), EXPECTED);
  }

  /** Returns whether more words could make terms of these, which hitting the end says. */
  @SuppressWarnings("JdkObsolete")
  private static boolean canBegin(String roles) {
    return GRAMMAR.stream()
        .map(rule -> rule.matcher(roles))
        .anyMatch(matcher -> matcher.matches() || matcher.hitEnd());
  }
}
