package dev.athletics.results;

/** How settled a result list is. */
public enum ListStatus {
  /** Not yet confirmed by the referee. */
  UNOFFICIAL,
  /** Under a protest or appeal. */
  PROTESTED,
  /** Confirmed. */
  OFFICIAL
}
