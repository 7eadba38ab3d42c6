package org.pincite.indexer.cli;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.extract.Tesseract;
import picocli.CommandLine.Option;

/// The options `--ocr` and `--ocr-language`, which the commands that read files take.
final class OcrOptions {

  private static final String ENGLISH = "eng";

  @Option(
      names = "--ocr",
      description =
          "Recognise the words on pages that are pictures; Tesseract has to be installed.")
  private boolean asked;

  @Option(
      names = "--ocr-language",
      paramLabel = "LANG",
      description = "Their language as Tesseract calls it, several joined by + (default: eng).")
  private @Nullable String language;

  /// What was asked for, before anything is read.
  ///
  /// @throws IllegalArgumentException if it cannot be had
  Ocr chosen() {
    String wanted = language;
    if (!asked && wanted != null) {
      throw new IllegalArgumentException(
          "--ocr-language %s: expected --ocr as well".formatted(wanted));
    }
    return asked ? Tesseract.installed(wanted == null ? ENGLISH : wanted) : new Ocr.Off();
  }
}
