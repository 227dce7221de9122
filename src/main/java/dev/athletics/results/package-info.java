/**
 * The model: athletes, races, their results, and the records that stand.
 */
@NullMarked
package dev.athletics.results;

import org.jspecify.annotations.NullMarked;
