package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Classes of one package that all reach each other are a knot: none of them can be understood
 * without the others. Nested classes count as their outermost class.
 */
@DisplayName("Classes that all depend on each other")
class ClassKnotsTest {
  private static final String BASE = "dev.athletics.results";
  private static final int LARGEST = 5;

  private final Map<String, Set<String>> uses = uses();

  @Test
  void areFiveAtMostInAnyPackage() {
    Map<String, Set<String>> tooLarge = new TreeMap<>();
    for (String type : uses.keySet()) {
      Set<String> knot = knot(type);
      if (knot.size() > LARGEST) {
        tooLarge.put(knot.toString(), knot);
      }
    }
    assertThat(tooLarge.keySet()).isEmpty();
  }

  private Set<String> knot(String type) {
    Set<String> knot = new TreeSet<>(Set.of(type));
    for (String other : reached(type)) {
      if (reached(other).contains(type)) {
        knot.add(other);
      }
    }
    return knot;
  }

  private Set<String> reached(String type) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(uses.get(type));
    while (!next.isEmpty()) {
      String use = next.pop();
      if (reached.add(use)) {
        next.addAll(uses.get(use));
      }
    }
    return reached;
  }

  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE)) {
      Set<String> used = uses.computeIfAbsent(outermost(type), name -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = outermost(dependency.getTargetClass());
        if (packageOf(target).equals(type.getPackageName()) && !target.equals(outermost(type))) {
          used.add(target);
        }
      }
    }
    return uses;
  }

  private static String outermost(JavaClass type) {
    return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
