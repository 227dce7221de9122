package dev.athletics.results.records;

import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Discipline;
import java.util.stream.Collectors;

/** What a commentator would say of claims and near misses. */
final class Commentary {
  private Commentary() {}

  static String of(RecordClaim claim) {
    String mark =
        possessive(claim.performance().competitor())
            + " "
            + claim.performance().mark()
            + inEvent(claim.performance());
    if (claim.previousRecords().isEmpty()) {
      return mark + " is the first mark for " + record(claim.scope());
    }
    Record previous = claim.previousRecords().get(0);
    String standing =
        record(claim.scope()) + " " + previous.mark() + origin(claim.scope(), previous);
    return claim.kind() == RecordClaim.Kind.EQUALLED
        ? mark + " equals " + standing
        : mark + " betters " + standing + ", by " + claim.margin().orElseThrow().magnitude();
  }

  /** Marks of another event than the race's are named with it. */
  private static String inEvent(Performance performance) {
    return performance.kind().isOfTheEvent()
        ? ""
        : " over the " + performance.event().discipline().displayName();
  }

  /** A best is not named with its owner, who begins the sentence. */
  private static String record(RecordScope scope) {
    if (scope.level() != RecordScope.Level.PERSONAL) {
      return scope.nameInSentence();
    }
    return scope.season().isPresent() ? "the season's best" : "the personal best";
  }

  private static String origin(RecordScope scope, Record record) {
    return scope.level() == RecordScope.Level.PERSONAL
        ? " of " + record.date()
        : ", held by " + record.holder().nameInSentence() + " since " + record.date();
  }

  static String of(Rejection rejection) {
    String reasons =
        rejection.reasons().stream().map(Reason::text).collect(Collectors.joining(" and "));
    Performance performance = rejection.performance();
    return performance.mark()
        + inEvent(performance)
        + " "
        + standingTo(rejection)
        + ", but "
        + reasons;
  }

  private static String standingTo(Rejection rejection) {
    String record = rejection.scope().nameInSentence();
    if (rejection.previousRecords().isEmpty()) {
      return "would be the first mark for " + record;
    }
    Record previous = rejection.previousRecords().get(0);
    Discipline discipline = rejection.performance().event().discipline();
    boolean better = discipline.isBetter(rejection.performance().mark(), previous.mark());
    String relation =
        !better ? "equals " : discipline.markKind().isLessBetter() ? "is under " : "is beyond ";
    return relation + record + " " + previous.mark();
  }

  /** Why another competitor has the record: the words after "but". */
  static String beatenBy(Performance better) {
    return didBetter(better) + " in the same " + contest(better.event().discipline());
  }

  static String orderUnknown(Performance better) {
    return didBetter(better) + " in the same round, and which came first is not known";
  }

  static String orderOnOneDayUnknown(Performance better) {
    return didBetter(better) + " in another race of that day, and which came first is not known";
  }

  private static String didBetter(Performance better) {
    return better.competitor().nameInSentence()
        + " "
        + verb(better.event().discipline())
        + " "
        + better.mark();
  }

  private static String contest(Discipline discipline) {
    return discipline.markKind().isLessBetter() ? "race" : "contest";
  }

  private static String verb(Discipline discipline) {
    return switch (discipline.family()) {
      case HORIZONTAL_JUMP -> "jumped";
      case VERTICAL_JUMP -> "cleared";
      case THROW -> "threw";
      case COMBINED -> "scored";
      case RACE_WALK -> "walked";
      default -> "ran";
    };
  }

  private static String possessive(Competitor competitor) {
    String name = competitor.nameInSentence();
    return name.endsWith("s") ? name + "'" : name + "'s";
  }
}
