package org.pincite.indexer.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Puts the libraries' machine code into a folder of ours, where it is unpacked once. By themselves
/// they would unpack it into the user's home, and into the system's folder for temporary files at
/// each start.
final class NativeLibraries {

  /// Where the tokenizer unpacks its library; it keeps a folder for each version itself.
  private static final String TOKENIZER_FOLDER = "DJL_CACHE_DIR";

  /// Where ONNX Runtime finds its libraries, if it is set.
  private static final String ONNX_FOLDER = "onnxruntime.native.path";

  private static final List<String> ONNX = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /// Unpacks what is not there yet, and has the libraries loaded from there. What a person has set
  /// is left as it is.
  static void unpack(Path folder) {
    if (System.getProperty(TOKENIZER_FOLDER) == null) {
      System.setProperty(TOKENIZER_FOLDER, folder.toAbsolutePath().toString());
    }
    if (System.getProperty(ONNX_FOLDER) == null) {
      String version =
          String.valueOf(
              ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion());
      Path onnx = folder.toAbsolutePath().resolve("onnxruntime").resolve(version);
      try {
        Files.createDirectories(onnx);
        for (String library : ONNX) {
          copy(System.mapLibraryName(library), onnx);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("unpacking the embedding libraries into " + folder, e);
      }
      System.setProperty(ONNX_FOLDER, onnx.toString());
    }
  }

  /// Copies a library in one step, as another process may be loading it. A system that ONNX Runtime
  /// has no library for gets none, and ONNX Runtime says so.
  private static void copy(String library, Path folder) throws IOException {
    Path unpacked = folder.resolve(library);
    String name = "/ai/onnxruntime/native/" + platform() + "/" + library;
    try (InputStream packed = NativeLibraries.class.getResourceAsStream(name)) {
      if (packed == null || Files.exists(unpacked)) {
        return;
      }
      Path partial = Files.createTempFile(folder, library, ".part");
      try {
        Files.copy(packed, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial); // where the disk is full, no try leaves another
      }
    }
  }

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os = system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux";
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return os + (arm ? "-aarch64" : "-x64");
  }
}
