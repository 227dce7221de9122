package dev.athletics.results.discipline;

import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one federation for implements, hurdles and barriers, by category, age group and day.
 *
 * <p>Youth specifications differ from one federation to the next, so none of them is taken for
 * another's. What a set does not say is not known:
 *
 * <pre>{@code
 * Event discus = Event.parse("U16 Men DT");
 * LocalDate day = LocalDate.of(2026, 5, 1);
 * System.out.println(SpecificationRules.atletiekunie().specification(discus, day));    // Optional[DT1K]
 * System.out.println(SpecificationRules.worldAthletics().specification(discus, day));  // Optional.empty
 * System.out.println(SpecificationRules.ofFederation("GER").specification(discus, day)); // Optional.empty
 * }</pre>
 *
 * <p>{@link #with(Event, Discipline)} makes a federation's own rules. Immutable and safe to share;
 * two sets of rules are equal only if they are the same.
 */
public final class SpecificationRules implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String WORLD_ATHLETICS = "World Athletics";
  private static final String WORLD_MASTERS = "World Masters Athletics";
  private static final String UK_ATHLETICS = "UK Athletics";
  private static final String ATLETIEKUNIE = "Atletiekunie";

  private static final SpecificationRules OF_WORLD_ATHLETICS = ofTables(WORLD_ATHLETICS);
  private static final SpecificationRules OF_WORLD_MASTERS =
      ofTables(WORLD_MASTERS, WORLD_ATHLETICS);
  private static final SpecificationRules OF_UK_ATHLETICS =
      ofTables(UK_ATHLETICS, WORLD_MASTERS, WORLD_ATHLETICS);
  private static final SpecificationRules OF_ATLETIEKUNIE =
      ofTables(ATLETIEKUNIE, WORLD_MASTERS, WORLD_ATHLETICS);

  private final ImmutableList<String> tables;
  private final ImmutableMap<Event, Discipline> own;

  private SpecificationRules(ImmutableList<String> tables, ImmutableMap<Event, Discipline> own) {
    this.tables = tables;
    this.own = own;
  }

  private static SpecificationRules ofTables(String... tables) {
    return new SpecificationRules(ImmutableList.copyOf(tables), ImmutableMap.of());
  }

  /**
   * Returns the rules of World Athletics for U18, U20 and seniors (TR 22.3, TR 23.5, TR 32.1, TR
   * 39, TR 47.2). U23 and the masters of 30, which are not its groups, use what seniors do.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-22.3">TR 22.3</a>
   * @see <a href="{@docRoot}/index.html#tr-23.5">TR 23.5</a>
   * @see <a href="{@docRoot}/index.html#tr-32.1">TR 32.1</a>
   * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
   * @see <a href="{@docRoot}/index.html#tr-47.2">TR 47.2</a>
   */
  public static SpecificationRules worldAthletics() {
    return OF_WORLD_ATHLETICS;
  }

  /**
   * Returns the rules of World Masters Athletics for the bands from 35, and those of World
   * Athletics for everybody else.
   *
   * @return the rules
   */
  public static SpecificationRules worldMasters() {
    return OF_WORLD_MASTERS;
  }

  /**
   * Returns the rules of UK Athletics. Until 31 March 2026 they had U13, U15 and U17; what they
   * have for the groups of April 2026 is not known here, nor is it for U18. For all others they
   * follow World Athletics and World Masters Athletics.
   *
   * @return the rules
   */
  public static SpecificationRules ukAthletics() {
    return OF_UK_ATHLETICS;
  }

  /**
   * Returns the rules of the Dutch Atletiekunie: U10 to U16, and for all others those of World
   * Athletics and World Masters Athletics.
   *
   * @return the rules
   */
  public static SpecificationRules atletiekunie() {
    return OF_ATLETIEKUNIE;
  }

  /**
   * Returns the rules of a federation. Those that have no table here know the specifications of
   * World Athletics and World Masters Athletics, and none for other youth groups.
   *
   * @param code the code of the federation, such as {@code GBR}
   * @return the rules
   */
  public static SpecificationRules ofFederation(String code) {
    return switch (requireNonNull(code, "code")) {
      case "GBR" -> OF_UK_ATHLETICS;
      case "NED" -> OF_ATLETIEKUNIE;
      default -> OF_WORLD_MASTERS;
    };
  }

  /**
   * Returns the discipline of an event with its implement or hurdles.
   *
   * @param event the event
   * @param date the day of the competition
   * @return the discipline with its specification; the event's own where it names one or needs
   *     none; empty where these rules have none
   */
  public Optional<Discipline> specification(Event event, LocalDate date) {
    requireNonNull(date, "date");
    Discipline ownOne = own.get(requireNonNull(event, "event"));
    if (ownOne != null) {
      return Optional.of(ownOne);
    }
    if (event.sportClass().isPresent() && SportClassImplements.areFor(event.discipline())) {
      return SportClassImplements.specified(
          event.discipline(),
          event.category().name(),
          event.ageGroup().code(),
          event.sportClass().get());
    }
    EventSpecifications.Row row = row(event, date);
    if (row != null) {
      return row.specification();
    }
    return EventSpecifications.isSpecified(event)
        ? Optional.empty()
        : Optional.of(event.discipline());
  }

  /**
   * Returns the rule that fixes the specification of an event.
   *
   * @param event the event
   * @param date the day of the competition
   * @return the number of the rule in its book, such as {@code TR 22.3}; empty where no table of
   *     these rules has the event
   */
  public Optional<String> rule(Event event, LocalDate date) {
    requireNonNull(date, "date");
    return own.containsKey(requireNonNull(event, "event"))
        ? Optional.empty()
        : Optional.ofNullable(row(event, date)).map(EventSpecifications.Row::rule);
  }

  private EventSpecifications.@Nullable Row row(Event event, LocalDate date) {
    if (event.sportClass().isPresent()) {
      return null;
    }
    for (String table : tables) {
      EventSpecifications.Row row = EventSpecifications.find(table, event, date);
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  /**
   * Returns these rules with one specification of your own.
   *
   * <pre>{@code
   * SpecificationRules ours =
   *     SpecificationRules.worldAthletics().with(Event.parse("U14 Men JT"), Discipline.parse("JT500"));
   * System.out.println(Event.parse("U14 Men JT").specification(ours, LocalDate.of(2026, 5, 1))); // Optional[JT500]
   * }</pre>
   *
   * @param event the event
   * @param specification the discipline with its implement or hurdles
   * @return the rules
   */
  public SpecificationRules with(Event event, Discipline specification) {
    return new SpecificationRules(
        tables,
        ImmutableMap.<Event, Discipline>builder()
            .putAll(own)
            .put(requireNonNull(event, "event"), requireNonNull(specification, "specification"))
            .buildKeepingLast());
  }

  /** Returns whether a table decides what an event of today is called without its specification. */
  static boolean isOfPresentDay(String table) {
    return OF_WORLD_MASTERS.tables.contains(table);
  }

  /**
   * Returns the name of the rules.
   *
   * @return the name, such as {@code UK Athletics}
   */
  @Override
  public String toString() {
    return tables.get(0);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    private static final ImmutableList<SpecificationRules> GIVEN =
        ImmutableList.of(OF_WORLD_ATHLETICS, OF_WORLD_MASTERS, OF_UK_ATHLETICS, OF_ATLETIEKUNIE);

    static final FieldKind<SpecificationRules, SpecificationRules> KIND =
        FieldKind.startingWith(
                SpecificationRules.class,
                "of",
                text(String.class),
                rules -> rules.tables.get(0),
                Fields::given,
                Function.identity())
            .map(
                "own",
                text(Event.class),
                text(Discipline.class),
                rules -> rules.own,
                (rules, own) -> new SpecificationRules(rules.tables, own));

    private static SpecificationRules given(String name) {
      return GIVEN.stream()
          .filter(rules -> rules.tables.get(0).equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no specification rules of " + name));
    }
  }
}
