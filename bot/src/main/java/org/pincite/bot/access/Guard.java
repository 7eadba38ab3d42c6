package org.pincite.bot.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What every request has to pass. Whatever is not named here is for those who are known.
final class Guard {

  /// Slack signs what it sends there.
  static final String EVENTS = "/slack/events";

  /// Whether the server is well is no secret.
  static final String HEALTH = "/actuator/health";

  /// How the pages look, which tells nothing of any paper.
  private static final RequestMatcher LOOKS = paths("/pincite.css", "/icon.svg", "/assets/**");

  /// What somebody sees who has not signed in, or has signed out.
  private static final RequestMatcher DOORS = paths("/sign-in", SignInSettings.SIGNED_OUT);

  private final AccessSettings settings;
  private final @Nullable SignIn signIn;
  private final HandlerExceptionResolver problems;

  Guard(AccessSettings settings, @Nullable SignIn signIn, HandlerExceptionResolver problems) {
    this.settings = settings;
    this.signIn = signIn;
    this.problems = problems;
  }

  /// Spring's own defaults are off where something of ours is in their place: headers are set for
  /// all answers by the web, [SameSite] stands for tokens in forms, [ReturnAddress] for kept
  /// requests.
  void stand(HttpSecurity http) {
    http.headers(headers -> headers.defaultsDisabled().addHeaderWriter(Guard::keepPrivate))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(out -> out.disable())
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(LOOKS, DOORS, paths(EVENTS, HEALTH))
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(unknown ->
            unknown.authenticationEntryPoint((request, response, _) -> ask(request, response)))
        .addFilterBefore(new SameSite(problems), SecurityContextHolderFilter.class)
        .addFilterBefore(
            new TokenSignIn(settings.tokens(), problems), AnonymousAuthenticationFilter.class);
    if (signIn != null) {
      signIn.guard(http);
    }
  }

  /// Asks who it is: a person is led to the page to sign in, if there is one.
  private void ask(HttpServletRequest request, HttpServletResponse response) {
    if (signIn == null) {
      refuse("Pincite wants a token here: expected the header Authorization: Bearer …")
          .tell(problems, request, response);
    } else if (request.getHeader("HX-Request") != null) { // a part of a page, by htmx
      response.setHeader("HX-Redirect", "/sign-in");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (isPerson(request)) {
      ReturnAddress.lead(response, ReturnAddress.signInPage(request));
    } else {
      refuse("sign in first, at /sign-in, or show a token: Authorization: Bearer …")
          .tell(problems, request, response);
    }
  }

  private static Refusal refuse(String sentence) {
    return Refusal.unknown(sentence).asking("Bearer");
  }

  private static boolean isPerson(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.matches(request.getMethod())
        && accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  /// What is for those who are known stays in no cache between, and in none of a browser that
  /// several people use.
  private static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader(HttpHeaders.CACHE_CONTROL) && !LOOKS.matches(request)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static RequestMatcher paths(String... patterns) {
    PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        List.of(patterns).stream().<RequestMatcher>map(builder::matcher).toList());
  }
}
