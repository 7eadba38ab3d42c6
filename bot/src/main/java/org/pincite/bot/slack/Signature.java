package org.pincite.bot.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells whether a request is Slack's:
/// <https://docs.slack.dev/authentication/verifying-requests-from-slack>.
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v0";

  /// A request that was signed so long ago, or so far ahead, may be one that somebody recorded.
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final InstantSource clock;

  Signature(Secret secret, InstantSource clock) {
    this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /// Whether the signature was made for this body, with our secret, just now.
  ///
  /// @param timestamp in seconds since 1970, as the header has it
  /// @param signature "v0=" and 64 hexadecimal digits
  /// @param body its bytes as they came
  boolean fits(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !isNow(timestamp)) {
      return false;
    }
    byte[] expected = sign(timestamp, body).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isNow(String timestamp) {
    try {
      long seconds = Long.parseLong(timestamp);
      long apart = Math.abs(Math.subtractExact(clock.instant().getEpochSecond(), seconds));
      return apart <= FRESH.toSeconds();
    } catch (NumberFormatException | ArithmeticException _) {
      return false;
    }
  }

  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update("%s:%s:".formatted(VERSION, timestamp).getBytes(StandardCharsets.UTF_8));
      return "%s=%s".formatted(VERSION, HexFormat.of().formatHex(mac.doFinal(body)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
