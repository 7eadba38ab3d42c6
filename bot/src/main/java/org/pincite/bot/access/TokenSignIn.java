package org.pincite.bot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Takes a program for the holder of the token that it shows: `Authorization: Bearer …`, RFC 6750.
/// It is so for this request alone; no session comes of it.
final class TokenSignIn extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final List<ApiToken> tokens;
  private final HandlerExceptionResolver problems;

  TokenSignIn(List<ApiToken> tokens, HandlerExceptionResolver problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    ApiToken token = find(shown.substring(SCHEME.length()).strip());
    if (token == null) {
      Refusal.unknown("the token is none of those that are set")
          .asking("Bearer error=\"invalid_token\"")
          .tell(problems, request, response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        new PreAuthenticatedAuthenticationToken(
            token.name(), "", AuthorityUtils.createAuthorityList("PROGRAM")));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private @Nullable ApiToken find(String shown) {
    return tokens.stream().filter(token -> token.is(shown)).findFirst().orElse(null);
  }
}
