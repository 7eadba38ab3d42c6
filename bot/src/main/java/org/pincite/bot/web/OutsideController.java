package org.pincite.bot.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where Tomcat sends what went wrong outside the controllers, as when a template fails: it is
/// thrown once more inside, so that [Problems] tells of it as of everything else.
@Controller
final class OutsideController implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<Object> rethrow(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
      HttpStatusCode status = HttpStatusCode.valueOf(code);
      String sentence = "the request cannot be met";
      throw new ErrorResponseException(
          status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
    throw RefusedException.missing("nothing is at /error");
  }
}
