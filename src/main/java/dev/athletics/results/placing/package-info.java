/**
 * Who came where: places from readings, marks and series, and what decided each tie.
 */
@NullMarked
package dev.athletics.results.placing;

import org.jspecify.annotations.NullMarked;
