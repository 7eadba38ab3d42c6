package org.pincite.bot.web;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes what is besides where access is set.
@Configuration(proxyBeanMethods = false)
public class GuardedConfiguration {

  @Bean
  OpenApiCustomizer accessDescription() {
    return new AccessDescription();
  }
}
