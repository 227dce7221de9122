package dev.athletics.results.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in the files of the example, it prints a sheet or one line that says what is wrong.
 */
@DisplayName("Files that nobody wrote for the result sheet")
class HostileFilesTest {
  private static final long SEED = 20240806;
  private static final int LONGEST_LINE = 1_000;
  private static final Path FILES =
      Path.of("src/examples/resources/dev/athletics/results/examples");
  private static final Path RACE = FILES.resolve("paris2024_m_1500m_final.tsv");
  private static final Path RECORDS = FILES.resolve("paris2024_m_1500m_standing_records.tsv");
  private static final ImmutableList<String> INSERTED =
      ImmutableList.of(
          "\t",
          "\n",
          "\r",
          "\u0000",
          "\u202e",
          "\u200f",
          "\ud835\udfce",
          "99999999999",
          "-1",
          "#",
          "# contest: ",
          ", ",
          "\u2028",
          "DQ",
          "x",
          "'");

  @TempDir Path directory;

  private final Random random = new Random(SEED);

  @Test
  void areRefusedWhereTheyBreakOff() throws IOException {
    for (Path file : ImmutableList.of(RACE, RECORDS)) {
      String text = Files.readString(file);
      for (int length = 0; length < text.length(); length += 23) {
        isPrintedOrRefused(file, text.substring(0, length));
      }
    }
  }

  @Test
  void areRefusedWhereSomethingIsInserted() throws IOException {
    for (Path file : ImmutableList.of(RACE, RECORDS)) {
      String text = Files.readString(file);
      for (int i = 0; i < 200; i++) {
        String inserted = INSERTED.get(random.nextInt(INSERTED.size()));
        int at = random.nextInt(text.length());
        isPrintedOrRefused(file, text.substring(0, at) + inserted + text.substring(at));
      }
    }
  }

  @Test
  void areRefusedWhereACellIsAnothers() throws IOException {
    for (Path file : ImmutableList.of(RACE, RECORDS)) {
      String text = Files.readString(file);
      String[] cells = text.split("[\t\n]");
      for (int i = 0; i < 200; i++) {
        String one = cells[random.nextInt(cells.length)];
        String other = cells[random.nextInt(cells.length)];
        int at = one.isEmpty() ? -1 : text.indexOf(one);
        if (at >= 0) {
          isPrintedOrRefused(
              file, text.substring(0, at) + other + text.substring(at + one.length()));
        }
      }
    }
  }

  @Test
  void areRefusedWhereALineIsAMillionCharactersLong() throws IOException {
    for (Path file : ImmutableList.of(RACE, RECORDS)) {
      String text = Files.readString(file);
      for (String part : ImmutableList.of("9", "a", "\t", "\u202e", "# contest: a, b")) {
        String line = Strings.repeat(part, 1_000_000 / part.length());
        isPrintedOrRefused(file, line);
        isPrintedOrRefused(file, line + "\n" + text);
        isPrintedOrRefused(file, text + line);
        isPrintedOrRefused(file, text.replaceFirst("\t3:27", "\t" + line));
      }
    }
  }

  private void isPrintedOrRefused(Path original, String text) throws IOException {
    Path changed = Files.writeString(directory.resolve(original.getFileName()), text);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] files = {
      (original.equals(RACE) ? changed : RACE).toString(),
      (original.equals(RECORDS) ? changed : RECORDS).toString()
    };
    int status =
        ResultSheet.run(
            files,
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String told = err.toString(StandardCharsets.UTF_8);
    assertThat(told.lines().count()).as(told).isEqualTo(status);
    assertThat(told.strip().codePoints())
        .as(told)
        .hasSizeLessThan(LONGEST_LINE)
        .noneMatch(Character::isISOControl)
        .noneMatch(codePoint -> Character.getType(codePoint) == Character.FORMAT);
  }
}
