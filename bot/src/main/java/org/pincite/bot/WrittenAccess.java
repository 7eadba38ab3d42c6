package org.pincite.bot;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.access.AccessSettings;
import org.pincite.bot.access.ApiToken;
import org.pincite.bot.access.SignInSettings;
import org.pincite.bot.slack.Secret;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings below `pincite.access` as they are written: see [AccessSettings].
///
/// @param token for programs
/// @param tokenFile the file that holds it
/// @param tokenFiles files of further ones, by the name of whoever has it
/// @param signIn for people; null without
/// @param proxies addresses of reverse proxies that are believed
/// @param requestsAMinute of one address
record WrittenAccess(
    @Nullable String token,
    @Nullable String tokenFile,
    @DefaultValue Map<String, String> tokenFiles,
    @Nullable WrittenSignIn signIn,
    @DefaultValue List<String> proxies,
    @DefaultValue("600") int requestsAMinute) {

  /// @param address where people open the page; null where it is not set
  /// @return null where nobody is asked who they are
  /// @throws SettingsException where one is set that does not fit, or is of no use without another
  @Nullable AccessSettings read(Path home, @Nullable String address) {
    List<ApiToken> tokens = tokens(home);
    SignInSettings people = signIn == null ? null : signIn.read(home, address);
    if (tokens.isEmpty() && people == null) {
      if (proxies.isEmpty()) {
        return null;
      }
      throw new SettingsException(
          "setting pincite.access.proxies is of no use where nobody is asked who they are: set"
              + " pincite.access.token-file or pincite.access.sign-in as well");
    }
    if (requestsAMinute < 1) {
      throw new SettingsException(
          "setting pincite.access.requests-a-minute: %d: expected at least 1"
              .formatted(requestsAMinute));
    }
    return new AccessSettings(
        tokens, people, proxies.stream().map(WrittenAccess::proxy).toList(), requestsAMinute);
  }

  private List<ApiToken> tokens(Path home) {
    List<ApiToken> tokens = new ArrayList<>();
    add(
        "token",
        "access.token",
        SecretSetting.read(home, "access.token", token, tokenFile),
        tokens);
    new TreeMap<>(tokenFiles)
        .forEach((name, file) -> {
          String key = "access.token-files." + name;
          add(name, key, SecretSetting.inFile(home, key, file), tokens);
        });
    return tokens;
  }

  private static void add(String name, String key, @Nullable Secret secret, List<ApiToken> tokens) {
    if (secret != null) {
      try {
        tokens.add(ApiToken.of(name, secret.value()));
      } catch (IllegalArgumentException e) {
        throw new SettingsException("setting pincite.%s: %s".formatted(key, e.getMessage()), e);
      }
    }
  }

  private static InetAddress proxy(String written) {
    try {
      return InetAddress.ofLiteral(written);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          "setting pincite.access.proxies: \"%s\": expected an address such as 127.0.0.1"
              .formatted(written),
          e);
    }
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "WrittenAccess[%s]".formatted(signIn);
  }
}
