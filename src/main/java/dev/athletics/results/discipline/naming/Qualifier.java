package dev.athletics.results.discipline.naming;

/** What the name of a discipline may say besides the discipline. */
public enum Qualifier {
  /** On a short track, an oval of at most 200 metres: "Short Track", {@code sh}. */
  SHORT_TRACK,
  /** Under a roof: "indoor", "Halle", "innendørs". */
  INDOOR,
  /** By women and men together: "mixed". */
  MIXED
}
