package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the real `pincite` in a checkout of empty files, with JDKs and a Maven that only tell how
/// they were called.
///
/// The launcher sees nothing of this machine but the tools of [#TOOLS]. One class, however long,
/// because it tests one script.
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("bash", "cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "touch");

  private static final List<String> SOURCES =
      List.of(
          "pom.xml",
          "indexer/pom.xml",
          "bot/pom.xml",
          "indexer/src/main/java/Indexer.java",
          "bot/src/main/resources/page.html");

  private final Map<String, String> environment = new TreeMap<>();
  private Path temp;
  private Path checkout;
  private Path bin;
  private Path jdks;
  private Path builds;
  private int launches;

  @BeforeEach
  void layOutACheckout(@TempDir Path folder) throws IOException {
    assumeTrue(
        tool("bash").isPresent(), "the launcher is a bash script, and no bash is on the PATH");
    temp = folder.toRealPath();
    checkout = temp.resolve("a checkout");
    bin = Files.createDirectory(temp.resolve("bin"));
    jdks = Files.createDirectory(temp.resolve("jdks"));
    builds = temp.resolve("builds");
    for (var source : SOURCES) {
      Files.createDirectories(checkout.resolve(source).getParent());
      Files.createFile(checkout.resolve(source));
    }
    Files.copy(
        Path.of("..", "pincite"), checkout.resolve("pincite"), StandardCopyOption.COPY_ATTRIBUTES);
    for (var name : TOOLS) {
      lend(name, tool(name).orElseThrow());
    }
    var flock = tool("flock"); // macOS has none
    if (flock.isPresent()) {
      lend("flock", flock.get());
    }
    maven("mkdir -p '%1$s/classes' '%1$s/lib'".formatted(checkout.resolve("bot/target")));
    environment.put("PATH", bin.toString());
    environment.put("HOME", temp.resolve("home").toString());
    environment.put("PINCITE_JDK_FOLDERS", jdks.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.15, 25.0.3", // the first does not fit
    "25, 25.0.1", // a first release has no further numbers
    "25.0.9, 25.0.10", // numbers, not letters
    "25.0.3, 26-ea", // early access is one more version
    "26-ea, 26", // but comes before its release
    "1.8.0_402, 25", // the form before Java 9
  })
  void choosesTheHighestJdkThatFits(String lower, String higher) throws IOException {
    jdk(jdks.resolve("a"), lower);
    jdk(jdks.resolve("b"), higher);
    jdk(jdks.resolve("c"), lower);

    assertThat(launch("--which-jdk").out()).containsExactly(jdks.resolve("b").toString());
  }

  @Test
  void passesOverAFolderWithoutACompiler() throws IOException {
    jdk(jdks.resolve("jdk"), "25.0.3");
    Files.delete(jdk(jdks.resolve("jre"), "26").resolve("bin/javac"));

    assertThat(launch("--which-jdk").out()).containsExactly(jdks.resolve("jdk").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25.jdk/Contents/Home",
        "openjdk@25/libexec/openjdk.jdk/Contents/Home",
        "openjdk@25/libexec"
      })
  void looksInsideTheFoldersOfMacosAndHomebrew(String folder) throws IOException {
    var jdk = jdk(jdks.resolve(folder), "25.0.3");

    assertThat(launch("--which-jdk").out()).containsExactly(jdk.toString());
  }

  @Test
  void followsJavaOnThePathToItsJdk() throws IOException {
    var jdk = jdk(temp.resolve("opt/jdk"), "25.0.3");
    var alternative =
        Files.createSymbolicLink(temp.resolve("alternative"), Path.of("opt/jdk/bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), alternative);

    assertThat(launch("--which-jdk").out()).containsExactly(jdk.toString());
  }

  @Test
  void looksAtJavaHome() throws IOException {
    environment.put("JAVA_HOME", jdk(temp.resolve("my jdk"), "25.0.3").toString());

    assertThat(launch("--which-jdk").out()).containsExactly(temp.resolve("my jdk").toString());
  }

  @Test
  void takesPinciteJavaHomeThoughAnotherIsHigher() throws IOException {
    jdk(jdks.resolve("higher"), "26");
    environment.put("PINCITE_JAVA_HOME", jdk(temp.resolve("mine"), "25").toString());

    assertThat(launch("--which-jdk").out()).containsExactly(temp.resolve("mine").toString());
  }

  @Test
  void refusesAPinciteJavaHomeThatIsTooOldThoughAnotherFits() throws IOException {
    jdk(jdks.resolve("fits"), "25");
    var old = jdk(temp.resolve("old"), "17.0.15");
    environment.put("PINCITE_JAVA_HOME", old.toString());

    assertThat(launch("ask"))
        .isEqualTo(
            failure(
                2,
                "pincite: PINCITE_JAVA_HOME is \"%s\" (17.0.15), but Pincite needs a JDK 25 or newer, with bin/java and bin/javac."
                    .formatted(old)));
  }

  @Test
  void refusesAPinciteJavaHomeThatIsNoJdk() throws IOException {
    environment.put("PINCITE_JAVA_HOME", "/nowhere");

    assertThat(launch("ask"))
        .isEqualTo(
            failure(
                2,
                "pincite: PINCITE_JAVA_HOME is \"/nowhere\" (no JDK), but Pincite needs a JDK 25 or newer, with bin/java and bin/javac."));
  }

  @Test
  void saysWhereItLookedWhenNoJdkFits() throws IOException {
    jdk(jdks.resolve("17"), "17.0.15");
    environment.put("PINCITE_JDK_FOLDERS", jdks + ":/nowhere");

    assertThat(launch("ask"))
        .isEqualTo(
            failure(
                2,
                ("pincite: Pincite needs a JDK 25 or newer, with bin/java and bin/javac, but found none in JAVA_HOME,"
                        + " on the PATH or in %s, /nowhere: install one, or set PINCITE_JAVA_HOME to its folder.")
                    .formatted(jdks)));
  }

  @Test
  void runsMainOnWhatWasBuilt() throws IOException {
    fresh();
    var target = checkout.resolve("bot/target");

    assertThat(launch("ask", "Who?"))
        .isEqualTo(
            new Outcome(
                0,
                List.of(
                    jdks.resolve("25/bin/java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xlog:disable",
                    "-Xlog:all=warning:stderr",
                    "-Dpincite.home=" + checkout,
                    "-XX:+UseSerialGC",
                    "-cp",
                    target + "/classes:" + target + "/lib/*",
                    "org.pincite.bot.Main",
                    "ask",
                    "Who?"),
                List.of()));
  }

  @Test
  void passesArgumentsUntouched() throws IOException {
    fresh();
    // In a file, as the JVM of a test may have a locale that cannot pass them.
    var caller =
        script(
            temp.resolve("caller"),
            """
            exec "$1" ask "the Met's  data" '"quoted" $HOME `id`' '*' '' 'Ünïcode – 警察' '-Dx=\\n'
            """);

    assertThat(run(temp, caller.toString(), checkout.resolve("pincite").toString()).arguments())
        .containsExactly(
            "ask", "the Met's  data", "\"quoted\" $HOME `id`", "*", "", "Ünïcode – 警察", "-Dx=\\n");
  }

  @Test
  void runsThroughALinkFromAnotherFolder() throws IOException {
    fresh();
    var elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("..", "a checkout", "pincite"));
    var second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

    assertThat(run(elsewhere, second.toString(), "ask").out())
        .contains("-Dpincite.home=" + checkout, "ask");
  }

  @Test
  void givesTheCommandsExitCode() throws IOException {
    fresh();
    script(jdks.resolve("25/bin/java"), "exit 3");

    assertThat(launch("index").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"index, true", "serve, true", "ask, false", "show, false"})
  void usesFastVectorsInTheCommandsThatCompareThousands(String command, boolean fast)
      throws IOException {
    fresh();

    assertThat(launch(command).out().contains("jdk.incubator.vector")).isEqualTo(fast);
  }

  @Test
  void putsPinciteJavaOptsBehindItsOwnFlags() throws IOException {
    fresh();
    environment.put("PINCITE_JAVA_OPTS", "-Xmx1g /*");

    assertThat(launch("ask").out()).containsSubsequence("-XX:+UseSerialGC", "-Xmx1g", "/*", "-cp");
  }

  @Test
  void givesJavaUnicodeWhereTheLocaleKnowsAsciiAlone() throws IOException {
    fresh();
    script(bin.resolve("locale"), "echo ANSI_X3.4-1968");
    script(jdks.resolve("25/bin/java"), "echo \"$LC_ALL\"");
    environment.put("LC_ALL", "C");

    assertThat(launch("ask").out()).containsExactly("C.UTF-8");
  }

  @Test
  void buildsFirstAndKeepsMavensWordsToItself() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");

    var outcome = launch("ask", "Who?");

    assertThat(outcome.out())
        .startsWith(jdks.resolve("25/bin/java").toString())
        .endsWith("ask", "Who?");
    assertThat(outcome.err()).containsExactly("Building Pincite (needed once, about a minute) …");
    assertThat(builds)
        .hasContent(
            "-q -B -f %s/pom.xml -DskipTests -Dspotless.check.skip=true package"
                .formatted(checkout));
  }

  @Test
  void buildsOnlyOnce() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    launch("ask");

    assertThat(launch("ask").err()).isEmpty();
    assertThat(builds).content().hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bot/target/classes", "bot/target/lib", "bot/target/pincite.stamp"})
  void buildsWhenAPartOfTheBuildIsMissing(String part) throws IOException {
    fresh();
    Files.delete(checkout.resolve(part));

    assertThat(launch("ask").code()).isZero();
    assertThat(builds).content().hasLineCount(1);
  }

  @ParameterizedTest
  @FieldSource("SOURCES")
  void buildsWhenASourceIsNewer(String source) throws IOException {
    fresh();
    Files.setLastModifiedTime(checkout.resolve(source), hoursAgo(0));

    assertThat(launch("ask").code()).isZero();
    assertThat(builds).content().hasLineCount(1);
  }

  @Test
  void buildsWhenASourceWasDeleted() throws IOException {
    fresh();
    Files.delete(checkout.resolve("bot/src/main/resources/page.html"));

    assertThat(launch("ask").code()).isZero();
    assertThat(builds).content().hasLineCount(1);
  }

  @Test
  void buildsAgainForAnEditMadeDuringTheBuild() throws IOException {
    fresh();
    Files.setLastModifiedTime(checkout.resolve("pom.xml"), hoursAgo(0));
    maven(
        """
        cd '%s' && mkdir bot/target/classes bot/target/lib
        touch begun && until [ bot/pom.xml -nt begun ]; do touch bot/pom.xml; done
        """
            .formatted(checkout));

    assertThat(Stream.of(launch("ask"), launch("ask"))).extracting(Outcome::code).containsOnly(0);
    assertThat(builds).content().hasLineCount(2);
  }

  @Test
  void clearsAwayWhatAnOlderBuildLeft() throws IOException {
    fresh();
    var left =
        List.of(
            Files.createFile(checkout.resolve("bot/target/lib/lucene-core-9.jar")),
            Files.createFile(checkout.resolve("bot/target/classes/deleted.html")));
    Files.setLastModifiedTime(checkout.resolve("pom.xml"), hoursAgo(0));

    assertThat(launch("ask").code()).isZero();
    assertThat(left).noneMatch(Files::exists);
  }

  @Test
  void runsNothingWhenTheBuildFailsAndTriesAgain() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    maven("exit 7");
    var failed =
        failure(
            1,
            "Building Pincite (needed once, about a minute) …",
            "a word from Maven",
            "pincite: Pincite could not be built; the errors above are from Maven.");

    assertThat(launch("ask")).isEqualTo(failed);
    assertThat(launch("ask")).isEqualTo(failed);
  }

  @Test
  void saysThatMavenIsMissing() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    Files.delete(bin.resolve("mvn"));

    assertThat(launch("ask"))
        .isEqualTo(
            failure(
                2,
                "pincite: Pincite has to be built, but there is no mvn on the PATH: install Maven 3.8 or newer."));
  }

  @Test
  void runsMavenOnItsOwnJavaAndNamesTheJdkToCompileWith() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    Files.createSymbolicLink(
        bin.resolve("java"), jdk(temp.resolve("17"), "17").resolve("bin/java"));
    maven("echo \"${JAVA_HOME-unset} $JAVA_PINCITE_HOME\"; exit 1");

    assertThat(launch("ask").err()).contains("unset " + jdks.resolve("25"));
  }

  @Test
  void runsMavenOnTheJdkItFoundWhereThereIsNoOtherJava() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    maven("echo \"$JAVA_HOME\"; exit 1");

    assertThat(launch("ask").err()).contains(jdks.resolve("25").toString());
  }

  @Test
  void buildsOnceForTwoLaunchesAtATime() throws IOException {
    assumeTrue(
        tool("flock").isPresent(), "launches wait for each other by flock, and none is here");
    jdk(jdks.resolve("25"), "25.0.3");
    // The build goes on once each launch has said that it builds or waits.
    maven(
        """
        cd '%s' && until [ -s err1 ] && [ -s err2 ]; do :; done
        mkdir -p 'a checkout/bot/target/classes' 'a checkout/bot/target/lib'
        """
            .formatted(temp));

    var first = start(temp, checkout.resolve("pincite").toString(), "ask");
    var second = start(temp, checkout.resolve("pincite").toString(), "ask");

    assertThat(List.of(first.outcome(), second.outcome()))
        .extracting(Outcome::code)
        .containsOnly(0);
    assertThat(builds).content().hasLineCount(1);
  }

  @Test
  void buildsWhereThereIsNoFlock() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    Files.deleteIfExists(bin.resolve("flock"));

    assertThat(launch("ask").code()).isZero();
    assertThat(launch("ask").err()).isEmpty();
    assertThat(builds).content().hasLineCount(1);
  }

  /// What a launch came to; `out` and `err` are lines.
  private record Outcome(int code, List<String> out, List<String> err) {
    /// What `Main` was given.
    List<String> arguments() {
      return out.subList(out.indexOf("org.pincite.bot.Main") + 1, out.size());
    }
  }

  private record Launch(Process process, Path out, Path err) {
    Outcome outcome() throws IOException {
      try {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the launcher ends").isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      } finally {
        process.destroyForcibly();
      }
      return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }
  }

  private static Outcome failure(int code, String... err) {
    return new Outcome(code, List.of(), List.of(err));
  }

  private Outcome launch(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(checkout.resolve("pincite").toString()));
    command.addAll(List.of(arguments));
    return run(temp, command.toArray(String[]::new));
  }

  private Outcome run(Path folder, String... command) throws IOException {
    return start(folder, command).outcome();
  }

  private Launch start(Path folder, String... command) throws IOException {
    launches++;
    var out = temp.resolve("out" + launches);
    var err = temp.resolve("err" + launches);
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Launch(builder.start(), out, err);
  }

  /// A JDK that fits, and a build an hour old of sources two hours old.
  private void fresh() throws IOException {
    jdk(jdks.resolve("25"), "25.0.3");
    Files.createDirectories(checkout.resolve("bot/target/classes"));
    Files.createDirectories(checkout.resolve("bot/target/lib"));
    try (var sources = Files.walk(checkout)) {
      for (var source : sources.toList()) {
        Files.setLastModifiedTime(source, hoursAgo(2));
      }
    }
    Files.setLastModifiedTime(
        Files.createFile(checkout.resolve("bot/target/pincite.stamp")), hoursAgo(1));
  }

  private static FileTime hoursAgo(int hours) {
    return FileTime.from(Instant.now().minus(Duration.ofHours(hours)));
  }

  /// A JDK whose `java` prints its own path and its arguments, a line each.
  private static Path jdk(Path folder, String version) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.writeString(
        folder.resolve("release"),
        "IMPLEMENTOR=\"a test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    script(folder.resolve("bin/java"), "printf '%s\\n' \"$0\" \"$@\"");
    script(folder.resolve("bin/javac"), "");
    return folder;
  }

  /// A Maven that notes its arguments in `builds`, says a word and goes on with `commands`.
  private void maven(String commands) throws IOException {
    script(
        bin.resolve("mvn"),
        "echo \"$*\" >>'%s'\necho a word from Maven\n%s".formatted(builds, commands));
  }

  private static Path script(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  /// Lets the launcher use a tool of this machine.
  private void lend(String name, Path tool) throws IOException {
    script(bin.resolve(name), "exec '%s' \"$@\"".formatted(tool));
  }

  private static Optional<Path> tool(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
