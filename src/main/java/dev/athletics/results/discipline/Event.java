package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What athletes enter and records are kept for: a discipline of one category and age group, such as
 * men's 1500 metres or the shot put of women from 35, and in para-athletics of one sport class.
 *
 * <p>Category and age group decide which implement is thrown and how high the hurdles are: {@link
 * #specification()} names them. A discipline that says what the age group says already is the plain
 * one, so {@code "U20 Men SP6K"} equals {@code "U20 Men SP"}; with any other implement it is an
 * event of its own.
 *
 * <p>{@link #parse(CharSequence)} reads what people write: the category and the age group in any
 * order, before, after or around the discipline, in the words of many languages, and the rest as
 * {@link Discipline#parse} does:
 *
 * <ul>
 *   <li>{@code "Men's 1500m"}, {@code "W 3000SC"}, {@code "1500 metres women"}, {@code "Männer 100
 *       m"}
 *   <li>{@code "4 x 400m Relay Mixed"}, {@code "4x400 mixed"}
 *   <li>{@code "Open 5K"}, {@code "Non-Binary Marathon"}
 *   <li>{@code "U20 Men 110mH"}, {@code "Boys U18 800"}, {@code "Under 20 women's Javelin"}, {@code
 *       "M35 SP"}, {@code "W35 SP"}
 *   <li>{@code "Men 100m T11"}, {@code "Women's Shot Put F55/56"}
 * </ul>
 *
 * <p>Without an age group it is the seniors', unless a word such as "boys" says that it is not:
 * that is refused. So is text without a category, since nothing says whose 1500 metres they were;
 * with two of them; and with anything left over that is not a discipline, such as a round.
 *
 * <pre>{@code
 * Event event = Event.parse("U20 Men 110mH");
 * System.out.println(event.category());      // MEN
 * System.out.println(event.specification()); // 110H99.1cm
 * System.out.println(event.equals(Event.parse("110 Metres Hurdles Under 20 Men"))); // true
 * }</pre>
 *
 * <p>Two events are equal if discipline, category, age group and sport class are. The natural order
 * is that of the programme: by discipline, then men, women, mixed and non-binary, then from the
 * youngest age group to the oldest, then by sport class, those without one first; it is consistent
 * with equals. Immutable and safe to share; serialized as its text.
 */
public final class Event implements Comparable<Event>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final String OPEN = "Open";

  private final Discipline discipline;
  private final Category category;
  private final AgeGroup ageGroup;

  private final @Nullable SportClass sportClass;

  private Event(
      Discipline discipline,
      Category category,
      AgeGroup ageGroup,
      @Nullable SportClass sportClass) {
    this.discipline = requireNonNull(discipline, "discipline");
    this.category = requireNonNull(category, "category");
    this.ageGroup = requireNonNull(ageGroup, "ageGroup");
    this.sportClass = sportClass;
  }

  /**
   * An event of the seniors.
   *
   * @param discipline the discipline
   * @param category the category
   * @return the event
   */
  public static Event of(Discipline discipline, Category category) {
    return of(discipline, category, AgeGroup.SENIOR);
  }

  /**
   * An event of an age group.
   *
   * @param discipline the discipline
   * @param category the category
   * @param ageGroup the age group
   * @return the event
   */
  public static Event of(Discipline discipline, Category category, AgeGroup ageGroup) {
    return of(new Event(discipline, category, ageGroup, null));
  }

  /**
   * An event of an age group and a sport class of para-athletics.
   *
   * @param discipline the discipline
   * @param category the category
   * @param ageGroup the age group
   * @param sportClass the sport class
   * @return the event
   * @throws IllegalArgumentException if the class does not {@linkplain SportClass#fits fit} the
   *     discipline
   */
  public static Event of(
      Discipline discipline, Category category, AgeGroup ageGroup, SportClass sportClass) {
    requireNonNull(discipline, "discipline");
    requireNonNull(category, "category");
    requireNonNull(ageGroup, "ageGroup");
    checkArgument(
        requireNonNull(sportClass, "sportClass").fits(discipline),
        "sportClass: %s has no %s",
        sportClass,
        discipline);
    return of(new Event(discipline, category, ageGroup, sportClass.in(discipline)));
  }

  private static Event of(Event written) {
    Event asWritten = written.ageGroup.isMasters() ? written : written.withoutUsualSpacing();
    Discipline plain = EventSpecifications.plain(asWritten);
    return plain == null ? asWritten : asWritten.with(plain, asWritten.ageGroup);
  }

  private Event withoutUsualSpacing() {
    Discipline usual = HurdleSpacings.withoutUsual(discipline, category.name());
    return usual == discipline ? this : with(usual, ageGroup);
  }

  private Event with(Discipline other, AgeGroup group) {
    return new Event(other, category, group, sportClass);
  }

  /** The event as it stands, for the table that says which disciplines are the plain ones. */
  static Event asWritten(Discipline discipline, Category category, AgeGroup ageGroup) {
    return new Event(discipline, category, ageGroup, null);
  }

  /**
   * Reads an event.
   *
   * @param text the text, as the class describes
   * @return the event
   * @throws EventFormatException if the text names none, with the nearest disciplines where it is
   *     the discipline that cannot be read
   */
  public static Event parse(CharSequence text) {
    Event plain = CanonicalEvents.find(requireNonNull(text, "text").toString());
    return plain == null ? parse(text, Vocabulary.STANDARD) : plain;
  }

  /**
   * Reads an event if the text names one; never throws on any text.
   *
   * @param text the text
   * @return the event, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Event> tryParse(CharSequence text) {
    Event plain = CanonicalEvents.find(requireNonNull(text, "text").toString());
    return plain == null ? tryParse(text, Vocabulary.STANDARD) : Optional.of(plain);
  }

  /**
   * Reads an event whose discipline is named as one source names it.
   *
   * @param text the text
   * @param vocabulary how the source names disciplines
   * @return the event
   * @throws EventFormatException if the text names none
   */
  public static Event parse(CharSequence text, Vocabulary vocabulary) {
    return new EventText(text, vocabulary).event();
  }

  /**
   * Reads an event whose discipline is named as one source names it, if the text names one; never
   * throws on any text.
   *
   * @param text the text
   * @param vocabulary how the source names disciplines
   * @return the event, or empty where {@link #parse(CharSequence, Vocabulary)} throws
   */
  public static Optional<Event> tryParse(CharSequence text, Vocabulary vocabulary) {
    return new EventText(text, vocabulary).tryEvent();
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the event
   * @throws EventFormatException if the text names none
   */
  public static Event valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns what is contested.
   *
   * @return the discipline, without the implement or hurdles that the age group implies
   */
  public Discipline discipline() {
    return discipline;
  }

  /**
   * Returns whose contest it is.
   *
   * @return the category
   */
  public Category category() {
    return category;
  }

  /**
   * Returns the age group.
   *
   * @return the age group, {@link AgeGroup#SENIOR} where none is given
   */
  public AgeGroup ageGroup() {
    return ageGroup;
  }

  /**
   * Returns the sport class of para-athletics.
   *
   * @return the class, such as {@code T11}; empty for most events
   */
  public Optional<SportClass> sportClass() {
    return Optional.ofNullable(sportClass);
  }

  /**
   * Returns the discipline with its implement or its hurdles: {@code SP6K} for the shot of the
   * men's U20, {@code 110H99.1cm} for their hurdles. These are the present rules of World Athletics
   * (TR 22.3, TR 23.5, TR 32.1) and of World Masters Athletics; {@link
   * #specification(SpecificationRules, LocalDate)} asks those of another federation or another day.
   * The implements of a sport class are those of World Para Athletics, where all the classes of the
   * event throw the same.
   *
   * @return the discipline itself if it needs neither, names its own, or these rules have none for
   *     the age group
   * @see <a href="{@docRoot}/index.html#tr-22.3">TR 22.3</a>
   * @see <a href="{@docRoot}/index.html#tr-23.5">TR 23.5</a>
   * @see <a href="{@docRoot}/index.html#tr-32.1">TR 32.1</a>
   */
  public Discipline specification() {
    return specified().orElse(discipline);
  }

  /**
   * Returns the discipline with its implement or its hurdles, by the rules of a federation on a
   * day.
   *
   * @param rules the rules
   * @param date the day of the competition
   * @return the discipline itself if it needs neither or names its own; empty if the rules have
   *     none for the age group
   */
  public Optional<Discipline> specification(SpecificationRules rules, LocalDate date) {
    return requireNonNull(rules, "rules").specification(this, date);
  }

  private Optional<Discipline> specified() {
    return SpecificationRules.worldMasters().specification(this, LocalDate.MAX);
  }

  /**
   * Returns the same contest as an event of another age group, to compare its marks with the
   * records of that group. The implement and the hurdles stay what they were: the U20 {@code 100}
   * is the seniors' {@code 100}, but the U20 {@code SP}, thrown with 6 kg, is the seniors' {@code
   * SP6K}, and never meets a record of their {@code SP}.
   *
   * @param group the other age group
   * @return the event; empty if the implement or the hurdles matter and nobody has fixed them for
   *     this event's own age group
   */
  public Optional<Event> withAgeGroup(AgeGroup group) {
    requireNonNull(group, "group");
    return group.equals(ageGroup)
        ? Optional.of(this)
        : specified().map(specified -> of(with(specified, group)));
  }

  /**
   * Returns an event of another discipline for the same athletes, such as the 800 metres on the way
   * of a 1500 metres.
   *
   * @param other the other discipline
   * @return the event of the same category, age group and sport class
   * @throws IllegalArgumentException if the sport class does not fit the discipline
   */
  public Event withDiscipline(Discipline other) {
    return sportClass == null
        ? of(other, category, ageGroup)
        : of(other, category, ageGroup, sportClass);
  }

  /**
   * Returns whether this is an individual event for athletes of every category, each of whom has a
   * category of their own.
   *
   * @return whether it is mixed and not for teams
   */
  public boolean isOpen() {
    return category == Category.MIXED && discipline.family() != Family.RELAY;
  }

  /**
   * Returns the English name, such as {@code "Men's 1500 Metres"}, {@code "U20 Women's Shot Put"},
   * {@code "W35 Shot Put"}, {@code "Open 5 Kilometres"}.
   *
   * @return the name
   */
  public String displayName() {
    return named(isOfMenOrWomen() ? whose() + "'s" : whose(), discipline.displayName());
  }

  private boolean isOfMenOrWomen() {
    return category == Category.MEN || category == Category.WOMEN;
  }

  private String whose() {
    return isOpen() ? OPEN : category.displayName();
  }

  /**
   * Compares in programme order; consistent with equals.
   *
   * @param other the event to compare with
   * @return negative, zero or positive as this event comes before, is or comes after the other
   */
  @Override
  public int compareTo(Event other) {
    return Lazy.ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Event that
        && discipline.equals(that.discipline)
        && category == that.category
        && ageGroup.equals(that.ageGroup)
        && Objects.equals(sportClass, that.sportClass);
  }

  @Override
  public int hashCode() {
    int ofAll = (discipline.hashCode() * 31 + category.ordinal()) * 31 + ageGroup.hashCode();
    return sportClass == null ? ofAll : ofAll * 31 + sportClass.hashCode();
  }

  /**
   * Returns the text that {@link #parse(CharSequence)} reads back: {@code "Men 1500"}, {@code "U20
   * Men 110H"}, {@code "W35 SP"}, {@code "Mixed 4x400"}, {@code "Open 5K"}, {@code "Men 100 T11"}.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return named(whose(), discipline.code());
  }

  private String named(String whose, String what) {
    String contest = ofAgeGroup(whose, what);
    return sportClass == null ? contest : contest + " " + sportClass;
  }

  private String ofAgeGroup(String whose, String what) {
    if (ageGroup.equals(AgeGroup.SENIOR)) {
      return whose + " " + what;
    }
    boolean labelTellsCategory = ageGroup.hasLetter() && isOfMenOrWomen();
    return ageGroup.label(category) + " " + (labelTellsCategory ? "" : whose + " ") + what;
  }

  /** Made when events are first compared, which reading them does not need. */
  private static final class Lazy {
    private static final Comparator<Event> ORDER =
        Comparator.comparing(Event::discipline)
            .thenComparing(Event::category)
            .thenComparing(Event::ageGroup)
            .thenComparing(event -> event.sportClass, Comparator.nullsFirst(naturalOrder()));
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }
}
