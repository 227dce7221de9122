package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whatever is public is to be kept for a major version: it grows by a decision, which is a line in
 * these lists.
 */
@DisplayName("The module")
class ModuleContractTest {
  private final ModuleDescriptor module = PublicTypes.module();

  @Test
  void showsTheseTypesAndNoOthers() throws IOException {
    List<String> decided =
        Resources.readLines(
            Resources.getResource(ModuleContractTest.class, "public-types.txt"),
            StandardCharsets.UTF_8);
    assertThat(PublicTypes.all())
        .extracting(Class::getCanonicalName)
        .containsExactlyElementsOf(decided);
  }

  @Test
  void showsThesePackagesToEverybody() {
    assertThat(module.exports()).noneMatch(Exports::isQualified);
    assertThat(module.exports())
        .extracting(Exports::source)
        .containsExactlyInAnyOrder(
            "dev.athletics.results",
            "dev.athletics.results.data",
            "dev.athletics.results.discipline",
            "dev.athletics.results.lists",
            "dev.athletics.results.mark",
            "dev.athletics.results.placing",
            "dev.athletics.results.records",
            "dev.athletics.results.scoring");
  }

  @Test
  void isClosedToReflectionAndAsksForNoServices() {
    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
    assertThat(module.uses()).isEmpty();
    assertThat(module.provides()).isEmpty();
  }

  @Test
  void bringsGuavaAndNothingElse() {
    assertThat(module.name()).isEqualTo("dev.athletics.results");
    assertThat(module.requires())
        .extracting(Requires::name, Requires::modifiers)
        .containsExactlyInAnyOrder(
            tuple("java.base", Set.of(Modifier.MANDATED)),
            tuple("com.google.common", Set.of(Modifier.TRANSITIVE)),
            tuple("org.jspecify", Set.of(Modifier.STATIC, Modifier.TRANSITIVE)));
  }
}
