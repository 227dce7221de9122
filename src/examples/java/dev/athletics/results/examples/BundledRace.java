package dev.athletics.results.examples;

import java.util.List;
import java.util.stream.Stream;

/** The races that come with the program, by the word that asks for one. */
enum BundledRace {
  FINAL_1500(
      "1500",
      "paris2024_m_1500m_final.tsv",
      List.of("paris2024_m_1500m_standing_records.tsv", "m_1500m_world_records.tsv")),
  HIGH_JUMP("high-jump", "esaa2015_m_highjump_jumpoff.tsv", List.of("m_highjump_records.tsv")),
  DECATHLON("decathlon", "rome2024_m_decathlon_final.tsv", List.of("m_decathlon_records.tsv")),
  RELAY("relay", "rome2024_m_4x400m_heats.tsv", List.of("m_4x400m_records.tsv"));

  private final String word;
  private final String results;
  private final List<String> records;

  BundledRace(String word, String results, List<String> records) {
    this.word = word;
    this.results = results;
    this.records = records;
  }

  /** Returns the race that a word asks for. */
  static BundledRace of(String word) {
    return Stream.of(values())
        .filter(race -> race.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "expected one of " + List.of(values()) + " for --race, found " + word));
  }

  TsvFile results() {
    return TsvFile.readBundled(results, RaceFile.COLUMNS);
  }

  List<TsvFile> records() {
    return records.stream().map(file -> TsvFile.readBundled(file, RecordFile.COLUMNS)).toList();
  }

  /** Returns the word, as the command line writes it. */
  @Override
  public String toString() {
    return word;
  }
}
