package org.pincite.indexer.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Download;
import org.pincite.indexer.extract.FileFormat;
import org.pincite.indexer.extract.FileFormat.Family;

/// What a paper must be when it comes: many servers answer with a page that asks to sign in, and
/// say that all is well.
///
/// @param family what the manifest's file name says, else the address's; null where neither does
/// @param sha256 its digest; null where the manifest does not say
record Expectation(@Nullable Family family, @Nullable String sha256) {

  static Expectation of(ManifestEntry entry, Place place, URI url) {
    Family named = place.whole() ? FileFormat.ofName(place.path()).family() : null;
    String segment = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
    return new Expectation(
        named == null ? FileFormat.ofName(segment).family() : named,
        entry.source() == null ? null : entry.source().sha256());
  }

  /// What is wrong with what came, in sentences; null where nothing is.
  @Nullable String fault(Download.Whole whole, FileFormat came) {
    if (sha256 != null && !sha256.equals(whole.sha256())) {
      return "%s has the SHA-256 %s: expected %s, as the manifest says."
          .formatted(whole.from(), whole.sha256(), sha256);
    }
    Family cameAs = came.family();
    if (cameAs == null) {
      return "%s is %s: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text."
          .formatted(whole.from(), came.type());
    }
    if (family == null && cameAs != Family.PDF && cameAs != Family.OFFICE) {
      return "%s is %s: expected a PDF or a word processor's file, or the key file, to say that this is the paper."
          .formatted(whole.from(), cameAs.inWords());
    }
    return family == null || family == cameAs
        ? null
        : "%s is %s: expected %s.".formatted(whole.from(), cameAs.inWords(), family.inWords());
  }
}
