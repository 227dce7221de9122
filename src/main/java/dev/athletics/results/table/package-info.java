/** The tables of data in the jar, and the one way in which they are read. Not exported. */
@NullMarked
package dev.athletics.results.table;

import org.jspecify.annotations.NullMarked;
