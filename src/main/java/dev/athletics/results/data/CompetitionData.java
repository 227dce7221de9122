package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Competition;
import dev.athletics.results.RankingCategory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A competition as data.
 *
 * <pre>{@code
 * Competition paris =
 *     Competition.builder().name("Olympic Games Paris 2024").series("Olympic Games").build();
 * System.out.println(CompetitionData.of(paris).series());                      // Olympic Games
 * System.out.println(CompetitionData.of(paris).toCompetition().equals(paris)); // true
 * }</pre>
 *
 * @param name the name of this edition
 * @param series the name the editions share
 * @param startDate the first day; given together with the last
 * @param endDate the last day
 * @param venue the venue
 * @param rankingCategory the name of the category in the World Rankings, such as {@code OW}
 */
public record CompetitionData(
    @Nullable String name,
    @Nullable String series,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable VenueData venue,
    @Nullable String rankingCategory) {
  /**
   * Returns a competition as data.
   *
   * @param competition the competition
   * @return the data, from which {@link #toCompetition()} makes an equal one
   */
  public static CompetitionData of(Competition competition) {
    requireNonNull(competition, "competition");
    return new CompetitionData(
        competition.name(),
        competition.series().orElse(null),
        Texts.of(competition.firstDay()),
        Texts.of(competition.lastDay()),
        competition.venue().map(VenueData::of).orElse(null),
        Texts.name(competition.rankingCategory()));
  }

  /**
   * Returns the competition that this data describes.
   *
   * @return the competition
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Competition toCompetition() {
    return Part.whole(this::read);
  }

  Optional<Competition> read(Part part) {
    Competition.Builder competition = Competition.builder();
    part.require("name", name, "a name");
    part.text("name", name, text -> text, competition::name);
    part.text("series", series, text -> text, competition::series);
    readDates(part, competition);
    part.part("venue", venue, VenueData::read, competition::venue);
    part.text(
        "rankingCategory",
        rankingCategory,
        Texts.constant(RankingCategory.class),
        competition::rankingCategory);
    return part.built("endDate", competition::build);
  }

  private void readDates(Part part, Competition.Builder competition) {
    if (startDate != null || endDate != null) {
      part.require("startDate", startDate, "a first day, as there is a last one");
      part.require("endDate", endDate, "a last day, as there is a first one");
    }
    part.text(
        "startDate",
        startDate,
        Texts::date,
        first ->
            part.text("endDate", endDate, Texts::date, last -> competition.dates(first, last)));
  }
}
