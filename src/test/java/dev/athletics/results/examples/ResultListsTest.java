package dev.athletics.results.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultListsTest {
  @ParameterizedTest
  @MethodSource("dev.athletics.results.examples.ResultLists#carried")
  void printsFromTheModelWhatWasRead(String name) {
    assertPrintsWhatWasRead(name);
  }

  @TestFactory
  Stream<DynamicTest> printsFromTheModelWhatWasReadOfRio() {
    assumeTrue(ResultLists.folder().isPresent(), "the lists of Rio 2016 are not here");
    return ResultLists.rio().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertPrintsWhatWasRead(name)));
  }

  @Test
  void carriesEveryListOfTheFolderButThoseOfRio() {
    assumeTrue(ResultLists.folder().isPresent(), "the folder of lists is not here");
    assertThat(
            List.of(
                ResultLists.folder().get().toFile().list((folder, file) -> file.endsWith(".tsv"))))
        .extracting(file -> file.replace(".tsv", ""))
        .filteredOn(name -> !name.startsWith("rio2016") && !name.equals("record_cases"))
        .containsExactlyInAnyOrderElementsOf(ResultLists.carried());
  }

  private static void assertPrintsWhatWasRead(String name) {
    ResultList list = ResultLists.read(name);
    ImmutableList<String> written =
        ResultLists.lines(name).stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(ResultListsTest::inCanonicalNotation)
            .collect(ImmutableList.toImmutableList());
    assertThat(ResultListPrinter.print(list)).containsExactlyElementsOf(written);
  }

  /**
   * The rule of a disqualification is held without the blank that the sheets of 2016 have: {@code
   * DQ R163.3a}.
   */
  private static String inCanonicalNotation(String line) {
    return line.replaceFirst("\tDQ R (\\d)", "\tDQ R$1");
  }
}
