/**
 * What all readers of text share: blanks, digits, folding, nearest names, quoting. Not exported.
 */
@NullMarked
package dev.athletics.results.text;

import org.jspecify.annotations.NullMarked;
