package org.pincite.bot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The plan of the bot's packages: who may import whom, and who knows which library.
class ArchitectureTest {

  /// Every package with the packages of the project that it may import. The root wires and commands
  /// all, so it may import any; none imports it.
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "bot.access", Set.of(),
          "bot.history", Set.of(),
          "bot.slack",
              these(
                  "bot.answer bot.history indexer.index indexer.journal indexer.citation"
                      + " indexer.document"),
          "bot.answer", these("indexer.index indexer.embed indexer.citation indexer.document"),
          "bot.gold", these("bot.answer indexer.index indexer.document"),
          "bot.json",
              these(
                  "bot.answer indexer.index indexer.journal indexer.json indexer.citation"
                      + " indexer.document"),
          "bot.web",
              these(
                  "bot.answer bot.json indexer.index indexer.journal indexer.json"
                      + " indexer.citation"
                      + " indexer.document"));

  private static final String ROOT = "bot";

  /// Every library that one place alone may know, with that place; none where the bot leaves it to
  /// the indexer.
  private static final Map<String, Set<String>> KNOW =
      Map.ofEntries(
          // The history uses Spring's JdbcClient, and nothing else of Spring.
          Map.entry("org.springframework", Set.of(ROOT, "bot.web", "bot.history", "bot.access")),
          Map.entry("org.springframework.security", Set.of("bot.access")),
          Map.entry("tools.jackson", Set.of(ROOT, "bot.gold", "bot.web")),
          Map.entry("picocli", Set.of(ROOT)),
          Map.entry("org.thymeleaf", Set.of("bot.web")),
          // Events come to a servlet of our own, which the root tells Spring of.
          Map.entry("jakarta.servlet", Set.of(ROOT, "bot.web", "bot.slack", "bot.access")),
          // Access needs Tomcat's valve that reads what reverse proxies say.
          Map.entry("org.apache.catalina", Set.of("bot.web", "bot.access")),
          Map.entry("io.swagger", Set.of("bot.web")),
          Map.entry("com.slack", Set.of("bot.slack")),
          Map.entry("com.google.gson", Set.of("bot.slack")),
          Map.entry("okhttp3", Set.of("bot.slack")),
          Map.entry("com.zaxxer", Set.of("bot.history")),
          Map.entry("org.flywaydb", Set.of("bot.history")),
          Map.entry("java.sql", Set.of("bot.history")),
          Map.entry("org.apache.lucene", Set.of()),
          Map.entry("org.apache.tika", Set.of()),
          Map.entry("org.apache.pdfbox", Set.of()));

  private static final List<String> PACKAGES = MAY_IMPORT.keySet().stream().sorted().toList();
  private static final List<String> LIBRARIES = KNOW.keySet().stream().sorted().toList();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pincite");

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void aPackageImportsOnlyWhatIsPlanned(String importer) {
    importing(importer, MAY_IMPORT.get(importer)).check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void aLibraryIsKnownInItsPlaceOnly(String library) {
    String[] place = KNOW.get(library).stream().map(ArchitectureTest::named).toArray(String[]::new);

    noClasses()
        .that(resideInAPackage(named(ROOT) + "..").and(not(resideInAnyPackage(place))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void answersAreMadeWithoutAnyFramework() {
    classes()
        .that()
        .resideInAPackage(named("bot.answer"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.pincite..")
        .check(CLASSES);
  }

  @Test
  void onlyTheRootPrints() {
    noClasses()
        .that()
        .resideInAPackage(named(ROOT) + ".*..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void noneImportsTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(named(ROOT))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(named(ROOT))
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("org.pincite.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void thePlanHasEveryPackageAndNoOther() {
    Set<String> planned =
        Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of(ROOT))
            .map(ArchitectureTest::named)
            .collect(Collectors.toSet());

    assertThat(packages())
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void whatThePlanLetsImportIsThere() {
    assertThat(MAY_IMPORT.values().stream().flatMap(Set::stream))
        .allSatisfy(imported -> assertThat(CLASSES.containPackage(named(imported))).isTrue());
  }

  @Test
  void aRuleOverAnEmptyPackageFails() {
    assertThatThrownBy(() -> importing("bot.nowhere", Set.of()).check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingIsNull() {
    assertThat(packages())
        .allMatch(pkg -> pkg.tryGetPackageInfo().isPresent())
        .allMatch(pkg -> pkg.isAnnotatedWith(NullMarked.class));
  }

  /// The packages of the bot that have classes.
  private static List<JavaPackage> packages() {
    JavaPackage root = CLASSES.getPackage(named(ROOT));
    return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
        .filter(pkg -> !pkg.getClasses().isEmpty())
        .toList();
  }

  private static ArchRule importing(String importer, Set<String> imported) {
    DescribedPredicate<JavaClass> planned =
        resideInAnyPackage(
            Stream.concat(Stream.of(importer), imported.stream())
                .map(ArchitectureTest::named)
                .toArray(String[]::new));
    return noClasses()
        .that()
        .resideInAPackage(named(importer))
        .should()
        .dependOnClassesThat(resideInAPackage("org.pincite..").and(not(planned)));
  }

  private static Set<String> these(String packages) {
    return Set.of(packages.split(" "));
  }

  private static String named(String pkg) {
    return "org.pincite." + pkg;
  }
}
