package org.pincite.indexer.index;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents.Person;

/// A correspondent as a stored text, and back: the name, and the role behind a tab.
final class PersonCodec {

  private PersonCodec() {}

  static @Nullable String encode(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return person.role() == null ? person.name() : person.name() + "\t" + person.role();
  }

  static @Nullable Person decode(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    int tab = stored.indexOf('\t');
    return tab < 0
        ? new Person(stored, null)
        : new Person(stored.substring(0, tab), stored.substring(tab + 1));
  }
}
