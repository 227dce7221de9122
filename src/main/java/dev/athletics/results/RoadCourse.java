package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Answer;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a road course, as far as records ask for it (CR 31.21): the measurer's
 * certificate, the drop from start to finish, and how far apart the two lie.
 *
 * <p>Drop and separation are in whole metres; a course that climbs has a negative drop. What is not
 * known is left out, never assumed. Equality compares everything.
 *
 * <pre>{@code
 * RoadCourse boston = RoadCourse.certified().withDrop(139).withSeparation(39_000);
 * System.out.println(boston.dropMetres()); // Optional[139]
 * }</pre>
 *
 * @param certification whether the course has a valid certificate, unknown where nothing was said
 * @param dropMetres how much lower the finish lies than the start, or empty where it is not known
 * @param separationMetres how far start and finish lie apart in a straight line, or empty where it
 *     is not known
 * @see <a href="{@docRoot}/index.html#cr-31.21">CR 31.21</a>
 */
public record RoadCourse(
    Answer certification, Optional<Integer> dropMetres, Optional<Integer> separationMetres)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A course of which nothing is known. */
  public static final RoadCourse UNKNOWN =
      new RoadCourse(Answer.UNKNOWN, Optional.empty(), Optional.empty());

  /**
   * Creates a description of a course.
   *
   * @param certification whether the course has a valid certificate
   * @param dropMetres the drop in metres, negative where the finish lies higher
   * @param separationMetres the separation in metres, from 0 up
   * @throws IllegalArgumentException if the separation is negative
   */
  public RoadCourse {
    requireNonNull(certification, "certification");
    requireNonNull(dropMetres, "dropMetres");
    checkArgument(
        requireNonNull(separationMetres, "separationMetres").orElse(0) >= 0,
        "separationMetres must not be negative, was %s",
        separationMetres.orElse(0));
  }

  /**
   * Returns a course with a valid certificate of measurement.
   *
   * @return the course
   */
  public static RoadCourse certified() {
    return of(Answer.YES);
  }

  /**
   * Returns a course that was not measured by a certified measurer, or too long ago.
   *
   * @return the course
   */
  public static RoadCourse uncertified() {
    return of(Answer.NO);
  }

  private static RoadCourse of(Answer certification) {
    return new RoadCourse(certification, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this course with its drop.
   *
   * @param metres how much lower the finish lies than the start, negative where it lies higher
   * @return a copy with the drop
   */
  public RoadCourse withDrop(int metres) {
    return new RoadCourse(certification, Optional.of(metres), separationMetres);
  }

  /**
   * Returns this course with the separation of its ends.
   *
   * @param metres the distance from start to finish in a straight line, from 0 up
   * @return a copy with the separation
   * @throws IllegalArgumentException if the separation is negative
   */
  public RoadCourse withSeparation(int metres) {
    return new RoadCourse(certification, dropMetres, Optional.of(metres));
  }

  /**
   * The course up to an intermediate distance: where that lies, and how high, is not known, nor
   * whether it was measured with the whole.
   */
  RoadCourse ofPart() {
    return of(certification.isNo() ? Answer.NO : Answer.UNKNOWN);
  }

  /**
   * Returns what is known.
   *
   * @return a text for people, such as {@code certified, drop 139 m, separation 39000 m}
   */
  @Override
  public String toString() {
    String certificate =
        switch (certification) {
          case YES -> "certified";
          case NO -> "uncertified";
          case UNKNOWN -> "certificate unknown";
        };
    return certificate
        + dropMetres.map(metres -> ", drop " + metres + " m").orElse("")
        + separationMetres.map(metres -> ", separation " + metres + " m").orElse("");
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<RoadCourse, RoadCourse> KIND =
        FieldKind.of(RoadCourse.class, () -> UNKNOWN, Function.identity())
            .field(
                "certified",
                text(Answer.class),
                Answer.UNKNOWN,
                RoadCourse::certification,
                (course, certification) -> of(certification))
            .field(
                "drop", text(Integer.class), c -> c.dropMetres.orElse(null), RoadCourse::withDrop)
            .field(
                "apart",
                text(Integer.class),
                c -> c.separationMetres.orElse(null),
                RoadCourse::withSeparation);
  }
}
