package dev.athletics.results.mark;

/**
 * What a list notes beside a mark: how, where or with whom it was made, or what became of it.
 *
 * <p>A note qualifies a mark and does not change it. Whether it bars a record is for the rules of
 * that record to say.
 *
 * <pre>{@code
 * NotatedMark jump = NotatedMark.parse("8.91w", MarkSyntax.DISTANCE);
 * System.out.println(jump.notes().contains(MarkNote.WIND_ASSISTED)); // true
 * System.out.println(MarkNote.ALTITUDE.sign());                      // A
 * }</pre>
 */
public enum MarkNote {
  /** Equals a record or a place: {@code =10.49}. The only note that is written in front. */
  EQUALS("="),
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
  /** Estimated: {@code 3:41.5e}. */
  ESTIMATED("e"),
  /** Converted, from hand to automatic timing or from one distance to another: {@code 10.44c}. */
  CONVERTED("c"),
  /** Made over a distance in yards: {@code 9.3y}. */
  YARDS("y"),
  /** Cleared in a jump-off: {@code 2.34J}. */
  JUMP_OFF("J"),
  /** A record that is still to be ratified: {@code 3:26.73*}. */
  PENDING("*"),
  /** Irregular, or a record that was not accepted: {@code 8.90#}. */
  IRREGULAR("#"),
  /** The athlete was disqualified afterwards, and the mark annulled: {@code 9.79X}. */
  ANNULLED("X");

  private final String sign;

  MarkNote(String sign) {
    this.sign = sign;
  }

  /**
   * Returns what lists write for this note.
   *
   * @return the canonical sign, from one to three characters
   */
  public String sign() {
    return sign;
  }
}
