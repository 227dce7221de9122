package dev.athletics.results.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints what happened in a race, and why: the result sheet with medals and record flags, the
 * records with what they broke, and the near misses with their reasons.
 *
 * <p>Without arguments it shows the men's 1500 m final of Paris 2024. With two it reads a result
 * list and the records that stood before it from these files. {@code --html} also writes the sheet
 * as a page, and {@code --svg} the progression of the records as a chart.
 */
@Command(
    name = "result-sheet",
    mixinStandardHelpOptions = true,
    description = "Prints what happened in a race, and why.")
public final class ResultSheet implements Callable<Integer> {
  private static final int WRONG = 1;

  private final PrintStream out;

  @Option(
      names = "--race",
      paramLabel = "NAME",
      description = "A race that comes with the program: 1500, high-jump, decathlon or relay.")
  private String race = BundledRace.FINAL_1500.toString();

  @Option(names = "--html", paramLabel = "FILE", description = "Also write the sheet as a page.")
  private @Nullable Path html;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Also write the progression of the records as a chart.")
  private @Nullable Path svg;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = "A result list and the records that stood before it, in place of --race.")
  private List<Path> files = List.of();

  private ResultSheet(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a result sheet; bad input gets one line, and the exit status 1.
   *
   * @param args the options and files, as {@code --help} lists them
   */
  public static void main(String[] args) {
    int status = run(args, utf8(System.out), utf8(System.err));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    return new CommandLine(new ResultSheet(out))
        .setOut(new PrintWriter(out, true))
        .setParameterExceptionHandler((wrong, words) -> refuse(err, wrong))
        .setExecutionExceptionHandler(ResultSheet::refuseInput)
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private static int refuseInput(
      Exception wrong, CommandLine command, CommandLine.ParseResult words) throws Exception {
    if (wrong instanceof InputException input) {
      command.getErr().println(input.getMessage());
      return WRONG;
    }
    throw wrong;
  }

  private static int refuse(PrintStream err, Exception wrong) {
    err.println(new InputException(wrong.getMessage()).getMessage());
    return WRONG;
  }

  @Override
  public Integer call() {
    Sheet sheet = sheet();
    new TextSheet(sheet, out).print();
    Optional<ProgressionChart> chart = ProgressionChart.of(sheet);
    if (html != null) {
      write(html, new HtmlSheet(sheet, chart).render());
    }
    if (svg != null) {
      write(svg, chart.orElseThrow(ResultSheet::noProgression).svg(ProgressionChart.Palette.LIGHT));
    }
    return 0;
  }

  private static InputException noProgression() {
    return new InputException("expected two records of one scope to draw a progression");
  }

  private Sheet sheet() {
    return switch (files.size()) {
      case 0 -> bundled(BundledRace.of(race));
      case 2 ->
          Sheet.of(
              TsvFile.read(files.get(0), RaceFile.COLUMNS),
              List.of(TsvFile.read(files.get(1), RecordFile.COLUMNS)));
      default ->
          throw new InputException(
              "expected no files, or the paths of a result list and of a list of records");
    };
  }

  private static Sheet bundled(BundledRace race) {
    return Sheet.of(race.results(), race.records());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException refused) {
      throw new InputException(file + ": expected a file that can be written");
    }
  }
}
