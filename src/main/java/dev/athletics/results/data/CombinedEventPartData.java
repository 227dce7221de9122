package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a decathlon, heptathlon or the like, as data.
 *
 * <pre>{@code
 * CombinedEventPart sprint =
 *     new CombinedEventPart(
 *         Discipline.parse("100m"),
 *         NotatedMark.parse("10.55 (+0.3)", MarkSyntax.TIME),
 *         Points.of(963));
 * System.out.println(CombinedEventPartData.of(sprint).points()); // 963
 * System.out.println(CombinedEventPartData.of(sprint).wind());   // +0.3
 * }</pre>
 *
 * @param discipline the code of the event, such as {@code 110H}
 * @param mark the mark, or why there is none
 * @param wind the wind, such as {@code +1.4} or {@code NWI}
 * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
 * @param remarks the remarks of the judges, such as {@code YC TR7.1}
 * @param points the points
 */
public record CombinedEventPartData(
    @Nullable String discipline,
    @Nullable String mark,
    @Nullable String wind,
    List<String> notes,
    List<String> remarks,
    @Nullable Integer points) {
  /**
   * Copies the lists.
   *
   * @param discipline the code of the event, such as {@code 110H}
   * @param mark the mark, or why there is none
   * @param wind the wind, such as {@code +1.4} or {@code NWI}
   * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
   * @param remarks the remarks of the judges, such as {@code YC TR7.1}
   * @param points the points
   */
  public CombinedEventPartData {
    notes = Copies.of(notes);
    remarks = Copies.of(remarks);
  }

  /**
   * Returns an event of a combined event as data.
   *
   * @param part the event with what was done in it
   * @return the data, from which {@link #toCombinedEventPart()} makes an equal one
   */
  public static CombinedEventPartData of(CombinedEventPart part) {
    NotatedMark mark = requireNonNull(part, "part").mark();
    return new CombinedEventPartData(
        part.discipline().code(),
        mark.outcome().toString(),
        Texts.of(mark.wind()),
        Texts.names(mark.notes()),
        Texts.of(mark.remarks()),
        part.points().value());
  }

  /**
   * Returns the event with what was done in it that this data describes.
   *
   * @return the event with what was done in it
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public CombinedEventPart toCombinedEventPart() {
    return Part.whole(this::read);
  }

  Optional<CombinedEventPart> read(Part part) {
    part.require("discipline", discipline, "a discipline such as 110H");
    part.require("points", points, "points such as 963");
    Optional<Discipline> event = part.read("discipline", discipline, Discipline::parse);
    Optional<NotatedMark> set =
        NotatedMarks.read(part, Texts.outcome(event), mark, wind, notes, remarks);
    Optional<Points> scored = part.read("points", points, Points::of);
    return event.flatMap(
        of -> set.flatMap(read -> scored.map(points -> new CombinedEventPart(of, read, points))));
  }
}
