package dev.athletics.results;

import static dev.athletics.results.serial.Element.text;

import dev.athletics.results.discipline.Answer;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
 * @see <a href="{@docRoot}/index.html#cr-31.21">CR 31.21</a>
 */
public final class RoadCourse implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A course of which nothing is known. */
  public static final RoadCourse UNKNOWN = new RoadCourse(null, null, null);

  private final @Nullable Boolean certified;
  private final @Nullable Integer dropMetres;
  private final @Nullable Integer separationMetres;

  private RoadCourse(
      @Nullable Boolean certified,
      @Nullable Integer dropMetres,
      @Nullable Integer separationMetres) {
    if (separationMetres != null && separationMetres < 0) {
      throw new IllegalArgumentException(
          "separationMetres must not be negative, was " + separationMetres);
    }
    this.certified = certified;
    this.dropMetres = dropMetres;
    this.separationMetres = separationMetres;
  }

  /**
   * Returns a course with a valid certificate of measurement.
   *
   * @return the course
   */
  public static RoadCourse certified() {
    return new RoadCourse(true, null, null);
  }

  /**
   * Returns a course that was not measured by a certified measurer, or too long ago.
   *
   * @return the course
   */
  public static RoadCourse uncertified() {
    return new RoadCourse(false, null, null);
  }

  /**
   * Returns this course with its drop.
   *
   * @param metres how much lower the finish lies than the start, negative where it lies higher
   * @return a copy with the drop
   */
  public RoadCourse withDrop(int metres) {
    return new RoadCourse(certified, metres, separationMetres);
  }

  /**
   * Returns this course with the separation of its ends.
   *
   * @param metres the distance from start to finish in a straight line, from 0 up
   * @return a copy with the separation
   * @throws IllegalArgumentException if the separation is negative
   */
  public RoadCourse withSeparation(int metres) {
    return new RoadCourse(certified, dropMetres, metres);
  }

  /** The course up to an intermediate distance: where that lies, and how high, is not known. */
  RoadCourse ofPart() {
    return new RoadCourse(certified, null, null);
  }

  /**
   * Returns whether the course has a valid certificate.
   *
   * @return whether it has, unknown where nothing was said
   */
  public Answer certification() {
    return certified == null ? Answer.UNKNOWN : Answer.of(certified);
  }

  /**
   * Returns how much lower the finish lies than the start.
   *
   * @return the drop in metres, or nothing where it is not known
   */
  public Optional<Integer> dropMetres() {
    return Optional.ofNullable(dropMetres);
  }

  /**
   * Returns how far start and finish lie apart in a straight line.
   *
   * @return the separation in metres, or nothing where it is not known
   */
  public Optional<Integer> separationMetres() {
    return Optional.ofNullable(separationMetres);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoadCourse that
        && Objects.equals(certified, that.certified)
        && Objects.equals(dropMetres, that.dropMetres)
        && Objects.equals(separationMetres, that.separationMetres);
  }

  @Override
  public int hashCode() {
    return Objects.hash(certified, dropMetres, separationMetres);
  }

  /**
   * Returns what is known.
   *
   * @return a text for people, such as {@code certified, drop 139 m, separation 39000 m}
   */
  @Override
  public String toString() {
    String certificate =
        certified == null ? "certificate unknown" : certified ? "certified" : "uncertified";
    return certificate
        + (dropMetres == null ? "" : ", drop " + dropMetres + " m")
        + (separationMetres == null ? "" : ", separation " + separationMetres + " m");
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<RoadCourse, RoadCourse> KIND =
        FieldKind.of(RoadCourse.class, () -> RoadCourse.UNKNOWN, Function.identity())
            .field(
                "certified",
                text(Boolean.class),
                c -> c.certified,
                (c, certified) -> new RoadCourse(certified, c.dropMetres, c.separationMetres))
            .field("drop", text(Integer.class), course -> course.dropMetres, RoadCourse::withDrop)
            .field(
                "apart", text(Integer.class), c -> c.separationMetres, RoadCourse::withSeparation);
  }
}
