package org.pincite.bot.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the pages of those who sign in.
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

  @Bean
  SignInController signInController() {
    return new SignInController();
  }

  @Bean
  SignedIn signedIn() {
    return new SignedIn();
  }
}
