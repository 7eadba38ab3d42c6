package org.pincite.bot.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Cited;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedPassage;

/// A passage of an answer.
///
/// @param id names the passage
/// @param document the paper it is from
/// @param kind "paragraph", "recommendation", "footnote" …
/// @param speaker whose words they are; null for nobody's
/// @param role the speaker's; null where the paper does not say
/// @param heading the headings above it, outermost first
/// @param pages the pages it stands on; none for a paper without pages
/// @param text its words, verbatim
/// @param quote the sentences of it that answer, verbatim
/// @param score how well it fits; higher is better
/// @param citation its place, as the committee cites
/// @param alsoIn the other papers that have the same words
/// @param footnotes the notes called within the quote
public record PassageJson(
    String id,
    DocumentJson document,
    String kind,
    @Nullable String speaker,
    @Nullable String role,
    List<String> heading,
    List<Page> pages,
    String text,
    String quote,
    double score,
    String citation,
    List<TwinJson> alsoIn,
    List<FootnoteJson> footnotes) {

  /// Scores have four decimals: the ones behind differ with the machine's arithmetic.
  private static final double ROUNDED = 10_000;

  static PassageJson of(Cited cited) {
    IndexedPassage passage = cited.passage();
    Voice.@Nullable Speaker speaker = passage.voice() instanceof Voice.Speaker named ? named : null;
    return new PassageJson(
        passage.id(),
        DocumentJson.of(passage.document()),
        passage.kind().toString(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.role(),
        passage.headings(),
        passage.pages(),
        passage.text(),
        cited.quote().words(),
        Math.round(cited.score() * ROUNDED) / ROUNDED,
        cited.citation(),
        cited.twins().stream().map(TwinJson::of).toList(),
        cited.quote().notes().stream()
            .map(note -> FootnoteJson.of(note, cited.links(note)))
            .toList());
  }
}
