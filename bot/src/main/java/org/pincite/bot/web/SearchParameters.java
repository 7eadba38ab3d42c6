package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Question;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What is searched for and where, as an address says it. Everything that a page of results shows
/// follows from them.
///
/// @param q the question; null where none was asked
/// @param documents the ids of the papers to search; all of them where empty
/// @param collection the folder of the corpus to search; null for all
/// @param speaker whose words are sought; null for anybody's
/// @param kind the kind of passage sought; null for any
/// @param from the first date of the papers sought, as it was written; null for no limit
/// @param to the last, likewise
/// @param page which page of the results, counted from 1
record SearchParameters(
    @Nullable String q,
    List<String> documents,
    @Nullable String collection,
    @Nullable String speaker,
    @Nullable String kind,
    @Nullable String from,
    @Nullable String to,
    int page) {

  /// @throws RefusedException if there is no such page
  SearchParameters {
    documents = documents.stream().filter(id -> !id.isBlank()).distinct().toList();
    collection = blankToNull(collection);
    speaker = blankToNull(speaker);
    kind = blankToNull(kind);
    from = blankToNull(from);
    to = blankToNull(to);
    if (page < 1) {
      throw RefusedException.wrong("page %d: expected 1 or more".formatted(page));
    }
  }

  /// Those of an address; of one that is given twice the first counts, but of papers all.
  ///
  /// @throws RefusedException if the page is no number
  static SearchParameters of(MultiValueMap<String, String> given) {
    return new SearchParameters(
        given.getFirst("q"),
        given.getOrDefault("document", List.of()),
        given.getFirst("collection"),
        given.getFirst("speaker"),
        given.getFirst("kind"),
        given.getFirst("from"),
        given.getFirst("to"),
        Paging.page(given.getFirst("page")));
  }

  /// The question's words; "" where none was asked.
  String words() {
    return q == null ? "" : q;
  }

  /// What is asked.
  ///
  /// @param top how many passages at most are to be found
  /// @throws IllegalArgumentException with a sentence for whoever asked, if it cannot be asked so
  Question question(int top) {
    return new Question(words(), List.of(), filter(), top);
  }

  private Filter filter() {
    PassageKind passages = kind == null ? null : PassageKind.named(kind);
    return new Filter(documents, collection, speaker, passages, dates(), null);
  }

  /// The days within which the papers' dates lie; null for any.
  ///
  /// @throws IllegalArgumentException with a sentence for whoever wrote them, if they are no dates
  Filter.@Nullable Dates dates() {
    return Filter.Dates.parse(from, to);
  }

  SearchParameters onPage(int other) {
    return new SearchParameters(q, documents, collection, speaker, kind, from, to, other);
  }

  SearchParameters within(List<String> papers) {
    return new SearchParameters(q, papers, collection, speaker, kind, from, to, 1);
  }

  SearchParameters withCollection(@Nullable String other) {
    return new SearchParameters(q, documents, other, speaker, kind, from, to, 1);
  }

  SearchParameters withSpeaker(@Nullable String other) {
    return new SearchParameters(q, documents, collection, other, kind, from, to, 1);
  }

  SearchParameters withKind(@Nullable String other) {
    return new SearchParameters(q, documents, collection, speaker, other, from, to, 1);
  }

  SearchParameters between(@Nullable String first, @Nullable String last) {
    return new SearchParameters(q, documents, collection, speaker, kind, first, last, 1);
  }

  /// The question alone.
  SearchParameters everywhere() {
    return new SearchParameters(q, List.of(), null, null, null, null, null, 1);
  }

  /// The address of these on a path, such as "/" or "/api/search".
  String at(String path) {
    List<String> parts = new ArrayList<>();
    add(parts, "q", q);
    documents.forEach(id -> add(parts, "document", id));
    add(parts, "collection", collection);
    add(parts, "speaker", speaker);
    add(parts, "kind", kind);
    add(parts, "from", from);
    add(parts, "to", to);
    add(parts, "page", page == 1 ? null : Integer.toString(page));
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable String blankToNull(@Nullable String written) {
    return written == null || written.isBlank() ? null : written;
  }
}
