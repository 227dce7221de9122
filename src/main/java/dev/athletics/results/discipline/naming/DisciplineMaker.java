package dev.athletics.results.discipline.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser needs to know of disciplines, and how it has them made: all it says of them is
 * lengths, numbers and quantities.
 *
 * <p>Every method that makes a discipline returns null for one that is not held.
 *
 * @param <D> the type of the disciplines
 */
public interface DisciplineMaker<D> {
  /** Makes a flat race on the track over metres. */
  @Nullable D flat(long metres);

  /** Makes a flat race on the track over yards. */
  @Nullable D yards(long yards);

  /** Returns whether a number of miles without a ground means a race on the track. */
  boolean isTrackMiles(long miles);

  /** Makes a race on the track over miles. */
  @Nullable D trackMiles(long miles);

  /** Makes a race on the road over millionths of a mile. */
  @Nullable D roadMiles(long millionths);

  /** Makes a race on the road over metres. */
  @Nullable D road(long metres);

  /** Returns the half marathon, run or walked. */
  D halfMarathon(boolean walk);

  /** Returns the marathon, run or walked. */
  D marathon(boolean walk);

  /**
   * Makes a race over hurdles.
   *
   * @param distance metres or yards
   * @param specification height, spacing and distance to the first hurdle, as far as they are given
   */
  @Nullable D hurdles(long distance, boolean yards, List<Quantity> specification);

  /**
   * Makes a steeplechase.
   *
   * @param specification height and spacing of the barriers, as far as they are given
   */
  @Nullable D steeplechase(long metres, List<Quantity> specification);

  /** Returns whether quantities are the height and the distances of hurdles, or nothing. */
  boolean areHurdles(List<Quantity> specification);

  /** Returns whether a whole number without a unit is how people write a height of the rules. */
  boolean isNamedHeight(Quantity height);

  /** Makes a walk on the track over metres. */
  @Nullable D trackWalk(long metres);

  /** Makes a walk on the road over metres. */
  @Nullable D roadWalk(long metres);

  /** Makes a walk over millionths of a mile. */
  @Nullable D milesWalk(long millionths);

  /** Makes a race for a fixed time. */
  @Nullable D fixedTime(long minutes, boolean walk);

  /** Makes a relay of equal legs. */
  @Nullable D relay(long legs, D leg);

  /** Returns whether a discipline is a relay. */
  boolean isRelay(D named);

  /** Returns the walk that goes with a discipline, such as that over the marathon. */
  @Nullable D walked(D named);

  /** Makes a throw with an implement of a weight, if the discipline is one without. */
  @Nullable D thrown(D named, Quantity weight);

  /** Returns whether a discipline is a throw. */
  boolean isThrow(D named);

  /** Returns whether the implements of a throw are given in grams, not in kilograms. */
  boolean isWeighedInGrams(D thrown);

  /** Makes a race off the road over millionths of a mile. */
  @Nullable D offRoadMiles(D named, long millionths);

  /** Makes a race off the road over metres, if the discipline is one without a distance. */
  @Nullable D offRoad(D named, long metres);

  /** Returns whether a discipline is run off the road and has no distance yet. */
  boolean isOffRoad(D named);

  /** Returns whether a discipline is held in a stadium. */
  boolean isInStadium(D discipline);

  /** Returns whether a discipline is held on the road. */
  boolean isOnRoad(D discipline);
}
