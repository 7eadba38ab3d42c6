package org.pincite.bot.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Question;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;

/// A question as programs send it; only `question` must be there.
///
/// @param question in somebody's own words
/// @param context the questions asked before in the same conversation, oldest first
/// @param documents the ids of the papers to search; all of them where absent or empty
/// @param collection the folder of the corpus to search
/// @param speaker whose words are sought
/// @param kind the kind of passage sought: "recommendation", "footnote" …
/// @param from the first date of the papers sought: "2023-08-10", "2023-08" or "2023"
/// @param to the last date of the papers sought
/// @param top how many passages at most; 3 where absent
public record AskJson(
    String question,
    @Nullable List<String> context,
    @Nullable List<String> documents,
    @Nullable String collection,
    @Nullable String speaker,
    @Nullable String kind,
    @Nullable String from,
    @Nullable String to,
    @Nullable Integer top) {

  private static final int TOP = 3;

  /// JSON may have nulls where no type here allows them; they are refused while it is read.
  public AskJson {
    Objects.requireNonNull(question, "question");
    context = context == null ? null : List.copyOf(context);
    documents = documents == null ? null : List.copyOf(documents);
  }

  /// The question that is meant.
  ///
  /// @throws IllegalArgumentException with a sentence for whoever asked, if nothing is asked, too
  ///   much, or for too few or too many passages
  public Question toQuestion() {
    List<String> before = context == null ? List.of() : context;
    List<String> papers = documents == null ? List.of() : documents;
    PassageKind passages = kind == null ? null : PassageKind.named(kind);
    Filter.Dates dates = Filter.Dates.parse(from, to);
    Filter filter = new Filter(papers, collection, speaker, passages, dates, null);
    return new Question(question, before, filter, top == null ? TOP : top);
  }
}
