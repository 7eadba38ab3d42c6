package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.embed.Embedding;

/// Writes an index: one writer at a time. Nothing that is written counts before [#commit].
public final class IndexBuilder implements AutoCloseable {

  private final WriterMark mark;
  private final Directory directory;
  private final FormerEmbeddings former;
  private final IndexWriter writer;

  private IndexBuilder(
      WriterMark mark, Directory directory, FormerEmbeddings former, IndexWriter writer) {
    this.mark = mark;
    this.directory = directory;
    this.former = former;
    this.writer = writer;
  }

  /// Opens the index in `folder` for writing, and makes one where there is none.
  ///
  /// @param fresh whether to begin anew; readers keep the old index until the commit
  /// @throws IndexException if the folder holds other things, or another run writes to it
  public static IndexBuilder open(Path folder, boolean fresh) {
    try {
      OwnFolder.check(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return open(WriterMark.in(folder), directory, fresh);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      String writer = WriterMark.in(folder).writer();
      throw new IndexException(
          "index %s is being written by %s: wait until it has finished"
              .formatted(folder, writer == null ? "another run" : writer),
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexException(
          "index %s cannot be written: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /// The same over any directory, which the builder closes.
  static IndexBuilder open(WriterMark mark, Directory directory, boolean fresh) throws IOException {
    FormerEmbeddings former = FormerEmbeddings.open(directory);
    try {
      IndexWriter writer = WriterSetUp.open(directory, fresh);
      mark.set();
      return new IndexBuilder(mark, directory, former, writer);
    } catch (IOException | RuntimeException e) {
      former.close();
      throw e;
    }
  }

  /// Puts a paper in the place of the one with its id, if there is one, in one step. Passages that
  /// the index held before this run keep their embeddings.
  ///
  /// @param citings what it cites; where that leads is not known until [#link]
  public void replace(IndexedPaper indexed, Paper paper, List<Citing> citings) {
    replace(indexed, paper, citings, indexed.entry().id());
  }

  /// The same for a paper that the index held under another id before this run.
  ///
  /// @param formerly the id under which its passages were embedded
  public void replace(IndexedPaper indexed, Paper paper, List<Citing> citings, String formerly) {
    String id = indexed.entry().id();
    PaperBlock block = BlockMaker.of(indexed, paper);
    try {
      writer.updateDocuments(new Term(Schema.PAPER, id), block.documents(former.of(formerly)));
      link(
          id,
          citings.stream()
              .map(citing ->
                  new IndexedCitation(
                      indexed.entry(),
                      block.passages().get(citing.passage()).id(),
                      citing,
                      new Resolution.Unread()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("writing paper " + indexed.entry().id(), e);
    }
  }

  /// Adds a paper's documents as they are.
  void add(List<Document> paper) throws IOException {
    writer.addDocuments(paper);
  }

  /// The same for a paper that cites nothing.
  public void replace(IndexedPaper indexed, Paper paper) {
    replace(indexed, paper, List.of());
  }

  /// Puts a paper's citations in the place of those it had, in one step.
  public void link(String id, List<IndexedCitation> citations) {
    try {
      Term citing = new Term(Schema.CITING, id);
      if (citations.isEmpty()) {
        writer.deleteDocuments(citing);
      } else {
        writer.updateDocuments(citing, CitationCodec.encode(citations));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing the citations of paper " + id, e);
    }
  }

  /// Puts the list of awaited papers in the place of the one there was.
  public void await(List<AwaitedEntry> awaited) {
    try {
      writer.deleteDocuments(new Term(Schema.TYPE, Schema.TYPE_AWAITED));
      writer.addDocuments(awaited.stream().map(AwaitedCodec::encode).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("writing the awaited papers", e);
    }
  }

  /// The index as it will be after the next [#commit]. Close the view when done.
  public IndexView view() {
    try {
      DirectoryReader reader = DirectoryReader.open(writer);
      return new IndexView(new CatalogueSearcher(reader), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  /// The papers of which some passage has no embedding yet, by id.
  public List<String> unembedded() {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return Unembedded.papers(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  /// The passages of a paper that have no embedding yet, in reading order.
  public List<IndexedPassage> unembedded(String id) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return Unembedded.passages(id, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("reading paper " + id, e);
    }
  }

  /// Adds embeddings to a paper's passages, in one step.
  ///
  /// @param passages some of [#unembedded(String)]
  /// @param embeddings theirs, in the same order
  public void embed(String id, List<IndexedPassage> passages, List<Embedding> embeddings) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Map<String, Embedding> all = new HashMap<>(FormerEmbeddings.of(id, reader));
      for (int i = 0; i < passages.size(); i++) {
        all.put(FormerEmbeddings.key(passages.get(i)), embeddings.get(i));
      }
      writer.updateDocuments(
          new Term(Schema.PAPER, id), PaperBlock.read(id, reader).documents(all));
    } catch (IOException e) {
      throw new UncheckedIOException("writing paper " + id, e);
    }
  }

  /// Takes a paper out.
  public void remove(String id) {
    try {
      writer.deleteDocuments(new Term(Schema.PAPER, id), new Term(Schema.CITING, id));
    } catch (IOException e) {
      throw new UncheckedIOException("removing paper " + id, e);
    }
  }

  /// Clears away what was replaced or removed. Until then it still counts towards how rare a word
  /// is, and an index that was brought up to date would answer otherwise than one that was made
  /// anew.
  public void tidy() {
    try {
      writer.forceMergeDeletes();
    } catch (IOException e) {
      throw new UncheckedIOException("tidying the index", e);
    }
  }

  /// Makes everything written so far what readers see from now on.
  public void commit() {
    try {
      writer.setLiveCommitData(Schema.commitData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("committing the index", e);
    }
  }

  @Override
  public void close() {
    try (directory;
        mark;
        former;
        writer) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the index", e);
    }
  }
}
