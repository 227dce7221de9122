package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Wind;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The column of series: trials, heights or the events of a combined event, and what stands beside
 * each.
 */
final class SeriesText {
  /**
   * A trial with its wind, which the source may say it has from memory, and its flag in square
   * brackets.
   */
  static final Pattern TRIAL =
      Pattern.compile(
          "(?<mark>[^\\s\\[(w]+)(?<aided>w?)(?:\\((?<wind>[^) ]+)(?<memory> m)?\\))?(?:\\[(?<flag>[^\\]]*)])?");

  static final Pattern PART =
      Pattern.compile(
          "(?<event>[^\\s:]+):(?<mark>[^\\s(=]+)(?:\\((?<wind>[^)]+)\\))?=(?<points>\\d*)");
  static final String NOT_HELD = "None";
  static final String JUMP_OFF = " | ";

  private SeriesText() {}

  /** Enters a series in a row; a text without a character enters nothing. */
  static Result.Builder read(String text, Discipline discipline, Result.Builder result) {
    if (text.isEmpty()) {
      return result;
    }
    return switch (discipline.markKind()) {
      case HEIGHT -> result.bars(bars(text));
      case DISTANCE -> result.trials(trials(text));
      case POINTS -> result.parts(parts(text));
      default -> throw new IllegalArgumentException("no series in " + discipline + ": " + text);
    };
  }

  private static ImmutableList<Trial> trials(String text) {
    return TRIAL
        .matcher(text)
        .results()
        .map(SeriesText::trial)
        .collect(ImmutableList.toImmutableList());
  }

  private static Trial trial(MatchResult match) {
    String wind = match.group(3);
    return Trial.parse(match.group(1) + (wind == null ? "" : "(" + wind + ")"));
  }

  private static ImmutableList<Bar> bars(String text) {
    List<String> phases = Splitter.on(JUMP_OFF).splitToList(text);
    checkArgument(phases.size() <= 2, "one jump-off expected: %s", text);
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    Splitter.on(' ').split(phases.get(0)).forEach(bar -> bars.add(Bar.parse(bar)));
    if (phases.size() == 2) {
      Splitter.on(' ').split(phases.get(1)).forEach(bar -> bars.add(Bar.parse("J" + bar)));
    }
    return bars.build();
  }

  private static ImmutableList<CombinedEventPart> parts(String text) {
    return PART.matcher(text)
        .results()
        .filter(match -> !match.group(2).equals(NOT_HELD))
        .map(SeriesText::part)
        .collect(ImmutableList.toImmutableList());
  }

  private static CombinedEventPart part(MatchResult match) {
    Discipline discipline = Discipline.parse(match.group(1));
    NotatedMark mark = discipline.parseMark(match.group(2));
    Optional<Wind> wind = Optional.ofNullable(match.group(3)).map(Wind::parse);
    Points points = match.group(4).isEmpty() ? Points.of(0) : Points.parse(match.group(4));
    return new CombinedEventPart(
        discipline, new NotatedMark(mark.outcome(), mark.notes(), wind), points);
  }
}
