package org.pincite.indexer.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name that ModernGov, the councils' meeting system, gives a file: "Printed minutes
/// 30th-Jan-2025 10.00 Cabinet.pdf".
///
/// @param kind what the file is: "Printed minutes"
/// @param body who met: "Cabinet"
record MeetingFile(String kind, String body) {

  private static final Pattern FORM =
      Pattern.compile(
          "(.+?) \\d{1,2}(?:st|nd|rd|th)-\\p{Lu}\\p{Ll}{2}-\\d{4} \\d{2}\\.\\d{2} (.+)\\.\\p{Alnum}+");

  static @Nullable MeetingFile read(String file) {
    Matcher name = FORM.matcher(file);
    return name.matches() ? new MeetingFile(name.group(1), name.group(2)) : null;
  }

  /// "Cabinet – minutes", as the committee cites: "Police and Crime Committee – transcript".
  String title() {
    String plain = kind.replaceFirst("^Printed (?=minutes)", "");
    boolean named = plain.matches("\\p{Lu}\\p{Ll}.*");
    return "%s – %s"
        .formatted(
            body, named ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain);
  }
}
