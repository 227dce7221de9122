package dev.athletics.results.data;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.Competitor;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.placing.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry for an event as data. It has an athlete or a team.
 *
 * <pre>{@code
 * EntryData entry = EntryData.of(Entry.of(kerr).withBib("412").withSeed(RaceTime.parse("3:27.79")));
 * System.out.println(entry.bib());    // 412
 * System.out.println(entry.seed());   // 3:27.79
 * System.out.println(entry.status()); // ENTERED
 * }</pre>
 *
 * <p>A mark alone does not say what was measured: an entry is read back for its event.
 *
 * @param athlete the athlete, or null for a team
 * @param team the team, or null for an athlete
 * @param bib the number on the bib
 * @param seed the mark by which the competitor is seeded, such as {@code 3:27.79}
 * @param status {@code ENTERED}, {@code CONFIRMED}, {@code RESERVE} or {@code WITHDRAWN}; null is
 *     taken for the first
 */
public record EntryData(
    @Nullable AthleteData athlete,
    @Nullable TeamData team,
    @Nullable String bib,
    @Nullable String seed,
    @Nullable String status) {
  /**
   * Returns an entry as data.
   *
   * @param entry the entry
   * @return the data, from which {@link #toEntry(Event)} makes an equal one
   */
  public static EntryData of(Entry entry) {
    requireNonNull(entry, "entry");
    return new EntryData(
        Competitors.athlete(entry.competitor()),
        Competitors.team(entry.competitor()),
        entry.bib().orElse(null),
        Texts.of(entry.seed()),
        entry.status().name());
  }

  /**
   * Returns the entry that this data describes.
   *
   * @param event the event, which says whether the mark is a time, a distance or points
   * @return the entry
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Entry toEntry(Event event) {
    Optional<Discipline> discipline = Optional.of(requireNonNull(event, "event").discipline());
    return Part.whole(part -> read(part, Texts.mark(discipline)));
  }

  Optional<Entry> read(Part part, Function<String, Mark> marks) {
    List<Competitor> competitors = new ArrayList<>(1);
    Competitors.read(part, athlete, team, competitors::add);
    Optional<String> number = part.read("bib", bib, EntryData::notBlank);
    Optional<Mark> mark = part.read("seed", seed, marks);
    Entry.Status starts =
        part.read("status", status, Texts.constant(Entry.Status.class))
            .orElse(Entry.Status.ENTERED);
    return part.built("", () -> new Entry(competitors.get(0), number, mark, starts));
  }

  private static String notBlank(String text) {
    checkArgument(!text.isBlank(), "bib must not be blank");
    return text;
  }
}
