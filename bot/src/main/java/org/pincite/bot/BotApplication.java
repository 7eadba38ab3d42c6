package org.pincite.bot;

import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Models;
import org.pincite.bot.web.WebConfiguration;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What `pincite serve` is made of: every object is made here, in the configuration of its package,
/// or, where Slack's tokens are set, in [SlackConfiguration].
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class BotApplication {

  @Bean
  PassageIndex index(Settings settings) {
    return PassageIndex.open(settings.index());
  }

  @Bean
  Embedder embedder(Settings settings) {
    return Embedder.open(Ingest.libraries(settings.index()));
  }

  @Bean
  Models models(Settings settings, Embedder embedder) {
    return Opened.models(embedder, Opened.reranker(settings), settings);
  }

  @Bean
  Answerer answerer(PassageIndex index, Models models) {
    return new Answerer(index, models);
  }

  @Bean
  ServedRuns runs(Settings settings, Embedder embedder) {
    return new ServedRuns(settings, embedder);
  }
}
