package org.pincite.bot;

import jakarta.servlet.http.HttpServlet;
import java.util.Objects;
import org.pincite.bot.slack.SlackBot;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes events over HTTP, where a signing secret is set. It stands apart from
/// [SlackConfiguration], for Spring would take a configuration inside another with it.
@Configuration(proxyBeanMethods = false)
class SlackHttpConfiguration {

  @Bean
  ServletRegistrationBean<HttpServlet> slackEvents(SlackBot bot) {
    return new ServletRegistrationBean<>(
        Objects.requireNonNull(bot.servlet()), SlackConfiguration.EVENTS);
  }
}
