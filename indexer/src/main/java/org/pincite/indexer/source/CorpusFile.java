package org.pincite.indexer.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A file of the corpus and its path there, written alike on every system.
///
/// @param file where it is, as the file system writes it
/// @param path its path in the corpus, with forward slashes and in NFC: "council-2025-03-13/Minutes
///   of Previous Meeting.pdf"
record CorpusFile(Path file, String path) {

  static CorpusFile of(Path corpus, Path file) {
    List<String> names = new ArrayList<>();
    for (Path name : corpus.relativize(file)) {
      names.add(name.toString());
    }
    return new CorpusFile(file, composed(String.join("/", names)));
  }

  /// `name` with each accent joined to its letter, as Linux and Windows write names and macOS does
  /// not.
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  boolean isPdf() {
    return path.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /// The folder that holds it, "" for the corpus itself.
  String folder() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Its name without the extension, unless nothing else is left of it.
  String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 || name.substring(0, dot).isBlank() ? name : name.substring(0, dot);
  }

  /// Its name without and with the extension: one where it has none.
  Set<String> names() {
    return Set.copyOf(List.of(stem(), name()));
  }

  /// Its path without and with the extension: one where it has none.
  Set<String> wholes() {
    return Set.copyOf(List.of(pathStem(), path));
  }

  /// What its path without the extension ends with, shortest first: "c", "b/c", "a/b/c".
  List<String> tails() {
    String whole = pathStem();
    List<String> tails = new ArrayList<>();
    for (int slash = whole.lastIndexOf('/');
        slash >= 0;
        slash = whole.lastIndexOf('/', slash - 1)) {
      tails.add(whole.substring(slash + 1));
    }
    tails.add(whole);
    return tails;
  }

  /// Its path without the extension.
  String pathStem() {
    return path.substring(0, path.length() - name().length()) + stem();
  }
}
