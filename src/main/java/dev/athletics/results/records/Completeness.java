package dev.athletics.results.records;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.RecordScope.Track;
import dev.athletics.results.discipline.AgeGroup;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The caller's word for which scopes a book is complete: where it holds no record of such a scope,
 * no record exists.
 *
 * @param everything whether it is complete for every scope except those of meetings and venues
 * @param levels the levels for which it is complete besides
 * @param scopes the scopes for which it is complete besides, each with all narrower ones
 */
record Completeness(
    boolean everything,
    ImmutableSet<Level> levels,
    ImmutableSetMultimap<Object, RecordScope> scopes) {
  static final Completeness NONE =
      new Completeness(false, ImmutableSet.of(), ImmutableSetMultimap.of());
  static final Completeness ALL =
      new Completeness(true, ImmutableSet.of(), ImmutableSetMultimap.of());

  /** Not every meeting and every stadium keeps a list. */
  private static final ImmutableSet<Level> LOCAL =
      Sets.immutableEnumSet(Level.MEETING, Level.VENUE);

  /**
   * Copies what it is given, since a serializer that copies fields may give it a broken empty set.
   */
  Completeness {
    levels = Sets.immutableEnumSet(levels);
    scopes = ImmutableSetMultimap.copyOf(scopes);
  }

  /** The same word, without what another part of it says already. */
  static Completeness of(boolean everything, Iterable<Level> levels, Iterable<RecordScope> scopes) {
    ImmutableSet<Level> others =
        Sets.immutableEnumSet(
            Iterables.filter(levels, level -> !everything || LOCAL.contains(level)));
    ImmutableSetMultimap.Builder<Object, RecordScope> byOwner = ImmutableSetMultimap.builder();
    Completeness wide = new Completeness(everything, others, ImmutableSetMultimap.of());
    Set<RecordScope> all = ImmutableSet.copyOf(scopes);
    ImmutableSetMultimap<Object, RecordScope> given =
        all.stream()
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(BookKey::owner, scope -> scope));
    for (RecordScope scope : all) {
      boolean wider =
          given.get(BookKey.owner(scope)).stream()
              .anyMatch(other -> !other.equals(scope) && other.contains(scope));
      if (!wide.coversLevel(scope.level()) && !wider) {
        byOwner.put(BookKey.owner(scope), scope);
      }
    }
    return new Completeness(everything, others, byOwner.build());
  }

  Completeness with(RecordScope... more) {
    return of(everything, levels, Iterables.concat(scopes.values(), Arrays.asList(more)));
  }

  Completeness with(Level... more) {
    return of(everything, Iterables.concat(levels, Arrays.asList(more)), scopes.values());
  }

  boolean covers(RecordScope scope, CompetitorIdentity identity) {
    return coversLevel(scope.level())
        || !scopes.isEmpty()
            && scopes.get(BookKey.owner(scope)).stream()
                .anyMatch(wide -> contains(wide, scope, identity));
  }

  private boolean coversLevel(Level level) {
    return (everything && !LOCAL.contains(level)) || levels.contains(level);
  }

  private static boolean contains(
      RecordScope wide, RecordScope scope, CompetitorIdentity identity) {
    return wide.level() == Level.PERSONAL
        ? wide.limits().contains(scope.limits())
            && identity.isSame(wide.competitor().orElseThrow(), scope.competitor().orElseThrow())
        : wide.contains(scope);
  }

  /** What both words cover. */
  Completeness and(Completeness other, CompetitorIdentity identity) {
    if (equals(other)) {
      return this;
    }
    ImmutableSet<Level> common =
        Stream.concat(levels.stream(), other.levels.stream())
            .filter(level -> coversLevel(level) && other.coversLevel(level))
            .collect(toImmutableSet());
    Stream<RecordScope> narrow =
        Stream.concat(
            scopes.values().stream().flatMap(scope -> other.common(scope, identity)),
            other.scopes.values().stream().flatMap(scope -> common(scope, identity)));
    return of(everything && other.everything, common, narrow.collect(toImmutableSet()));
  }

  /** What this word covers of a scope that the other word covers. */
  private Stream<RecordScope> common(RecordScope scope, CompetitorIdentity identity) {
    return covers(scope, identity)
        ? Stream.of(scope)
        : scopes.get(BookKey.owner(scope)).stream()
            .filter(own -> contains(own.unlimited(), scope.unlimited(), identity))
            .flatMap(own -> Stream.ofNullable(common(own.limits(), scope.limits())))
            .map(scope::limitedTo);
  }

  private static @Nullable Narrowing common(Narrowing one, Narrowing other) {
    Narrowing group = one.ageGroup().equals(AgeGroup.SENIOR) ? other : one;
    Narrowing narrowest =
        new Narrowing(
            one.season().isPresent() ? one.season() : other.season(),
            group.ageGroup(),
            group.ofWomen(),
            one.track() == Track.ANY ? other.track() : one.track(),
            one.pacing() == Pacing.ANY ? other.pacing() : one.pacing());
    return one.contains(narrowest) && other.contains(narrowest) ? narrowest : null;
  }
}
