package dev.athletics.results.mark;

/**
 * A note beside a mark in a list: how, where or with whom it was made, or what became of it.
 *
 * <p>A note qualifies a mark and does not change it. The rules of a record decide whether the note
 * bars it.
 *
 * <pre>{@code
 * NotatedMark jump = NotatedMark.parse("8.91w", MarkSyntax.DISTANCE);
 * System.out.println(jump.notes().contains(MarkNote.WIND_ASSISTED)); // true
 * System.out.println(MarkNote.ALTITUDE.sign());                      // A
 * }</pre>
 */
public enum MarkNote {
  /** Equals a record or a place: {@code =10.49}. Written in front of the mark. */
  EQUALS("=", true),
  /**
   * Made out of competition, as an exhibition: {@code X10.10}. Written in front of the mark, where
   * {@code X} does not mean annulled.
   */
  EXHIBITION("X", true),
  /**
   * Placed by a decision of the judges, as a tie in a vertical jump by the failures: {@code J5-04}.
   * Written in front of the mark, where {@code J} does not mean a jump-off.
   */
  JUDGES_DECISION("J", true),
  /**
   * Run as a leg of a relay: {@code 43.7R}. Written first, since {@code AR} would be an area
   * record.
   */
  RELAY_LEG("R"),
  /** Made with a wind of more than +2.0: {@code 9.69w}. */
  WIND_ASSISTED("w"),
  /** A combined score with a wind of more than +4.0 in one of its events: {@code 8700W}. */
  COMBINED_WIND_ASSISTED("W"),
  /** Made at 1000 m above the sea or higher: {@code 10.49A}. No bar to records. */
  ALTITUDE("A"),
  /** Made indoors: {@code 7.45i}. World Athletics' lists dropped it in November 2023. */
  INDOOR("i"),
  /** Made on a short track, an oval of at most 200 m: {@code 1:43.98sh}. */
  SHORT_TRACK("sh"),
  /** Made on an oversized track, an indoor oval of more than 200 m: {@code 3:50.11OT}. */
  OVERSIZED_TRACK("OT"),
  /** An intermediate time or mark, taken on the way in a longer race: {@code 56:20.02+}. */
  INTERMEDIATE("+"),
  /** Made in a race of women and men: {@code 29:43mx}. */
  MIXED_RACE("mx"),
  /** Made in a race of women only, on the road: {@code 2:15:50Wo}. */
  WOMEN_ONLY("Wo"),
  /**
   * Made on a road course with too much slope or separation: {@code 2:03:02aid}; lists write {@code
   * 2:03:02a}.
   */
  AIDED_COURSE("aid"),
  /** Estimated: {@code 3:41.5e}; lists also write {@code 3:41.5 est}. */
  ESTIMATED("e"),
  /** Converted, from hand to automatic timing or from one distance to another: {@code 10.44c}. */
  CONVERTED("c"),
  /** Made over a distance in yards: {@code 9.3y}. */
  YARDS("y"),
  /** Cleared in a jump-off: {@code 2.34J}. */
  JUMP_OFF("J"),
  /** A record that is still to be ratified: {@code 3:26.73*}. */
  PENDING("*"),
  /**
   * Irregular, or a record that was not accepted: {@code 8.90#}; lists also write {@code 8.90!}.
   */
  IRREGULAR("#"),
  /** The athlete was disqualified afterwards, and the mark annulled: {@code 9.79X}. */
  ANNULLED("X");

  private final String sign;
  private final boolean inFront;

  MarkNote(String sign) {
    this(sign, false);
  }

  MarkNote(String sign, boolean inFront) {
    this.sign = sign;
    this.inFront = inFront;
  }

  /**
   * Returns the sign that lists write for this note.
   *
   * @return the canonical sign, from one to three characters; no two notes have the same sign on
   *     the same side of a mark
   */
  public String sign() {
    return sign;
  }

  /**
   * Returns on which side of the mark the sign is written.
   *
   * @return whether canonical text has the sign in front of the mark
   */
  public boolean isInFront() {
    return inFront;
  }
}
