package dev.athletics.results.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published lists by which the library is proved: those carried beside this class, and those of
 * Rio 2016, whose licence keeps them out of the project and which are read from a folder where
 * there is one.
 *
 * <p>The folder is {@code ../shared/facts/examples}, or what the system property {@code
 * athletics.examples} names.
 */
public final class ResultLists {
  private static final ImmutableList<String> CARRIED =
      ImmutableList.of(
          "esaa2015_m_highjump_jumpoff",
          "paris2024_m_10000m_final",
          "paris2024_m_100m_final",
          "paris2024_m_100m_semifinals",
          "paris2024_m_110mh_semifinals",
          "paris2024_m_1500m_final",
          "paris2024_m_1500m_round1_heat1",
          "paris2024_m_20kmwalk_final",
          "paris2024_m_5000m_round1",
          "paris2024_m_decathlon_final",
          "paris2024_m_javelin_final",
          "paris2024_m_polevault_final",
          "paris2024_m_shotput_final",
          "paris2024_w_100m_final",
          "paris2024_w_100mh_round1_heat3",
          "paris2024_w_400mh_final",
          "paris2024_w_400mh_repechage_heat1",
          "paris2024_w_discus_final",
          "paris2024_w_highjump_final",
          "paris2024_w_triplejump_final",
          "paris2024_x_4x400m_final",
          "rome2024_m_100m_final",
          "rome2024_m_110mh_final",
          "rome2024_m_110mh_semifinals",
          "rome2024_m_1500m_final",
          "rome2024_m_400m_final",
          "rome2024_m_400m_heat3",
          "rome2024_m_400m_semifinal1",
          "rome2024_m_400mh_semifinal3",
          "rome2024_m_4x400m_final",
          "rome2024_m_4x400m_heats",
          "rome2024_m_decathlon_final",
          "rome2024_m_decathlon_longjump",
          "rome2024_m_longjump_final",
          "rome2024_m_polevault_final",
          "rome2024_m_shotput_final",
          "rome2024_w_10000m_final",
          "rome2024_w_100m_semifinals",
          "rome2024_w_5000m_final",
          "rome2024_w_polevault_final",
          "rome2024_x_4x400m_final",
          "tokyo1991_m_longjump_final_top3",
          "tokyo2020_m_400mh_final",
          "tokyo2020_m_highjump_final_top5");

  private ResultLists() {}

  /** Returns the names of the lists carried with the tests. */
  public static ImmutableList<String> carried() {
    return CARRIED;
  }

  /** Returns the names of the lists of Rio 2016, none where their folder is missing. */
  public static ImmutableList<String> rio() {
    if (folder().isEmpty()) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder().get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("rio2016") && name.endsWith(".tsv"))
          .map(name -> name.substring(0, name.length() - ".tsv".length()))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the folder with the lists that are not carried. */
  public static Optional<Path> folder() {
    return Optional.of(
            Path.of(System.getProperty("athletics.examples", "../shared/facts/examples")))
        .filter(Files::isDirectory);
  }

  /** Reads a list by its name, such as {@code paris2024_m_1500m_final}. */
  public static ResultList read(String name) {
    return ResultListReader.read(name, lines(name));
  }

  /** Returns the lines of a list or table, such as {@code record_cases}. */
  public static ImmutableList<String> lines(String name) {
    try (InputStream carried = ResultLists.class.getResourceAsStream(name + ".tsv")) {
      if (carried != null) {
        return new String(carried.readAllBytes(), UTF_8)
            .lines()
            .collect(ImmutableList.toImmutableList());
      }
      Path folder = folder().orElseThrow(() -> new IllegalArgumentException("no list " + name));
      return ImmutableList.copyOf(Files.readAllLines(folder.resolve(name + ".tsv"), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
