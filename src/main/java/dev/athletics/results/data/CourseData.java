package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.RoadCourse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a road course, as data.
 *
 * <pre>{@code
 * RoadCourse boston = RoadCourse.certified().withDrop(139).withSeparation(39_000);
 * System.out.println(CourseData.of(boston).dropMetres());                  // 139
 * System.out.println(CourseData.of(boston).toRoadCourse().equals(boston)); // true
 * }</pre>
 *
 * @param certified whether the course has a valid certificate; null where that is not known
 * @param dropMetres how much lower the finish lies than the start, in metres
 * @param separationMetres how far start and finish are apart, in metres
 */
public record CourseData(
    @Nullable Boolean certified, @Nullable Integer dropMetres, @Nullable Integer separationMetres) {
  /**
   * Returns a course as data.
   *
   * @param course the course
   * @return the data, from which {@link #toRoadCourse()} makes an equal one
   */
  public static CourseData of(RoadCourse course) {
    requireNonNull(course, "course");
    return new CourseData(
        Texts.answer(course.certification()),
        course.dropMetres().orElse(null),
        course.separationMetres().orElse(null));
  }

  /**
   * Returns the course that this data describes.
   *
   * @return the course
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public RoadCourse toRoadCourse() {
    return Part.whole(this::read);
  }

  Optional<RoadCourse> read(Part part) {
    RoadCourse known =
        part.with(
            "certified",
            certified,
            RoadCourse.UNKNOWN,
            (unknown, isCertified) ->
                isCertified ? RoadCourse.certified() : RoadCourse.uncertified());
    RoadCourse dropping = part.with("dropMetres", dropMetres, known, RoadCourse::withDrop);
    RoadCourse course =
        part.with("separationMetres", separationMetres, dropping, RoadCourse::withSeparation);
    return part.built("", () -> course);
  }
}
