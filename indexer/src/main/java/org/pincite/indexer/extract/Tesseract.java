package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// The program that recognises words, as it is installed here.
///
/// @param folder where the program is, as a path that ends with a separator; "" for the one that
///   the system finds
/// @param languages what it knows them by, joined by "+" where a page may have several: "eng",
///   "eng+cym"
public record Tesseract(String folder, String languages) implements Ocr, Serializable {

  private static final Pattern LANGUAGES = Pattern.compile("\\w+(?:/\\w+)?(?:\\+\\w+(?:/\\w+)?)*");

  public Tesseract {
    if (!LANGUAGES.matcher(languages).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no language of Tesseract: expected codes such as eng or eng+cym"
              .formatted(languages));
    }
  }

  /// The program, once it has said that it is here and knows the languages.
  ///
  /// @throws IllegalArgumentException if it is not here, or does not know one of them
  public static Tesseract installed(String languages) {
    return new Tesseract("", languages).checked();
  }

  Tesseract checked() {
    List<String> known = knownLanguages();
    for (String language : languages.split("\\+", -1)) {
      if (!known.contains(language)) {
        throw new IllegalArgumentException(
            "Tesseract does not know the language \"%s\", but %s: name one of these, or install it"
                .formatted(language, String.join(", ", known)));
      }
    }
    return this;
  }

  /// What `tesseract --list-langs` prints, a language a line below a line of words.
  private List<String> knownLanguages() {
    String program = folder + "tesseract";
    try {
      Process process =
          new ProcessBuilder(program, "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return printed
          .lines()
          .map(String::strip)
          .filter(line -> LANGUAGES.matcher(line).matches())
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          ("--ocr needs the program %s, which cannot be run here: install Tesseract (package"
                  + " tesseract-ocr in Debian), or leave --ocr out")
              .formatted(program),
          e);
    }
  }
}
