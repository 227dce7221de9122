package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the cells of a column say, in rows of performances and of records.
 *
 * <p>The names by which files call it, in several languages, are listed in {@code
 * column_names.tsv}; case, accents, hyphens, points and underscores make no difference.
 *
 * <pre>{@code
 * System.out.println(RowColumn.named("Geburtsdatum"));  // Optional[BIRTH]
 * System.out.println(RowColumn.named("DATE_OF_BIRTH")); // Optional[BIRTH]
 * System.out.println(RowColumn.named("shoe size"));     // Optional.empty
 * }</pre>
 */
public enum RowColumn {
  /**
   * The event, as {@link dev.athletics.results.discipline.Event#parse(CharSequence)} reads it, or
   * only what is contested where other columns have the rest.
   */
  EVENT,
  /** What is contested, beside {@link #CATEGORY} or {@link #GENDER}. */
  DISCIPLINE,
  /** The category of the event. */
  CATEGORY,
  /** The age group of the event; it may name the category too, such as {@code W35}. */
  AGE_GROUP,
  /** The sport class of the event. */
  SPORT_CLASS,
  /** The mark, as its discipline writes it, notes and wind included where they stand with it. */
  MARK,
  /** The wind reading in metres per second. */
  WIND,
  /** The names of the {@linkplain dev.athletics.results.mark.MarkNote notes}, between blanks. */
  NOTES,
  /**
   * The name of the athlete or team. Beside one of {@link #GIVEN_NAME} and {@link #FAMILY_NAME} it
   * is the other.
   */
  NAME,
  /** The given names of the athlete. */
  GIVEN_NAME,
  /** The family names of the athlete. */
  FAMILY_NAME,
  /**
   * The category of the athlete or team; of the event too, where no other column names that of the
   * event.
   */
  GENDER,
  /** The day, month or year of birth. */
  BIRTH,
  /** The federation for which the athlete or team competes. */
  FEDERATION,
  /** The club of the athlete, or the name of a relay team that has no other. */
  CLUB,
  /**
   * A number or text by which a register knows the athlete. A column of this meaning has a scheme:
   * {@code id wa} is the scheme {@code wa}. There may be several, each of another scheme.
   */
  ID,
  /** The day at the venue. */
  DATE,
  /** The name of the venue. */
  VENUE,
  /** The city of the venue, or its name where there is no other. */
  CITY,
  /** The country of the venue. */
  COUNTRY,
  /** The altitude of the venue in whole metres. */
  ALTITUDE,
  /** The {@linkplain dev.athletics.results.Facility facility}. */
  FACILITY,
  /** The name of the competition. */
  COMPETITION,
  /** The series of the competition. */
  SERIES,
  /** The round, such as {@code Final} or {@code Semifinal 2}. */
  ROUND,
  /** The number of the race in its round. */
  HEAT,
  /** The {@linkplain dev.athletics.results.Performance.Kind kind} of a performance. */
  KIND,
  /** The number of the trial or height, from 1 up. */
  ATTEMPT,
  /** The wind readings of a combined event, between blanks. */
  PART_WINDS,
  /** How many competitors started, from 1 up. */
  STARTERS,
  /** Whether men and women competed in one race: yes or no. */
  MIXED_RACE,
  /** Whether the competitor was a guest, out of competition: yes or no. */
  GUEST,
  /** Whether the competitor finished the contest in which the mark was set: yes or no. */
  FINISHED,
  /** Whether the competitor was tested after the race: yes or no. */
  DOPING_CONTROL,
  /** Whether a road course is certified: yes or no. */
  CERTIFIED,
  /** The drop of a road course in whole metres. */
  DROP,
  /** The separation of start and finish of a road course in whole metres. */
  SEPARATION,
  /**
   * The scope of a record, such as {@code WR} or {@code NR GBR}; {@code PB} and {@code SB 2024} are
   * those of the holder.
   */
  SCOPE,
  /** The rest of the scope where a cell of its own has it: area, federation, series or season. */
  SCOPE_OWNER,
  /** The {@linkplain dev.athletics.results.RecordStatus status} of a record. */
  STATUS;

  /**
   * Returns what the cells of a column with a name say.
   *
   * @param name the name of the column in any of the languages
   * @return the meaning, or empty if the name is not known
   */
  public static Optional<RowColumn> named(CharSequence name) {
    return ColumnNames.get()
        .meaning(requireNonNull(name, "name").toString())
        .map(ColumnNames.Meaning::column);
  }
}
