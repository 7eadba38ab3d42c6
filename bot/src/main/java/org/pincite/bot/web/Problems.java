package org.pincite.bot.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.UnknownPaperException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Maps exceptions to HTTP: to a problem document (RFC 9457), or for a person's browser to a page
/// with the same sentence.
///
/// A client's fault is told to the client and not logged. A fault of ours is logged once, with its
/// cause, and the client learns no more than that there was one.
@ControllerAdvice
final class Problems {

  private static final Logger LOG = System.getLogger(Problems.class.getName());

  private static final String FAULT =
      "Pincite failed at this; whoever runs it finds the reason in its log";

  private final ProblemPage page;

  Problems(ProblemPage page) {
    this.page = page;
  }

  /// The answer in an exception's place; none where the client has gone away and nobody is there to
  /// be told.
  @ExceptionHandler
  @Nullable ResponseEntity<Object> tell(
      Exception e, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, null); // it names what would have been answered
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      return null;
    }
    String path = path(request);
    ProblemDetail problem = problem(e, path);
    problem.setInstance(URI.create(path));
    boolean seenByPerson = ProblemPage.isWanted(path, request);
    HttpHeaders headers = new HttpHeaders();
    if (e instanceof ErrorResponse known) {
      headers.putAll(known.getHeaders()); // such as the methods that are allowed
    }
    headers.setContentType(seenByPerson ? ProblemPage.TYPE : MediaType.APPLICATION_PROBLEM_JSON);
    Object body = seenByPerson ? page.of(problem) : problem;
    return new ResponseEntity<>(body, headers, problem.getStatus());
  }

  private static ProblemDetail problem(Exception e, String path) {
    return switch (e) {
      case RefusedException refused -> of(refused.status(), refused.getMessage());
      case UnknownPaperException unknown -> of(HttpStatus.NOT_FOUND, unknown.getMessage());
      case NoResourceFoundException _ ->
          of(HttpStatus.NOT_FOUND, "nothing is at %s".formatted(path));
      case HttpMessageNotReadableException unreadable ->
          of(HttpStatus.BAD_REQUEST, UnreadableBody.sentence(unreadable));
      case InvalidParameterException _ -> // Tomcat reads parameters when they are first asked for
          of(
              HttpStatus.BAD_REQUEST,
              "the parameters cannot be read: expected name=value, percent-encoded in UTF-8");
      case MissingServletRequestParameterException missing ->
          of(
              HttpStatus.BAD_REQUEST,
              "the parameter %s is missing".formatted(missing.getParameterName()));
      case MethodArgumentTypeMismatchException mismatch -> // only of a number: any text is a text
          of(
              HttpStatus.BAD_REQUEST,
              "%s \"%s\": expected a whole number"
                  .formatted(mismatch.getName(), mismatch.getValue()));
      case HttpRequestMethodNotSupportedException unsupported ->
          of(
              HttpStatus.METHOD_NOT_ALLOWED,
              "%s does not go with %s: expected %s"
                  .formatted(
                      unsupported.getMethod(), path, unsupported.getHeaders().getFirst("Allow")));
      case HttpMediaTypeNotSupportedException unsupported ->
          of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "content type \"%s\": expected application/json"
                  .formatted(unsupported.getContentType()));
      case ErrorResponse response -> told(response);
      default -> fault(e, path);
    };
  }

  /// What Spring or access has put into words, or Tomcat has logged.
  private static ProblemDetail told(ErrorResponse response) {
    HttpStatusCode status = response.getStatusCode();
    boolean ours = status.isSameCodeAs(HttpStatus.INTERNAL_SERVER_ERROR);
    return of(status, ours ? FAULT : response.getBody().getDetail());
  }

  private static ProblemDetail fault(Exception e, String path) {
    LOG.log(Level.ERROR, "fault at " + path, e);
    return of(HttpStatus.INTERNAL_SERVER_ERROR, FAULT);
  }

  private static ProblemDetail of(HttpStatusCode status, @Nullable String sentence) {
    return ProblemDetail.forStatusAndDetail(status, sentence);
  }

  /// The path that was asked for, also where Tomcat has sent the request on.
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }
}
