/**
 * Athletics results: marks as the sport writes them, races and their results, and the decision
 * which marks are records.
 */
module dev.athletics.results {
  requires transitive com.google.common;
  requires static transitive org.jspecify;

  exports dev.athletics.results;
  exports dev.athletics.results.discipline;
  exports dev.athletics.results.mark;
  exports dev.athletics.results.placing;
  exports dev.athletics.results.records;
}
