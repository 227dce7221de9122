package dev.athletics.results.records;

import dev.athletics.results.discipline.Event;

/**
 * Where a book keeps the records of one event: a shelf for each scope, and for people one for all
 * of a folded name.
 *
 * @param key the event
 * @param histories what lies on the shelves, of which none is empty
 */
record Shelves(Event key, HashTrie<Object, History> histories) implements HashTrie.Leaf<Event> {
  static Shelves of(Event event, HashTrie<Event, Shelves> ofAllEvents) {
    Shelves shelves = ofAllEvents.get(event);
    return shelves == null ? new Shelves(event, HashTrie.empty()) : shelves;
  }

  boolean isEmpty() {
    return histories.size() == 0;
  }

  /** All that lies on the shelf of a {@link BookKey}. */
  History on(Object shelf) {
    History history = histories.get(shelf);
    return history == null ? History.EMPTY : history;
  }

  Shelves replacing(Object shelf, History history) {
    return new Shelves(
        key, history.entries().isEmpty() ? histories.without(shelf) : histories.with(history));
  }
}
