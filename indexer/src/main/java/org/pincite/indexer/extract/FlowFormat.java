package org.pincite.indexer.extract;

import org.jspecify.annotations.Nullable;

/// The formats without pages.
enum FlowFormat {
  WORD,
  LEGACY_WORD,
  /// Word 2003 and 2006 as one XML file.
  WORD_XML,
  OPEN_DOCUMENT,
  RICH_TEXT,
  HTML,
  MARKDOWN,
  PLAIN_TEXT;

  /// The format of a media type as Tika writes it; null where it is none of these.
  static @Nullable FlowFormat of(String type) {
    return switch (type) {
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12" ->
          WORD;
      case "application/msword" -> LEGACY_WORD;
      case "application/vnd.ms-word2006ml", "application/vnd.ms-wordml" -> WORD_XML;
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          OPEN_DOCUMENT;
      case "application/rtf" -> RICH_TEXT;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "text/markdown", "text/x-web-markdown" -> MARKDOWN;
      case "text/plain" -> PLAIN_TEXT;
      default -> null;
    };
  }
}
