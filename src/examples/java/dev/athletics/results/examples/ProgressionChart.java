package dev.athletics.results.examples;

import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.records.RecordBook;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/**
 * How the records of an event went on, until the day of a sheet: a line of steps for each scope
 * that has had at least two.
 *
 * <p>The chart measures marks in doubles, as charts do; what it writes beside its axis are marks.
 */
final class ProgressionChart {
  private static final EnumSet<RecordScope.Level> DRAWN =
      EnumSet.of(
          RecordScope.Level.WORLD,
          RecordScope.Level.OLYMPIC,
          RecordScope.Level.AREA,
          RecordScope.Level.COMPETITION);
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  /** The colours of one ground. */
  enum Palette {
    LIGHT(0xffffff, 0x1d2530, 0xd5dae1, 0x0b61a4, 0xb3470b, 0x2c7a3f, 0x7a3f98),
    DARK(0x161b22, 0xe6eaf0, 0x3a424d, 0x6cb6ff, 0xffa657, 0x7ee787, 0xd2a8ff);

    private final Color ground;
    private final Color ink;
    private final Color grid;
    private final List<Color> lines;

    Palette(int ground, int ink, int grid, int first, int second, int third, int fourth) {
      this.ground = new Color(ground);
      this.ink = new Color(ink);
      this.grid = new Color(grid);
      this.lines =
          List.of(new Color(first), new Color(second), new Color(third), new Color(fourth));
    }
  }

  /** One scope and the records it has had, oldest first. */
  private record Line(RecordScope scope, List<Record> records) {
    String sentence() {
      Record first = records.get(0);
      Record last = records.get(records.size() - 1);
      return String.format(
          Locale.ROOT,
          "%s went from %s (%s) to %s (%s) in %d %s",
          scope.nameInSentence(),
          first.mark(),
          first.date().getYear(),
          last.mark(),
          last.date().getYear(),
          records.size() - 1,
          records.size() == 2 ? "step" : "steps");
    }
  }

  private final Event event;
  private final LocalDate until;
  private final List<Line> lines;

  private ProgressionChart(Event event, LocalDate until, List<Line> lines) {
    this.event = event;
    this.until = until;
    this.lines = lines;
  }

  /** Returns the chart of a sheet; empty where no scope has had two records. */
  static Optional<ProgressionChart> of(Sheet sheet) {
    Race last = sheet.races().get(sheet.races().size() - 1);
    RecordBook book = sheet.check().bookAfter();
    List<Line> lines =
        book.records().stream()
            .map(Record::scope)
            .filter(scope -> DRAWN.contains(scope.level()))
            .distinct()
            .sorted(Comparator.comparing(RecordScope::level))
            .map(scope -> new Line(scope, book.progression(scope, last.event())))
            .filter(line -> line.records().size() > 1)
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProgressionChart(last.event(), last.date(), lines));
  }

  /** Returns in words what the chart shows. */
  String description() {
    return lines.stream()
        .map(Line::sentence)
        .collect(Collectors.joining("; ", event.displayName() + ": ", "."));
  }

  String svg(Palette palette) {
    SVGGraphics2D svg = new SVGGraphics2D(WIDTH, HEIGHT);
    chart(palette).draw(svg, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return svg.getSVGDocument();
  }

  private JFreeChart chart(Palette palette) {
    XYPlot plot = new XYPlot(series(), dates(palette), marks(palette), steps(palette));
    plot.setBackgroundPaint(palette.ground);
    plot.setRangeGridlinePaint(palette.grid);
    plot.setDomainGridlinePaint(palette.grid);
    plot.setOutlinePaint(palette.grid);
    JFreeChart chart =
        new JFreeChart(event.displayName(), FONT.deriveFont(Font.BOLD, 16f), plot, true);
    // Room for the half of the last year's label that stands beyond the axis.
    chart.setPadding(new RectangleInsets(0, 0, 0, 16));
    chart.setBackgroundPaint(palette.ground);
    chart.getTitle().setPaint(palette.ink);
    chart.getLegend().setBackgroundPaint(palette.ground);
    chart.getLegend().setItemPaint(palette.ink);
    chart.getLegend().setItemFont(FONT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    return chart;
  }

  private TimeSeriesCollection series() {
    TimeSeriesCollection all = new TimeSeriesCollection(UTC);
    lines.forEach(line -> all.addSeries(series(line)));
    return all;
  }

  private TimeSeries series(Line line) {
    TimeSeries series = new TimeSeries(line.scope().nameInSentence());
    line.records().forEach(record -> series.addOrUpdate(day(record.date()), record.mark().size()));
    series.addOrUpdate(day(until), line.records().get(line.records().size() - 1).mark().size());
    return series;
  }

  private static Day day(LocalDate date) {
    return new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static XYStepRenderer steps(Palette palette) {
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setDefaultShapesVisible(true);
    for (int i = 0; i < palette.lines.size(); i++) {
      renderer.setSeriesPaint(i, palette.lines.get(i));
      renderer.setSeriesStroke(i, new BasicStroke(2f));
      renderer.setSeriesShape(i, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
    }
    return renderer;
  }

  private static DateAxis dates(Palette palette) {
    DateAxis axis = new DateAxis(null, UTC, Locale.ROOT);
    colour(axis, palette);
    return axis;
  }

  private NumberAxis marks(Palette palette) {
    NumberAxis axis = new NumberAxis();
    axis.setAutoRangeIncludesZero(false);
    axis.setNumberFormatOverride(new MarkLabels(lines.get(0).records().get(0).mark()));
    colour(axis, palette);
    return axis;
  }

  private static void colour(ValueAxis axis, Palette palette) {
    axis.setTickLabelFont(FONT);
    axis.setTickLabelPaint(palette.ink);
    axis.setAxisLinePaint(palette.grid);
    axis.setTickMarkPaint(palette.grid);
  }

  /** Writes the numbers of the axis as marks of the event's kind. */
  private static final class MarkLabels extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final transient Mark like;

    private MarkLabels(Mark like) {
      this.like = like;
    }

    @Override
    public StringBuffer format(double size, StringBuffer text, FieldPosition position) {
      return format(Math.round(size), text, position);
    }

    @Override
    public StringBuffer format(long size, StringBuffer text, FieldPosition position) {
      if (like instanceof RaceTime) {
        long tenths = Math.floorDiv(size + 50, 100) * 100;
        return text.append(RaceTime.ofMillis(tenths, Resolution.TENTH, TimingMethod.UNSPECIFIED));
      }
      return text.append(
          like instanceof Distance
              ? Distance.ofCentimetres(size / 10_000)
              : Points.of(Math.toIntExact(size)));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("the axis is only written");
    }
  }
}
