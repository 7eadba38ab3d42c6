package org.pincite.bot.access;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// The organisation's provider, as its discovery document describes it. That is asked for when the
/// server starts, and, where it could not be had, whenever somebody wants to sign in: a server that
/// starts before its network does is of use as soon as there is one.
final class OpenIdProvider implements ClientRegistrationRepository {

  /// Our own name for it, which stands in addresses.
  static final String ID = "openid";

  private static final Logger LOG = System.getLogger(OpenIdProvider.class.getName());

  private final SignInSettings settings;
  private volatile @Nullable ClientRegistration found;

  OpenIdProvider(SignInSettings settings) {
    this.settings = settings;
  }

  /// Asks for the discovery document, and logs one sentence if it cannot be had.
  void start() {
    Thread.ofVirtual().name("openid-discovery").start(this::look);
  }

  private void look() {
    try {
      find();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, unavailable(e));
    }
  }

  /// @throws ProviderAwayException where the provider does not answer as one
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    try {
      return find();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, unavailable(e));
      throw new ProviderAwayException(e);
    }
  }

  private ClientRegistration find() {
    ClientRegistration known = found;
    if (known == null) {
      known =
          ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
              .registrationId(ID)
              .clientId(settings.clientId())
              .clientSecret(settings.clientSecret())
              .redirectUri(settings.address() + SignInSettings.BACK)
              .scope("openid", "profile", "email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build();
      found = known;
    }
    return known;
  }

  private String unavailable(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "nobody can sign in: %s (setting pincite.access.sign-in.issuer) does not answer as an OpenID provider: %s"
        .formatted(
            settings.issuer(), String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
  }
}
