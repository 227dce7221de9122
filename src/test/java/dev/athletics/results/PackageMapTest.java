package dev.athletics.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The map of the packages")
class PackageMapTest {
  private static final String BASE = "dev.athletics.results";
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void eachPackageKnowsOnlyThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("data")
        .definedBy(BASE + ".data")
        .layer("lists")
        .definedBy(BASE + ".lists")
        .layer("records")
        .definedBy(BASE + ".records")
        .layer("scoring")
        .definedBy(BASE + ".scoring")
        .layer("comparison")
        .definedBy(BASE + ".comparison")
        .layer("placing")
        .definedBy(BASE + ".placing")
        .layer("model")
        .definedBy(BASE)
        .layer("discipline")
        .definedBy(BASE + ".discipline")
        .layer("naming")
        .definedBy(BASE + ".discipline.naming")
        .layer("mark")
        .definedBy(BASE + ".mark")
        .layer("table")
        .definedBy(BASE + ".table")
        .layer("text")
        .definedBy(BASE + ".text")
        .layer("serial")
        .definedBy(BASE + ".serial")
        .whereLayer("data")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("lists")
        .mayOnlyBeAccessedByLayers("data")
        .whereLayer("scoring")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("records")
        .mayOnlyBeAccessedByLayers("lists", "data")
        .whereLayer("comparison")
        .mayOnlyBeAccessedByLayers("records", "lists")
        .whereLayer("placing")
        .mayOnlyBeAccessedByLayers("records", "lists", "data")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("comparison", "placing", "scoring", "records", "lists", "data")
        .whereLayer("discipline")
        .mayOnlyBeAccessedByLayers(
            "model", "comparison", "placing", "scoring", "records", "lists", "data")
        .whereLayer("naming")
        .mayOnlyBeAccessedByLayers("discipline")
        .whereLayer("naming")
        .mayOnlyAccessLayers("table", "text")
        .whereLayer("mark")
        .mayOnlyBeAccessedByLayers(
            "discipline", "model", "comparison", "placing", "scoring", "records", "lists", "data")
        .whereLayer("table")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("serial")
        .mayNotAccessAnyLayer()
        .check(LIBRARY);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void noMemberIsOfBinaryFloatingPoint() {
    Set<String> inexact = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    assertThat(LIBRARY)
        .flatMap(JavaClass::getMembers)
        .flatMap(JavaMember::getAllInvolvedRawTypes)
        .extracting(JavaClass::getName)
        .doesNotContainAnyElementsOf(inexact);
  }

  @Test
  void testsUseOneTestFrameworkOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.junit.Test")
        .check(new ClassFileImporter().importPackages(BASE));
  }
}
