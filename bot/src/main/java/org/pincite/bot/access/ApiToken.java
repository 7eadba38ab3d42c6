package org.pincite.bot.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/// A token that a program shows in place of a person who signs in. The token itself is not kept.
public final class ApiToken {

  /// In characters. Of random hexadecimal digits it is 128 bits: not to be guessed by asking.
  private static final int LEAST = 32;

  /// What a header may carry: RFC 6750, section 2.1.
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private final String name;
  private final byte[] digest;

  private ApiToken(String name, byte[] digest) {
    this.name = name;
    this.digest = digest;
  }

  /// The token of a program.
  ///
  /// @param name of whoever holds it
  /// @throws IllegalArgumentException if it is short, or no header can carry it; without the token
  public static ApiToken of(String name, String token) {
    if (token.length() < LEAST) {
      throw new IllegalArgumentException(
          "a token of %d characters: expected at least %d, as openssl rand -hex 32 makes them"
              .formatted(token.length(), LEAST));
    }
    if (!FORM.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "a token with other signs than letters, digits and -._~+/: expected one as openssl rand"
              + " -hex 32 makes them");
    }
    return new ApiToken(name, digest(token));
  }

  String name() {
    return name;
  }

  /// Whether this is the token. How long that takes tells nothing about it.
  boolean is(String shown) {
    return MessageDigest.isEqual(digest, digest(shown));
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "token " + name;
  }
}
