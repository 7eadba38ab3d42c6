package org.pincite.bot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.history.History;
import org.pincite.bot.slack.SlackBot;
import org.pincite.bot.slack.SlackBot.Sources;
import org.pincite.bot.slack.SlackSettings;
import org.pincite.bot.web.PaperAddress;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes Slack's objects, where tokens are set.
@Configuration(proxyBeanMethods = false)
class SlackConfiguration {

  static final String EVENTS = "/slack/events";

  /// The configurations that these settings ask for: none without tokens, and without a signing
  /// secret none for HTTP.
  static Class<?>[] sources(Settings settings) {
    SlackSettings slack = settings.slack();
    if (slack == null) {
      return new Class<?>[0];
    }
    return slack.signingSecret() == null
        ? new Class<?>[] {SlackConfiguration.class}
        : new Class<?>[] {SlackConfiguration.class, SlackHttpConfiguration.class};
  }

  /// What `serve` says of Slack.
  static String sentence(Settings settings) {
    SlackSettings slack = settings.slack();
    if (slack == null) {
      return "Slack is off: no tokens are set (README.md, \"Connect Slack\")";
    }
    String line =
        slack.appToken() == null
            ? "over HTTP, at " + EVENTS
            : slack.signingSecret() == null
                ? "by Socket Mode"
                : "by Socket Mode, and over HTTP at " + EVENTS;
    String links =
        settings.address() == null
            ? "; answers have no button to the page, for pincite.address is not set"
            : "";
    String news =
        slack.newsChannel() == null ? "" : "; new papers are told in " + slack.newsChannel();
    return "Slack is on, %s%s%s".formatted(line, news, links);
  }

  @Bean
  History history(Settings settings) {
    return History.open(settings.history());
  }

  @Bean(initMethod = "start")
  SlackBot slackBot(Settings settings, Answerer answerer, PassageIndex index, History history) {
    SlackSettings slack = Objects.requireNonNull(settings.slack());
    return new SlackBot(
        slack, new Sources(answerer, index, history, cited -> link(settings, cited)));
  }

  private static @Nullable String link(Settings settings, Cited cited) {
    return settings.address() == null ? null : settings.address() + PaperAddress.receipt(cited);
  }

  @Bean
  HealthIndicator slackHealth(SlackBot bot) {
    return () -> bot.isWell() ? Health.up().build() : Health.down().build();
  }
}
