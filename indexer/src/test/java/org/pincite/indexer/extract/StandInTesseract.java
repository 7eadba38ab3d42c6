package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A program that answers as Tesseract does, whatever it is shown; for tests that must not depend
/// on what is installed.
public final class StandInTesseract {

  private static final String SCRIPT =
      """
      #!/bin/sh
      cd '%s'
      case "$1" in
        "") ;;
        --list-langs) printf 'List of available languages (2):\neng\ncym\n' ;;
        *)
          echo "$*" >> calls
          [ ! -e fails ] || { echo 'no memory' >&2; exit 1; }
          cat page.hocr > "$2.hocr"
          ;;
      esac
      """;

  private final Path folder;

  /// @param folder where it is written
  public StandInTesseract(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Path script = folder.resolve("tesseract");
    Files.writeString(script, SCRIPT.formatted(folder));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    reads("", 0);
  }

  public Tesseract in(String languages) {
    return new Tesseract(folder + "/", languages);
  }

  /// Reads one line of words on each picture from now on, at 72 and 144 points from the left and
  /// the top of the page, in 12 points.
  public StandInTesseract reads(String words, int confidence) throws IOException {
    StringBuilder line = new StringBuilder();
    int left = 300;
    for (String word : words.split(" ")) {
      line.append(
          "<span class='ocrx_word' title='bbox %d 560 %d 610; x_wconf %d'>%s</span> "
              .formatted(left, left + 100, confidence, word));
      left += 125;
    }
    Files.writeString(
        folder.resolve("page.hocr"),
        """
        <html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>
        <div class='ocr_page' title='image "p.png"; bbox 0 0 2479 3508; ppageno 0'>
        <span class='ocr_line' title='bbox 300 560 1700 610; baseline 0 -10; x_size 50; x_descenders 10'>
        %s</span></div></body></html>
        """
            .formatted(line));
    return this;
  }

  void fails() throws IOException {
    Files.createFile(folder.resolve("fails"));
  }

  /// The arguments of each call that was to recognise something.
  public List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }
}
