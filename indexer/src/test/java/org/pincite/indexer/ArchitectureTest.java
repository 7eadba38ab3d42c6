package org.pincite.indexer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of the packages. A rule about a package that is empty fails, as ArchUnit's rules do
/// where they find nothing to check.
class ArchitectureTest {

  /// Each package, and the packages of the project that it may import.
  private static final String PLAN =
      """
      document
      extract
      structure   document extract
      citation    document
      embed       document
      index       document embed
      download
      source      document download
      moderngov   document download source
      ingest      document extract structure citation embed index source journal
      json        document index
      journal     document citation index
      cli         document ingest json
      """;

  /// What a package imports beside the plan, and why.
  private static final String EXCEPTIONS =
      """
      source extract  what came from the web is a paper only if such files are read
      cli source      fetch brings papers, and nothing is indexed
      cli moderngov   fetch asks a committee's page what it offers
      cli download    fetch says how large a file may be, and which addresses may be called
      cli extract     show reads one file, which need be in no corpus
      cli structure   show prints the structure of that file
      cli embed       benchmark embed times the network alone
      cli index       show --id looks up which file a paper was read from; status counts
      cli citation    show tells a person where citations lead
      cli journal     status tells what the last run did
      """;

  private static final String ROOT = "org.pincite.indexer.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pincite.indexer");

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsWhatThePlanAllows(String name) {
    String[] allowed =
        Stream.concat(plan().get(name).stream(), exceptions(name))
            .map(other -> ROOT + other)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.pincite.."))
                .or(resideInAPackage(ROOT + name))
                .or(resideInAnyPackage(allowed)))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "extract, org.apache.tika..",
    "extract, org.apache.pdfbox..",
    "embed,   ai.onnxruntime..",
    "embed,   ai.djl..",
    "extract, org.apache.poi..",
    "index,   org.apache.lucene..",
    "source,  org.yaml..",
    "download, java.net.http..",
    "cli,     picocli..",
  })
  void aLibraryIsKnownToOnePackage(String name, String library) {
    classes().that(know(library)).should().resideInAPackage(ROOT + name).check(CLASSES);
  }

  /// Two read what others wrote as markup: papers that are HTML, and XML with HTML spilt into it.
  @Test
  void twoPackagesKnowJsoup() {
    classes()
        .that(know("org.jsoup.."))
        .should()
        .resideInAnyPackage(ROOT + "extract", ROOT + "moderngov")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageStandsInThePlan() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .hasSameElementsAs(packages().map(name -> ROOT + name).toList());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageIsDescribedAndNullMarked(String name) {
    JavaPackage described = CLASSES.getPackage(ROOT + name);

    assertThat(described.tryGetPackageInfo()).as("package-info of %s", name).isPresent();
    assertThat(described.isAnnotatedWith(NullMarked.class)).as("@NullMarked on %s", name).isTrue();
  }

  @Test
  void everyExceptionIsStillNeeded() {
    for (String[] line : table(EXCEPTIONS)) {
      assertThat(CLASSES.getPackage(ROOT + line[0]).getPackageDependenciesFromThisPackage())
          .as("%s imports %s", line[0], line[1])
          .contains(CLASSES.getPackage(ROOT + line[1]));
    }
  }

  private static DescribedPredicate<JavaClass> know(String library) {
    DescribedPredicate<JavaClass> part = resideInAPackage(library);
    return describe(
        "know " + library,
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> part.test(dependency.getTargetClass())));
  }

  static Stream<String> packages() {
    return plan().keySet().stream();
  }

  private static Map<String, List<String>> plan() {
    Map<String, List<String>> plan = new LinkedHashMap<>();
    for (String[] line : table(PLAN)) {
      plan.put(line[0], Arrays.asList(line).subList(1, line.length));
    }
    return plan;
  }

  private static Stream<String> exceptions(String name) {
    return table(EXCEPTIONS).stream().filter(line -> line[0].equals(name)).map(line -> line[1]);
  }

  private static List<String[]> table(String lines) {
    return lines.lines().map(line -> line.split(" +")).toList();
  }
}
