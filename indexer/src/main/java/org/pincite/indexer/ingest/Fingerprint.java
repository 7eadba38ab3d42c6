package org.pincite.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pincite.indexer.source.SourcePaper;

/// Tells whether a paper needs reading: a digest of the file's bytes and of what the manifest says
/// of it.
final class Fingerprint {

  private Fingerprint() {}

  static String of(SourcePaper paper) throws IOException {
    MessageDigest sha = sha256();
    sha.update(paper.entry().toString().getBytes(StandardCharsets.UTF_8));
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(paper.file()), sha)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /// The fingerprint of a paper whose pictures were left unread: a run that reads pictures reads it
  /// anew, and one that does not leaves it.
  static String withPicturesLeft(String fingerprint) {
    return fingerprint + "+pictures";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
