/**
 * What is contested: disciplines, events, categories and age groups, under every code the sport
 * uses for them.
 */
@NullMarked
package dev.athletics.results.discipline;

import org.jspecify.annotations.NullMarked;
