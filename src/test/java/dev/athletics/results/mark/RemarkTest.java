package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Remark.Code;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The abbreviations and symbols of CR 25.4 that leave the mark valid. */
class RemarkTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            YC|YC
            Y|YC
            YC TR 7.3|YC TR7.3
            YC (TR7.1)|YC TR7.1
            YC TR7.1 [TR16.5.2][D]|YC TR7.1 [TR16.5.2][D]
            YRC|YRC
            RC TR54.7.1|RC TR54.7.1
            L|L
            L TR17.3.3[L]|L TR17.3.3[L]
            L 17.3.3|L 17.3.3
            P|P
            >|>
            ~|~
            ～|~
            ＞|>
            """)
    void acceptsEveryCodeWithItsRule(String text, String canonical) {
      Remark remark = Remark.parse(text);
      assertThat(remark).hasToString(canonical).isEqualTo(Remark.parse(canonical));
      assertThat(Remark.tryParse(" " + text + " ")).contains(remark);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ``|0
            yc|0
            l|0
            LL|0
            YCL|0
            YC L|3
            ~~|1
            YC TR|3
            YC (TR7.1|3
            DQ|0
            """)
    void refusesWhatIsNotOneRemark(String text, int index) {
      String given = text.equals("``") ? "" : text;
      MarkFormatException e =
          catchThrowableOfType(MarkFormatException.class, () -> Remark.parse(given));
      assertThat(e.index()).isEqualTo(index);
      assertThat(Remark.tryParse(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            1500|3:27.65 YC|3:27.65 YC
            1500|3:27.65 YC TR7.1 [TR16.5.1]|3:27.65 YC TR7.1 [TR16.5.1]
            20KW|1:20:30 ~~>|1:20:30 ~~>
            20KW|1:20:30~~>|1:20:30 ~~>
            20KW|1:20:30 (~ > ~)|1:20:30 ~>~
            20KW|1:20:30a ~ YC TR7.1, >|1:20:30aid ~ YC TR7.1 >
            20KW|1:20:30 ~ TR54.2 ~|1:20:30 ~ TR54.2 ~
            200|20.10 L|20.10 L
            200|20.10 (+0.3) L (TR17.3.3)|20.10 (+0.3) L TR17.3.3
            200|=20.10Aw +2.3 L P|=20.10wA (+2.3) L P
            400|44.91 L TR17.3.3[L]|44.91 L TR17.3.3[L]
            LJ|8.95m/0.3 P|8.95 (+0.3) P
            HJ|2.36 Y|2.36 YC
            DEC|8893 L|8893 (L)
            DEC|8893 (P)|8893 (P)
            DEC|8893 P P|8893 (P)
            DEC|8893 P|8893
            DEC|8893 P.|8893
            """)
    void findsRemarksAfterAMark(String discipline, String text, String canonical) {
      NotatedMark read = Discipline.parse(discipline).parseMark(text);
      assertThat(read).hasToString(canonical);
      assertThat(Discipline.parse(discipline).parseMark(canonical)).isEqualTo(read);
      assertThat(Discipline.parse(discipline).tryParseMark(text)).contains(read);
    }

    @Test
    void keepsTheOrderOfTheList() {
      assertThat(Discipline.parse("20KW").parseMark("1:20:30 ~>~ YC TR7.3").remarks())
          .containsExactly(
              Remark.of(Code.LOSS_OF_CONTACT),
              Remark.of(Code.BENT_KNEE),
              Remark.of(Code.LOSS_OF_CONTACT),
              new Remark(Code.YELLOW_CARD, Optional.of("TR7.3")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3:27.65 YC foo",
          "3:27.65YC",
          "3:27.65 L4",
          "YC 3:27.65",
          "3:27.65 TR7.1",
          "~3:27.65",
          "3:27.65 (YC",
          "3:27.65 YC (+0.3)",
          "3:27.65 YC 3:27.65"
        })
    void refusesRemarksInAnyOtherPlaceOrForm(String text) {
      assertThat(Discipline.parse("1500").tryParseMark(text)).isEmpty();
    }

    @Test
    void refusesMoreRemarksThanAnyListHas() {
      assertThat(NotatedMark.tryParse("1:20:30 " + "~".repeat(400), MarkSyntax.TIME)).isPresent();
      assertThat(NotatedMark.tryParse("1:20:30 " + "~".repeat(500), MarkSyntax.TIME)).isEmpty();
    }

    @Test
    void tellsWhereARemarkWasExpected() {
      MarkFormatException e =
          catchThrowableOfType(
              MarkFormatException.class, () -> Discipline.parse("1500").parseMark("3:27.65 L foo"));
      assertThat(e.index()).isEqualTo(10);
      assertThat(e).hasMessageStartingWith("expected a remark such as YC or L");
    }
  }

  @Nested
  class Values {

    @ParameterizedTest
    @EnumSource(Code.class)
    void readBackFromTheirSign(Code code) {
      assertThat(Remark.parse(code.sign())).isEqualTo(Remark.of(code));
      assertThat(code.description()).isNotEmpty();
    }

    @Test
    void refuseARuleThatIsNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Remark(Code.YELLOW_CARD, Optional.of("bad manners")))
          .withMessageStartingWith("rule must be letters and a number");
      assertThat(new Remark(Code.YELLOW_CARD, Optional.of("tr 7.1")).rule()).contains("TR7.1");
    }

    @Test
    void ofAnyNumberReadBackAfterAnyOutcome() {
      Random random = new Random(17);
      List<Optional<String>> rules =
          List.of(
              Optional.empty(),
              Optional.empty(),
              Optional.of("TR7.1"),
              Optional.of("TR17.3.3[L]"),
              Optional.of("TR7.1 [TR16.5.2][C]"),
              Optional.of("163.3"));
      for (String text : List.of("10.20", "10.2h", "DNF", "DQ TR16.8", "DQ 8:08.47", "DQ 59.9")) {
        Outcome outcome = NotatedMark.parse(text, MarkSyntax.TIME).outcome();
        for (int i = 0; i < 300; i++) {
          assertReadsBack(outcome, remarks(random, rules), MarkSyntax.TIME);
        }
      }
      for (int i = 0; i < 300; i++) {
        assertReadsBack(Points.of(8893), remarks(random, rules), MarkSyntax.POINTS);
        assertReadsBack(Distance.parse("8.95"), remarks(random, rules), MarkSyntax.DISTANCE);
      }
    }

    private ImmutableList<Remark> remarks(Random random, List<Optional<String>> rules) {
      ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
      for (int n = random.nextInt(5); n > 0; n--) {
        Code code = Code.values()[random.nextInt(Code.values().length)];
        remarks.add(new Remark(code, rules.get(random.nextInt(rules.size()))));
      }
      return remarks.build();
    }

    private void assertReadsBack(
        Outcome outcome, ImmutableList<Remark> remarks, MarkSyntax syntax) {
      NotatedMark mark =
          new NotatedMark(outcome, ImmutableSet.of(), Optional.of(Wind.parse("+1.1")), remarks);
      assertThat(NotatedMark.tryParse(mark.toString(), syntax)).as(mark.toString()).contains(mark);
    }
  }
}
