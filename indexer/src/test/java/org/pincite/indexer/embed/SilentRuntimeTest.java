package org.pincite.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Nothing leaves the machine: ONNX Runtime's library for Linux holds no uploader.
class SilentRuntimeTest {

  /// The published 1.29 for Linux reports to its makers over the network unless an environment
  /// variable forbids it before it is loaded, which a library cannot do for the program that loads
  /// it. 1.28 has no such code. Whoever raises the version looks for it first.
  private static final String SILENT = "1.28.0";

  private static final String LIBRARY = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";

  /// The host that the uploader of 1.29 sends to; its address is read from the library.
  private static final String COLLECTOR = "events.data.microsoft.com";

  @Test
  void theVersionIsOneThatDoesNotReport() {
    assertThat(OrtEnvironment.class.getPackage().getImplementationVersion())
        .as("1.29.0 of ONNX Runtime for Linux holds a telemetry uploader that is on by itself")
        .isEqualTo(SILENT);
  }

  @Test
  void theLibraryNamesNoCollector() throws IOException {
    try (InputStream library =
        Objects.requireNonNull(OrtEnvironment.class.getResourceAsStream(LIBRARY))) {
      String bytes = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(bytes.contains(COLLECTOR)).as("the library names " + COLLECTOR).isFalse();
    }
  }
}
