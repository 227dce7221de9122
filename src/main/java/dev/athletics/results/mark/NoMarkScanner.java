package dev.athletics.results.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code status [rule] [struck-out mark]} or {@code mark status}, and remembers where it
 * stopped if it does not succeed.
 */
final class NoMarkScanner {

  private static final int LONGEST_STATUS = 40;

  private final CharSequence text;
  private final int start;
  private final int end;
  private final StatusSpellings spellings;

  /** What the digits of the mark mean; null where only their notation can tell. */
  private final @Nullable MarkSyntax syntax;

  private long stopped;

  NoMarkScanner(
      CharSequence text, int from, int to, StatusSpellings spellings, @Nullable MarkSyntax syntax) {
    this.text = text;
    this.start = Scan.skipBlanks(text, from, to);
    this.end = Scan.trimBlanks(text, start, to);
    this.spellings = spellings;
    this.syntax = syntax;
    this.stopped = Scan.stopped(start, Expected.STATUS);
  }

  /** Returns where scanning stopped, once it has. */
  long stopped() {
    return stopped;
  }

  Optional<NoMark> scan() {
    Optional<Status> alone = spellings.find(text, start, end);
    if (alone.isPresent()) {
      return alone.map(NoMark::of);
    }
    return Scan.isDigitAt(text, start, end) ? markThenStatus() : statusThenRest();
  }

  private Optional<NoMark> markThenStatus() {
    if (NoteText.isRecordLabel(text, start, end)) {
      return Optional.empty();
    }
    int earliest = Math.max(start, end - LONGEST_STATUS);
    int letters = end;
    while (letters > earliest && !Scan.isDigit(text.charAt(letters - 1))) {
      letters--;
    }
    for (int i = Scan.skipBlanks(text, letters, end); i < end; i++) {
      Optional<Status> status = spellings.find(text, i, end);
      Optional<Mark> mark = status.isPresent() ? mark(start, i) : Optional.empty();
      if (mark.isPresent()) {
        return Optional.of(new NoMark(status.get(), Optional.empty(), mark));
      }
    }
    return Optional.empty();
  }

  private Optional<NoMark> statusThenRest() {
    int wordEnd = start;
    while (wordEnd < end && isPartOfWord(text.charAt(wordEnd))) {
      wordEnd++;
    }
    Optional<Status> status = spellings.find(text, start, wordEnd);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    int ruleStart = Scan.skipBlanks(text, wordEnd, end);
    if (ruleStart < end && text.charAt(ruleStart) == '(' && text.charAt(end - 1) == ')') {
      return bracketedRule(status.get(), ruleStart + 1);
    }
    int ruleEnd = RuleText.end(text, ruleStart, end);
    Optional<String> rule = rule(ruleStart, ruleEnd);
    int markStart = Scan.skipBlanks(text, ruleEnd, end);
    if (markStart == end) {
      return Optional.of(new NoMark(status.get(), rule, Optional.empty()));
    }
    Optional<Mark> mark = mark(markStart, end);
    if (mark.isEmpty()) {
      stopped = Scan.stopped(markStart, Expected.RULE_OR_MARK);
      return Optional.empty();
    }
    return Optional.of(new NoMark(status.get(), rule, mark));
  }

  private Optional<NoMark> bracketedRule(Status status, int ruleStart) {
    int ruleEnd = RuleText.end(text, ruleStart, end - 1);
    if (ruleEnd < end - 1 || ruleEnd == ruleStart) {
      stopped = Scan.stopped(ruleStart, Expected.RULE_OR_MARK);
      return Optional.empty();
    }
    return Optional.of(new NoMark(status, rule(ruleStart, ruleEnd), Optional.empty()));
  }

  private Optional<String> rule(int ruleStart, int ruleEnd) {
    return ruleEnd == ruleStart
        ? Optional.empty()
        : Optional.of(text.subSequence(ruleStart, ruleEnd).toString());
  }

  private static boolean isPartOfWord(char c) {
    return !Scan.isDigit(c) && !Scan.isBlank(c) && c != '(';
  }

  private Optional<Mark> mark(int from, int to) {
    if (syntax != null) {
      long scan = syntax.scan(text, from, to);
      return Scan.isStopped(scan) ? Optional.empty() : Optional.of(syntax.toMark(scan));
    }
    long time = MarkSyntax.TIME.scan(text, from, to);
    if (!Scan.isStopped(time)) {
      return Optional.of(MarkSyntax.TIME.toMark(time));
    }
    long distance = MarkSyntax.DISTANCE.scan(text, from, to);
    if (!Scan.isStopped(distance)) {
      return Optional.of(MarkSyntax.DISTANCE.toMark(distance));
    }
    long points = MarkSyntax.POINTS.scan(text, from, to);
    return Scan.isStopped(points)
        ? Optional.empty()
        : Optional.of(MarkSyntax.POINTS.toMark(points));
  }
}
