package dev.athletics.results.discipline.naming;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes in which a capital {@code M} is miles, as OpenTrack and Tilastopaja write them: {@code
 * 7.5M}, {@code 3x3M}, {@code 5MW}, {@code 5MXC}. They are rewritten in the words that every
 * vocabulary reads. A small {@code m} is metres here too.
 *
 * <p>{@code 10KXC} and {@code 4xDMR} go with them: the suffix of a cross country race, and the
 * number of legs before a medley that has four.
 */
public enum CodeGrammar {
  /** Miles are on the road, as the codes for the track are written in metres or {@code MILE}. */
  OPENTRACK(" ROAD"),
  /** Miles are on the track where there are records on it, else on the road. */
  TILASTOPAJA("");

  private static final Pattern MILES =
      Pattern.compile("(?:(\\d{1,2})[xX])?(\\d{1,3}(?:\\.\\d{1,3})?)M([wW]|[xX][cC])?");
  private static final Pattern KILOMETRES_OFF_ROAD =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)[kK][xX][cC]");
  private static final Pattern MEDLEY = Pattern.compile("4[xX]([sS]?[dDsS][mM][rR]|[sS][wW][rR])");

  private final String ground;

  CodeGrammar(String ground) {
    this.ground = ground;
  }

  /** Returns the same in the words of every vocabulary, null for text that is no such code. */
  public @Nullable String rewrite(CharSequence text) {
    if (text.length() == 0 || !NameKey.isDigit(text.charAt(0))) {
      return null;
    }
    Matcher miles = MILES.matcher(text);
    if (miles.matches()) {
      return miles(miles.group(1), checkNotNull(miles.group(2)), miles.group(3));
    }
    Matcher kilometres = KILOMETRES_OFF_ROAD.matcher(text);
    if (kilometres.matches()) {
      return "XC" + kilometres.group(1) + "K";
    }
    Matcher medley = MEDLEY.matcher(text);
    return medley.matches() ? medley.group(1) : null;
  }

  private @Nullable String miles(@Nullable String legs, String miles, @Nullable String suffix) {
    if (suffix == null) {
      return (legs == null ? "" : legs + "x") + miles + "MILE" + ground;
    }
    if (legs != null) {
      return null;
    }
    return suffix.length() == 1 ? miles + "MILEW" : "XC" + miles + "MILE";
  }

  /** Returns how a discipline of miles is written, null for any other code. */
  public @Nullable String write(String code) {
    if (!code.endsWith("MILE")) {
      return null;
    }
    String miles = code.substring(0, code.length() - "MILE".length()).replace("ROAD", "");
    return (miles.isEmpty() ? "1" : miles) + "M";
  }
}
