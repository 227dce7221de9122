package dev.athletics.results.discipline.naming;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its quantities with their units, its known words, and the letters of the
 * words that are not known, which together may be the name of an event.
 */
public final class TokenizedName {
  /** A distance and its hurdles, given by up to three quantities. */
  private static final int MOST_QUANTITIES_OF_A_RACE = 4;

  private final List<Quantity> quantities = new ArrayList<>(MOST_QUANTITIES_OF_A_RACE);
  private final Set<Token> words = EnumSet.noneOf(Token.class);
  private String name = "";
  private String nameWithFillers = "";
  private @Nullable Quantity count;
  private int nameIndex;
  private @Nullable Token unitAhead;
  private @Nullable String problem;
  private int problemIndex;

  /** Returns the quantities, without the number of legs. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** Returns the number of legs of a relay, null when there is none. */
  @Nullable Quantity count() {
    return count;
  }

  /** Returns whether the name has a token that is neither a unit nor a times sign. */
  public boolean has(Token word) {
    return words.contains(word);
  }

  /** Returns the unknown words, folded and joined; empty when every word was known. */
  String name() {
    return name;
  }

  /** Returns the unknown words and the fillers among them, folded and joined. */
  String nameWithFillers() {
    return nameWithFillers;
  }

  int nameIndex() {
    return nameIndex;
  }

  /** Returns what was wrong with the text, null when it could be taken apart. */
  public @Nullable String problem() {
    return problem;
  }

  int problemIndex() {
    return problemIndex;
  }

  /** Returns whether there is nothing but quantities. */
  public boolean isOnlyQuantities() {
    return problem == null && count == null && words.isEmpty() && name.isEmpty();
  }

  void addQuantity(Quantity quantity) {
    quantities.add(unitAhead == null ? quantity : quantity.in(unitAhead));
    unitAhead = null;
  }

  void addUnknown(String folded, int index) {
    if (name.isEmpty()) {
      nameIndex = index;
    }
    name = name.concat(folded);
    nameWithFillers = nameWithFillers.concat(folded);
  }

  void addFiller(String folded) {
    nameWithFillers = nameWithFillers.concat(folded);
  }

  private boolean isLastWithoutUnit() {
    return !quantities.isEmpty() && quantities.get(quantities.size() - 1).unit() == null;
  }

  /** Returns what the name says besides the discipline. */
  public Set<Qualifier> qualifiers() {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    if (has(Token.SHORT_TRACK)) {
      qualifiers.add(Qualifier.SHORT_TRACK);
    }
    if (has(Token.INDOOR)) {
      qualifiers.add(Qualifier.INDOOR);
    }
    if (has(Token.MIXED)) {
      qualifiers.add(Qualifier.MIXED);
    }
    return qualifiers;
  }

  private static boolean isOneImplied(Token unit) {
    return unit == Token.MILE || unit == Token.HOUR;
  }

  void addWord(Token word, int index) {
    if (word.isUnit()) {
      addUnit(word, index);
    } else if (word == Token.TIMES) {
      takeCount(index);
    } else if (word == Token.MINUTES_FOLLOW) {
      unitAhead = Token.MINUTE;
    } else {
      words.add(word);
    }
  }

  private void addUnit(Token unit, int index) {
    if (isLastWithoutUnit()) {
      int last = quantities.size() - 1;
      quantities.set(last, quantities.get(last).in(unit));
    } else if (isOneImplied(unit)) {
      addQuantity(Quantity.one(index, unit));
    } else {
      unitAhead = unit;
    }
  }

  /** Ends the text: a unit that still waits for its number is no unit. */
  void end(int length) {
    if (unitAhead != null && name.isEmpty()) {
      fail(length, "a unit without a number");
    }
  }

  private void takeCount(int index) {
    boolean leads = quantities.size() == 1 && count == null && quantities.get(0).unit() == null;
    if (leads) {
      count = quantities.remove(0);
    } else {
      fail(index, "a times sign without one number of legs before it");
    }
  }

  void fail(int index, String found) {
    if (problem == null) {
      problem = found;
      problemIndex = index;
    }
  }
}
