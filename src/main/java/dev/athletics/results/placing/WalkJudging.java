package dev.athletics.results.placing;

import dev.athletics.results.Result;
import dev.athletics.results.WalkCard;
import dev.athletics.results.WalkPenalty;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import dev.athletics.results.placing.WalkFinding.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one walker got from the judges, against the rules. */
final class WalkJudging {
  private static final String THIRD_CARD = "TR54.7.1";
  private static final String CARD_AFTER_PENALTY = "TR54.7.5";

  private final WalkRules rules;
  private final Discipline walk;
  private final Result result;
  private final int judges;

  WalkJudging(WalkRules rules, Discipline walk, Result result) {
    this.rules = rules;
    this.walk = walk;
    this.result = result;
    this.judges =
        (int)
            result.walkCards().stream()
                .filter(WalkCard::isRed)
                .map(WalkCard::judge)
                .distinct()
                .count();
  }

  Stream<WalkFinding> findings() {
    return Stream.of(ofPaddles(), ofMark(), ofPenalty(), ofDisqualification())
        .flatMap(Optional::stream)
        .map(kind -> new WalkFinding(result, kind));
  }

  private Optional<Kind> ofPaddles() {
    Set<WalkCard> shown = new HashSet<>();
    boolean twice = result.walkCards().stream().anyMatch(card -> !card.isRed() && !shown.add(card));
    return twice ? Optional.of(Kind.SECOND_PADDLE) : Optional.empty();
  }

  private Optional<Kind> ofMark() {
    if (result.mark().isEmpty() || judges < WalkRules.THREE_CARDS) {
      return Optional.empty();
    }
    if (judges >= rules.cards()) {
      return Optional.of(
          rules.hasPenaltyZone() ? Kind.CARD_AFTER_PENALTY_IGNORED : Kind.THIRD_CARD_IGNORED);
    }
    return result.walkPenalty().isEmpty() ? Optional.of(Kind.NO_PENALTY) : Optional.empty();
  }

  private Optional<Kind> ofPenalty() {
    boolean isKnown = !result.walkCards().isEmpty();
    return result
        .walkPenalty()
        .flatMap(
            penalty ->
                isKnown && judges < WalkRules.THREE_CARDS
                    ? Optional.of(Kind.PENALTY_WITHOUT_CARDS)
                    : rules.penalty(walk).flatMap(period -> ofLength(penalty, period)));
  }

  /** Who stays too long in the zone loses time; who leaves it too early is disqualified. */
  private Optional<Kind> ofLength(WalkPenalty penalty, Duration period) {
    int difference = penalty.time().compareTo(period);
    if (penalty.isAdded()) {
      return difference == 0 ? Optional.empty() : Optional.of(Kind.OTHER_TIME_ADDED);
    }
    return difference < 0 && result.mark().isPresent()
        ? Optional.of(Kind.PENALTY_TOO_SHORT)
        : Optional.empty();
  }

  private Optional<Kind> ofDisqualification() {
    boolean isTooFew =
        (isDisqualifiedBy(THIRD_CARD) && judges < WalkRules.THREE_CARDS)
            || (isDisqualifiedBy(CARD_AFTER_PENALTY) && judges <= WalkRules.THREE_CARDS);
    return isTooFew && !result.walkCards().isEmpty()
        ? Optional.of(Kind.TOO_FEW_CARDS)
        : Optional.empty();
  }

  private boolean isDisqualifiedBy(String rule) {
    return result.outcome() instanceof NoMark none
        && none.status() == Status.DQ
        && none.rule().filter(rule::equals).isPresent();
  }
}
