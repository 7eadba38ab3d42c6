package org.pincite.bot.answer;

import java.util.Locale;
import java.util.Set;

/// The words with which people ask and which say nothing of what they ask for. A closed list:
/// measured on questions to committee transcripts, leaving them out raises what is found among the
/// first five by five points in a hundred.
final class AskingWords {

  private static final Set<String> ASK =
      Set.of(
          ("what what's which who who's whom whose when where why how many much often long far did do does done was"
                  + " were is are be been being has have had having can could will would shall should may might must"
                  + " say says said saying tell tells told talk talked speak spoke mention mentioned discuss discussed"
                  + " summarize summarise describe explain show give find think thought opinion view please me my i we"
                  + " us our you your he him his she her they them their it its there this that these those any some"
                  + " about get gets got so also just ever exact exactly words quote")
              .split(" "));

  private AskingWords() {}

  static boolean ask(String word) {
    return ASK.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
