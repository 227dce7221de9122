package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.RecordScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record scope as data: its text, and whatever the text cannot say. A personal scope has its
 * athlete or team beside it, unless that is the one who set the mark.
 *
 * <pre>{@code
 * ScopeData dutch = ScopeData.of(RecordScope.parse("NU23R NED"));
 * System.out.println(dutch.text());          // NU23R NED
 * System.out.println(dutch.toRecordScope()); // NU23R NED
 * ScopeData best = ScopeData.of(RecordScope.personal(kerr).inSeason(2024));
 * System.out.println(best.text());               // SB 2024
 * System.out.println(best.athlete().lastName()); // KERR
 * }</pre>
 *
 * @param text the scope, such as {@code WR}, {@code NU23R NED} or {@code SB 2024}
 * @param athlete the athlete whose personal record it is
 * @param team the team whose personal record it is
 * @param federations the federations named here that are not in the catalogue of the library, each
 *     after those that it names
 */
public record ScopeData(
    @Nullable String text,
    @Nullable AthleteData athlete,
    @Nullable TeamData team,
    List<FederationData> federations) {
  /**
   * Copies the list.
   *
   * @param text the scope, such as {@code WR}, {@code NU23R NED} or {@code SB 2024}
   * @param athlete the athlete whose personal record it is
   * @param team the team whose personal record it is
   * @param federations the federations named here that are not in the catalogue of the library,
   *     each after those that it names
   */
  public ScopeData {
    federations = Copies.of(federations);
  }

  /** A custom scope has the limits that a personal one has, in the same words. */
  private static final String CUSTOM = "own";

  private static final Pattern PERSONAL = Pattern.compile("(PB|SB)( .*)?");

  /**
   * Returns a record scope as data.
   *
   * @param scope the scope
   * @return the data, from which {@link #toRecordScope()} makes an equal one
   */
  public static ScopeData of(RecordScope scope) {
    return of(requireNonNull(scope, "scope"), null);
  }

  /** Leaves out the competitor of a personal scope who is known already. */
  static ScopeData of(RecordScope scope, @Nullable Competitor known) {
    if (scope.level() != RecordScope.Level.PERSONAL) {
      return new ScopeData(
          scope.toString(), null, null, Federations.notInCatalogue(scope.federation().stream()));
    }
    Competitor owner = scope.competitor().filter(of -> !of.equals(known)).orElse(null);
    return new ScopeData(
        personal(scope), Competitors.athlete(owner), Competitors.team(owner), ImmutableList.of());
  }

  private static String personal(RecordScope scope) {
    String label = RecordScope.custom(CUSTOM, CUSTOM).limitedTo(scope.limits()).label();
    return (scope.season().isPresent() ? "SB" : "PB") + label.substring(CUSTOM.length());
  }

  /**
   * Returns the scope that this data describes.
   *
   * @return the scope
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public RecordScope toRecordScope() {
    return Part.whole(part -> read(part, Optional.empty()));
  }

  Optional<RecordScope> read(Part part, Optional<? extends Competitor> known) {
    part.require("text", text, "a record scope such as WR, NU23R NED or SB 2024");
    Federations own = Federations.read(part, federations);
    if (text == null || !PERSONAL.matcher(text).matches()) {
      return part.read("text", text, scope -> own.parse(scope));
    }
    List<Competitor> owner = new ArrayList<>(1);
    if (known.isEmpty() || athlete != null || team != null) {
      Competitors.read(part, athlete, team, owner::add);
    } else {
      owner.add(known.get());
    }
    return part.read("text", text, ScopeData::limits)
        .flatMap(
            limits ->
                owner.stream().findFirst().map(of -> RecordScope.personal(of).limitedTo(limits)));
  }

  private static RecordScope.Narrowing limits(String personal) {
    RecordScope.Narrowing limits =
        RecordScope.parse(CUSTOM + personal.substring(2) + ": " + CUSTOM).limits();
    if (limits.season().isPresent() != personal.startsWith("SB")) {
      throw new IllegalArgumentException("expected PB, or SB with its season");
    }
    return limits;
  }
}
