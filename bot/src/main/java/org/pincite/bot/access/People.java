package org.pincite.bot.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Reads who has signed in, and lets in whom the settings name. Somebody's e-mail address counts
/// where the provider has verified it: elsewhere people may write any.
final class People extends OidcUserService {

  /// The error of somebody who is not named.
  static final String NOT_NAMED = "not_named";

  private static final List<String> NAMES =
      List.of(
          StandardClaimNames.NAME, StandardClaimNames.PREFERRED_USERNAME, StandardClaimNames.EMAIL);

  private final Set<String> named;

  /// @param named e-mail addresses, or "@example.org"; empty for everybody
  People(Set<String> named) {
    this.named =
        named.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = super.loadUser(request);
    if (!named.isEmpty() && !isNamed(user.getEmail(), user.getEmailVerified())) {
      throw new OAuth2AuthenticationException(new OAuth2Error(NOT_NAMED));
    }
    return new DefaultOidcUser(
        user.getAuthorities(), user.getIdToken(), user.getUserInfo(), nameOf(user));
  }

  /// The claim by which the page calls somebody. What identifies them, "sub", is no name.
  private static String nameOf(OidcUser user) {
    return NAMES.stream()
        .filter(claim -> user.getClaims().get(claim) instanceof String name && !name.isBlank())
        .findFirst()
        .orElse(IdTokenClaimNames.SUB);
  }

  private boolean isNamed(@Nullable String email, @Nullable Boolean verified) {
    if (email == null || !Boolean.TRUE.equals(verified)) {
      return false;
    }
    String address = email.toLowerCase(Locale.ROOT);
    return named.contains(address)
        || named.contains(address.substring(Math.max(0, address.lastIndexOf('@'))));
  }
}
