package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Pinpoint;

/// Places in square brackets behind a document's number, as the Post Office Horizon inquiry writes
/// them: "[INQ00001203] at [38/15] to [42/11]", "[WITN11310100] at [83/179] to [84/181]".
///
/// The first number is the page. The second is a line in a transcript, and a paragraph in all else.
final class BracketForm {

  private BracketForm() {}

  /// @param transcript whether the words before call the document a transcript
  static @Nullable Found<List<Pinpoint>> at(Tokens tokens, int place, boolean transcript) {
    Found<int[]> first = pair(tokens, place);
    if (first == null) {
      return null;
    }
    Found<int[]> second =
        tokens.at(first.next()).word().equals("to") ? pair(tokens, first.next() + 1) : null;
    Found<int[]> last = second == null ? first : second;
    return new Found<>(pinpoints(first.what(), last.what(), transcript), last.next());
  }

  private static List<Pinpoint> pinpoints(int[] first, int[] last, boolean transcript) {
    String page = Integer.toString(first[0]);
    String lastPage = Integer.toString(last[0]);
    if (transcript) {
      return List.of(new Pinpoint.Lines(page, first[1], lastPage, last[1]));
    }
    List<Pinpoint> pinpoints = new ArrayList<>(List.of(new Pinpoint.Pages(page, lastPage)));
    pinpoints.add(new Pinpoint.Paragraphs(Integer.toString(first[1]), Integer.toString(last[1])));
    return pinpoints;
  }

  /// "[38/15]".
  private static @Nullable Found<int[]> pair(Tokens tokens, int place) {
    int page = LineForm.number(tokens.at(place + 1));
    int line = LineForm.number(tokens.at(place + 3));
    boolean shaped =
        tokens.is(place, "[") && tokens.is(place + 2, "/") && tokens.is(place + 4, "]");
    return shaped && page > 0 && line > 0 ? new Found<>(new int[] {page, line}, place + 5) : null;
  }
}
