package dev.athletics.results.discipline.naming;

import dev.athletics.results.discipline.naming.Quantity.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its quantities, its known words, and the letters of the words that are not
 * known, which together may be the name of an event.
 *
 * <p>Everything in the text is accounted for. A unit belongs to the number before it, a joining
 * word to what follows it, a single letter to what is before it; whatever is left over is a {@link
 * #problem}.
 */
public final class TokenizedName {
  /** A distance and its hurdles, given by up to three quantities. */
  private static final int MOST_QUANTITIES_OF_A_RACE = 4;

  private final List<Quantity> quantities = new ArrayList<>(MOST_QUANTITIES_OF_A_RACE);
  private final Set<Token> words = EnumSet.noneOf(Token.class);
  private final Set<Token> shortWords = EnumSet.noneOf(Token.class);
  private String name = "";
  private String nameWithFillers = "";
  private @Nullable Quantity count;
  private int nameIndex;
  private boolean isNameInterrupted;
  private boolean endsWithNumber;
  private @Nullable Token unitAhead;
  private @Nullable Token owing;
  private String owed = "";
  private int owedIndex;
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

  /** Returns where it was wrong, 0 when nothing was. */
  public int problemIndex() {
    return problemIndex;
  }

  /** Returns whether there is nothing but quantities. */
  public boolean isOnlyQuantities() {
    return problem == null && count == null && words.isEmpty() && name.isEmpty();
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

  /** Returns whether a number without a unit is the last thing added. */
  boolean endsWithNumber() {
    return endsWithNumber;
  }

  void addQuantity(Quantity quantity) {
    settle(Token.FILLER);
    isNameInterrupted = !name.isEmpty();
    quantities.add(unitAhead == null ? quantity : quantity.in(unitAhead));
    endsWithNumber = unitAhead == null;
    unitAhead = null;
  }

  void addUnknown(String folded, int index) {
    settle(Token.FILLER);
    if (name.isEmpty()) {
      nameIndex = index;
    } else if (isNameInterrupted) {
      fail(index, "a number inside the name");
    }
    name = name.concat(folded);
    addFiller(folded);
  }

  /** Adds a word that adds nothing. */
  void addFiller(String folded) {
    settle(Token.FILLER);
    nameWithFillers = nameWithFillers.concat(folded);
    endsWithNumber = false;
  }

  /** Adds a word that joins others: something must follow it. */
  void addJoiner(String folded, int index) {
    addFiller(folded);
    owe(Token.JOINER, "a word that joins nothing", index);
  }

  /**
   * Adds a word that is neither a unit nor a times sign. A letter that only repeats what is there
   * would be left over.
   */
  void addWord(Token word, boolean isShort, int index) {
    settle(word);
    boolean isRepeated = !words.add(word);
    if (isRepeated && (isShort || shortWords.contains(word))) {
      fail(index, "a word for what is there already");
    }
    if (isShort) {
      shortWords.add(word);
    }
    endsWithNumber = false;
  }

  /** Adds a letter for "with", which an obstacle must follow. */
  void addWith(int index) {
    settle(Token.WITH);
    owe(Token.WITH, "a letter that is no word", index);
    endsWithNumber = false;
  }

  /** Adds a unit after its number; without one, a mile and an hour are one. */
  void addUnit(Token unit, boolean sharesBrackets, int index) {
    settle(Token.FILLER);
    if (endsWithNumber && sharesBrackets) {
      int last = quantities.size() - 1;
      quantities.set(last, quantities.get(last).in(unit));
      endsWithNumber = false;
    } else if (unit == Token.MILE || unit == Token.HOUR) {
      addQuantity(Quantity.whole(index, 1).in(unit));
      endsWithNumber = false;
    } else {
      fail(index, "a unit without a number");
    }
  }

  /** Adds a unit that stands ahead of its number. */
  void addUnitAhead(Token unit, int index) {
    settle(Token.FILLER);
    unitAhead = unit;
    endsWithNumber = false;
    owe(unit, "a unit without a number", index);
  }

  /** Takes the one number there is as the number of legs. */
  void addTimes(int index) {
    settle(Token.FILLER);
    boolean leads =
        quantities.size() == 1
            && count == null
            && endsWithNumber
            && quantities.get(0).place() == Place.APART;
    if (leads) {
      count = quantities.remove(0);
    } else {
      fail(index, "a times sign without one number of legs before it");
    }
    endsWithNumber = false;
  }

  /** Ends the text: nothing may be missing. */
  void end() {
    if (owing != null) {
      fail(owedIndex, owed);
    }
  }

  private void owe(Token by, String complaint, int index) {
    owing = by;
    owed = complaint;
    owedIndex = index;
  }

  /** What is added follows the word that asked for something. */
  private void settle(Token added) {
    if (owing == Token.WITH && !added.isObstacle()) {
      fail(owedIndex, owed);
    }
    owing = null;
  }

  void fail(int index, String found) {
    if (problem == null) {
      problem = found;
      problemIndex = index;
    }
  }
}
