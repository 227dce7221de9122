package dev.athletics.results.data;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TextFormatException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the values of the model are written as text, and read. */
final class Texts {
  private static final int DECIMALS_OF_A_NANOSECOND = 9;
  private static final int DECIMALS_OF_A_REACTION = 3;
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");

  private Texts() {}

  static @Nullable String of(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  static ImmutableList<String> of(Collection<?> values) {
    return values.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
  }

  static @Nullable String name(Optional<? extends Enum<?>> constant) {
    return constant.map(Enum::name).orElse(null);
  }

  static ImmutableList<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(text))
            .findFirst()
            .orElseThrow(() -> new TextFormatException(text, 0, oneOf(type)));
  }

  private static String oneOf(Class<? extends Enum<?>> type) {
    return "one of "
        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
  }

  static @Nullable Boolean answer(Answer answer) {
    return answer == Answer.UNKNOWN ? null : Boolean.valueOf(answer.isYes());
  }

  static LocalDate date(String text) {
    return read(text, LocalDate::parse, "a date such as 2024-08-06");
  }

  static LocalTime time(String text) {
    return read(text, LocalTime::parse, "a time of day such as 20:50");
  }

  static ZoneId zone(String text) {
    return read(text, ZoneId::of, "a time zone such as Europe/Paris");
  }

  private static <T> T read(String text, Function<String, T> reader, String expected) {
    try {
      return reader.apply(text);
    } catch (DateTimeException unreadable) {
      throw new TextFormatException(text, 0, expected);
    }
  }

  /** Writes seconds with three decimals, or with more where they are needed. */
  static String seconds(Duration duration) {
    BigDecimal exact =
        BigDecimal.valueOf(duration.getSeconds())
            .add(BigDecimal.valueOf(duration.getNano(), DECIMALS_OF_A_NANOSECOND))
            .stripTrailingZeros();
    return exact.setScale(Math.max(DECIMALS_OF_A_REACTION, exact.scale())).toPlainString();
  }

  static Duration seconds(String text) {
    Matcher seconds = SECONDS.matcher(text);
    if (!seconds.matches()) {
      throw new TextFormatException(text, 0, "seconds such as 0.146");
    }
    BigDecimal exact = new BigDecimal(text);
    long whole = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
    BigDecimal nanos =
        exact.subtract(BigDecimal.valueOf(whole)).movePointRight(DECIMALS_OF_A_NANOSECOND);
    return Duration.ofSeconds(whole, nanos.longValueExact());
  }

  static Function<String, Outcome> outcome(Event event) {
    return outcome(Optional.of(event.discipline()));
  }

  /**
   * Reads a mark of a discipline, or why there is none. Where the discipline could not be read, the
   * mark is read by its notation, so that what is wrong with it is found too.
   */
  static Function<String, Outcome> outcome(Optional<Discipline> discipline) {
    return text ->
        NoMark.tryParse(text)
            .<Outcome>map(none -> none)
            .orElseGet(() -> mark(discipline).apply(text));
  }

  static Function<String, Mark> mark(Optional<Discipline> discipline) {
    return discipline.map(of -> mark(of.markKind())).orElse(Texts::markByNotation);
  }

  private static Function<String, Mark> mark(MarkKind kind) {
    return switch (kind) {
      case TIME -> RaceTime::parse;
      case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> Distance::parse;
      case POINTS -> Points::parse;
    };
  }

  private static Mark markByNotation(String text) {
    return NotatedMark.parse(text)
        .mark()
        .orElseThrow(() -> new TextFormatException(text, 0, "a mark"));
  }
}
