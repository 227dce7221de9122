package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Wind;
import java.util.Iterator;
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
  private static final Pattern TRIAL =
      Pattern.compile(
          "(?<mark>[^\\s\\[(w]+)(?<aided>w?)(?:\\((?<wind>[^) ]+)(?<memory> m)?\\))?(?:\\[(?<flag>[^\\]]*)])?");

  private static final Pattern PART =
      Pattern.compile(
          "(?<event>[^\\s:]+):(?<mark>[^\\s(=]+)(?:\\((?<wind>[^)]+)\\))?=(?<points>\\d*)");
  private static final String NOT_HELD = "None";
  private static final String JUMP_OFF = " | ";

  private SeriesText() {}

  static void read(String text, Discipline discipline, Result.Builder result) {
    if (text.isEmpty()) {
      return;
    }
    switch (discipline.markKind()) {
      case HEIGHT -> result.bars(bars(text));
      case DISTANCE -> result.trials(trials(text));
      case POINTS -> result.parts(parts(text));
      default -> throw new IllegalArgumentException("no series in " + discipline + ": " + text);
    }
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

  static ImmutableList<String> flags(String text) {
    return TRIAL
        .matcher(text)
        .results()
        .map(match -> Optional.ofNullable(match.group(5)).orElse(""))
        .collect(ImmutableList.toImmutableList());
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

  /**
   * Prints the series from the model; only what is no part of it, such as a trial's flag, is taken
   * from the line.
   */
  static String print(Result result, String written) {
    if (!result.bars().isEmpty()) {
      return printBars(result.bars());
    }
    return result.parts().isEmpty()
        ? printTrials(result.trials(), written)
        : printParts(result.parts(), written);
  }

  private static String printBars(List<Bar> bars) {
    StringBuilder text = new StringBuilder();
    boolean jumpOff = false;
    for (Bar bar : bars) {
      String divider = bar.isJumpOff() && !jumpOff ? JUMP_OFF : " ";
      jumpOff = bar.isJumpOff();
      text.append(text.isEmpty() ? "" : divider)
          .append(bar.height())
          .append(':')
          .append(bar.trials());
    }
    return text.toString();
  }

  private static String printTrials(List<Trial> trials, String written) {
    List<MatchResult> remarks = TRIAL.matcher(written).results().toList();
    checkArgument(remarks.size() == trials.size(), "%s trials of %s", trials.size(), written);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < trials.size(); i++) {
      text.append(i == 0 ? "" : " ").append(printTrial(trials.get(i), remarks.get(i)));
    }
    return text.toString();
  }

  private static String printTrial(Trial trial, MatchResult remark) {
    String mark =
        trial
            .distance()
            .map(Object::toString)
            .orElseGet(() -> Trial.parse(remark.group(1)).toString());
    String memory = remark.group(4) == null ? "" : remark.group(4);
    String wind = trial.wind().map(reading -> "(" + reading + memory + ")").orElse("");
    String flag = remark.group(5) == null ? "" : "[" + remark.group(5) + "]";
    return mark + remark.group(2) + wind + flag;
  }

  /** The list also names the events an athlete did not come to, where the model has nothing. */
  private static String printParts(List<CombinedEventPart> parts, String written) {
    Iterator<CombinedEventPart> held = parts.iterator();
    List<String> printed =
        PART.matcher(written)
            .results()
            .map(match -> match.group(2).equals(NOT_HELD) ? match.group() : printPart(held.next()))
            .toList();
    checkArgument(!held.hasNext(), "more parts than %s", written);
    return String.join(" ", printed);
  }

  private static String printPart(CombinedEventPart part) {
    String wind = part.mark().wind().map(reading -> "(" + reading + ")").orElse("");
    String points = part.mark().outcome() instanceof Mark ? part.points().toString() : "";
    return part.discipline().code() + ":" + part.mark().outcome() + wind + "=" + points;
  }
}
