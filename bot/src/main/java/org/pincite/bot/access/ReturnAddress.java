package org.pincite.bot.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/// Where somebody wanted to go who has to sign in first: the page and its question come back after
/// it. Until then the session keeps it.
final class ReturnAddress {

  /// A path of ours, percent-encoded. Two slashes would lead to another server.
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

  private static final String PARAMETER = "to";

  private static final String START = "/";

  private ReturnAddress() {}

  /// The page that offers to sign in and then leads to where this request wanted.
  static String signInPage(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "/sign-in?%s=%s".formatted(PARAMETER, UriUtils.encode(wanted, StandardCharsets.UTF_8));
  }

  /// Keeps what that page passes on.
  static void keep(HttpServletRequest request) {
    request.getSession().setAttribute(PARAMETER, checked(request.getParameter(PARAMETER)));
  }

  /// Leads there.
  static void follow(HttpSession session, HttpServletResponse response) {
    Object kept = session.getAttribute(PARAMETER);
    session.removeAttribute(PARAMETER);
    lead(response, kept instanceof String address ? address : START);
  }

  /// A redirect to a page of ours, whatever this server is called outside.
  static void lead(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, address);
  }

  private static String checked(@Nullable String address) {
    return address != null && OURS.matcher(address).matches() ? address : START;
  }
}
