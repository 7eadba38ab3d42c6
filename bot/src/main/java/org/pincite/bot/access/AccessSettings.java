package org.pincite.bot.access;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may use what is served: whoever has one of the tokens, and whoever signs in. At least one of
/// the two is there.
///
/// @param tokens for programs
/// @param signIn for people; null without
/// @param proxies the reverse proxies that are believed when they say whom they speak for
/// @param requestsAMinute how many requests an address may send, on average and at once
public record AccessSettings(
    List<ApiToken> tokens,
    @Nullable SignInSettings signIn,
    List<InetAddress> proxies,
    int requestsAMinute) {

  public AccessSettings {
    tokens = List.copyOf(tokens);
    proxies = List.copyOf(proxies);
    if (tokens.isEmpty() && signIn == null) {
      throw new IllegalArgumentException("access without a token and without sign-in");
    }
    if (requestsAMinute < 1) {
      throw new IllegalArgumentException(
          "%d requests a minute: expected at least 1".formatted(requestsAMinute));
    }
  }
}
