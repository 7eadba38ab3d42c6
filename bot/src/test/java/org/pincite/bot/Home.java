package org.pincite.bot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A project folder of its own, in which a test runs commands as the launcher would.
///
/// @param folder the project's folder
record Home(Path folder) {

  /// The papers that ship, from the module's folder.
  private static final Path SHIPPED = Path.of("..", "corpus");

  /// A folder with a corpus that holds nothing.
  static Home empty(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    return new Home(folder);
  }

  /// A folder with the corpus that ships.
  static Home withLetter(Path folder) throws IOException {
    Home home = empty(folder);
    for (String file :
        List.of("manifest.yaml", "letter-to-mopac-2023-08-10.pdf", "mda-1512-decision.pdf")) {
      Files.copy(SHIPPED.resolve(file), home.corpus().resolve(file));
    }
    return home;
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  Path index() {
    return folder.resolve("data/index");
  }

  /// Writes a PDF into the corpus, of one line a page.
  Home holding(String file, String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (String line : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.newLineAtOffset(72, 500);
          content.showText(line);
          content.endText();
        }
      }
      Files.createDirectories(corpus().resolve(file).resolveSibling(""));
      pdf.save(corpus().resolve(file).toFile());
    }
    return this;
  }

  /// Appends a page to a PDF of the corpus on which something is drawn, but no text.
  Home picture(String file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(corpus().resolve(file).toFile())) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.addRect(72, 500, 100, 100);
        content.fill();
      }
      pdf.save(bytes);
    }
    Files.write(corpus().resolve(file), bytes.toByteArray());
    return this;
  }

  /// Writes `config/application.yaml`.
  Home set(String yaml) throws IOException {
    write("config/application.yaml", yaml);
    return this;
  }

  /// Writes a file and says where it is.
  Path write(String file, String words) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    return Files.writeString(path, words);
  }

  Run run(String... arguments) {
    return run(false, arguments);
  }

  /// Runs a command in a terminal that shows bold type.
  Run runInColour(String... arguments) {
    return run(true, arguments);
  }

  private Run run(boolean coloured, String... arguments) {
    try (StringWriter out = new StringWriter();
        StringWriter err = new StringWriter()) {
      Terminal terminal =
          new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), coloured, false);
      int code = Main.run(folder, terminal, arguments);
      return new Run(code, lines(out), lines(err));
    } catch (IOException e) {
      throw new UncheckedIOException("closing a string", e);
    }
  }

  private static String lines(StringWriter printed) {
    return printed.toString().replace(System.lineSeparator(), "\n");
  }
}
