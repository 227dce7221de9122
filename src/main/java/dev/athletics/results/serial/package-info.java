/**
 * The one form in which values are written by Java's serialization: their text, or their fields by
 * name. Not exported.
 *
 * <p>It is part of every stream: names of kinds and fields may be added to, not changed. Reading
 * goes through the parsers and builders, so that a stream cannot hold what they would refuse.
 *
 * <p>Each class has its own {@code writeReplace} and {@code readObject}. A common parent could hold
 * them, but one that is not exported would be the common type that the compiler finds for two
 * values: {@code Arrays.asList(time, distance)} would not compile in another module.
 */
@NullMarked
package dev.athletics.results.serial;

import org.jspecify.annotations.NullMarked;
