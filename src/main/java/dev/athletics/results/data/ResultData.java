package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.Contradiction;
import dev.athletics.results.Qualification;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result list as data. It has an athlete or a team.
 *
 * <pre>{@code
 * ResultData row = ResultData.of(race.results().get(1));
 * System.out.println(row.place());              // 2
 * System.out.println(row.mark());               // 3:27.79
 * System.out.println(row.athlete().lastName()); // KERR
 * }</pre>
 *
 * <p>A mark alone does not say what was measured: a row is read back for its event.
 *
 * @param athlete the athlete, or null for a team
 * @param team the team, or null for an athlete
 * @param guides the guides of an athlete of para-athletics, in the order in which they took over
 * @param place the place, from 1 up
 * @param mark the official mark, or why there is none, such as {@code 3:27.79} or {@code DQ TR17.3}
 * @param wind the wind, such as {@code +1.4} or {@code NWI}
 * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
 * @param remarks the remarks of the judges, such as {@code YC TR7.1}
 * @param reading the time read off the finish picture
 * @param lane the lane or starting position, from 1 up
 * @param order the position in the starting order of a field event, from 1 up
 * @param bib the number or name on the bib
 * @param reaction the reaction time in seconds, such as {@code 0.146}
 * @param qualified how the competitor got through, such as {@code Q} or {@code q}
 * @param outOfCompetition whether the competitor ran as a guest; null is taken for false
 * @param trials the trials of a horizontal jump or a throw
 * @param bars the heights of a vertical jump
 * @param splits the intermediate times
 * @param parts the events of a combined event
 * @param legs the legs of a relay whose times are known
 * @param netTime the time from crossing the start line, which is not official
 * @param startOffset how many seconds after the first start the competitor was started, such as
 *     {@code 90.000}
 * @param walkCards the paddles and cards of the judges of race walking
 * @param walkPenalty the time that red cards cost a walker
 * @param dopingControlled whether the competitor was tested after the race; null where that is not
 *     known
 * @param revisions the changes made after the result was official, in order
 */
public record ResultData(
    @Nullable AthleteData athlete,
    @Nullable TeamData team,
    List<AthleteData> guides,
    @Nullable Integer place,
    @Nullable String mark,
    @Nullable String wind,
    List<String> notes,
    List<String> remarks,
    @Nullable String reading,
    @Nullable Integer lane,
    @Nullable Integer order,
    @Nullable String bib,
    @Nullable String reaction,
    @Nullable String qualified,
    @Nullable Boolean outOfCompetition,
    List<TrialData> trials,
    List<BarData> bars,
    List<SplitData> splits,
    List<CombinedEventPartData> parts,
    List<LegData> legs,
    @Nullable String netTime,
    @Nullable String startOffset,
    List<WalkCardData> walkCards,
    @Nullable WalkPenaltyData walkPenalty,
    @Nullable Boolean dopingControlled,
    List<RevisionData> revisions) {
  /**
   * Copies the lists.
   *
   * @param athlete the athlete, or null for a team
   * @param team the team, or null for an athlete
   * @param guides the guides of an athlete of para-athletics, in the order in which they took over
   * @param place the place, from 1 up
   * @param mark the official mark, or why there is none, such as {@code 3:27.79} or {@code DQ
   *     TR17.3}
   * @param wind the wind, such as {@code +1.4} or {@code NWI}
   * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
   * @param remarks the remarks of the judges, such as {@code YC TR7.1}
   * @param reading the time read off the finish picture
   * @param lane the lane or starting position, from 1 up
   * @param order the position in the starting order of a field event, from 1 up
   * @param bib the number or name on the bib
   * @param reaction the reaction time in seconds, such as {@code 0.146}
   * @param qualified how the competitor got through, such as {@code Q} or {@code q}
   * @param outOfCompetition whether the competitor ran as a guest; null is taken for false
   * @param trials the trials of a horizontal jump or a throw
   * @param bars the heights of a vertical jump
   * @param splits the intermediate times
   * @param parts the events of a combined event
   * @param legs the legs of a relay whose times are known
   * @param netTime the time from crossing the start line, which is not official
   * @param startOffset how many seconds after the first start the competitor was started, such as
   *     {@code 90.000}
   * @param walkCards the paddles and cards of the judges of race walking
   * @param walkPenalty the time that red cards cost a walker
   * @param dopingControlled whether the competitor was tested after the race; null where that is
   *     not known
   * @param revisions the changes made after the result was official, in order
   */
  public ResultData {
    guides = Copies.of(guides);
    notes = Copies.of(notes);
    remarks = Copies.of(remarks);
    trials = Copies.of(trials);
    bars = Copies.of(bars);
    splits = Copies.of(splits);
    parts = Copies.of(parts);
    legs = Copies.of(legs);
    walkCards = Copies.of(walkCards);
    revisions = Copies.of(revisions);
  }

  /**
   * Returns a result as data.
   *
   * @param result the result
   * @return the data, from which {@link #toResult(Event)} makes an equal one
   */
  public static ResultData of(Result result) {
    requireNonNull(result, "result");
    return new ResultData(
        Competitors.athlete(result.competitor()),
        Competitors.team(result.competitor()),
        result.guides().stream().map(AthleteData::of).collect(toImmutableList()),
        result.place().orElse(null),
        result.outcome().toString(),
        Texts.of(result.wind()),
        Texts.names(result.notes()),
        Texts.of(result.remarks()),
        Texts.of(result.reading()),
        result.lane().orElse(null),
        result.order().orElse(null),
        result.bib().orElse(null),
        result.reaction().map(Texts::seconds).orElse(null),
        result.qualification().map(Qualification::code).orElse(null),
        result.isOutOfCompetition(),
        result.trials().stream().map(TrialData::of).collect(toImmutableList()),
        result.bars().stream().map(BarData::of).collect(toImmutableList()),
        result.splits().stream().map(SplitData::of).collect(toImmutableList()),
        result.parts().stream().map(CombinedEventPartData::of).collect(toImmutableList()),
        result.legs().stream().map(LegData::of).collect(toImmutableList()),
        Texts.of(result.netTime()),
        result.startOffset().map(Texts::seconds).orElse(null),
        result.walkCards().stream().map(WalkCardData::of).collect(toImmutableList()),
        result.walkPenalty().map(WalkPenaltyData::of).orElse(null),
        Texts.answer(result.dopingControlled()),
        result.revisions().stream().map(RevisionData::of).collect(toImmutableList()));
  }

  /**
   * Returns the result that this data describes.
   *
   * @param event the event, which says whether the marks are times, distances or points
   * @return the result
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Result toResult(Event event) {
    Function<String, Outcome> marks = Texts.outcome(requireNonNull(event, "event"));
    return Part.whole(part -> read(part, marks));
  }

  Optional<Result> read(Part part, Function<String, Outcome> marks) {
    Result.Builder result = Result.builder();
    Competitors.read(part, athlete, team, result::competitor);
    result.guides(part.parts("guides", guides, AthleteData::read).values());
    part.ordinal("place", place, result::place);
    part.require("mark", mark, "a mark such as 3:27.65, or why there is none, such as DNF");
    part.text("mark", mark, marks, result::outcome);
    part.text("wind", wind, Wind::parse, result::wind);
    result.notes(part.texts("notes", notes, Texts.constant(MarkNote.class)));
    result.remarks(part.texts("remarks", remarks, Remark::parse));
    part.text("reading", reading, RaceTime::parse, result::reading);
    readStart(part, result);
    part.text("qualified", qualified, Qualification::parse, result::qualification);
    part.value("outOfCompetition", outOfCompetition, result::outOfCompetition);
    readSeries(part, result);
    part.value("dopingControlled", dopingControlled, result::dopingControlled);
    result.revisions(
        part.parts("revisions", revisions, (data, inner) -> data.read(inner, marks)).values());
    part.contradictions(result.contradictions(), contradiction -> path(contradiction));
    return part.built("", result::build);
  }

  private void readStart(Part part, Result.Builder result) {
    part.ordinal("lane", lane, result::lane);
    part.ordinal("order", order, result::order);
    part.text("bib", bib, text -> text, result::bib);
    part.text("reaction", reaction, Texts::seconds, result::reaction);
  }

  private void readSeries(Part part, Result.Builder result) {
    result.trials(part.parts("trials", trials, TrialData::read).values());
    result.bars(part.parts("bars", bars, BarData::read).values());
    result.splits(part.parts("splits", splits, SplitData::read).values());
    result.parts(part.parts("parts", parts, CombinedEventPartData::read).values());
    result.legs(part.parts("legs", legs, LegData::read).values());
    part.text("netTime", netTime, RaceTime::parse, result::netTime);
    part.text("startOffset", startOffset, Texts::seconds, result::startOffset);
    result.walkCards(part.parts("walkCards", walkCards, WalkCardData::read).values());
    part.part("walkPenalty", walkPenalty, WalkPenaltyData::read, result::walkPenalty);
  }

  /** Where in the data a component of a result is. */
  String path(Contradiction contradiction) {
    return switch (contradiction.component()) {
      case "competitor" -> team == null ? "athlete" : "team";
      case "outcome" -> "mark";
      case "qualification" -> "qualified";
      default -> contradiction.component();
    };
  }
}
