package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Tells the caption of a table, a figure or a box, and a figure's source, from a heading that is
/// set like them.
final class Caption {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?is)(?:(?:table|fig(?:ure|\\.)|box|chart|graph|map|image|photo(?:graph)?|plate)"
              + "\\s+[a-z]?\\d{1,3}(?:\\.\\d{1,3})*+\\b|sources?:).*");

  private Caption() {}

  static boolean is(String words) {
    return CAPTION.matcher(words).matches();
  }
}
