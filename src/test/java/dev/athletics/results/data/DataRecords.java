package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Comparator;

/** The records of the package in which things of the model are written, found in its classes. */
final class DataRecords {
  private static final ImmutableSet<Class<?>> BESIDE_THE_DATA =
      ImmutableSet.of(Problem.class, ReadRow.class, ReadRows.class);

  private DataRecords() {}

  static ImmutableList<Class<?>> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(DataRecords.class.getPackageName())
            .stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
            .filter(type -> !BESIDE_THE_DATA.contains(type))
            .sorted(Comparator.comparing(Class::getName))
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name under which a record stands in the schema. */
  static String name(Class<?> type) {
    return type.getCanonicalName().substring(type.getPackageName().length() + 1);
  }
}
