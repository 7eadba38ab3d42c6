package org.pincite.indexer.extract;

/// Whether the words of pages that are pictures are recognised. A page that has text is read as
/// text, whatever else is drawn on it.
public sealed interface Ocr permits Ocr.Off, Tesseract {

  /// Such pages are left, and named.
  record Off() implements Ocr {}
}
