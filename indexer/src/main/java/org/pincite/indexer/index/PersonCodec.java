package org.pincite.indexer.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents.Person;

/// A correspondent as a stored text, and back: "3:TomDirector" has a role, "3 Tom" has none. The
/// number is the name's length in UTF-16 units, as a name may hold any letter.
final class PersonCodec {

  private static final Pattern STORED = Pattern.compile("^(\\d+)([ :])(.*)$", Pattern.DOTALL);

  private PersonCodec() {}

  static @Nullable String encode(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    String name = person.name();
    return person.role() == null
        ? "%d %s".formatted(name.length(), name)
        : "%d:%s%s".formatted(name.length(), name, person.role());
  }

  static @Nullable Person decode(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    Matcher parts = STORED.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalArgumentException("\"%s\" is no stored person".formatted(stored));
    }
    int length = Integer.parseInt(parts.group(1));
    String words = parts.group(3);
    return new Person(
        words.substring(0, length), parts.group(2).equals(":") ? words.substring(length) : null);
  }
}
