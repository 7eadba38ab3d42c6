package org.pincite.indexer.source;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// A paper that a publisher's list offers, and what the list says of it.
///
/// @param key names the paper among all that its publisher ever offers, whatever its address
/// @param path where it goes: a path in the corpus with forward slashes, without the extension
/// @param body who sat or wrote: "Police and Crime Committee"
/// @param kind "transcript", "minutes" …; null where the list does not tell
/// @param publisher null where nobody said
/// @param title as a citation writes it
/// @param date null where the list does not tell
/// @param aliases other titles under which it may be cited
/// @param addresses where it may be had, the likeliest first; at least one
/// @param where a sentence for a person who looks for it
public record OfferedPaper(
    String key,
    String path,
    String body,
    @Nullable String kind,
    @Nullable String publisher,
    String title,
    @Nullable PaperDate date,
    List<String> aliases,
    List<URI> addresses,
    String where) {

  public OfferedPaper {
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException(
          "paper \"%s\" is offered nowhere: expected an address".formatted(key));
    }
  }
}
