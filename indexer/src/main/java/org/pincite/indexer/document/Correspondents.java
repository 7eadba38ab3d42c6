package org.pincite.indexer.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who writes a letter and to whom: whom its "I" and its "you" mean.
///
/// @param sender null where nobody said, or where several sign
/// @param addressee null where nobody said, or where it goes to several
public record Correspondents(@Nullable Person sender, @Nullable Person addressee) {

  /// Nothing is known.
  public static final Correspondents NONE = new Correspondents(null, null);

  /// One of the two.
  ///
  /// @param name as the paper prints it: "Diana Luchford"
  /// @param role what the paper says the person is; null where it does not say
  public record Person(String name, @Nullable String role) {
    public Person {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a correspondent without a name");
      }
    }

    /// "Diana Luchford, Chief Executive Officer".
    @Override
    public String toString() {
      return role == null ? name : name + ", " + role;
    }
  }

  /// The words of `text` that stand for somebody who is known; none for those that others say in
  /// it.
  public List<Meant> meantIn(String text) {
    List<Meant> meant = new ArrayList<>();
    if (addressee != null) {
      meant.add(new Meant("you", addressee));
    }
    if (sender != null) {
      meant.add(new Meant("I", sender));
    }
    return meant.stream().filter(word -> word.isIn(text)).toList();
  }

  /// These, and the `others` where these are not known.
  public Correspondents or(Correspondents others) {
    return new Correspondents(
        sender == null ? others.sender : sender, addressee == null ? others.addressee : addressee);
  }
}
