package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;

/// Reads the citations that stand in running text: "(Casey Review, p. 16)", "paragraph 4.2 of the
/// Baroness Casey Review", "as the letter to MOPAC of 10 August 2023 said on page 4".
///
/// Prose has no form of its own, so a citation is only what has the name of a known paper, and
/// within the same sentence, right before or behind it, a place or the date. A name alone is no
/// citation.
public final class RunningText {

  /// So many tokens may part a name from its place or date: "of 10 August 2023 said on page 4" has
  /// six before the word page.
  private static final int NEAR = 8;

  /// What joins a place to the name behind it: "page 16 of the Casey Review".
  private static final List<String> JOINING = List.of("of", "in", "the", "to", "from", "a");

  private final Map<String, List<List<String>>> names = new HashMap<>();

  /// @param names titles and aliases of the papers that are known
  public RunningText(Collection<String> names) {
    for (String name : names) {
      List<String> words = Tokens.of(name).list().stream().map(Token::word).toList();
      // A name of one word may be any word: "Review".
      if (words.size() > 1) {
        this.names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
      }
    }
    this.names
        .values()
        .forEach(same ->
            same.sort(Comparator.comparingInt((List<String> words) -> words.size()).reversed()));
  }

  /// The citations in order, with their places in `text`.
  public List<Citation> read(String text) {
    Tokens tokens = Tokens.of(text);
    List<Citation> citations = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = nameAt(tokens, i);
      if (end > i) {
        Citation citation = citation(tokens, i, end, free);
        if (citation != null) {
          citations.add(citation);
          free = past(tokens, citation, end);
        }
        i = end - 1;
      }
    }
    return List.copyOf(citations);
  }

  /// The token behind the longest name that begins at a place; the place itself where none does.
  private int nameAt(Tokens tokens, int place) {
    for (List<String> name : names.getOrDefault(tokens.at(place).word(), List.of())) {
      int i = 0;
      while (i < name.size() && tokens.at(place + i).word().equals(name.get(i))) {
        i++;
      }
      if (i == name.size() && tokens.at(place).isCapitalised()) {
        return place + i;
      }
    }
    return place;
  }

  /// @param free the first token that no citation before has taken
  private static @Nullable Citation citation(Tokens tokens, int name, int end, int free) {
    Found<List<Pinpoint>> before = placeBefore(tokens, name, free);
    int from = before == null ? name : before.next();
    List<Pinpoint> pinpoints = new ArrayList<>(before == null ? List.of() : before.what());
    PaperDate date = null;
    int to = end;
    for (int i = end; i < to + NEAR && !endsSentence(tokens, i); ) {
      Found<PaperDate> dated = date == null ? DateForm.at(tokens, i) : null;
      Found<List<Pinpoint>> placed = dated == null ? placeAt(tokens, i) : null;
      if (dated != null) {
        date = dated.what();
      } else if (placed != null) {
        pinpoints.addAll(placed.what());
      }
      int next = dated != null ? dated.next() : placed != null ? placed.next() : i + 1;
      to = next > i + 1 ? next : to;
      i = next;
    }
    if (pinpoints.isEmpty() && date == null) {
      return null;
    }
    return new Citation(
        tokens.span(from, to), null, tokens.words(name, end), date, null, null, pinpoints, null);
  }

  private static @Nullable Found<List<Pinpoint>> placeAt(Tokens tokens, int place) {
    Found<List<Pinpoint>> found = PinpointForm.at(tokens, place);
    boolean ofAnother = found != null && tokens.at(found.next()).word().equals("of");
    return ofAnother ? null : found;
  }

  /// The place whose words end right before a name, but for "of the"; its `next` is where it
  /// begins.
  private static @Nullable Found<List<Pinpoint>> placeBefore(Tokens tokens, int name, int free) {
    int end = name;
    boolean joined = false;
    while (end > free && JOINING.contains(tokens.at(end - 1).word())) {
      end--;
      joined |= tokens.is(end, "of") || tokens.is(end, "in");
    }
    if (!joined) {
      return null;
    }
    for (int from = Math.max(free, end - NEAR); end < name && from < end; from++) {
      Found<List<Pinpoint>> found = PinpointForm.at(tokens, from);
      if (found != null && found.next() == end) {
        return new Found<>(found.what(), from);
      }
    }
    return null;
  }

  private static boolean endsSentence(Tokens tokens, int place) {
    Token next = tokens.at(place + 1);
    return place >= tokens.size()
        || tokens.is(place, ";")
        || tokens.is(place, ")")
        || (tokens.is(place, ".") && next.apart() && next.isCapitalised());
  }

  private static int past(Tokens tokens, Citation citation, int from) {
    int place = from;
    while (place < tokens.size() && tokens.at(place).span().start() < citation.span().end()) {
      place++;
    }
    return place;
  }
}
