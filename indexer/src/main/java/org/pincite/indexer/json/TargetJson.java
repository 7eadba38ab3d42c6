package org.pincite.indexer.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Target;

/// Where a citation leads.
///
/// @param document the id of the paper
/// @param pages the pages meant; none for a whole paper, or one without pages
/// @param speaker whose words they are; null for nobody's or several speakers'
/// @param text the words meant, verbatim, with " … " where a quotation leaves some out; null where
///   none are known
/// @param passage the id of the passage in which they begin; null where none are known
/// @param relation "exact" for words that the citing words quote, "candidate" for the likest in the
///   place cited
public record TargetJson(
    String document,
    List<Page> pages,
    @Nullable String speaker,
    @Nullable String text,
    @Nullable String passage,
    String relation) {

  static TargetJson of(Target target) {
    return new TargetJson(
        target.document(),
        target.pages(),
        target.speaker(),
        target.words().isEmpty() ? null : target.text(),
        target.passage(),
        target.relation().toString());
  }
}
