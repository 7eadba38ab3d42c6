package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// The pages before somebody has signed in, and after they have signed out.
@Controller
final class SignInController {

  private static final String START = "/sign-in/with/openid";

  /// @param to the page they wanted, which they come to in the end
  @GetMapping("/sign-in")
  ModelAndView signIn(@RequestParam(required = false) @Nullable String to) {
    String wanted =
        to == null ? START : START + "?to=" + UriUtils.encode(to, StandardCharsets.UTF_8);
    return page(
        "Sign in", "These papers are for those whom your organisation lets in.", "Sign in", wanted);
  }

  /// However they come here: the address may also be led to with the method of what signed them
  /// out.
  @RequestMapping("/signed-out")
  ModelAndView signedOut() {
    return page("Signed out", "You have signed out of Pincite.", "Sign in again", "/sign-in");
  }

  private static ModelAndView page(String heading, String sentence, String words, String address) {
    return new ModelAndView(
        "problem",
        Map.of("heading", heading, "sentence", sentence, "words", words, "address", address));
  }
}
