package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules by which athletes are disqualified in competition, as World Athletics lists them for
 * result lists (edition of May 2025), with the letters that tell the offences of one rule apart.
 */
class DisqualificationsTest {
  private static final String REFERENCES =
      """
            TR7.1[C]
            TR7.1[M]
            TR7.1[CR6.1Note (ii)]
            TR7.1[CR6.1Note (iii)]
            TR7.1[CR6.1Note (iv)]
            TR7.1[TR5.1][C1]
            TR7.1[TR5.2][S1]
            TR7.1[TR5.7][B]
            TR7.1[TR5.1][C2]
            TR7.1[TR5.2][S2]
            TR7.1[TR5.8][B]
            TR7.1 [TR5.9][B]
            TR7.1 [TR6.1]
            TR7.1 [TR6.2]
            TR7.1 [TR6.3.1]
            TR7.1 [TR6.3.2]
            TR7.1 [TR6.3.3]
            TR7.1 [TR6.3.4]
            TR7.1 [TR6.3.5][A]
            TR7.1 [TR6.3.5][S]
            TR7.1 [TR6.3.6]
            TR7.1 [TR16.5.1]
            TR7.1 [TR16.5.2][C]
            TR7.1 [TR16.5.2][D]
            TR7.1 [TR16.5.3]
            TR7.1 [TR17.14]
            TR7.1 [TR17.15.4][O]
            TR7.1 [TR17.15.4][A]
            TR7.1 [TR25.5]
            TR7.1 [TR25.19]
            TR7.1 [TR54.7.6][T]
            TR7.1 [TR54.7.6][R]
            TR7.1 [TR54.10.8][O]
            TR7.1 [TR54.10.8][A]
            TR7.1 [TR55.8.8][O]
            TR7.1 [TR55.8.8][A]
            TR16.8
            TR17.1.2[J]
            TR17.1.2[O]
            TR17.2.3
            TR17.2.4
            TR17.3.1[P]
            TR17.3.1[F]
            TR17.3.2[S]
            TR17.3.2[B]
            TR17.3.3[L]
            TR17.3.3[DQ]
            TR17.3.4[L]
            TR17.3.4[DQ]
            TR17.5.1
            TR17.5.2
            TR17.6
            TR22.6
            TR22.6.1
            TR22.6.2[K]
            TR22.6.2[D]
            TR22.6.3[K]
            TR22.6.3[D]
            TR23.7[S]
            TR23.7[WJ]
            TR23.7.1
            TR23.7.2
            TR24.5[B]
            TR24.5[G]
            TR24.6
            TR24.7
            TR24.9
            TR24.10[L]
            TR24.10[S]
            TR24.13[C]
            TR24.13[O]
            TR24.15
            TR24.16
            TR24.17
            TR24.18.1
            TR24.21
            TR24.22
            TR24.23[J]
            TR24.23[O]
            TR39.8.3
            TR44.6
            TR48.1
            TR48.4
            TR48.5
            TR54.4.1
            TR54.7.1
            TR54.7.3[E]
            TR54.7.3[L]
            TR54.7.5
            TR54.13
            TR55.5[S]
            TR55.5[C]
            TR55.10
            TR56.5[S]
            TR56.5[C]
            TR56.9
            TR57.8.1
            TR57.8.2[A]
            TR57.8.2[R]
            TR57.8.3
            TR4.4.1
            TR4.4.2
            TR4.4.3
            TR4.5
            TR7.3
            TR7.4
      """;

  static Stream<String> references() {
    return REFERENCES.lines().map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("references")
  void areReadWithEveryReferenceOfTheListAndWrittenBack(String reference) {
    String canonical = reference.replaceFirst("\\] ?\\[", "][").replace(" ", "");
    for (String text :
        List.of(
            "DQ " + reference,
            "DQ (" + reference + ")",
            "DSQ - " + reference,
            "8:08.47 DQ " + reference)) {
      NotatedMark read = NotatedMark.parse(text, MarkSyntax.TIME);
      assertThat(((NoMark) read.outcome()).rule().map(rule -> rule.replace(" ", "")))
          .as(text)
          .contains(canonical);
      assertThat(NotatedMark.parse(read.toString(), MarkSyntax.TIME)).isEqualTo(read);
      assertThat(new NoMark(Status.DQ, ((NoMark) read.outcome()).rule(), Optional.empty()).rule())
          .isEqualTo(((NoMark) read.outcome()).rule());
    }
  }

  @Test
  void areOfEveryPartOfTheTechnicalRules() {
    assertThat(references()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DQ TR17.3.1|DQ TR17.3.1
          DQ TR17.2.3, TR16.8|DQ TR17.2.3 [TR16.8]
          DQ TR17.2.3/TR16.8|DQ TR17.2.3 [TR16.8]
          DQ (TR17.2.3, TR16.8)|DQ TR17.2.3 [TR16.8]
          DQ TR7.1 [TR16.5.2][C]|DQ TR7.1 [TR16.5.2][C]
          DQ TR7.1[TR5.1][C1]|DQ TR7.1 [TR5.1][C1]
          DQ (TR7.1) [ TR16.5.2 ]|DQ TR7.1 [TR16.5.2]
          DQ TR7.1[CR6.1Note (ii)]|DQ TR7.1 [CR6.1Note(ii)]
          DQ CR6.1 note (iv)|DQ CR6.1note(iv)
          DQ TR54.7.5 (~~~)|DQ TR54.7.5 (~~~)
          DQ TR54.7.5 ~~>|DQ TR54.7.5 (~~>)
          DQ (~~~>)|DQ (~~~>)
          DQ (TR54.7.1) (>>>)|DQ TR54.7.1 (>>>)
          DQ YRC TR7.1|DQ (YRC TR7.1)
          DQ TR7.1 [TR16.5.3] YRC|DQ TR7.1 [TR16.5.3] (YRC)
          DNF YC|DNF (YC)
          DNS P|DNS (P)
          """)
  void areWrittenInOneForm(String text, String canonical) {
    NotatedMark read = NotatedMark.parse(text, MarkSyntax.TIME);
    assertThat(read)
        .hasToString(canonical)
        .isEqualTo(NotatedMark.parse(canonical, MarkSyntax.TIME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DQ TR17.2.3, TR16.8, TR7.1|21
          DQ TR7.1 [TR5.1] [TR5.2]|17
          DQ TR7.1 [C1|9
          DQ TR7.1 [TR5.1][1C]|16
          DQ TR54.7.5 (~~x)|12
          DQ CR6.1 Note|9
          """)
  void areRefusedWhereMoreStandsThanTwoRules(String text, int index) {
    assertThat(NotatedMark.tryParse(text, MarkSyntax.TIME)).isEmpty();
    assertThat(
            catchThrowableOfType(
                    MarkFormatException.class, () -> NotatedMark.parse(text, MarkSyntax.TIME))
                .index())
        .isEqualTo(index);
  }

  @Test
  void keepRemarksOutOfAStatusWhichHasNoPlaceForThem() {
    assertThat(NoMark.tryParse("DQ TR54.7.5 (~~~)")).isEmpty();
    assertThat(NoMark.tryParse("DNF YC")).isEmpty();
  }
}
