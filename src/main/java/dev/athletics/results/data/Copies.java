package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies of what a binding library gives: null where there is nothing, and lists that may hold
 * null, which is kept until it can be refused with its path.
 */
final class Copies {
  private Copies() {}

  static <T> List<T> of(@Nullable List<T> list) {
    if (list == null || list.isEmpty()) {
      return ImmutableList.of();
    }
    return list instanceof ImmutableList
        ? list
        : Collections.unmodifiableList(new ArrayList<>(list));
  }

  static <V> Map<String, V> of(@Nullable Map<String, V> map) {
    if (map == null || map.isEmpty()) {
      return ImmutableMap.of();
    }
    return map instanceof ImmutableMap
        ? map
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
