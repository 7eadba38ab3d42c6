package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PassageKind;

/// Of each passage of a segment its paper, its kind and its speaker, in memory for counting: twelve
/// bytes a document. A segment never changes, so they are read once, when it is first counted, and
/// kept until it is closed. They are read from what is stored, 46,000 passages in 0.4 s of a
/// processor's time, so that an index need not hold them twice.
final class Columns {

  private static final Map<IndexReader.CacheKey, Columns> KEPT = new ConcurrentHashMap<>();

  private static final Set<String> FIELDS = Set.of(Schema.PAPER, Schema.KIND, Schema.SPEAKER);

  private final List<String> papers = new ArrayList<>();
  private final List<String> speakers = new ArrayList<>();
  private final int[] paper;
  private final int[] speaker;
  private final @Nullable PassageKind[] kind;

  private Columns(LeafReader segment) throws IOException {
    paper = new int[segment.maxDoc()];
    speaker = new int[segment.maxDoc()];
    kind = new @Nullable PassageKind[segment.maxDoc()];
    Map<String, Integer> paperPlaces = new HashMap<>();
    Map<String, Integer> speakerPlaces = new HashMap<>();
    StoredFields stored = segment.storedFields();
    for (int i = 0; i < kind.length; i++) {
      Document document = stored.document(i, FIELDS);
      String written = document.get(Schema.KIND);
      kind[i] = written == null ? null : PassageKind.valueOf(written);
      paper[i] = place(document.get(Schema.PAPER), paperPlaces, papers);
      speaker[i] = place(document.get(Schema.SPEAKER), speakerPlaces, speakers);
    }
  }

  static Columns of(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return KEPT.computeIfAbsent(
        core.getKey(),
        _ -> {
          core.addClosedListener(KEPT::remove);
          try {
            return new Columns(segment);
          } catch (IOException e) {
            throw new UncheckedIOException("reading the index", e);
          }
        });
  }

  /// The ids of the segment's papers, in no telling order.
  List<String> papers() {
    return papers;
  }

  /// The names of those who speak in it, in no telling order.
  List<String> speakers() {
    return speakers;
  }

  /// The place of a passage's paper in [#papers].
  int paper(int document) {
    return paper[document];
  }

  /// The place of a passage's speaker in [#speakers]; less than 0 where nobody is named.
  int speaker(int document) {
    return speaker[document];
  }

  PassageKind kind(int document) {
    return Objects.requireNonNull(kind[document]);
  }

  private static int place(
      @Nullable String value, Map<String, Integer> places, List<String> values) {
    if (value == null) {
      return -1;
    }
    return places.computeIfAbsent(
        value,
        _ -> {
          values.add(value);
          return values.size() - 1;
        });
  }
}
