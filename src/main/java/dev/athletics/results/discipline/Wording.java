package dev.athletics.results.discipline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its figures with their units, its known words, and the letters of the words
 * that are not known, which together may be the name of an event.
 */
final class Wording {
  /** A distance and its hurdles, told by up to three. */
  private static final int MOST_FIGURES_OF_A_RACE = 4;

  private final List<Figure> figures = new ArrayList<>(MOST_FIGURES_OF_A_RACE);
  private final Set<Word> words = EnumSet.noneOf(Word.class);
  private String name = "";
  private String nameWithFillers = "";
  private @Nullable Figure count;
  private int nameIndex;
  private @Nullable Word unitAhead;
  private @Nullable String problem;
  private int problemIndex;

  /** Returns the figures, without the number of legs. */
  List<Figure> figures() {
    return figures;
  }

  /** Returns the number of legs of a relay, null when none is told. */
  @Nullable Figure count() {
    return count;
  }

  boolean has(Word word) {
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
  @Nullable String problem() {
    return problem;
  }

  int problemIndex() {
    return problemIndex;
  }

  boolean isOnlyFigures() {
    return problem == null && count == null && words.isEmpty() && name.isEmpty();
  }

  void addFigure(Figure figure) {
    figures.add(unitAhead == null ? figure : figure.in(unitAhead));
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
    return !figures.isEmpty() && figures.get(figures.size() - 1).unit() == null;
  }

  private static boolean isOneImplied(Word unit) {
    return unit == Word.MILE || unit == Word.HOUR;
  }

  void addWord(Word word, int index) {
    if (word.isUnit()) {
      addUnit(word, index);
    } else if (word == Word.TIMES) {
      takeCount(index);
    } else if (word == Word.MINUTES_FOLLOW) {
      unitAhead = Word.MINUTE;
    } else {
      words.add(word);
    }
  }

  private void addUnit(Word unit, int index) {
    if (isLastWithoutUnit()) {
      int last = figures.size() - 1;
      figures.set(last, figures.get(last).in(unit));
    } else if (isOneImplied(unit)) {
      addFigure(Figure.one(index, unit));
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
    boolean leads = figures.size() == 1 && count == null && figures.get(0).unit() == null;
    if (leads) {
      count = figures.remove(0);
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
