package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;

/// A question with its misspelt words put right.
///
/// @param text the question as it was meant
/// @param corrections each correction, in order
record Mending(String text, List<Correction> corrections) {

  /// @param typed as it was asked
  /// @param meant as the papers spell it
  record Correction(String typed, String meant) {}

  Mending {
    corrections = List.copyOf(corrections);
  }

  /// @param isWord whether a word is correct English, whatever the papers have
  static Mending of(String question, IndexView index, Predicate<String> isWord) {
    List<IndexTerm> words = index.spelt(question);
    List<String> spelt = words.stream().map(IndexTerm::term).toList();
    StringBuilder text = new StringBuilder();
    List<Correction> corrections = new ArrayList<>();
    int copied = 0;
    for (IndexTerm word : words) {
      String meant = meant(word.term(), spelt, index, isWord);
      if (meant != null) {
        corrections.add(new Correction(word.span().of(question), meant));
        text.append(question, copied, word.span().start()).append(meant);
        copied = word.span().end();
      }
    }
    return new Mending(text.append(question.substring(copied)).toString(), corrections);
  }

  private static @Nullable String meant(
      String word, List<String> all, IndexView index, Predicate<String> isWord) {
    return AskingWords.ask(word) || isWord.test(word) ? null : index.respelt(word, all);
  }
}
