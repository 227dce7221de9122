/**
 * Is it a record, and why: the book of records, the rules that admit a mark to it, and the check of a race against it.
 */
@NullMarked
package dev.athletics.results.records;

import org.jspecify.annotations.NullMarked;
