package dev.athletics.results.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;

/**
 * A published list as races of the model, with what is printed beside the results and is no part of
 * them: the flags of records and the remarks.
 *
 * @param name the name of the file, without its ending
 * @param races the races in the order of the list
 * @param rows the rows of all races in the order of the list
 */
public record ResultList(String name, ImmutableList<Race> races, ImmutableList<Row> rows) {
  private static final Splitter FLAGS = Splitter.on(' ').omitEmptyStrings();

  /**
   * A row: its race, its result, and the line as it was written.
   *
   * @param race the race with all its results
   * @param result the result, one of the race's
   * @param written the line of the file
   */
  public record Row(Race race, Result result, SheetRow written) {
    /** Returns the flags of records that a source confirms. */
    public ImmutableList<String> recordFlags() {
      return ImmutableList.copyOf(FLAGS.split(written.recordFlags()));
    }

    /** Returns the flags of personal bests that a source confirms. */
    public ImmutableList<String> personalFlags() {
      return ImmutableList.copyOf(FLAGS.split(written.personalFlags()));
    }

    /**
     * Returns the flags each trial of a series earned when it was made; empty where the list has
     * none.
     */
    public ImmutableList<ImmutableList<String>> trialFlags() {
      return SeriesPrinter.flags(written.series()).stream()
          .map(flags -> ImmutableList.copyOf(FLAGS.split(flags)))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** Returns the only race of a list that has one. */
  public Race race() {
    if (races.size() != 1) {
      throw new IllegalStateException(name + " has " + races.size() + " races");
    }
    return races.get(0);
  }
}
