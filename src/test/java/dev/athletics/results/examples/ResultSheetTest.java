package dev.athletics.results.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

@DisplayName("The result sheet")
class ResultSheetTest {
  private static final Path FILES =
      Path.of("src/examples/resources/dev/athletics/results/examples");
  private static final Path RACE = FILES.resolve("paris2024_m_1500m_final.tsv");
  private static final Path RECORDS = FILES.resolve("paris2024_m_1500m_standing_records.tsv");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return ResultSheet.run(words, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Nested
  @DisplayName("of the men's 1500 m final of Paris 2024")
  class OfParis {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Cole HOCKER        | 1  | USA | 3:27.65 | ''    | gold OR AR PB
            Josh KERR          | 2  | GBR | 3:27.79 | +0.14 | silver NR PB
            Yared NUGUSE       | 3  | USA | 3:27.80 | +0.15 | bronze PB
            Jakob INGEBRIGTSEN | 4  | NOR | 3:28.24 | +0.59 | ''
            Hobbs KESSLER      | 5  | USA | 3:29.45 | +1.80 | PB
            Niels LAROS        | 6  | NED | 3:29.54 | +1.89 | NR PB
            Narve Gilje NORDAS | 7  | NOR | 3:30.46 | +2.81 | SB
            Pietro ARESE       | 8  | ITA | 3:30.74 | +3.09 | NR PB
            Stefan NILLESSEN   | 9  | NED | 3:30.75 | +3.10 | PB
            Neil GOURLEY       | 10 | GBR | 3:30.88 | +3.23 | ''
            Timothy CHERUIYOT  | 11 | KEN | 3:31.35 | +3.70 | ''
            Brian KOMEN        | 12 | KEN | 3:35.59 | +7.94 | ''
            """)
    void printsPlaceNameNationMarkGapMedalAndFlags(
        String name, String place, String nation, String mark, String gap, String medalAndFlags) {
      assertThat(run()).isZero();
      String row =
          (place + " " + name + " " + nation + " " + mark + " " + gap + " " + medalAndFlags);
      assertThat(text(out).lines().map(line -> line.strip().replaceAll(" +", " ")))
          .contains(row.strip().replaceAll(" +", " "));
    }

    @Test
    void tellsTheRecordEachClaimBrokeAndByHowMuch() {
      run();
      assertThat(text(out))
          .contains(
              "OR     Hocker's 3:27.65 betters the Olympic record 3:28.32, held by Ingebrigtsen since 2021-08-07, by 0.67")
          .contains(
              "NR     Hocker's 3:27.65 betters the American record 3:29.02, held by Nuguse since 2023-06-15, by 1.37")
          .contains(
              "PB     Kerr's 3:27.79 betters the personal best 3:29.05 of 2021-08-07, by 1.26");
    }

    @Test
    void tellsTheNearMissesWithTheirReason() {
      run();
      assertThat(text(out))
          .contains(
              "3:30.75 is under the Dutch record 3:31.25, but Laros ran 3:29.54 in the same race")
          .contains(
              "3:28.24 is under the Olympic record 3:28.32, but Hocker ran 3:27.65 in the same race");
    }

    @Test
    void placesTheAthletesWhereTheListDoesNot(@TempDir Path directory) throws IOException {
      run();
      String asGiven = text(out);
      out.reset();
      String unplaced = Files.readString(RACE).replaceAll("(?m)^\\d+\t", "\t");
      assertThat(run(Files.writeString(directory.resolve("unplaced.tsv"), unplaced), RECORDS))
          .isZero();
      assertThat(text(out)).isEqualTo(asGiven);
    }

    @Test
    void isTheSameFromTwoFiles() {
      run();
      String bundled = text(out);
      out.reset();
      assertThat(run(RACE, RECORDS)).isZero();
      assertThat(text(out)).isEqualTo(bundled);
    }
  }

  @Nested
  @DisplayName("of a race that comes with the program")
  class OfABundledRace {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            1500      | Men's 1500 Metres        | 1  Cole HOCKER
            high-jump | Men's High Jump          | 1=  William Grimsey
            decathlon | Men's Decathlon          | 1  Johannes Erm
            relay     | Men's 4x400 Metres Relay | 1  GBR
            """)
    void isPrintedByItsName(String name, String event, String winner) {
      assertThat(run("--race", name)).isZero();
      assertThat(text(out)).contains(event).contains(winner);
    }

    @Test
    void showsTheHeightsOfAHighJumpWithItsJumpOff() {
      run("--race", "high-jump");
      assertThat(text(out)).contains("2.09:o  2.12:xxx  J2.12:x  J2.10:o");
    }

    @Test
    void isRefusedByAnUnknownNameWithTheKnownOnes() {
      assertThat(run("--race", "marathon")).isEqualTo(1);
      assertThat(text(err).strip())
          .isEqualTo(
              "expected one of [1500, high-jump, decathlon, relay] for --race, found marathon");
    }
  }

  @Nested
  @DisplayName("as a page")
  class AsAPage {
    @TempDir Path directory;

    private String page(Object... words) throws IOException {
      Path file = directory.resolve("sheet.html");
      Object[] all = Arrays.copyOf(words, words.length + 2);
      all[words.length] = "--html";
      all[words.length + 1] = file;
      assertThat(run(all)).isZero();
      return Files.readString(file).replace("&#x27;", "'");
    }

    @Test
    void holdsEveryClaimAndNearMissOfTheText() throws IOException {
      String page = page();
      assertThat(
              text(out)
                  .lines()
                  .filter(line -> line.contains(" betters ") || line.contains(" but ")))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              line -> assertThat(page).contains(line.replaceFirst("^ *([^:]*: |\\S+ +)", "")));
    }

    @Test
    void hasHeadingsTableHeadersAndAnAlternativeTextForThoseWhoCannotSeeIt() throws IOException {
      assertThat(page())
          .contains("<html lang=\"en\">")
          .contains("<h1>Olympic Games Paris 2024</h1>")
          .contains("<caption class=\"unseen\">Results of the Men's 1500 Metres</caption>")
          .contains("<th scope=\"col\">Place</th>")
          .contains("<th scope=\"row\">Cole HOCKER</th>")
          .contains("the Olympic record went from 3:28.32 (2021) to 3:27.65 (2024) in 1 step");
    }

    @Test
    void needsNothingBesideIt() throws IOException {
      assertThat(page()).doesNotContain("http", "<script", "<link");
    }

    @Test
    void hasARowForTheHeightsOfAHighJump() throws IOException {
      assertThat(page("--race", "high-jump")).contains("J2.12:x").doesNotContain("<figure>");
    }

    @Test
    void escapesWhatAFileSays() throws IOException {
      Path race =
          Files.writeString(
              directory.resolve("race.tsv"),
              Files.readString(RACE).replace("Olympic Games Paris", "Olympic <b> Games Paris"));
      assertThat(page(race, RECORDS)).contains("<h1>Olympic &lt;b&gt; Games Paris 2024");
    }
  }

  @Nested
  @DisplayName("as a chart")
  class AsAChart {
    @TempDir Path directory;

    @Test
    void drawsALineForEachScopeThatHasHadTwoRecords() throws Exception {
      Path file = directory.resolve("chart.svg");
      assertThat(run("--svg", file)).isZero();
      Document svg = read(file);
      assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
      assertThat(svg.getDocumentElement().getTextContent())
          .contains(
              "Men's 1500 Metres",
              "the world record",
              "the Olympic record",
              "the NACAC record",
              "3:30.0",
              "1960");
    }

    private static Document read(Path svg) throws Exception {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(svg.toFile());
    }

    @Test
    void isRefusedWhereNoScopeHasHadTwoRecords() {
      assertThat(run("--race", "relay", "--svg", directory.resolve("chart.svg"))).isEqualTo(1);
      assertThat(text(err).strip())
          .isEqualTo("expected two records of one scope to draw a progression");
    }

    @Test
    void isRefusedWhereTheFileCannotBeWritten() {
      assertThat(run("--svg", directory)).isEqualTo(1);
      assertThat(text(err).strip()).endsWith("expected a file that can be written");
    }
  }

  @Nested
  @DisplayName("of bad input is one line that says where, and status 1")
  class OfBadInput {
    @TempDir Path directory;

    private String wrong(Path race, Path records) {
      assertThat(run(race, records)).isEqualTo(1);
      assertThat(text(out)).isEmpty();
      assertThat(text(err).lines()).hasSize(1);
      return text(err).strip();
    }

    private Path with(Path original, String text, String replacement) throws IOException {
      String content = Files.readString(original);
      assertThat(content).contains(text);
      return Files.writeString(
          directory.resolve(original.getFileName()), content.replace(text, replacement));
    }

    @Test
    void namesAMissingFile() {
      Path missing = directory.resolve("nowhere.tsv");
      assertThat(wrong(missing, RECORDS))
          .startsWith(missing.toString())
          .contains("expected a readable file");
    }

    @Test
    void namesAnUnknownColumn() throws IOException {
      assertThat(wrong(with(RACE, "\treaction\t", "\treacton\t"), RECORDS))
          .contains("paris2024_m_1500m_final.tsv, line 7: ")
          .contains("reacton")
          .contains("reaction");
    }

    @Test
    void namesAMarkNobodyCanRead() throws IOException {
      assertThat(wrong(with(RACE, "3:28.24", "3:28.x4"), RECORDS))
          .contains("paris2024_m_1500m_final.tsv, line 11, column mark: ")
          .contains("3:28.x4");
    }

    @Test
    void namesAnUnknownNation() throws IOException {
      assertThat(wrong(with(RACE, "\tGBR\t3:27.79", "\tGBX\t3:27.79"), RECORDS))
          .contains("paris2024_m_1500m_final.tsv, line 9, column nation: ")
          .contains("GBX");
    }

    @Test
    void namesAnUnknownScope() throws IOException {
      assertThat(wrong(RACE, with(RECORDS, "OR\t\t3:28.32", "QR\t\t3:28.32")))
          .contains("line 7, column scope: ")
          .contains("QR");
    }

    @Test
    void namesARowThatIsTooShort() throws IOException {
      assertThat(wrong(RACE, with(RECORDS, "\tTokyo", "")))
          .contains("line 7: expected 7 cells, found 6");
    }

    @Test
    void namesAPlaceWithoutAMark() throws IOException {
      assertThat(wrong(with(RACE, "3:28.24", "DNF"), RECORDS))
          .contains("line 11")
          .contains("place 4");
    }

    @Test
    void saysWhichArgumentsItTakes() {
      assertThat(run(RACE)).isEqualTo(1);
      assertThat(text(err)).contains("expected no files, or the paths");
    }
  }
}
