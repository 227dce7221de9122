package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Vocabulary;
import java.util.Optional;

/**
 * The title of a result sheet taken apart: the event, the round, and what is left over, as in
 * {@code Event 12 Girls 11-12 100 Meter Dash Finals} or {@code Women's 4x100 R1 H2}.
 *
 * <p>Where the title names all of an event, {@link #event()} is it. Where it names parts only, as
 * {@code 100m Final} does, these are there alone: nothing is added to what the title says. {@link
 * #unused()} has the words that were not understood, such as the name of the meeting. They may
 * change what the rest means, so a program that must be sure uses only titles in which there are
 * none. A title with two disciplines, such as {@code Men's Decathlon 100m}, is of neither of them.
 *
 * <pre>{@code
 * EventTitle title = EventTitle.of("Women's 4x100 R1 H2");
 * System.out.println(title.event());      // Optional[Women 4x100]
 * System.out.println(title.round());      // Optional[Round 1 Heat 2]
 * System.out.println(title.heat());       // Optional[2]
 * System.out.println(title.unused());     // []
 * System.out.println(EventTitle.of("City Games Men's 100m").unused()); // [City, Games]
 * }</pre>
 *
 * @param event the event; empty where the title does not name discipline, category and, for the
 *     young, the age group
 * @param discipline the discipline
 * @param category the category
 * @param ageGroup the age group, empty where the title names none
 * @param round the round, with the number of the heat or the group
 * @param number the number that the programme gives the event: {@code Event 12}
 * @param unused the words that say none of these, in their order
 */
public record EventTitle(
    Optional<Event> event,
    Optional<Discipline> discipline,
    Optional<Category> category,
    Optional<AgeGroup> ageGroup,
    Optional<Round> round,
    Optional<Integer> number,
    ImmutableList<String> unused) {

  /**
   * Checks that no component is null.
   *
   * @param event the event
   * @param discipline the discipline
   * @param category the category
   * @param ageGroup the age group
   * @param round the round
   * @param number the number in the programme
   * @param unused the words that were not understood
   */
  public EventTitle {
    requireNonNull(event, "event");
    requireNonNull(discipline, "discipline");
    requireNonNull(category, "category");
    requireNonNull(ageGroup, "ageGroup");
    requireNonNull(round, "round");
    requireNonNull(number, "number");
    requireNonNull(unused, "unused");
  }

  /**
   * Takes a title apart. Every text is a title, if only one of unused words.
   *
   * @param title the title
   * @return what it says
   */
  public static EventTitle of(CharSequence title) {
    return of(title, Vocabulary.STANDARD);
  }

  /**
   * Takes a title apart whose events are named as one source names them. Every text is a title, if
   * only one of unused words.
   *
   * @param title the title
   * @param vocabulary how the source names disciplines, and age groups if it has the rules of a
   *     federation
   * @return what it says
   */
  public static EventTitle of(CharSequence title, Vocabulary vocabulary) {
    return new EventTitleReader(
            requireNonNull(title, "title"), requireNonNull(vocabulary, "vocabulary"))
        .read();
  }

  /**
   * Returns the number of the heat, semifinal or other race of the round.
   *
   * @return the number; empty where the round has groups, or one race only
   */
  public Optional<Integer> heat() {
    return isInGroups() ? Optional.empty() : numberInRound();
  }

  /**
   * Returns the number of the group or pool.
   *
   * @return the number; empty where the round has no groups
   */
  public Optional<Integer> group() {
    return isInGroups() ? numberInRound() : Optional.empty();
  }

  private Optional<Integer> numberInRound() {
    return round.isPresent() ? round.get().number() : Optional.empty();
  }

  private boolean isInGroups() {
    return round
        .map(Round::type)
        .filter(type -> type == RoundType.GROUP || type == RoundType.QUALIFICATION)
        .isPresent();
  }
}
