package org.pincite.bot.slack;

import java.util.List;

/// A question from Slack.
///
/// @param names what names the event: each of them is taken up once
/// @param words as Slack writes them, escaped
/// @param thread names the conversation
/// @param errand who asks, and where the answer goes
record Asked(List<String> names, String words, String thread, Errand errand) {

  Asked {
    names = List.copyOf(names);
  }
}
