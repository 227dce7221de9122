/**
 * What was measured: times, distances, points and winds, exactly as the sport writes them.
 */
@NullMarked
package dev.athletics.results.mark;

import org.jspecify.annotations.NullMarked;
