package dev.athletics.results.mark;

import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * An outcome with what a list notes beside it: {@code =10.49A}, {@code 9.69w (+4.1)}, {@code
 * 8.95/0.3}.
 *
 * <p>Notes and wind say what the list says. Nothing is derived: {@code 9.69 (+4.1)} without its
 * {@code w} has no note. Equality sees all components. Instances are immutable.
 *
 * <pre>{@code
 * NotatedMark eugene = NotatedMark.parse("9.69w (+4.1)", MarkSyntax.TIME);
 * System.out.println(eugene.outcome()); // 9.69
 * System.out.println(eugene.notes());   // [WIND_ASSISTED]
 * System.out.println(eugene.wind());    // Optional[+4.1]
 * }</pre>
 *
 * @param outcome the mark, or why there is none
 * @param notes the notes, in the order of their enum; none without a mark
 * @param wind the wind, if the text has one
 * @param remarks the remarks of the judges, in the order of the list
 */
public record NotatedMark(
    Outcome outcome,
    ImmutableSet<MarkNote> notes,
    Optional<Wind> wind,
    ImmutableList<Remark> remarks)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a notated mark.
   *
   * @param outcome the mark, or why there is none
   * @param notes the notes, in any order
   * @param wind the wind, if the list has one
   * @param remarks the remarks of the judges, in the order of the list
   * @throws IllegalArgumentException if there are notes and the outcome is no mark
   */
  public NotatedMark {
    requireNonNull(outcome, "outcome");
    requireNonNull(wind, "wind");
    requireNonNull(remarks, "remarks");
    notes = Sets.immutableEnumSet(requireNonNull(notes, "notes"));
    if (outcome instanceof NoMark && !notes.isEmpty()) {
      throw new IllegalArgumentException("notes must be empty without a mark: " + notes);
    }
  }

  /**
   * Creates a notated mark without remarks.
   *
   * @param outcome the mark, or why there is none
   * @param notes the notes, in any order
   * @param wind the wind, if the list has one
   * @throws IllegalArgumentException if there are notes and the outcome is no mark
   */
  public NotatedMark(Outcome outcome, ImmutableSet<MarkNote> notes, Optional<Wind> wind) {
    this(outcome, notes, wind, ImmutableList.of());
  }

  /**
   * Creates an outcome beside which nothing is noted.
   *
   * @param outcome the mark, or why there is none
   * @return the outcome without notes, wind and remarks
   */
  public static NotatedMark of(Outcome outcome) {
    return new NotatedMark(outcome, ImmutableSet.of(), Optional.empty());
  }

  /**
   * Reads a mark, or a status, with its notes and its wind.
   *
   * <p>The notes may stand before the mark or after it, in any order, with blanks or without:
   *
   * <table>
   *   <caption>Signs, and what else they could be</caption>
   *   <tr><th scope="col">Sign</th><th scope="col">Note</th><th scope="col">Look-alike</th></tr>
   *   <tr><td>{@code =}</td><td>{@link MarkNote#EQUALS}</td><td></td></tr>
   *   <tr><td>{@code w}</td><td>{@link MarkNote#WIND_ASSISTED}</td><td>{@code W} is {@link
   *     MarkNote#COMBINED_WIND_ASSISTED}</td></tr>
   *   <tr><td>{@code A}</td><td>{@link MarkNote#ALTITUDE}</td><td>{@code a} after tenths and finer is automatic
   *     timing, as in {@link RaceTime#parse}</td></tr>
   *   <tr><td>{@code aid}, {@code a}</td><td>{@link MarkNote#AIDED_COURSE}</td><td>{@code a} only after a colon and
   *     whole seconds</td></tr>
   *   <tr><td>{@code i}, {@code sh}, {@code OT}</td><td>{@link MarkNote#INDOOR}, {@link MarkNote#SHORT_TRACK},
   *     {@link MarkNote#OVERSIZED_TRACK}</td><td>{@code h} is hand timing, {@code t} transponder</td></tr>
   *   <tr><td>{@code +}</td><td>{@link MarkNote#INTERMEDIATE}, only after the mark</td><td>with digits after it, a
   *     wind; in front, a sign, which is refused</td></tr>
   *   <tr><td>{@code mx}, {@code Mx}, {@code MX}</td><td>{@link MarkNote#MIXED_RACE}</td><td>{@code m} is metres,
   *     {@code mX} an annulled distance</td></tr>
   *   <tr><td>{@code Wo}</td><td>{@link MarkNote#WOMEN_ONLY}</td><td></td></tr>
   *   <tr><td>{@code e}, {@code c}, {@code y}</td><td>{@link MarkNote#ESTIMATED}, {@link MarkNote#CONVERTED},
   *     {@link MarkNote#YARDS}</td><td></td></tr>
   *   <tr><td>{@code R}</td><td>{@link MarkNote#RELAY_LEG}, only after the mark</td><td>alone or in front, {@link
   *     Status#R}; {@code WR}, {@code AR} and other labels of records are refused</td></tr>
   *   <tr><td>{@code J}, {@code X}</td><td>{@link MarkNote#JUMP_OFF}, {@link MarkNote#ANNULLED}</td><td>in front {@link
   *     MarkNote#JUDGES_DECISION} and {@link MarkNote#EXHIBITION}, this one also as {@code x}; {@code x} alone is a
   *     failed trial, which is no mark</td></tr>
   *   <tr><td>{@code *}, {@code #}</td><td>{@link MarkNote#PENDING}, {@link MarkNote#IRREGULAR}</td><td></td></tr>
   * </table>
   *
   * <p>The wind stands in brackets ({@code 8.95 (+0.3)}), after a slash ({@code 8.95/0.3}), or
   * after a blank with its sign ({@code 8.95m +0.3}) or as a word ({@code 7.48 NWI}, {@code
   * 22.01NWI}). A whole number after a slash is refused, since in entry lists {@code 12.57/24}
   * gives the year, and so is one in brackets, where {@code 9.58 (2)} gives a place. A fraction of
   * an inch ({@code 29-4 1/2}) is not taken for a wind.
   *
   * <p>The {@linkplain Remark remarks} of the judges stand last, after a blank and in capitals, or
   * as symbols, in brackets or without: {@code 3:27.65 YC}, {@code 20.10 L TR17.3.3}, {@code
   * 1:20:30 ~~>}, {@code DQ TR54.7.5 (~~~)}. A {@code P} directly after points is their unit.
   *
   * <p>A status is read as {@link NoMark#parse(CharSequence)} reads it, except that the syntax says
   * what the struck-out mark is.
   *
   * @param text the text
   * @param syntax what the digits mean
   * @return the mark with its notes
   * @throws MarkFormatException if the text is not a mark of that syntax
   */
  public static NotatedMark parse(CharSequence text, MarkSyntax syntax) {
    requireNonNull(syntax, "syntax");
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    NotatedMark mark = NotationReader.read(cursor, syntax);
    if (mark == null) {
      throw cursor.failure();
    }
    return mark;
  }

  /**
   * Reads a mark, or a status, by its notation alone: a bare number is a time, a distance has its
   * unit or is in feet and inches, points have their {@code P.}.
   *
   * @param text the text
   * @return the mark with its notes
   * @throws MarkFormatException if the text is not a mark
   */
  public static NotatedMark parse(CharSequence text) {
    return parse(text, MarkSyntax.BY_NOTATION);
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the mark with its notes
   * @throws MarkFormatException if the text is not a mark
   */
  public static NotatedMark valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads as {@link #parse(CharSequence)} does, text that may be something else.
   *
   * @param text the text
   * @return the mark with its notes, or empty if the text is not a mark
   */
  public static Optional<NotatedMark> tryParse(CharSequence text) {
    return tryParse(text, MarkSyntax.BY_NOTATION);
  }

  /**
   * Reads as {@link #parse(CharSequence, MarkSyntax)} does, text that may be something else.
   *
   * @param text the text
   * @param syntax what the digits mean
   * @return the mark with its notes, or empty if the text is not a mark of that syntax
   */
  public static Optional<NotatedMark> tryParse(CharSequence text, MarkSyntax syntax) {
    requireNonNull(syntax, "syntax");
    return Optional.ofNullable(
        NotationReader.read(new Cursor(requireNonNull(text, "text")), syntax));
  }

  /**
   * Returns the mark that counts.
   *
   * @return the mark, or empty for {@link NoMark}, also when a mark was struck out
   */
  public Optional<Mark> mark() {
    return outcome.mark();
  }

  /**
   * Returns the canonical text: {@code =} and the other notes that stand in front, the mark, all
   * other notes directly after it, the wind in brackets, and the remarks, which are in brackets
   * after a status and after points. Read with the syntax of the mark, it gives an equal value.
   *
   * @return the text, for example {@code =10.49A}, {@code 9.69w (+4.1)}, {@code DQ TR16.8}, {@code
   *     1:20:30 ~~ YC TR7.1}
   */
  @Override
  public String toString() {
    return toString(outcome.toString(), wind.map(Wind::toString));
  }

  String toString(String outcomeText, Optional<String> windText) {
    StringBuilder text = new StringBuilder();
    notes.stream().filter(MarkNote::isInFront).forEach(note -> text.append(note.sign()));
    text.append(outcomeText);
    notes.stream().filter(note -> !note.isInFront()).forEach(note -> text.append(note.sign()));
    windText.ifPresent(reading -> text.append(" (").append(reading).append(')'));
    if (!remarks.isEmpty()) {
      boolean plain = outcome instanceof RaceTime || outcome instanceof Distance;
      String written = RemarkText.write(remarks);
      text.append(' ').append(plain ? written : "(" + written + ")");
    }
    return text.toString();
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  /** Its text alone would not say whether 8.95 is a time or a distance. */
  private static final class Fields {
    static final FieldKind<NotatedMark, NotatedMark> KIND =
        FieldKind.startingWith(
                NotatedMark.class,
                "outcome",
                text(Outcome.class),
                NotatedMark::outcome,
                NotatedMark::of,
                Function.identity())
            .list(
                "notes",
                text(MarkNote.class),
                NotatedMark::notes,
                (m, notes) -> new NotatedMark(m.outcome, ImmutableSet.copyOf(notes), m.wind))
            .field(
                "wind",
                text(Wind.class),
                mark -> mark.wind.orElse(null),
                (m, wind) -> new NotatedMark(m.outcome, m.notes, Optional.of(wind)))
            .list(
                "remarks",
                text(Remark.class),
                NotatedMark::remarks,
                (m, remarks) -> new NotatedMark(m.outcome, m.notes, m.wind, remarks));
  }
}
