package dev.athletics.results;

/**
 * How far a record has come with those who ratify it (CR 31.9), in the order in which it is
 * decided: of two sources that disagree, the one further down this list is the later.
 *
 * <pre>{@code
 * Record claimed = book.check(race).claims().get(0).toRecord();
 * System.out.println(claimed.status()); // PENDING
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#cr-31.9">CR 31.9</a>
 */
public enum RecordStatus {
  /** Set and not yet ratified; it stands, and is what the next mark is compared with. */
  PENDING,
  /** Ratified; it stands. */
  RATIFIED,
  /** Turned down, for want of a doping control or of papers; it does not stand. */
  NOT_RATIFIED,
  /** Taken back, after a later disqualification for instance; the record before it stands again. */
  ANNULLED;

  /**
   * Returns whether a record in this state stands.
   *
   * @return true while pending and once ratified
   */
  public boolean isStanding() {
    return this == PENDING || this == RATIFIED;
  }
}
