package dev.athletics.results.mark;

import static dev.athletics.results.SerialStreams.read;
import static dev.athletics.results.SerialStreams.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every value type of the package. */
class ValueLawsTest {

  static Stream<Serializable> values() {
    return Stream.of(
        RaceTime.parse("3:27.65"),
        RaceTime.parse("10.2h"),
        RaceTime.parse("2:09:45FAT"),
        RaceTime.parse("10.20?"),
        Distance.parse("8.95"),
        Distance.parse("29-4.5"),
        Distance.parse("21330m"),
        Points.of(9126),
        NoMark.parse("DQ TR16.8 8:08.47"),
        NoMark.parse("DQ 8.95m"),
        NoMark.of(Status.R),
        Wind.parse("+1.4"),
        Wind.NO_INFORMATION,
        Margin.parse("+0.14"),
        Margin.parse("-0.0035 m"),
        NotatedMark.parse("=9.69Aw (+4.1)", MarkSyntax.TIME),
        NotatedMark.parse("8.95", MarkSyntax.DISTANCE),
        NotatedMark.parse("1:20:30 ~~> YC TR7.1 L", MarkSyntax.TIME),
        Remark.parse("L TR17.3.3"),
        NotatedMark.parse("DNF", MarkSyntax.POINTS),
        TimeRounding.PHOTO_FINISH,
        DistanceRounding.EVEN_CENTIMETRE);
  }

  @Test
  void equalsSeesEveryComponentOfAnOutcomeAndItsNotes() {
    RaceTime time = RaceTime.parse("10.20");
    Optional<String> rule = Optional.of("TR16.8");
    new EqualsTester()
        .addEqualityGroup(NoMark.of(Status.DQ), NoMark.parse("dsq"))
        .addEqualityGroup(NoMark.of(Status.DNF))
        .addEqualityGroup(new NoMark(Status.DQ, rule, Optional.empty()), NoMark.parse("DQ TR 16.8"))
        .addEqualityGroup(new NoMark(Status.DQ, Optional.empty(), Optional.of(time)))
        .addEqualityGroup(new NoMark(Status.DQ, rule, Optional.of(time)))
        .addEqualityGroup(
            NotatedMark.of(time), new NotatedMark(time, ImmutableSet.of(), Optional.empty()))
        .addEqualityGroup(NotatedMark.of(RaceTime.parse("10.2")))
        .addEqualityGroup(
            new NotatedMark(time, ImmutableSet.of(MarkNote.ALTITUDE), Optional.empty()))
        .addEqualityGroup(new NotatedMark(time, ImmutableSet.of(), Optional.of(Wind.ofTenths(0))))
        .addEqualityGroup(DistanceRounding.CENTIMETRE)
        .addEqualityGroup(DistanceRounding.EVEN_CENTIMETRE)
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RaceTime.class,
        Distance.class,
        Points.class,
        NoMark.class,
        Wind.class,
        Margin.class,
        NotatedMark.class,
        Status.class,
        StatusSpellings.class,
        MarkFormat.class,
        TimeRounding.class,
        DistanceRounding.class,
        MarkFormatException.class,
        Resolution.class
      })
  void nullIsRefusedAtEveryStaticDoor(Class<?> type) {
    nullTester().testAllPublicStaticMethods(type);
    nullTester().testAllPublicConstructors(type);
  }

  @Test
  void nullIsRefusedAtEveryOtherDoor() {
    for (Object value :
        List.of(
            RaceTime.parse("3:27.65"),
            Distance.parse("8.95"),
            Points.of(9126),
            Wind.NO_INFORMATION,
            Margin.parse("+0.14"),
            StatusSpellings.STANDARD,
            MarkFormat.builder().build(),
            MarkFormat.builder(),
            TimeRounding.PHOTO_FINISH,
            DistanceRounding.CENTIMETRE)) {
      nullTester().testAllPublicInstanceMethods(value);
    }
  }

  @Test
  void aRefusedNullIsNamed() {
    RaceTime time = RaceTime.parse("3:27.65");
    MarkFormat format = MarkFormat.builder().build();
    assertNamed("other", () -> time.isFasterThan(null));
    assertNamed("other", () -> time.plus((RaceTime) null));
    assertNamed("margin", () -> time.plus((Margin) null));
    assertNamed("other", () -> time.minus(null));
    assertNamed("earlier", () -> time.since(null));
    assertNamed("other", () -> Distance.parse("8.95").isLongerThan(null));
    assertNamed("other", () -> Distance.parse("8.95").minus(null));
    assertNamed("other", () -> Points.of(9126).minus(null));
    assertNamed("reading", () -> TimeRounding.HAND.apply(null));
    assertNamed("measured", () -> DistanceRounding.CENTIMETRE.apply(null));
    assertNamed("mark", () -> format.format((NotatedMark) null));
    assertNamed("wind", () -> format.format((Wind) null));
    assertNamed("margin", () -> format.format((Margin) null));
    assertNamed("rounding", () -> MarkFormat.builder().rounding((TimeRounding) null));
    assertNamed("rounding", () -> MarkFormat.builder().rounding((DistanceRounding) null));
  }

  private static void assertNamed(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }

  private static NullPointerTester nullTester() {
    return new NullPointerTester()
        .setDefault(CharSequence.class, "9.58")
        .setDefault(String.class, "9.58")
        .setDefault(StatusSpellings.class, StatusSpellings.STANDARD)
        .setDefault(RaceTime.class, RaceTime.parse("9.58"))
        .setDefault(Margin.class, Margin.parse("+0.14"))
        .setDefault(Distance.class, Distance.parse("8.95"))
        .setDefault(Points.class, Points.of(9126))
        .setDefault(Mark.class, Points.of(9126))
        .setDefault(Outcome.class, Points.of(9126));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesSurviveSerialization(Serializable value) {
    assertThat((Object) SerializableTester.reserializeAndAssert(value))
        .hasToString(value.toString());
  }

  @Test
  void aStreamWithAnImpossibleTextIsRefused() throws Exception {
    assertRefused(written(RaceTime.parse("3:27.65")), "3:27.65", "0:00.00");
    assertRefused(written(Distance.parse("8.95")), "8.95", "-8.9");
    assertRefused(written(Points.of(9126)), "9126", "-126");
    assertRefused(written(Wind.parse("+1.4")), "+1.4", "+NWI");
    assertRefused(written(Margin.parse("+0.14")), "+0.14", "x0.14");
    assertRefused(written(NoMark.parse("DQ TR16.8")), "DQ TR16.8", "DQ XX ...");
    assertRefused(
        written(NotatedMark.parse("9.58w", MarkSyntax.TIME)), "WIND_ASSISTED", "WIND_ASSISTER");
  }

  private static void assertRefused(byte[] stream, String text, String forged) {
    String bytes = new String(stream, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains(text);
    byte[] changed = bytes.replace(text, forged).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(changed)).isInstanceOf(InvalidObjectException.class);
  }

  /** A stream may name the class itself instead of its serial form. */
  @Test
  void aStreamOfTheClassItselfIsRefused() throws Exception {
    for (String type : List.of("RaceTime", "Distance", "Points", "Wind", "Margin")) {
      byte[] stream = written(new Impostor());
      String forged =
          new String(stream, StandardCharsets.ISO_8859_1)
              .replace(name(Impostor.class.getName()), name("dev.athletics.results.mark." + type));
      assertThatThrownBy(() -> read(forged.getBytes(StandardCharsets.ISO_8859_1)))
          .as(type)
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("only its serial form may be read from a stream");
    }
  }

  private static String name(String className) {
    return "" + (char) (className.length() >> 8) + (char) (className.length() & 0xFF) + className;
  }

  /** Has the serial version of the values, and no fields. */
  private static final class Impostor implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void exceptionsSurviveSerialization() {
    MarkFormatException e = new MarkFormatException("1:75", 2, "a digit from 0 to 5");
    MarkFormatException copy = SerializableTester.reserialize(e);

    assertThat(copy).hasMessage(e.getMessage());
    assertThat(copy.input()).isEqualTo("1:75");
    assertThat(copy.index()).isEqualTo(2);
  }
}
