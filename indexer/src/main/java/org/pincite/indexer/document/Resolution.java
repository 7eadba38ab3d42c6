package org.pincite.indexer.document;

import org.jspecify.annotations.Nullable;

/// Where a citation leads, as far as that is known.
public sealed interface Resolution {

  /// The cited paper is there, and so are the pages that are named.
  record Resolved(Target target) implements Resolution {}

  /// The cited paper is there, and has no page called so.
  ///
  /// @param document the id of the paper
  record PageNotFound(String document) implements Resolution {}

  /// The cited paper is not there.
  ///
  /// @param document the id that the manifest gives it; null where no entry names it
  /// @param kind "transcript", "report" …; null where nobody said
  record Awaited(@Nullable String document, @Nullable String kind) implements Resolution {}

  /// Two papers, pages or passages may be meant equally well.
  record Ambiguous() implements Resolution {}

  /// The words do not tell what paper is meant.
  record Unread() implements Resolution {}

  /// The name that contracts have for it.
  default String status() {
    return switch (this) {
      case Resolved _ -> "resolved";
      case PageNotFound _ -> "page-not-found";
      case Awaited _ -> "awaited";
      case Ambiguous _ -> "ambiguous";
      case Unread _ -> "unread";
    };
  }

  /// The id of the paper that is cited; null where none is known.
  default @Nullable String document() {
    return switch (this) {
      case Resolved(Target target) -> target.document();
      case PageNotFound(String document) -> document;
      case Awaited(String document, String _) -> document;
      case Ambiguous(), Unread() -> null;
    };
  }
}
