package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.mark.Mark;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Writes a series again as {@link SeriesText} reads it, with what the model does not keep. */
final class SeriesPrinter {
  private SeriesPrinter() {}

  static ImmutableList<String> flags(String text) {
    return SeriesText.TRIAL
        .matcher(text)
        .results()
        .map(match -> Optional.ofNullable(match.group(5)).orElse(""))
        .collect(ImmutableList.toImmutableList());
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
      String divider = bar.jumpOff() && !jumpOff ? SeriesText.JUMP_OFF : " ";
      jumpOff = bar.jumpOff();
      text.append(text.isEmpty() ? "" : divider)
          .append(bar.height())
          .append(':')
          .append(bar.trials());
    }
    return text.toString();
  }

  private static String printTrials(List<Trial> trials, String written) {
    List<MatchResult> remarks = SeriesText.TRIAL.matcher(written).results().toList();
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
        SeriesText.PART
            .matcher(written)
            .results()
            .map(
                match ->
                    match.group(2).equals(SeriesText.NOT_HELD)
                        ? match.group()
                        : printPart(held.next()))
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
