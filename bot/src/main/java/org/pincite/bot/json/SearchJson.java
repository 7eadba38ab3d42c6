package org.pincite.bot.json;

import java.util.List;
import org.pincite.bot.answer.Answer;

/// One page of the passages that a search found.
///
/// @param query as it was sent
/// @param searched what was looked through
/// @param total how many passages were found, of all pages together; the search ends at 100
/// @param page which page this is, counted from 1
/// @param size how many passages a page has at most
/// @param passages this page's, best first; none behind the last page
public record SearchJson(
    String query,
    AnswerJson.SearchedJson searched,
    int total,
    int page,
    int size,
    List<PassageJson> passages) {

  /// Cuts a page from all that was found.
  ///
  /// @param page which one, counted from 1
  /// @param size how many passages it has at most, 1 or more
  public static SearchJson of(Answer found, int page, int size) {
    AnswerJson all = AnswerJson.of(found);
    return new SearchJson(
        all.question(),
        all.searched(),
        all.passages().size(),
        page,
        size,
        all.passages().stream().skip((page - 1L) * size).limit(size).toList());
  }
}
