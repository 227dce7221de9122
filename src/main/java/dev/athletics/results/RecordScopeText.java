package dev.athletics.results;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.text.Blanks;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words for record scopes: the labels of result sheets, the text of record lists, the names a
 * commentator uses.
 */
final class RecordScopeText {
  private static final String SHORT_TRACK = " sh";
  private static final String WOMEN_ONLY = " Wo";
  private static final String MIXED = " Mx";
  private static final String EUROPEAN_LEAD = "EL";

  private static final ImmutableMap<Level, String> LETTERS =
      ImmutableMap.of(
          Level.WORLD, "W",
          Level.OLYMPIC, "O",
          Level.AREA, "A",
          Level.NATIONAL, "N",
          Level.COMPETITION, "C",
          Level.MEETING, "M",
          Level.VENUE, "V");
  private static final ImmutableMap<String, Level> LEVELS =
      LETTERS.entrySet().stream()
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));

  /** What sheets printed for the age groups until about 2016. */
  private static final ImmutableMap<String, AgeGroup> OLD_GROUPS =
      ImmutableMap.of("Y", AgeGroup.U18, "J", AgeGroup.U20, "U", AgeGroup.U23);

  private RecordScopeText() {}

  static String label(RecordScope scope, @Nullable String customLabel) {
    if (customLabel != null) {
      return customLabel;
    }
    boolean seasonal = scope.season().isPresent();
    if (scope.level() == Level.PERSONAL) {
      return seasonal ? "SB" : "PB";
    }
    String group = scope.ageGroup().equals(AgeGroup.SENIOR) ? "" : scope.ageGroup().code();
    if (seasonal) {
      boolean european = group.isEmpty() && scope.area().equals(Optional.of(Area.EUROPE));
      return european ? EUROPEAN_LEAD : LETTERS.get(scope.level()) + group + "L";
    }
    return LETTERS.get(scope.level()) + group + (scope.ageGroup().equals(AgeGroup.U18) ? "B" : "R");
  }

  static String text(RecordScope scope) {
    String label = scope.label();
    return label
        + (label.equals(EUROPEAN_LEAD) ? "" : ownerText(scope))
        + (scope.season().isPresent() ? " " + scope.season().getAsInt() : "")
        + (scope.isShortTrack() ? SHORT_TRACK : "")
        + pacingText(scope.pacing());
  }

  private static String ownerText(RecordScope scope) {
    return scope
        .area()
        .map(area -> " " + area.code())
        .or(() -> scope.federation().map(federation -> " " + federation.code()))
        .or(() -> scope.competitor().map(competitor -> " " + competitor.displayName()))
        .or(() -> scope.name().map(name -> " " + name))
        .orElse("");
  }

  private static String pacingText(Pacing pacing) {
    return switch (pacing) {
      case ANY -> "";
      case MIXED -> MIXED;
      case WOMEN_ONLY -> WOMEN_ONLY;
    };
  }

  static Optional<RecordScope> read(CharSequence text) {
    String scope = Blanks.trim(text);
    if (scope.endsWith(WOMEN_ONLY)) {
      return onTrack(withoutEnd(scope, WOMEN_ONLY)).map(of -> of.pacing(Pacing.WOMEN_ONLY));
    }
    return scope.endsWith(MIXED)
        ? onTrack(withoutEnd(scope, MIXED)).map(of -> of.pacing(Pacing.MIXED))
        : onTrack(scope);
  }

  private static Optional<RecordScope> onTrack(String text) {
    return text.endsWith(SHORT_TRACK)
        ? labelled(withoutEnd(text, SHORT_TRACK)).map(RecordScope::shortTrack)
        : labelled(text);
  }

  private static Optional<RecordScope> labelled(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? read(text, "")
        : read(text.substring(0, blank), Blanks.trim(text.substring(blank + 1)));
  }

  private static String withoutEnd(String text, String end) {
    return Blanks.trim(text.substring(0, text.length() - end.length()));
  }

  private static Optional<RecordScope> read(String label, String owner) {
    if (label.equals("ER")) {
      return owner.isEmpty() ? Optional.of(RecordScope.area(Area.EUROPE)) : Optional.empty();
    }
    if (label.equals(EUROPEAN_LEAD)) {
      return season(owner).map(RecordScope.area(Area.EUROPE)::season);
    }
    Level level = label.isEmpty() ? null : LEVELS.get(label.substring(0, 1));
    if (level == null || label.length() < 2) {
      return Optional.empty();
    }
    return group(label.substring(1, label.length() - 1))
        .flatMap(group -> read(level, group, label.charAt(label.length() - 1), owner));
  }

  private static Optional<AgeGroup> group(String text) {
    if (text.isEmpty()) {
      return Optional.of(AgeGroup.SENIOR);
    }
    AgeGroup old = OLD_GROUPS.get(text);
    return old == null ? AgeGroup.tryParse(text) : Optional.of(old);
  }

  private static Optional<RecordScope> read(Level level, AgeGroup group, char kind, String owner) {
    return switch (kind) {
      case 'R', 'B' -> owned(level, owner).map(scope -> scope.ageGroup(group));
      case 'L' -> {
        int blank = owner.lastIndexOf(' ');
        yield season(owner.substring(blank + 1))
            .flatMap(
                year ->
                    owned(level, owner.substring(0, Math.max(0, blank)))
                        .map(scope -> scope.ageGroup(group).season(year)));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<RecordScope> owned(Level level, String owner) {
    boolean ownerless = level == Level.WORLD || level == Level.OLYMPIC;
    if (owner.isEmpty() != ownerless) {
      return Optional.empty();
    }
    return switch (level) {
      case WORLD -> Optional.of(RecordScope.world());
      case OLYMPIC -> Optional.of(RecordScope.olympic());
      case AREA -> Area.tryParse(owner).map(RecordScope::area);
      case NATIONAL -> Federation.tryParse(owner).map(RecordScope::national);
      case COMPETITION -> Optional.of(RecordScope.competition(owner));
      case MEETING -> Optional.of(RecordScope.meeting(owner));
      case VENUE -> Optional.of(RecordScope.venue(owner));
      case CUSTOM, PERSONAL -> Optional.empty();
    };
  }

  private static Optional<Integer> season(String text) {
    return text.length() == 4 ? Optional.ofNullable(Ints.tryParse(text)) : Optional.empty();
  }

  static String inSentence(RecordScope scope) {
    String year = scope.season().isPresent() ? " of " + scope.season().getAsInt() : "";
    if (scope.level() == Level.PERSONAL) {
      String owner = scope.competitor().orElseThrow().nameInSentence();
      return owner
          + (owner.endsWith("s") ? "'" : "'s")
          + (year.isEmpty() ? " personal best" : " best" + year);
    }
    String group = scope.ageGroup().equals(AgeGroup.SENIOR) ? "" : scope.ageGroup().code() + " ";
    String track = scope.isShortTrack() ? "short track " : "";
    String kind =
        year.isEmpty() ? scope.ageGroup().equals(AgeGroup.U18) ? "best" : "record" : "lead" + year;
    return "the "
        + adjective(scope)
        + " "
        + group
        + track
        + kind
        + pacingInSentence(scope.pacing());
  }

  private static String adjective(RecordScope scope) {
    return switch (scope.level()) {
      case WORLD -> "world";
      case OLYMPIC -> "Olympic";
      case AREA -> scope.area().orElseThrow().adjective();
      case NATIONAL -> scope.federation().map(of -> of.adjective().orElse(of.name())).orElseThrow();
      default -> scope.name().orElseThrow();
    };
  }

  private static String pacingInSentence(Pacing pacing) {
    return switch (pacing) {
      case ANY -> "";
      case MIXED -> " in a mixed race";
      case WOMEN_ONLY -> " in a women-only race";
    };
  }
}
