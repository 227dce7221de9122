package dev.athletics.results;

/**
 * How settled a result list is.
 *
 * <p>It is given by the publisher of the list, and nothing follows from it here: an unofficial list
 * is placed and checked like any other.
 *
 * <pre>{@code
 * Race live = race.toBuilder().status(ListStatus.UNOFFICIAL).build();
 * System.out.println(live.status()); // UNOFFICIAL
 * }</pre>
 */
public enum ListStatus {
  /** Not yet confirmed by the referee. */
  UNOFFICIAL,
  /** Under a protest or appeal. */
  PROTESTED,
  /** Confirmed. */
  OFFICIAL
}
