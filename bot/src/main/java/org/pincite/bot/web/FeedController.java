package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.Digest;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Journal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Tells feed readers of new papers.
@Hidden
@RestController
final class FeedController {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private static final int DIGITS = 24;

  private final Journal journal;
  private final @Nullable String address;

  /// @param address where people open the page; null for the one that they ask at
  FeedController(PassageIndex index, @Nullable String address) {
    this.journal = Journal.in(index.folder());
    this.address = address;
  }

  /// Spring answers 304 where the reader has this feed already.
  @GetMapping("/feed.atom")
  ResponseEntity<byte[]> feed() {
    String base =
        address == null
            ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
            : address;
    AtomFeed feed = AtomFeed.of(journal.read(), base);
    String xml = feed.xml();
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.noCache())
        .eTag('"' + Digest.of(xml).substring(0, DIGITS) + '"')
        .lastModified(feed.updated().truncatedTo(ChronoUnit.SECONDS))
        .body(xml.getBytes(StandardCharsets.UTF_8));
  }
}
