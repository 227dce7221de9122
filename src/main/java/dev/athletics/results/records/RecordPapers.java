package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Answer;
import java.io.Serializable;

/**
 * What the papers of a mark say about the facts that are not in result lists.
 *
 * <pre>{@code
 * RecordPapers complete = (performance, paper) -> Answer.YES;
 * RecordRules rules = RecordRules.worldAthletics(UnknownFacts.WITHHOLD, complete);
 * RecordPapers noSystem =
 *     (performance, paper) -> Answer.of(paper != RecordPaper.START_INFORMATION);
 * RecordRules refusing = RecordRules.worldAthletics(UnknownFacts.ASSUME, noSystem);
 * }</pre>
 */
@FunctionalInterface
public interface RecordPapers extends Serializable {
  /**
   * Returns papers that say nothing.
   *
   * @return the papers, with {@link Answer#UNKNOWN} for everything
   */
  static RecordPapers none() {
    return NoPapers.INSTANCE;
  }

  /**
   * Returns whether a fact is as the rule asks.
   *
   * @param performance the mark in its context
   * @param paper the fact
   * @return the answer; {@link Answer#UNKNOWN} leaves it to {@link UnknownFacts}
   */
  Answer says(Performance performance, RecordPaper paper);
}

/** Says nothing of any mark. */
enum NoPapers implements RecordPapers {
  INSTANCE;

  @Override
  public Answer says(Performance performance, RecordPaper paper) {
    return Answer.UNKNOWN;
  }
}
