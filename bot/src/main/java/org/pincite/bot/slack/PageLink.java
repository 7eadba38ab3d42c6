package org.pincite.bot.slack;

import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Cited;

/// Where the page of a quote can be opened.
@FunctionalInterface
public interface PageLink {

  /// The address on the web, made of ids alone and percent-encoded; null where people in Slack
  /// could not reach it.
  @Nullable String of(Cited cited);
}
