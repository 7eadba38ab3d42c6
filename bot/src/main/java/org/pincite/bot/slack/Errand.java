package org.pincite.bot.slack;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Who waits for an answer, and where: what must be known of an event to answer it after a restart.
///
/// @param asker who asks
/// @param place where the answer goes
record Errand(Asker asker, Place place) {

  /// Stands for what is not known.
  private static final String NONE = "-";

  /// A form that [#parse] reads. None of Slack's ids and addresses has a space.
  String written() {
    StringJoiner words = new StringJoiner(" ");
    words.add(written(asker.team())).add(asker.user()).add(asker.channel());
    words.add(Boolean.toString(asker.shared()));
    switch (place) {
      case Place.InThread(String channel, String ts) -> words.add("thread").add(channel).add(ts);
      case Place.ToAsker(String url, String thread) ->
          words.add("reply").add(url).add(written(thread));
    }
    return words.toString();
  }

  static Errand parse(String written) {
    String[] words = written.split(" ", -1);
    Asker asker = new Asker(read(words[0]), words[1], words[2], Boolean.parseBoolean(words[3]));
    return switch (words[4]) {
      case "thread" -> new Errand(asker, new Place.InThread(words[5], words[6]));
      case "reply" -> new Errand(asker, new Place.ToAsker(words[5], read(words[6])));
      default -> throw new IllegalArgumentException("\"%s\" is no place".formatted(words[4]));
    };
  }

  private static String written(@Nullable String word) {
    return word == null ? NONE : word;
  }

  private static @Nullable String read(String word) {
    return word.equals(NONE) ? null : word;
  }
}
