package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// What a file is, before it is read.
///
/// @param type the media type, such as "application/pdf", or words where there is none to tell
/// @param family null where no paper is read from such a file
public record FileFormat(String type, @Nullable Family family) {

  /// Formats that stand for each other: a paper that is expected in one may come in another of its
  /// family, such as a ".doc" that is RTF.
  public enum Family {
    PDF("a PDF"),
    OFFICE("a word processor's file"),
    HTML("a web page"),
    TEXT("plain text");

    private final String inWords;

    Family(String inWords) {
      this.inWords = inWords;
    }

    /// "a PDF".
    public String inWords() {
      return inWords;
    }
  }

  /// What a file's bytes say. Where they only say that it is text, `name` says which.
  ///
  /// @param name what the file is called, whatever its path
  /// @throws IOException if the file cannot be read
  public static FileFormat of(Path file, String name) throws IOException {
    DefaultDetector detector = new DefaultDetector();
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      String type = detector.detect(bytes, new Metadata()).toString();
      return known(
          type.equals("text/plain") ? detector.detect(bytes, named(name)).toString() : type);
    } catch (RuntimeException e) {
      // Tika meets broken files with exceptions of every kind.
      return new FileFormat("a broken file", null);
    }
  }

  /// What a file of this name should be.
  public static FileFormat ofName(String name) {
    try {
      return known(types().detect(null, named(name)).toString());
    } catch (IOException e) {
      throw new UncheckedIOException("no file is read for its name", e);
    }
  }

  /// The usual ending of names of such files, with its dot.
  public String extension() {
    try {
      return types().forName(type).getExtension();
    } catch (MimeTypeException e) {
      return "";
    }
  }

  private static FileFormat known(String type) {
    if (type.equals("application/pdf")) {
      return new FileFormat(type, Family.PDF);
    }
    FlowFormat format = FlowFormat.of(type);
    return new FileFormat(
        type,
        switch (format) {
          case null -> null;
          case WORD, LEGACY_WORD, WORD_XML, OPEN_DOCUMENT, RICH_TEXT -> Family.OFFICE;
          case HTML -> Family.HTML;
          case MARKDOWN, PLAIN_TEXT -> Family.TEXT;
        });
  }

  private static MimeTypes types() {
    return MimeTypes.getDefaultMimeTypes();
  }

  private static Metadata named(String name) {
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.toLowerCase(Locale.ROOT));
    return named;
  }
}
