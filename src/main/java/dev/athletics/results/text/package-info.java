/** How messages quote what could not be read. Not exported. */
@NullMarked
package dev.athletics.results.text;

import org.jspecify.annotations.NullMarked;
