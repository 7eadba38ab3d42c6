package org.pincite.bot.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets people sign in with their organisation's provider, by OpenID Connect's code flow with PKCE,
/// and sign out.
///
/// A page that wants it leads to `/sign-in`, whose link leads to the provider. It is a link and no
/// redirect because browsers hold a form's redirects, too, to the policy of the page that it stands
/// on, and a provider sends people on to servers that nobody can list.
final class SignIn {

  /// When a session's person signed in: an [Instant].
  static final String SINCE = "signed-in-since";

  private static final Logger LOG = System.getLogger(SignIn.class.getName());

  private static final String DOOR = "/sign-in";

  /// Below it stands the name of each provider: of ours alone.
  private static final String BASE = "/sign-in/with";

  private final SignInSettings settings;
  private final OpenIdProvider provider;
  private final HandlerExceptionResolver problems;

  SignIn(SignInSettings settings, OpenIdProvider provider, HandlerExceptionResolver problems) {
    this.settings = settings;
    this.provider = provider;
    this.problems = problems;
  }

  /// Takes the addresses below `/sign-in` and `/sign-out`.
  void guard(HttpSecurity http) {
    http.oauth2Login(login ->
            login
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .loginPage(DOOR)
                .authorizationEndpoint(to -> to.authorizationRequestResolver(remembering()))
                .redirectionEndpoint(back -> back.baseUri(SignInSettings.BACK))
                .userInfoEndpoint(user -> user.oidcUserService(new People(settings.people())))
                .successHandler((request, response, person) -> begin(request, response))
                .failureHandler(this::fail)
                .addObjectPostProcessor(tellingOnTheWayOut()))
        .logout(out ->
            out.logoutRequestMatcher(
                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                .logoutSuccessHandler(signedOut()))
        .addFilterBefore(new SessionEnd(settings.lasts()), SecurityContextHolderFilter.class);
  }

  private OAuth2AuthorizationRequestResolver remembering() {
    OAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(provider, BASE);
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        OAuth2AuthorizationRequest made = resolver.resolve(request);
        if (made != null) {
          ReturnAddress.keep(request);
        }
        return made;
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return resolver.resolve(request, id);
      }
    };
  }

  /// What fails before anybody is sent to the provider would else be a fault of ours.
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellingOnTheWayOut() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(SignIn.this::fail);
        return filter;
      }
    };
  }

  private void begin(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.setAttribute(SINCE, Instant.now());
    session.setMaxInactiveInterval(Math.toIntExact(settings.lasts().toSeconds()));
    ReturnAddress.follow(session, response);
  }

  private void fail(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProviderAwayException away) {
        problems.resolveException(request, response, null, away);
        return;
      }
    }
    String code =
        e instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "";
    switch (code) {
      case "authorization_request_not_found" ->
          tell("this sign-in took too long, or began elsewhere: begin anew", request, response);
      case "access_denied" -> tell("the sign-in service did not let you in", request, response);
      case People.NOT_NAMED ->
          Refusal.forbidden(
                  "you have signed in, but are not among those who may use Pincite: ask whoever runs it")
              .tell(problems, request, response);
      default -> {
        LOG.log(Level.WARNING, "somebody could not sign in: {0}", oneLine(e));
        tell(
            "you could not be signed in; whoever runs Pincite finds the reason in its log",
            request,
            response);
      }
    }
  }

  private void tell(String sentence, HttpServletRequest request, HttpServletResponse response) {
    Refusal.unknown(sentence).tell(problems, request, response);
  }

  /// What a provider says of a failure, which may be of many lines.
  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
  }

  /// The provider is told as well, where it wants to be.
  private OidcClientInitiatedLogoutSuccessHandler signedOut() {
    OidcClientInitiatedLogoutSuccessHandler handler =
        new OidcClientInitiatedLogoutSuccessHandler(provider);
    handler.setPostLogoutRedirectUri(settings.address() + SignInSettings.SIGNED_OUT);
    handler.setDefaultTargetUrl(SignInSettings.SIGNED_OUT);
    handler.setRedirectStrategy(SignIn::refresh);
    return handler;
  }

  /// Goes on from a page in between, for the reason for which `/sign-in` is one.
  private static void refresh(
      HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
    response.setHeader("Refresh", "0; url=" + address);
    try {
      request.getRequestDispatcher(SignInSettings.SIGNED_OUT).forward(request, response);
    } catch (ServletException e) {
      throw new IOException("showing that somebody has signed out", e);
    }
  }
}
