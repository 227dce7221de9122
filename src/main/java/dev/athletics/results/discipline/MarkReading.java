package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.StatusSpellings;
import dev.athletics.results.mark.TimingMethod;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads marks in the context of their discipline. */
final class MarkReading {

  private MarkReading() {}

  static MarkSyntax syntax(Discipline discipline) {
    return switch (discipline.markKind()) {
      case TIME ->
          isPublishedToTheSecond(discipline)
              ? MarkSyntax.TIME_WITH_HOURS
              : MarkSyntax.TIME_WITH_DECIMALS;
      case DISTANCE, HEIGHT -> MarkSyntax.DISTANCE;
      case DISTANCE_IN_FIXED_TIME -> MarkSyntax.WHOLE_METRES;
      case POINTS -> MarkSyntax.POINTS;
    };
  }

  private static boolean isPublishedToTheSecond(Discipline discipline) {
    return discipline
        .officialResolution(TimingMethod.FULLY_AUTOMATIC)
        .equals(Optional.of(Resolution.SECOND));
  }

  static Optional<NotatedMark> tryRead(
      Discipline discipline, CharSequence text, StatusSpellings spellings) {
    requireNonNull(text, "text");
    Optional<NotatedMark> usual = NotatedMark.tryParse(text, discipline.markSyntax(), spellings);
    if (usual.isEmpty() || !isGrouped(discipline, text) || isPlausible(discipline, usual.get())) {
      return usual;
    }
    return NotatedMark.tryParse(text, otherGrouping(discipline), spellings)
        .filter(other -> isPlausible(discipline, other))
        .or(() -> usual);
  }

  /**
   * Returns whether dots or commas stand between three numbers of a time, which is read in one of
   * two ways.
   */
  private static boolean isGrouped(Discipline discipline, CharSequence text) {
    int marks = 0;
    for (int i = 0; i < text.length() && discipline.markKind() == MarkKind.TIME; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return false;
      }
      marks += c == '.' || c == ',' ? 1 : 0;
    }
    return marks >= 2;
  }

  private static MarkSyntax otherGrouping(Discipline discipline) {
    return isPublishedToTheSecond(discipline)
        ? MarkSyntax.TIME_WITH_DECIMALS
        : MarkSyntax.TIME_WITH_HOURS;
  }

  /** Returns whether a reading is a status or a plausible mark. */
  static boolean isPlausible(Discipline discipline, NotatedMark reading) {
    return !(reading.outcome() instanceof Mark mark) || discipline.isPlausible(mark);
  }

  static NotatedMark read(Discipline discipline, CharSequence text, StatusSpellings spellings) {
    requireNonNull(text, "text");
    Optional<NotatedMark> grouped =
        isGrouped(discipline, text) ? tryRead(discipline, text, spellings) : Optional.empty();
    if (grouped.isPresent()) {
      return grouped.get();
    }
    try {
      return NotatedMark.parse(text, discipline.markSyntax(), spellings);
    } catch (MarkFormatException e) {
      throw otherKind(text, spellings)
          .map(other -> misplaced(discipline, text, e.index(), other))
          .orElse(e);
    }
  }

  /** Returns the syntax by which a text is a mark, though not one of its discipline. */
  private static Optional<MarkSyntax> otherKind(CharSequence text, StatusSpellings spellings) {
    return Stream.of(MarkSyntax.TIME, MarkSyntax.DISTANCE, MarkSyntax.POINTS)
        .filter(syntax -> NotatedMark.tryParse(text, syntax, spellings).isPresent())
        .findFirst();
  }

  private static MarkFormatException misplaced(
      Discipline discipline, CharSequence text, int index, MarkSyntax other) {
    String measured = noun(discipline.markSyntax()) + " for the " + discipline.displayName();
    return new MarkFormatException(text, index, measured + ", not " + noun(other) + ",");
  }

  private static String noun(MarkSyntax syntax) {
    return switch (syntax) {
      case TIME, TIME_WITH_DECIMALS, TIME_WITH_HOURS -> "a time";
      case DISTANCE, WHOLE_METRES -> "a distance";
      case POINTS -> "points";
    };
  }
}
