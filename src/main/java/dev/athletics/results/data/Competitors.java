package dev.athletics.results.data;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Team;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A competitor as data: an athlete or a team, the other of which is null. */
final class Competitors {
  private Competitors() {}

  static @Nullable AthleteData athlete(@Nullable Competitor competitor) {
    return competitor instanceof Athlete athlete ? AthleteData.of(athlete) : null;
  }

  static @Nullable TeamData team(@Nullable Competitor competitor) {
    return competitor instanceof Team team ? TeamData.of(team) : null;
  }

  static void read(
      Part part,
      @Nullable AthleteData athlete,
      @Nullable TeamData team,
      Consumer<? super Competitor> setter) {
    if (athlete == null && team == null) {
      part.refuse("athlete", "", "expected an athlete or a team");
    } else if (athlete != null && team != null) {
      part.refuse("team", "", "expected no team beside an athlete");
    }
    part.part("athlete", athlete, AthleteData::read, setter);
    part.part("team", team, TeamData::read, setter);
  }
}
