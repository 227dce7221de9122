package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.Category;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relay or club team as data.
 *
 * <pre>{@code
 * Team relay = Team.builder().federation("USA").category(Category.MIXED).runners(hocker).build();
 * System.out.println(TeamData.of(relay).country());                   // USA
 * System.out.println(TeamData.of(relay).legs().get(0).lastName());    // HOCKER
 * System.out.println(TeamData.of(relay).toTeam().equals(relay));      // true
 * }</pre>
 *
 * @param name the name; null is that of the federation
 * @param letter the letter that tells the teams of one club apart
 * @param country the code of the federation the team runs for
 * @param category {@code MEN}, {@code WOMEN}, {@code MIXED} or {@code NON_BINARY}
 * @param legs the runners in leg order
 * @param ids the ids in other systems, by scheme
 * @param federations the federations named here that are not in the catalogue of the library, each
 *     after those that it names
 */
public record TeamData(
    @Nullable String name,
    @Nullable String letter,
    @Nullable String country,
    @Nullable String category,
    List<AthleteData> legs,
    Map<String, String> ids,
    List<FederationData> federations) {
  /**
   * Copies the lists.
   *
   * @param name the name; null is that of the federation
   * @param letter the letter that tells the teams of one club apart
   * @param country the code of the federation the team runs for
   * @param category {@code MEN}, {@code WOMEN}, {@code MIXED} or {@code NON_BINARY}
   * @param legs the runners in leg order
   * @param ids the ids in other systems, by scheme
   * @param federations the federations named here that are not in the catalogue of the library,
   *     each after those that it names
   */
  public TeamData {
    legs = Copies.of(legs);
    ids = Copies.of(ids);
    federations = Copies.of(federations);
  }

  /**
   * Returns a team as data.
   *
   * @param team the team
   * @return the data, from which {@link #toTeam()} makes an equal one
   */
  public static TeamData of(Team team) {
    requireNonNull(team, "team");
    return new TeamData(
        team.name(),
        team.letter().orElse(null),
        Texts.of(team.federation()),
        Texts.name(team.category()),
        team.runners().stream().map(AthleteData::of).collect(ImmutableList.toImmutableList()),
        team.ids(),
        Federations.notInCatalogue(team.federation().stream()));
  }

  /**
   * Returns the team that this data describes.
   *
   * @return the team
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Team toTeam() {
    return Part.whole(this::read);
  }

  Optional<Team> read(Part part) {
    Team.Builder team = Team.builder();
    Federations known = Federations.read(part, federations);
    part.text("name", name, text -> text, team::name);
    part.text("letter", letter, text -> text, team::letter);
    part.text("country", country, known::find, team::federation);
    part.text("category", category, Texts.constant(Category.class), team::category);
    team.runners(part.parts("legs", legs, AthleteData::read).values());
    part.entries("ids", ids, "an id", team::id);
    return part.built("name", team::build);
  }
}
