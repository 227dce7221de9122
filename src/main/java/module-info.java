/**
 * Athletics results: marks as the sport writes them, races and their results, and the decision
 * which marks are records.
 *
 * <p>Begin with the <a href="{@docRoot}/index.html#guide">guide</a>, or with {@link
 * dev.athletics.results.Race} and {@link dev.athletics.results.records.RecordBook}.
 */
module dev.athletics.results {
  requires transitive com.google.common;
  requires static transitive org.jspecify;

  exports dev.athletics.results;
  exports dev.athletics.results.data;
  exports dev.athletics.results.discipline;
  exports dev.athletics.results.lists;
  exports dev.athletics.results.mark;
  exports dev.athletics.results.placing;
  exports dev.athletics.results.records;
  exports dev.athletics.results.scoring;
}
