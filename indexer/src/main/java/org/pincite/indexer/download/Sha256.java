package org.pincite.indexer.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells one file's bytes from another's.
public final class Sha256 {

  private Sha256() {}

  /// The digest of what is left of `bytes`, 64 hexadecimal digits in lower case.
  public static String of(InputStream bytes) throws IOException {
    MessageDigest sha = sha256();
    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
