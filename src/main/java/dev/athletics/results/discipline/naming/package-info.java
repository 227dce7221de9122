/**
 * The engine that reads the names of disciplines and events, apart from the values it makes: text
 * is cut into tokens and quantities, which a parser turns into a discipline by way of a {@link
 * dev.athletics.results.discipline.naming.DisciplineMaker}. Not exported.
 */
@NullMarked
package dev.athletics.results.discipline.naming;

import org.jspecify.annotations.NullMarked;
