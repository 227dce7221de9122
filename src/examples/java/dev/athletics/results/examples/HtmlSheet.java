package dev.athletics.results.examples;

import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.picture;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.source;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import dev.athletics.results.Competition;
import dev.athletics.results.Federation;
import dev.athletics.results.Medal;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.Rejection;
import j2html.tags.DomContent;
import j2html.tags.specialized.FigureTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a sheet as one page that needs nothing beside it: no script, no other file. */
final class HtmlSheet {
  private static final List<String> HEADINGS =
      List.of("Place", "Name", "Nation", "Mark", "Gap", "Medal", "Records");

  private final Sheet sheet;
  private final Optional<ProgressionChart> chart;

  HtmlSheet(Sheet sheet, Optional<ProgressionChart> chart) {
    this.sheet = sheet;
    this.chart = chart;
  }

  String render() {
    return "<!DOCTYPE html>\n"
        + html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    title(heading() + ", " + event()),
                    style(rawHtml(TsvFile.bundledText("sheet.css")))),
                body(
                    main(
                        h1(heading()),
                        p(event()).withClass("event"),
                        each(sheet.races(), this::race),
                        claims(),
                        nearMisses(),
                        iff(chart, HtmlSheet::figureOf))))
            .withLang("en")
            .render()
        + "\n";
  }

  private String heading() {
    return first().competition().map(Competition::toString).orElse("Results");
  }

  private String event() {
    return first().event().displayName();
  }

  private Race first() {
    return sheet.races().get(0);
  }

  private SectionTag race(Race race) {
    String wind = race.wind().map(reading -> ", wind " + reading).orElse("");
    return section(
        h2(race.round() + ", " + race.date() + wind),
        div(table(
                caption("Results of the " + event()).withClass("unseen"),
                thead(tr(each(HEADINGS, heading -> th(heading).attr("scope", "col")))),
                tbody(each(race.results(), result -> rows(race, result)))))
            .withClass("wide")
            .attr("tabindex", "0"));
  }

  private DomContent rows(Race race, Result result) {
    return each(row(race, result), iff(Sheet.series(result), HtmlSheet::series));
  }

  private TrTag row(Race race, Result result) {
    String medal = race.medal(result).map(Medal::name).orElse("").toLowerCase(Locale.ROOT);
    return tr(
        td(Sheet.place(race, result)).withClass("number"),
        th(result.competitor().displayName()).attr("scope", "row"),
        td(result.competitor().federationOn(race.date()).map(Federation::code).orElse("")),
        td(result.outcome() + result.wind().map(wind -> " (" + wind + ")").orElse(""))
            .withClass("number"),
        td(Sheet.gap(race, result)).withClass("number"),
        td(medal).withClass(medal),
        td(String.join(" ", sheet.check().flags(race, result))).withClass("flags"));
  }

  private static TrTag series(String series) {
    return tr(td(), td(series).attr("colspan", String.valueOf(HEADINGS.size() - 1)))
        .withClass("series");
  }

  private SectionTag claims() {
    return section(
        h2("Records"),
        sheet.claims().isEmpty()
            ? p("None.")
            : dl(each(sheet.claims(), HtmlSheet::claim)).withClass("claims"));
  }

  private static DomContent claim(RecordClaim claim) {
    return div(dt(claim.flag()), dd(claim.description()));
  }

  private SectionTag nearMisses() {
    List<Rejection> misses = sheet.check().rejections();
    return section(
        h2("Near misses"), misses.isEmpty() ? p("None.") : dl(each(misses, HtmlSheet::miss)));
  }

  private static DomContent miss(Rejection miss) {
    return div(dt(miss.result().competitor().displayName()), dd(miss.description()));
  }

  private static FigureTag figureOf(ProgressionChart chart) {
    return figure(
        h2("Progression"),
        picture(
            source()
                .attr("media", "screen and (prefers-color-scheme: dark)")
                .withSrcset(embedded(chart.svg(ProgressionChart.Palette.DARK))),
            img()
                .withSrc(embedded(chart.svg(ProgressionChart.Palette.LIGHT)))
                .withAlt(chart.description())),
        figcaption(chart.description()));
  }

  private static String embedded(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
