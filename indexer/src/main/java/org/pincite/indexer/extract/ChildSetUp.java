package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.parser.Parser;
import org.apache.tika.pipes.PipesConfigBase;

/// How a child is started.
final class ChildSetUp {

  /// The name of the part that opens files, in the child's configuration and in each call.
  static final String FETCHER = "file";

  /// The extract is always sent back over the pipe: it is empty, as the words are in the reply's
  /// file, and there is no part in the child that would take it.
  private static final long ALWAYS_SEND = -1;

  private ChildSetUp() {}

  /// Writes the child's configuration into the workspace, and says how it is to be started.
  static PipesConfigBase write(Workspace workspace, Limits limits, Class<? extends Parser> parser) {
    Path configuration = workspace.setUp();
    try {
      Files.writeString(configuration, configuration(parser));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written".formatted(configuration), e);
    }
    PipesConfigBase setUp = new PipesConfigBase();
    setUp.setTikaConfig(configuration);
    setUp.setJavaPath(CleanStart.write(workspace.start()).toString());
    setUp.setForkedJvmArgs(options(workspace, limits));
    setUp.setTimeoutMillis(limits.time().toMillis());
    setUp.setMaxForEmitBatchBytes(ALWAYS_SEND);
    return setUp;
  }

  /// Tika's own detectors and parsers stay out: each is made at the start, which takes two seconds.
  private static String configuration(Class<? extends Parser> parser) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <properties>
      <detectors>
        <detector class="org.apache.tika.detect.EmptyDetector"/>
      </detectors>
      <parsers>
        <parser class="%s"/>
      </parsers>
      <fetchers>
        <fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
          <name>%s</name>
          <allowAbsolutePaths>true</allowAbsolutePaths>
        </fetcher>
      </fetchers>
    </properties>
    """
        .formatted(parser.getName(), FETCHER);
  }

  /// The child's standard output is the pipe to its parent, and its standard error is the parent's:
  /// neither the JVM nor a library may write there.
  private static List<String> options(Workspace workspace, Limits limits) {
    return List.of(
        "-Xmx%dm".formatted(limits.heap()),
        "-XX:+UseSerialGC", // starts soonest, and takes least beside the heap
        "-Xlog:disable",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+SuppressFatalErrorMessage", // a crash is told as the file's outcome
        "-XX:-UsePerfData", // else a file in the system's folder for temporary files
        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
        "-Dslf4j.internal.verbosity=ERROR",
        "-Dpdfbox.fontcache=" + workspace.fonts(),
        "-Djava.io.tmpdir=" + workspace.temporary());
  }
}
