package dev.athletics.results.data;

import org.jspecify.annotations.Nullable;

/** The version of the form in which things are written that are exchanged as a whole. */
final class SchemaVersion {
  static final int CURRENT = 1;

  private SchemaVersion() {}

  static void check(Part part, @Nullable Integer version) {
    if (version != null && version != CURRENT) {
      part.refuse("schemaVersion", version.toString(), "expected " + CURRENT);
    }
  }
}
