package org.pincite.bot;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.access.SignInSettings;
import org.pincite.bot.slack.Secret;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings below `pincite.access.sign-in` as they are written: see [SignInSettings].
record WrittenSignIn(
    @Nullable String issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @Nullable String clientSecretFile,
    @DefaultValue Set<String> people,
    @DefaultValue("12h") Duration lasts) {

  /// Where anybody in the world has an account, or can make one.
  private static final Set<String> EVERYBODYS = Set.of("accounts.google.com");

  private static final String KEY = "access.sign-in.";

  /// @param address where people open the page; null where it is not set
  /// @throws SettingsException where something is missing or does not fit
  SignInSettings read(Path home, @Nullable String address) {
    URI provider =
        provider(
            needed(
                "issuer",
                issuer,
                "your provider's address, such as https://login.microsoftonline.com/TENANT/v2.0"));
    String id = needed("client-id", clientId, "the id that your provider gave Pincite");
    Secret secret = SecretSetting.read(home, KEY + "client-secret", clientSecret, clientSecretFile);
    if (secret == null) {
      throw missing(
          KEY + "client-secret-file", "the file of the secret that your provider gave Pincite");
    }
    if (address == null) {
      throw missing("address", "where people open the page, such as https://pincite.example.org");
    }
    if (safe(address) == null) {
      throw new SettingsException(
          "setting pincite.address: \"%s\": expected https:// where people sign in"
              .formatted(address));
    }
    if (EVERYBODYS.contains(provider.getHost()) && people.isEmpty()) {
      throw missing(
          KEY + "people",
          "whom to let in, such as \"@example.org\", as anybody can have an account at "
              + provider.getHost());
    }
    if (!lasts.isPositive()) {
      throw new SettingsException(
          "setting pincite.%slasts: %s: expected a time, as 12h".formatted(KEY, lasts));
    }
    return new SignInSettings(provider, id, secret.value(), address, people, lasts);
  }

  private static URI provider(String written) {
    URI issuer = safe(written);
    if (issuer == null || issuer.getQuery() != null) {
      throw new SettingsException(
          "setting pincite.%sissuer: \"%s\": expected an address that begins with https://"
              .formatted(KEY, written));
    }
    return issuer;
  }

  /// The address; null where what is said there could be read and changed on the way: over http,
  /// unless it stays on this machine.
  private static @Nullable URI safe(String written) {
    try {
      URI address = new URI(written);
      boolean secret =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && ServedTo.isThisMachine(address.getHost()));
      return secret && address.getHost() != null ? address : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }

  private static String needed(String key, @Nullable String value, String expected) {
    if (value == null || value.isBlank()) {
      throw missing(KEY + key, expected);
    }
    return value.strip();
  }

  private static SettingsException missing(String key, String expected) {
    return new SettingsException(
        "setting pincite.%s is missing: expected %s".formatted(key, expected));
  }

  /// Without the secret.
  @Override
  public String toString() {
    return "WrittenSignIn[%s]".formatted(issuer);
  }
}
