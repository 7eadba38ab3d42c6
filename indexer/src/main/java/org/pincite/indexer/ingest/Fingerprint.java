package org.pincite.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// By what a paper is known again: its bytes, what is said of it, and, so that it need not be
/// opened for that, its file's size and time.
///
/// @param content the SHA-256 of the file, 64 hexadecimal digits
/// @param described a digest of what manifest, lists and other names say of it
/// @param state the file's; null where size and time do not tell it
/// @param picturesLeft whether pages that are pictures were left unread
record Fingerprint(
    String content, String described, @Nullable FileState state, boolean picturesLeft) {

  /// "CONTENT DESCRIBED SIZE TIME pictures": how the index keeps it.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<content>[0-9a-f]{64}) (?<described>[0-9a-f]{64})(?: (?<size>\\d{1,18}) (?<time>-?\\d{1,19}))?(?<left> pictures)?");

  /// The fingerprint that the index keeps; null where it is none of ours.
  static @Nullable Fingerprint parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return null;
    }
    String size = matcher.group("size");
    return new Fingerprint(
        matcher.group("content"),
        matcher.group("described"),
        size == null
            ? null
            : new FileState(Long.parseLong(size), Long.parseLong(matcher.group("time"))),
        matcher.group("left") != null);
  }

  /// What [#parse] reads.
  String written() {
    return content
        + " "
        + described
        + (state == null ? "" : " %d %d".formatted(state.size(), state.modified()))
        + (picturesLeft ? " pictures" : "");
  }

  /// The same for a paper some of whose pictures were left unread, or none.
  Fingerprint withPicturesLeft(boolean left) {
    return new Fingerprint(content, described, state, left);
  }

  /// `state` as far as it will tell the file's bytes again.
  static @Nullable FileState settled(FileState state, Instant now) {
    return state.isSettled(now) ? state : null;
  }

  /// The SHA-256 of a file, 64 hexadecimal digits.
  static String contentOf(Path file) throws IOException {
    MessageDigest sha = sha256();
    try (InputStream bytes = Files.newInputStream(file)) {
      bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /// The SHA-256 of words, 64 hexadecimal digits.
  static String digest(String words) {
    return HexFormat.of().formatHex(sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
