package dev.athletics.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FederationCatalogueTest {

  static ImmutableSortedSet<Federation> federations() {
    return Federation.all();
  }

  @ParameterizedTest
  @CsvSource({
    "AFRICA, 54",
    "ASIA, 45",
    "EUROPE, 51",
    "NACAC, 31",
    "OCEANIA, 20",
    "SOUTH_AMERICA, 13"
  })
  void holdsTheMembersOfWorldAthletics(Area area, int members) {
    assertThat(federations())
        .filteredOn(federation -> federation.status() == Federation.Status.MEMBER)
        .filteredOn(federation -> federation.area().orElseThrow() == area)
        .hasSize(members);
  }

  @ParameterizedTest
  @MethodSource("federations")
  void readsBackEveryCodeAndName(Federation federation) {
    assertThat(Federation.parse(federation.toString())).isSameAs(federation);
    assertThat(Federation.parse(federation.name())).isSameAs(federation);
    assertThat(Federation.parse(federation.code().toLowerCase(Locale.ROOT))).isSameAs(federation);
    assertThat(federation.code()).matches("[A-Z][A-Z0-9]{2}");
  }

  @Test
  void givesNeutralAthletesNoAreaAndMembersAnAdjective() {
    assertThat(federations())
        .allSatisfy(
            federation -> {
              switch (federation.status()) {
                case NEUTRAL -> assertThat(federation.area()).isEmpty();
                case MEMBER -> {
                  assertThat(federation.adjective()).isPresent();
                  assertThat(federation.successors()).isEmpty();
                  assertThat(federation.parent()).isEmpty();
                }
                case CONSTITUENT -> assertThat(federation.parent()).isPresent();
                default -> assertThat(federation.name()).isNotBlank();
              }
            });
  }

  @Test
  void distinguishesMembersByAdjective() {
    assertThat(federations())
        .filteredOn(federation -> federation.status() == Federation.Status.MEMBER)
        .extracting(federation -> federation.adjective().orElseThrow())
        .doesNotHaveDuplicates();
  }

  @Test
  void knowsEveryIsoCountryThatIsAMemberByBothCodes() {
    for (String alpha2 : new String[] {"NL", "BH", "BN", "CH", "TW", "PS", "MM", "VC", "ZA"}) {
      String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
      assertThat(Federation.ofIso(alpha2)).isSameAs(Federation.ofIso(alpha3));
    }
  }

  @Test
  void namesOnlyMembersAsParents() {
    assertThat(federations().stream().flatMap(federation -> federation.parent().stream()))
        .extracting(Federation::status)
        .containsOnly(Federation.Status.MEMBER);
  }

  /**
   * A territory without members of its own is listed wherever its athletes were entered, and
   * neutral athletes under Europe.
   */
  private static final ImmutableSet<String> IN_ANOTHER_AREA =
      ImmutableSet.of("CEP", "GUF", "IEP", "IWP", "PSE", "REU", "TRC");

  private static Stream<List<String>> tableOfWorldAthletics() throws IOException {
    try (InputStream table =
        FederationCatalogueTest.class.getResourceAsStream("world-athletics-teams.tsv")) {
      return new String(table.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> Splitter.on('\t').splitToList(line))
              .toList()
              .stream();
    }
  }

  @Test
  void readsEveryCodeAndNameOfTheTableOfWorldAthletics() throws IOException {
    assertThat(tableOfWorldAthletics())
        .hasSize(251)
        .allSatisfy(
            team -> assertThat(Federation.of(team.get(0))).isSameAs(Federation.of(team.get(1))));
  }

  /** Returns a name as some list writes it: case, accents, hyphens and the order of its words. */
  private static Stream<String> foldings(String name) {
    String withoutAccents =
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    List<String> words = Splitter.on(' ').splitToList(name);
    return Stream.of(
        name.toUpperCase(Locale.ROOT),
        name.toLowerCase(Locale.ROOT),
        withoutAccents,
        withoutAccents.toUpperCase(Locale.ROOT),
        name.replace('-', ' '),
        name.replace("-", ""),
        name.replace('-', '–'),
        name.replace('\'', '’'),
        name.replace("'", ""),
        name.replace('’', '\''),
        name.replace(" and ", " & "),
        name.replace("&", "and"),
        name.replace(' ', '\u00a0'),
        name.replace(' ', '_'),
        "  " + name + "\t",
        String.join(" ", Lists.reverse(words)));
  }

  @Test
  void readsEveryNameInAnyFolding() throws IOException {
    Stream<String> names =
        Stream.concat(
            federations().stream().map(Federation::name),
            tableOfWorldAthletics().map(team -> team.get(1)));
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(foldings(name))
                    .allSatisfy(
                        folding ->
                            assertThat(Federation.parse(folding))
                                .isSameAs(Federation.parse(name))));
  }

  @Test
  void agreesWithTheTableOfWorldAthleticsOnTheAreas() throws IOException {
    assertThat(
            tableOfWorldAthletics()
                .filter(
                    team ->
                        !Federation.of(team.get(0))
                            .area()
                            .map(Area::code)
                            .equals(Optional.of(team.get(2))))
                .map(team -> team.get(0)))
        .containsExactlyInAnyOrderElementsOf(IN_ANOTHER_AREA);
  }

  @ParameterizedTest
  @CsvSource({
    "AIN, Individual Neutral Athletes",
    "ANA, Authorised Neutral Athletes",
    "ART, Athlete Refugee Team",
    "NPA, Neutral Paralympic Athletes"
  })
  void hasTheNeutralTeams(String code, String name) {
    assertThat(Federation.of(code).name()).isEqualTo(name);
    assertThat(Federation.of(name).status()).isEqualTo(Federation.Status.NEUTRAL);
    assertThat(Federation.of(code).keepsNationalRecords()).isFalse();
  }
}
