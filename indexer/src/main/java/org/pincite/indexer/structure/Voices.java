package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PersonName;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.document.Voice.Speaker;

/// Makes labels into speakers, and remembers roles: one that was given once, or in the list of
/// those present, is the person's from then on, until another is given.
final class Voices {

  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:Right |Rt\\.? )?(?:Hon|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Lady|Lord|Maj|Capt|Col|Gen|Eng|Rev)\\b.*");

  /// "Hon. (Eng. Gumbo)" has the name in the bracket.
  private static final Pattern TITLE_ALONE = Pattern.compile("(?:Hon|Mr|Mrs|Ms|Dr)\\.?");

  /// By the person's full name, so that "Sir John Reed" is "Sir John Reed QPM"; by the label where
  /// that has no full name: two may share a surname.
  private final Map<Object, String> roles = new HashMap<>();

  Voices(Attendance attendance) {
    roles.putAll(attendance.roles());
  }

  /// The speaker whom a label names.
  Voice of(SpeakerLabel label) {
    String bracket = label.bracket() == null ? null : label.bracket().replace('\n', ' ').strip();
    if (bracket == null || !isRole(bracket)) {
      return known(label.name());
    }
    if (Presiding.presides(label.name())) {
      roles.put(label.name(), bracket);
      return new Speaker("%s (%s)".formatted(label.name(), bracket), null);
    }
    if (TITLE_ALONE.matcher(label.name()).matches()) {
      return known(label.name() + " " + bracket);
    }
    boolean office = label.name().startsWith("The ") || !PersonName.hasTitle(label.name());
    boolean officeFirst = office && PERSON.matcher(bracket).matches();
    return officeFirst ? remembered(bracket, label.name()) : remembered(label.name(), bracket);
  }

  /// The speaker of this name, who has this role from now on, if one is given.
  Speaker of(String name, @Nullable String role) {
    return role == null ? known(name) : remembered(name, role);
  }

  /// "(interrupting)" and "(via video link)" say how somebody speaks, "(AM)" is a seat.
  private static boolean isRole(String bracket) {
    return !bracket.isEmpty()
        && !Character.isLowerCase(bracket.codePointAt(0))
        && !PersonName.hasLetters("- " + bracket);
  }

  private Speaker remembered(String name, String role) {
    roles.put(key(name), role);
    return known(name);
  }

  /// The speaker of this name, with the role that is known by now.
  Speaker known(String name) {
    @Nullable String role = roles.get(key(name));
    return new Speaker(name, role);
  }

  private static Object key(String name) {
    PersonName person = PersonName.of(name);
    return person.isFull() ? person : name;
  }
}
