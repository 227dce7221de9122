package dev.athletics.results.discipline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the canonical text of an event, such as {@code Men 1500}, {@code U20 Women 110H} and {@code
 * W35 SP}, which is what most rows of most files have, and which nothing has to be taken apart for.
 */
final class CanonicalEvents {
  private static final Category[] CATEGORIES = Category.values();
  private static final int OLDEST = 110;

  private CanonicalEvents() {}

  /** What stands before the discipline or before the category: {@code U20}, {@code W35}. */
  private record Label(AgeGroup group, @Nullable Category category) {}

  private static final class Lazy {
    private static final Map<String, Label> LABELS = labels();

    private static Map<String, Label> labels() {
      Map<String, Label> labels = new HashMap<>();
      for (int age = 1; age <= OLDEST; age++) {
        AgeGroup young = AgeGroup.under(age);
        labels.put(young.code(), new Label(young, null));
        AgeGroup.afterLetter(age)
            .ifPresent(
                group -> {
                  for (Category category : new Category[] {Category.MEN, Category.WOMEN}) {
                    labels.put(group.label(category), new Label(group, category));
                  }
                });
      }
      return labels;
    }
  }

  /** Returns the event, null for any other text. */
  static @Nullable Event find(String text) {
    int end = text.indexOf(' ');
    Category category = category(text, 0, end);
    if (category != null) {
      return event(text, end, category, AgeGroup.SENIOR);
    }
    Label label = end < 0 ? null : Lazy.LABELS.get(text.substring(0, end));
    if (label == null) {
      return null;
    }
    if (label.category != null) {
      return event(text, end, label.category, label.group);
    }
    int next = text.indexOf(' ', end + 1);
    Category second = category(text, end + 1, next);
    return second == null ? null : event(text, next, second, label.group);
  }

  private static @Nullable Category category(String text, int start, int end) {
    for (Category category : CATEGORIES) {
      String name = category.displayName();
      if (name.length() == end - start && text.startsWith(name, start)) {
        return category;
      }
    }
    return null;
  }

  private static @Nullable Event event(
      String text, int blank, Category category, AgeGroup ageGroup) {
    Discipline named = Catalogue.find(text.substring(blank + 1));
    return named == null ? null : Event.of(named, category, ageGroup);
  }
}
