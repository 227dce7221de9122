package dev.athletics.results.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Race;
import dev.athletics.results.Round;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One race of a published list, by the comment that names it: competition, event, round, day and
 * wind.
 *
 * @param race the race, without results
 * @param label what the list calls the round
 */
record Contest(Race race, String label) {
  static final String COMMENT = "# contest: ";
  private static final Pattern EDITION = Pattern.compile("(.+?) ?(Paris|Rome|Rio|Tokyo)? (\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*");
  private static final ImmutableMap<String, Category> CATEGORY_OF_FILE =
      ImmutableMap.of("m", Category.MEN, "w", Category.WOMEN, "x", Category.MIXED);

  /**
   * Reads {@code # contest: Olympic Games Paris 2024, Men's 100m, Final, 2024-08-04, wind +1.0}.
   */
  static Contest of(String fileName, String comment) {
    List<String> parts = Splitter.on(", ").splitToList(comment.substring(COMMENT.length()));
    checkArgument(
        parts.size() == 4 || parts.size() == 5,
        "expected competition, event, round, day[, wind]: %s",
        comment);
    Event event = event(fileName, parts.get(1));
    Race.Builder race =
        Race.builder(event)
            .competition(competition(parts.get(0)))
            .round(Round.parse(parts.get(2)))
            .date(LocalDate.parse(match(DAY, parts.get(3)).group(1)))
            .facility(
                event.discipline().ground() == Ground.ROAD
                    ? Facility.ROAD
                    : Facility.STANDARD_TRACK);
    if (parts.size() == 5) {
      race.wind(Wind.parse(parts.get(4).replace("wind ", "")));
    }
    return new Contest(race.build(), parts.get(2));
  }

  private static Event event(String fileName, String text) {
    return Event.tryParse(text)
        .orElseGet(
            () -> Event.of(Discipline.parse(text), CATEGORY_OF_FILE.get(fileName.split("_")[1])));
  }

  private static Competition competition(String name) {
    MatchResult edition = match(EDITION, name);
    Competition.Builder competition = Competition.builder().name(name).series(edition.group(1));
    Optional.ofNullable(edition.group(2)).map(Venue::of).ifPresent(competition::venue);
    return competition.build();
  }

  private static MatchResult match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    checkArgument(matcher.matches(), "expected %s, was %s", pattern, text);
    return matcher.toMatchResult();
  }
}
