package dev.athletics.results.records;

/**
 * What follows where a source is silent on a fact that a record needs: the course certificate, the
 * doping control, the number of competitors.
 *
 * <p>If no facility is given a standard track is assumed, and a certified course has the drop and
 * the separation it is certified for, unless they are given. Wind and age are not among them
 * either: a mark without a wind reading is never a record in an event that needs one, nor is one of
 * an athlete whose age is not known a record of an age group.
 *
 * <pre>{@code
 * RecordRules strict = RecordRules.worldAthletics(UnknownFacts.WITHHOLD);
 * System.out.println(book.check(race).claims().size());         // 2
 * System.out.println(book.check(race, strict).claims().size()); // 0
 * }</pre>
 */
public enum UnknownFacts {
  /** Silence is good news: result lists hardly ever mention what was in order. */
  ASSUME,
  /** Silence is bad news: for those who must see the papers. */
  WITHHOLD
}
