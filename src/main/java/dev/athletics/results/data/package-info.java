/**
 * The model as plain data: Java records of text, numbers, lists and each other, as any JSON
 * library, message or row of a table holds them.
 *
 * <p>{@code of} writes a thing of the model as data, {@code toRace} and its like read it back,
 * equal in everything. Nothing is configured: the records are bound by their component names.
 *
 * <p>Marks, winds, events and scopes are written in their canonical texts, dates and times of day
 * in those of ISO 8601, constants by their names. What the model does not know is null.
 *
 * <p>Data comes from others, so that nothing is believed until it is read back: what cannot be read
 * or cannot be true is refused with all its {@linkplain dev.athletics.results.data.Problem
 * problems} at once.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.data;

import org.jspecify.annotations.NullMarked;
