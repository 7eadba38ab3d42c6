package org.pincite.bot.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells every page who has signed in, so that it offers to sign out.
@ControllerAdvice
final class SignedIn {

  @ModelAttribute("person")
  @Nullable String person(@Nullable Principal person) {
    return person == null ? null : person.getName();
  }
}
