package dev.athletics.results;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.RecordScope.Track;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words for record scopes: the labels of result sheets, the text of record lists, the names a
 * commentator uses.
 *
 * <p>The text of a custom scope is {@code label limits: holder}, that of the others {@code label
 * owner limits}.
 */
final class RecordScopeText {
  private static final String SHORT_TRACK = "sh";
  private static final String INDOORS = "i";
  private static final String WOMEN_ONLY = "Wo";
  private static final String MIXED = "Mx";
  private static final String EUROPEAN_LEAD = "EL";
  private static final String EUROPEAN_RECORD = "ER";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();

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
    Narrowing limits = scope.limits();
    if (customLabel != null) {
      return customLabel
          + withBlank(group(limits))
          + seasonText(limits)
          + trackText(limits.track())
          + pacingText(limits.pacing());
    }
    boolean seasonal = limits.season().isPresent();
    if (scope.level() == Level.PERSONAL) {
      return (seasonal ? "SB" : "PB") + withBlank(group(limits));
    }
    if (isEuropeanLead(scope)) {
      return EUROPEAN_LEAD;
    }
    String kind = seasonal ? "L" : limits.ageGroup().equals(AgeGroup.U18) ? "B" : "R";
    String list = limits.track() == Track.INDOORS ? "I" : "";
    return LETTERS.get(scope.level()) + group(limits) + list + kind;
  }

  private static boolean isEuropeanLead(RecordScope scope) {
    return scope.area().equals(Optional.of(Area.EUROPE))
        && scope.season().isPresent()
        && scope.ageGroup().equals(AgeGroup.SENIOR)
        && !scope.isIndoors();
  }

  private static String group(Narrowing limits) {
    if (limits.ageGroup().equals(AgeGroup.SENIOR)) {
      return "";
    }
    return limits.ofWomen() ? limits.ageGroup().label(Category.WOMEN) : limits.ageGroup().code();
  }

  private static String withBlank(String text) {
    return text.isEmpty() ? "" : " " + text;
  }

  private static String seasonText(Narrowing limits) {
    return limits.season().isPresent() ? " " + limits.season().get() : "";
  }

  private static String trackText(Track track) {
    return switch (track) {
      case ANY -> "";
      case SHORT -> " " + SHORT_TRACK;
      case INDOORS -> " " + INDOORS;
    };
  }

  private static String pacingText(Pacing pacing) {
    return switch (pacing) {
      case ANY -> "";
      case MIXED -> " " + MIXED;
      case WOMEN_ONLY -> " " + WOMEN_ONLY;
    };
  }

  static String text(RecordScope scope) {
    String label = scope.label();
    if (scope.level() == Level.CUSTOM) {
      return label + ": " + scope.name().orElseThrow();
    }
    boolean trackInLabel = scope.isIndoors() && scope.level() != Level.PERSONAL;
    return label
        + (isEuropeanLead(scope) ? "" : withBlank(owner(scope)))
        + seasonText(scope.limits())
        + (trackInLabel ? "" : trackText(scope.limits().track()))
        + pacingText(scope.pacing());
  }

  private static String owner(RecordScope scope) {
    return scope
        .area()
        .map(Area::code)
        .or(() -> scope.federation().map(Federation::code))
        .or(() -> scope.competitor().map(Competitor::displayName))
        .or(() -> scope.name().map(RecordScopeText::quotedIfNeeded))
        .orElse("");
  }

  /** A name that ends like a limit, or looks quoted, would be read as something else. */
  private static String quotedIfNeeded(String name) {
    String last = lastWord(name);
    boolean misleading =
        name.startsWith("\"")
            || last.equals(SHORT_TRACK)
            || last.equals(WOMEN_ONLY)
            || last.equals(MIXED);
    return misleading ? '"' + name + '"' : name;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String withoutLastWord(String text) {
    return Blanks.trim(text.substring(0, Math.max(0, text.lastIndexOf(' '))));
  }

  static Optional<RecordScope> read(CharSequence text) {
    String scope = Blanks.trim(text);
    int blank = scope.indexOf(' ');
    String label = blank < 0 ? scope : scope.substring(0, blank);
    if (isLabel(label)) {
      return withPacing(label, blank < 0 ? "" : Blanks.trim(scope.substring(blank + 1)));
    }
    int colon = scope.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : custom(Blanks.trim(scope.substring(0, colon)), Blanks.trim(scope.substring(colon + 1)));
  }

  /** Whether a text that begins with this label is read as a custom scope of this label. */
  static boolean isLabelOfCustom(String label) {
    return !label.contains(":")
        && !isLabel(Iterables.getFirst(WORDS.split(label), label))
        && !isLimit(lastWord(label));
  }

  private static boolean isLimit(String word) {
    return word.equals(SHORT_TRACK)
        || word.equals(INDOORS)
        || word.equals(MIXED)
        || word.equals(WOMEN_ONLY)
        || year(word).isPresent()
        || limitToGroup(word).isPresent();
  }

  private static Optional<RecordScope> custom(String text, String holder) {
    Limits limits = new Limits(text);
    Pacing pacing = limits.takePacing();
    Track track = limits.takeTrack();
    Optional<Integer> season = limits.takeSeason();
    Optional<Narrowing> group = limitToGroup(lastWord(limits.rest));
    String label = group.isPresent() ? withoutLastWord(limits.rest) : limits.rest;
    if (label.isEmpty() || holder.isEmpty() || !isLabelOfCustom(label)) {
      return Optional.empty();
    }
    Narrowing ofGroup = group.orElse(Narrowing.NONE);
    return Optional.of(
        RecordScope.custom(label, holder)
            .limitedTo(
                new Narrowing(season, ofGroup.ageGroup(), ofGroup.ofWomen(), track, pacing)));
  }

  /** Takes limits off the end of a text, in the order in which they are written there. */
  private static final class Limits {
    private String rest;

    Limits(String text) {
      this.rest = text;
    }

    private boolean take(String word) {
      boolean there = rest.equals(word) || rest.endsWith(" " + word);
      if (there) {
        rest = withoutLastWord(rest);
      }
      return there;
    }

    Pacing takePacing() {
      return take(WOMEN_ONLY) ? Pacing.WOMEN_ONLY : take(MIXED) ? Pacing.MIXED : Pacing.ANY;
    }

    Track takeTrack() {
      return take(SHORT_TRACK) ? Track.SHORT : take(INDOORS) ? Track.INDOORS : Track.ANY;
    }

    Optional<Integer> takeSeason() {
      Optional<Integer> season = year(lastWord(rest));
      if (season.isPresent()) {
        rest = withoutLastWord(rest);
      }
      return season;
    }
  }

  /** Whether a word is the label of a scope that is not a custom one. */
  static boolean isLabel(String label) {
    return label.equals(EUROPEAN_RECORD)
        || label.equals(EUROPEAN_LEAD)
        || label.equals("PB")
        || label.equals("SB")
        || labelled(label).isPresent();
  }

  private static Optional<RecordScope> withPacing(String label, String rest) {
    Limits limits = new Limits(rest);
    Pacing pacing = limits.takePacing();
    boolean shortTrack = limits.take(SHORT_TRACK);
    return owned(label, limits)
        .filter(scope -> !(shortTrack && scope.isIndoors()))
        .map(scope -> shortTrack ? scope.onShortTrack() : scope)
        .map(scope -> scope.withPacing(pacing));
  }

  private static Optional<RecordScope> owned(String label, Limits limits) {
    if (label.equals(EUROPEAN_RECORD)) {
      return limits.rest.isEmpty() ? Optional.of(RecordScope.area(Area.EUROPE)) : Optional.empty();
    }
    if (label.equals(EUROPEAN_LEAD)) {
      Optional<Integer> season = year(limits.rest);
      return season.isPresent()
          ? Optional.of(RecordScope.area(Area.EUROPE).inSeason(season.get()))
          : Optional.empty();
    }
    return labelled(label).flatMap(read -> read.scope(limits));
  }

  /** What a label of a record list says. */
  private record Labelled(Level level, Narrowing group, boolean indoors, boolean seasonal) {
    Optional<RecordScope> scope(Limits text) {
      Optional<Integer> season = seasonal ? text.takeSeason() : Optional.empty();
      if (seasonal && season.isEmpty()) {
        return Optional.empty();
      }
      Track track = indoors ? Track.INDOORS : Track.ANY;
      Narrowing limits =
          new Narrowing(season, group.ageGroup(), group.ofWomen(), track, Pacing.ANY);
      return RecordScopeText.owned(level, text.rest).map(scope -> scope.limitedTo(limits));
    }
  }

  private static Optional<Labelled> labelled(String label) {
    Level level = label.isEmpty() ? null : LEVELS.get(label.substring(0, 1));
    if (level == null || label.length() < 2 || "RBL".indexOf(lastCharacter(label)) < 0) {
      return Optional.empty();
    }
    String inner = label.substring(1, label.length() - 1);
    boolean indoors = inner.endsWith("I");
    String group = indoors ? inner.substring(0, inner.length() - 1) : inner;
    boolean seasonal = lastCharacter(label) == 'L';
    return group(group).map(limits -> new Labelled(level, limits, indoors, seasonal));
  }

  private static char lastCharacter(String text) {
    return text.charAt(text.length() - 1);
  }

  private static Optional<Narrowing> group(String text) {
    if (text.isEmpty()) {
      return Optional.of(Narrowing.NONE);
    }
    AgeGroup old = OLD_GROUPS.get(text);
    return old == null ? limitToGroup(text) : Optional.of(limitTo(old, false));
  }

  /** Ages, or a group as it is written: a word such as "Junior" may be part of a name. */
  private static Optional<Narrowing> limitToGroup(String text) {
    boolean isAges = Digits.isDigitAt(text, 0, text.length());
    return AgeGroup.tryParse(text)
        .filter(group -> !group.equals(AgeGroup.SENIOR))
        .map(group -> limitTo(group, !isAges && !text.equals(group.code())))
        .filter(limits -> isAges || group(limits).equals(text));
  }

  private static Narrowing limitTo(AgeGroup group, boolean ofWomen) {
    boolean named = ofWomen && !group.label(Category.WOMEN).equals(group.code());
    return new Narrowing(Optional.empty(), group, named, Track.ANY, Pacing.ANY);
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
      case COMPETITION -> name(owner).map(RecordScope::competition);
      case MEETING -> name(owner).map(RecordScope::meeting);
      case VENUE -> name(owner).map(RecordScope::venue);
      case CUSTOM, PERSONAL -> Optional.empty();
    };
  }

  private static Optional<String> name(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String name = quoted ? Blanks.trim(text.substring(1, text.length() - 1)) : text;
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static Optional<Integer> year(String text) {
    boolean digits = text.length() == 4 && Digits.skip(text, 0, 4) == 4;
    return digits && text.charAt(0) != '0' ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  static String nameInSentence(RecordScope scope) {
    Optional<Integer> season = scope.season();
    String year = season.isPresent() ? " of " + season.get() : "";
    String group = group(scope.limits());
    if (scope.level() == Level.PERSONAL) {
      String owner = scope.competitor().orElseThrow().nameInSentence();
      return owner
          + (owner.endsWith("s") ? "'" : "'s")
          + withBlank(group)
          + (year.isEmpty() ? " personal best" : " best" + year);
    }
    String kind =
        year.isEmpty() ? scope.ageGroup().equals(AgeGroup.U18) ? "best" : "record" : "lead" + year;
    return "the "
        + adjective(scope)
        + withBlank(group)
        + trackInSentence(scope.limits().track())
        + " "
        + kind
        + pacingInSentence(scope.pacing());
  }

  private static String trackInSentence(Track track) {
    return switch (track) {
      case ANY -> "";
      case SHORT -> " short track";
      case INDOORS -> " indoor";
    };
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
