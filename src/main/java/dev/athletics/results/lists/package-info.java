/**
 * Who is best: top lists, and the criteria by which they are collected.
 *
 * <pre>{@code
 * TopListCriteria criteria = TopListCriteria.of(Event.parse("Men's 100m")).first(50);
 * TopList list = performances.stream().collect(criteria.toTopList());
 * System.out.println(list.rows().get(0)); // 1 9.58 (+0.9) Usain BOLT (JAM), 2009-08-16
 * }</pre>
 *
 * <p>Start with {@link dev.athletics.results.lists.TopListCriteria}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.lists;

import org.jspecify.annotations.NullMarked;
