package dev.athletics.results;

/**
 * The weight World Athletics gives a competition in its rankings, from the Olympic Games down to
 * any other meeting.
 *
 * <p>It weighs a competition, not the athletes in it, and has no say in records. The constants are
 * in the order of their weight.
 *
 * <pre>{@code
 * Competition gold =
 *     Competition.builder().name("Golden Spike").rankingCategory(RankingCategory.A).build();
 * System.out.println(gold.rankingCategory()); // Optional[A]
 * }</pre>
 */
public enum RankingCategory {
  /** Olympic Games and World Championships. */
  OW,
  /** Diamond League final. */
  DF,
  /** Diamond League meetings and World Indoor Championships. */
  GW,
  /** Area senior championships outdoors. */
  GL,
  /** Continental Tour Gold, major games, area indoor championships. */
  A,
  /** Continental Tour Silver, national championships. */
  B,
  /** Continental Tour Bronze, World U20 Championships. */
  C,
  /** Area permit meetings, national indoor championships. */
  D,
  /** International matches, national permit meetings. */
  E,
  /** Every other meeting. */
  F
}
