package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.Performance.Kind;
import dev.athletics.results.Round;
import dev.athletics.results.RoundType;
import dev.athletics.results.discipline.MarkKind;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What is known of the order in which two marks of one day and one event were set.
 *
 * <p>Rounds, attempts and heights order the marks of one contest; nothing orders those of two.
 * Marks that tell neither competition nor venue are taken to be of one contest if they tell their
 * round; of which race others were is not known. The order is partial: unknown is not the same as
 * at once.
 */
enum DayOrder {
  EARLIER,
  AT_ONCE,
  LATER,
  UNKNOWN;

  static DayOrder of(Performance one, Performance other) {
    if (!isOneContest(one, other)) {
      return UNKNOWN;
    }
    DayOrder byRound = compare(one.round(), other.round(), DayOrder::ofRounds);
    return byRound == AT_ONCE ? inOneRound(one, other) : byRound;
  }

  /**
   * The round of an intermediate time or of a part is that of the longer contest, which tells
   * nothing about others.
   */
  private static boolean isOneContest(Performance one, Performance other) {
    return contest(one.kind()) == contest(other.kind())
        && one.competition().equals(other.competition())
        && one.venue().equals(other.venue());
  }

  private static Kind contest(Kind kind) {
    return kind == Kind.TRIAL ? Kind.RESULT : kind;
  }

  private static DayOrder ofRounds(Round one, Round other) {
    boolean pools = one.type() == RoundType.QUALIFICATION || one.type() == RoundType.GROUP;
    return pools && one.type() == other.type() && !one.equals(other)
        ? UNKNOWN
        : of(one.compareTo(other));
  }

  /**
   * Attempts at a height are numbered by each athlete's own series, but the bar goes up for all of
   * them.
   */
  private static DayOrder inOneRound(Performance one, Performance other) {
    if (one.round().isEmpty()) {
      return UNKNOWN;
    }
    if (one.event().discipline().markKind() == MarkKind.HEIGHT) {
      return of(one.event().discipline().bestFirst().compare(other.mark(), one.mark()));
    }
    return compare(one.attempt(), other.attempt(), (a, b) -> of(a.compareTo(b)));
  }

  private static <T> DayOrder compare(
      Optional<T> one, Optional<T> other, BiFunction<T, T, DayOrder> comparison) {
    if (one.isPresent() && other.isPresent()) {
      return comparison.apply(one.get(), other.get());
    }
    return one.isPresent() || other.isPresent() ? UNKNOWN : AT_ONCE;
  }

  private static DayOrder of(int comparison) {
    return comparison < 0 ? EARLIER : comparison > 0 ? LATER : AT_ONCE;
  }
}
