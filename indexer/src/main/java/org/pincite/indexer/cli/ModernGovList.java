package org.pincite.indexer.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.moderngov.Committee;
import org.pincite.indexer.moderngov.ModernGov;
import org.pincite.indexer.moderngov.Wish;
import org.pincite.indexer.source.OfferedPaper;

/// `pincite fetch --moderngov --list`: what an installation has put up.
///
/// @param site the installation
record ModernGovList(ModernGov site) {

  /// Prints what there is: the committees, or the papers of the one that is named.
  void print(@Nullable Wish wish, PrintWriter out) {
    if (wish == null) {
      site.committees().forEach(committee -> out.println(line(committee)));
      return;
    }
    ModernGov.Listing listing = site.papers(wish);
    listing.papers().forEach(paper -> out.println(line(paper)));
    listing.faults().forEach(fault -> out.println(fault.id() + ": " + fault.reason()));
    out.printf(
        "%d papers of %d meetings since %s%n",
        listing.papers().size(), listing.meetings(), wish.since());
  }

  private static String line(Committee committee) {
    return "%6d  %s%s"
        .formatted(
            committee.id(), committee.title(), committee.expired() ? " (no longer meets)" : "");
  }

  private static String line(OfferedPaper paper) {
    String day = paper.date() == null ? "undated   " : paper.date().iso();
    return "%s  %-10s  %s".formatted(day, paper.kind(), paper.title());
  }
}
