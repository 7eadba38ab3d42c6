package org.pincite.bot.access;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// How people sign in with their organisation's OpenID provider.
///
/// @param issuer the provider, as its discovery document names it
/// @param clientId by which the provider knows Pincite
/// @param clientSecret by which Pincite proves that to it
/// @param address where people open the page, "https://pincite.example.org"
/// @param people whom to let in, as "ann@example.org" or "@example.org"; empty for everybody whom
///   the provider lets in
/// @param lasts after which time somebody has to sign in anew
public record SignInSettings(
    URI issuer,
    String clientId,
    String clientSecret,
    String address,
    Set<String> people,
    Duration lasts) {

  /// Where the provider sends people back to.
  static final String BACK = "/sign-in/back";

  /// Where they are once they have signed out.
  static final String SIGNED_OUT = "/signed-out";

  public SignInSettings {
    people = Set.copyOf(people);
  }

  /// Without the secret.
  @Override
  public String toString() {
    return "SignInSettings[%s, %s]".formatted(issuer, clientId);
  }
}
