package org.pincite.indexer.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PassageKind;

/// Which passages a search may find. Each part narrows; an empty or absent part does not.
///
/// @param documents the ids of the papers to search; all of them if empty
/// @param collection the collection to search, with those inside it
/// @param speaker the name of the person whose words are sought
/// @param kind the kind of passage sought
public record Filter(
    List<String> documents,
    @Nullable String collection,
    @Nullable String speaker,
    @Nullable PassageKind kind) {

  /// Lets everything pass.
  public static final Filter NONE = new Filter(List.of(), null, null, null);

  public Filter {
    documents = List.copyOf(documents);
    collection = collection == null || collection.isBlank() ? null : collection;
    speaker = speaker == null || speaker.isBlank() ? null : speaker;
  }

  /// Whether passages of this paper may be found at all.
  public boolean lets(CatalogueEntry entry) {
    boolean named = documents.isEmpty() || documents.contains(entry.id());
    boolean inside =
        collection == null
            || entry.collection().equals(collection)
            || entry.collection().startsWith(collection + "/");
    return named && inside;
  }
}
