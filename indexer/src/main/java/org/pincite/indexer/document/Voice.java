package org.pincite.indexer.document;

import org.jspecify.annotations.Nullable;

/// Whose words a passage is.
public sealed interface Voice {

  /// One person's spoken words.
  ///
  /// @param name as the paper prints it, honours and all: "Diana Luchford", "Caroline Russell AM
  ///   (Chair)" without the bracket
  /// @param role what the paper says the person is; null where it does not say
  record Speaker(String name, @Nullable String role) implements Voice {
    public Speaker {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a speaker without a name");
      }
    }
  }

  /// Somebody spoke, but the paper leaves open who: credited to nobody.
  record Unclear() implements Voice {}

  /// The paper's own words, spoken by no one.
  record Written() implements Voice {}
}
