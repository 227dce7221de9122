package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The types that other modules can name, found in the compiled module, whether it is on the class
 * or the module path.
 */
final class PublicTypes {
  private PublicTypes() {}

  static ImmutableList<Class<?>> all() {
    ImmutableSet<String> exported =
        module().exports().stream().map(Exports::source).collect(ImmutableSet.toImmutableSet());
    return new ClassFileImporter()
        .importPath(classes()).stream()
            .filter(type -> exported.contains(type.getPackageName()))
            .<Class<?>>map(JavaClass::reflect)
            .filter(PublicTypes::isPublic)
            .sorted(Comparator.comparing(Class::getCanonicalName))
            .collect(ImmutableList.toImmutableList());
  }

  static ModuleDescriptor module() {
    return ModuleFinder.of(classes()).findAll().iterator().next().descriptor();
  }

  private static Path classes() {
    try {
      return Path.of(Race.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
  }
}
