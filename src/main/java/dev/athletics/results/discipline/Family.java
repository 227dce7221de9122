package dev.athletics.results.discipline;

/**
 * The family a discipline belongs to: sprints, hurdles, throws and so on.
 *
 * <p>The constants are declared in programme order, the order in which a results book prints them,
 * and natural order is that order.
 *
 * <pre>{@code
 * System.out.println(Discipline.parse("Pole Vault").family());     // VERTICAL_JUMP
 * System.out.println(Discipline.parse("20km Race Walk").family()); // RACE_WALK
 * }</pre>
 */
public enum Family {
  /** Flat races on the track up to and including 400 metres. */
  SPRINT,
  /** Flat races on the track above 400 metres, and races on the track for a fixed time. */
  MIDDLE_AND_LONG_DISTANCE,
  /**
   * Races over hurdles, straight or round the track (TR 22).
   *
   * @see <a href="{@docRoot}/index.html#tr-22">TR 22</a>
   */
  HURDLES,
  /**
   * Races over barriers and the water jump (TR 23).
   *
   * @see <a href="{@docRoot}/index.html#tr-23">TR 23</a>
   */
  STEEPLECHASE,
  /**
   * Races of teams one after another, on any ground (TR 24).
   *
   * @see <a href="{@docRoot}/index.html#tr-24">TR 24</a>
   */
  RELAY,
  /**
   * Race walks on track and road, over a distance or for a fixed time (TR 54).
   *
   * @see <a href="{@docRoot}/index.html#tr-54">TR 54</a>
   */
  RACE_WALK,
  /**
   * High jump and pole vault, and the standing high jump (TR 26 to 28).
   *
   * @see <a href="{@docRoot}/index.html#tr-26">TR 26</a>
   */
  VERTICAL_JUMP,
  /**
   * Long jump and triple jump, and the standing jumps (TR 29 to 31).
   *
   * @see <a href="{@docRoot}/index.html#tr-29">TR 29</a>
   */
  HORIZONTAL_JUMP,
  /**
   * Everything thrown or put (TR 32 to 38).
   *
   * @see <a href="{@docRoot}/index.html#tr-32">TR 32</a>
   */
  THROW,
  /**
   * Combined events, decided by points (TR 39).
   *
   * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
   */
  COMBINED,
  /**
   * Races on the road, over a distance or for a fixed time of more than two hours (TR 55).
   *
   * @see <a href="{@docRoot}/index.html#tr-55">TR 55</a>
   */
  ROAD,
  /**
   * Cross country (TR 56).
   *
   * @see <a href="{@docRoot}/index.html#tr-56">TR 56</a>
   */
  CROSS_COUNTRY,
  /**
   * Mountain and trail races (TR 57).
   *
   * @see <a href="{@docRoot}/index.html#tr-57">TR 57</a>
   */
  MOUNTAIN_AND_TRAIL
}
