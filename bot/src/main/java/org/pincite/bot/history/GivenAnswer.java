package org.pincite.bot.history;

import java.util.List;

/// How a question was answered.
///
/// @param verdict "answered", "nearest" or "nothing"
/// @param confidence 0 to 1
/// @param passages the ids of those that were shown
public record GivenAnswer(String verdict, double confidence, List<String> passages) {

  public GivenAnswer {
    passages = List.copyOf(passages);
  }
}
