package org.pincite.bot.access;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many requests each address may still send: a token bucket for each, which holds a minute's
/// and fills evenly. The addresses that have been silent longest are forgotten first.
final class Allowance {

  /// Addresses remembered, about 2 MB.
  private static final int MOST = 10_000;

  /// "198.51.100.7:50123", "[2001:db8::7]:50123", "[2001:db8::7]".
  private static final Pattern WITH_PORT =
      Pattern.compile("(?:([0-9.]+):[0-9]+|\\[(.*)](?::[0-9]+)?)");

  private final int aMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /// @param nanos a clock that never goes back, in nanoseconds
  Allowance(int aMinute, LongSupplier nanos) {
    this.aMinute = aMinute;
    this.nanos = nanos;
  }

  /// @param left requests at once, a part of one included
  /// @param at when that was
  private record Bucket(double left, long at) {}

  /// Takes one request off an address's allowance.
  ///
  /// @return zero where it had one left; else how long until it has
  synchronized Duration take(String address) {
    long now = nanos.getAsLong();
    String sender = sender(address);
    Bucket before = buckets.getOrDefault(sender, new Bucket(aMinute, now));
    double nanosForOne = (double) Duration.ofMinutes(1).toNanos() / aMinute;
    double left = Math.min(aMinute, before.left() + (now - before.at()) / nanosForOne);
    boolean allowed = left >= 1;
    buckets.put(sender, new Bucket(allowed ? left - 1 : left, now));
    return allowed ? Duration.ZERO : Duration.ofNanos((long) ((1 - left) * nanosForOne));
  }

  synchronized int addresses() {
    return buckets.size();
  }

  /// Whose an address is: one of IPv6 is given out with all that share its first 64 bits.
  ///
  /// @param address as it was connected from, or as a proxy wrote it, which may add the port; all
  ///   that are none are one sender's
  private static String sender(String address) {
    Matcher ported = WITH_PORT.matcher(address);
    String alone = ported.matches() ? ported.replaceFirst("$1$2") : address;
    try {
      byte[] bytes = InetAddress.ofLiteral(alone).getAddress();
      return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    } catch (IllegalArgumentException _) {
      return "unknown";
    }
  }
}
