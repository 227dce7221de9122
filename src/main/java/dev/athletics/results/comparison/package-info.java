/**
 * Which marks may be compared with each other, and the orders that leave nothing to chance. Used by
 * records and lists. Not exported.
 */
@NullMarked
package dev.athletics.results.comparison;

import org.jspecify.annotations.NullMarked;
