package dev.athletics.results.data;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.PersonName;
import dev.athletics.results.Team;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The athlete of a row, or in a relay the team. */
final class CompetitorCells {
  static final ImmutableSet<RowColumn> COLUMNS =
      ImmutableSet.of(
          RowColumn.NAME,
          RowColumn.GIVEN_NAME,
          RowColumn.FAMILY_NAME,
          RowColumn.GENDER,
          RowColumn.BIRTH,
          RowColumn.FEDERATION,
          RowColumn.CLUB,
          RowColumn.ID);

  private final DayText days;
  private final Known<Competitor> athletes;
  private final Known<Competitor> teams;

  CompetitorCells(Header header, DayText days) {
    this.days = days;
    this.athletes = new Known<>(header, COLUMNS, this::athlete);
    this.teams = new Known<>(header, COLUMNS, this::team);
  }

  @Nullable Competitor read(Row row, Event event) {
    return event.discipline().family() == Family.RELAY ? teams.get(row) : athletes.get(row);
  }

  private @Nullable Competitor athlete(Row row) {
    PersonName name = name(row);
    if (name == null) {
      if (row.text(RowColumn.NAME) == null) {
        row.refuse(RowColumn.NAME, "", "expected the name of an athlete");
      }
      return null;
    }
    Athlete.Builder athlete = Athlete.builder().name(name);
    row.set(RowColumn.GENDER, Category::parse, athlete::category);
    row.set(RowColumn.BIRTH, this::birth, athlete::born);
    row.set(RowColumn.FEDERATION, Federation::parse, athlete::federation);
    row.set(RowColumn.CLUB, club -> club, athlete::club);
    row.ids(athlete::id);
    return athlete.build();
  }

  private static @Nullable PersonName name(Row row) {
    String given = row.text(RowColumn.GIVEN_NAME);
    String family = row.text(RowColumn.FAMILY_NAME);
    PersonName whole = row.read(RowColumn.NAME, PersonName::parse);
    if (given == null && family == null) {
      return whole;
    }
    PersonName name = new PersonName(orEmpty(given), orEmpty(family));
    if (whole != null && !whole.foldingKey().equals(name.foldingKey())) {
      row.refuse(RowColumn.NAME, whole.toString(), "expected the name " + name);
    }
    return name;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private BirthDate birth(String text) {
    return BirthDate.tryParse(text).orElseGet(() -> BirthDate.of(days.read(text)));
  }

  private @Nullable Competitor team(Row row) {
    Team.Builder team = Team.builder();
    String name = teamName(row);
    if (name == null && row.text(RowColumn.FEDERATION) == null) {
      row.refuse(RowColumn.NAME, "", "expected the name of a team");
      return null;
    }
    if (name != null) {
      team.name(name);
    }
    row.set(RowColumn.FEDERATION, Federation::parse, team::federation);
    row.set(RowColumn.GENDER, Category::parse, team::category);
    return row.isRefused() ? null : team.build();
  }

  private static @Nullable String teamName(Row row) {
    String name = row.text(RowColumn.NAME);
    String family = row.text(RowColumn.FAMILY_NAME);
    return name != null ? name : family != null ? family : row.text(RowColumn.CLUB);
  }

  void write(Competitor competitor, LocalDate date, WrittenRow to) {
    if (competitor instanceof Athlete athlete) {
      writeAthlete(athlete, date, to);
    } else {
      to.put(
          to.hasColumn(RowColumn.NAME) ? RowColumn.NAME : RowColumn.FAMILY_NAME,
          competitor.displayName());
    }
    to.put(RowColumn.FEDERATION, competitor.federationOn(date).map(Federation::code));
    to.put(RowColumn.GENDER, competitor.category().map(Category::displayName));
  }

  private static void writeAthlete(Athlete athlete, LocalDate date, WrittenRow to) {
    PersonName name = athlete.name();
    if (hasColumnFor(name.given(), RowColumn.GIVEN_NAME, to)
        && hasColumnFor(name.family(), RowColumn.FAMILY_NAME, to)) {
      putUnlessEmpty(RowColumn.GIVEN_NAME, name.given(), to);
      putUnlessEmpty(RowColumn.FAMILY_NAME, name.family(), to);
    } else {
      to.put(RowColumn.NAME, name);
    }
    if (!athlete.birth().equals(BirthDate.UNKNOWN)) {
      to.put(RowColumn.BIRTH, athlete.birth());
    }
    to.put(RowColumn.CLUB, athlete.clubOn(date));
    athlete.ids().forEach(to::putId);
  }

  private static boolean hasColumnFor(String part, RowColumn column, WrittenRow to) {
    return part.isEmpty() || to.hasColumn(column);
  }

  private static void putUnlessEmpty(RowColumn column, String text, WrittenRow to) {
    if (!text.isEmpty()) {
      to.put(column, text);
    }
  }
}
