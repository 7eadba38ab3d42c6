package org.pincite.bot.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns the id of a person into a name that tells nobody who it is, and the same one each time:
/// HMAC-SHA256 (RFC 2104) under a key that stays on this machine. A bare hash of an id as short as
/// Slack's could be undone by trying them all.
final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  private Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /// With the key in the file, which is made where it is missing, readable by its owner alone.
  static Pseudonyms of(Path file) {
    try {
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      try {
        create(file);
        Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException _) {
        // made at an earlier start
      }
      return new Pseudonyms(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("the key of the history at " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "%s holds no key: delete it, and a new one is made".formatted(file), e);
    }
  }

  private static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    } else {
      Files.createFile(file);
    }
  }

  /// 64 hexadecimal digits.
  String of(String id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
