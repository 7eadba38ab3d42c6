package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.document.Voice.Speaker;

/// Makes labels into speakers, and remembers roles: one that was given once is the person's from
/// then on, until another is given.
final class Voices {

  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:Right |Rt\\.? )?(?:Hon|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Lady|Lord|Maj|Capt|Col|Gen|Eng|Rev)\\b.*");

  private final Map<String, String> roles = new HashMap<>();

  /// The speaker whom a label names.
  Voice of(SpeakerLabel label) {
    String bracket = label.bracket() == null ? null : label.bracket().replace('\n', ' ').strip();
    if (bracket == null || bracket.isEmpty()) {
      return known(label.name());
    }
    if (Presiding.presides(label.name())) {
      roles.put(label.name(), bracket);
      return new Speaker("%s (%s)".formatted(label.name(), bracket), null);
    }
    boolean officeFirst = label.name().startsWith("The ") && PERSON.matcher(bracket).matches();
    return officeFirst ? remembered(bracket, label.name()) : remembered(label.name(), bracket);
  }

  private Voice remembered(String name, String role) {
    roles.put(name, role);
    return known(name);
  }

  private Speaker known(String name) {
    @Nullable String role = roles.get(name);
    return new Speaker(name, role);
  }
}
