package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.index.IndexFolder.entry;
import static org.pincite.indexer.index.IndexFolder.indexed;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;

class CitationStorageTest {

  private static final Page FOUR = new Page(4, "iv", true);

  private static final Citing FULL =
      new Citing(
          0,
          "17",
          1,
          FOUR,
          "He said “so”.",
          List.of("so", "and “so” on"),
          new Citation(
              new Span(0, 9),
              "MPS",
              "The Review",
              PaperDate.parse("2023-03"),
              "Ada Brook",
              "HC 12",
              List.of(
                  new Pinpoint.Pages("6", "7"),
                  new Pinpoint.Lines("148", 5, "149", 22),
                  new Pinpoint.Questions("Q1", "Q2"),
                  new Pinpoint.Paragraphs("4.2", "4.2"),
                  new Pinpoint.Section("annex", "B"),
                  new Pinpoint.Note("12")),
              URI.create("https://example.org/a%20b?c=d")));

  private static final Citing BARE =
      new Citing(
          null,
          null,
          0,
          null,
          "",
          List.of(),
          new Citation(
              new Span(3, 4),
              null,
              "Review",
              PaperDate.parse("2023"),
              null,
              null,
              List.of(),
              null));

  private static final Paper PAPER = PaperMaker.paper("It was so.", "He said “so”.");

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void twoPapers() {
    index = new IndexFolder(folder);
    index.write(builder -> {
      builder.replace(indexed(entry("letter", ""), PAPER), PAPER, List.of(FULL, BARE));
      builder.replace(indexed(entry("report", ""), PAPER), PAPER, List.of(BARE));
    });
  }

  @Test
  void aCitationIsReadBackWhole() {
    List<IndexedCitation> citations = index.read(view -> view.citations("letter"));

    assertThat(citations).extracting(IndexedCitation::citing).containsExactly(FULL, BARE);
    assertThat(citations).extracting(c -> c.document().id()).containsOnly("letter");
    List<IndexedPassage> passages = index.passages("letter");
    assertThat(citations)
        .extracting(IndexedCitation::passage)
        .containsExactly(passages.get(1).id(), passages.get(0).id());
    assertThat(citations)
        .extracting(IndexedCitation::resolution)
        .containsOnly(new Resolution.Unread());
  }

  @Test
  void aNoteHasItsOwnCitations() {
    assertThat(citations(view -> view.citations("letter", 0)))
        .extracting(IndexedCitation::citing)
        .containsExactly(FULL);
    assertThat(citations(view -> view.citations("letter", 1))).isEmpty();
  }

  @Test
  void everyResolutionIsReadBackAndFoundFromTheCitedPaper() {
    List<Resolution> resolutions =
        List.of(
            new Resolution.Resolved(
                new Target(
                    "review", List.of(FOUR), "Ada", List.of("so", "on"), "#1", Relation.EXACT)),
            new Resolution.Resolved(
                new Target("review", List.of(), null, List.of(), null, Relation.CANDIDATE)),
            new Resolution.PageNotFound("review"),
            new Resolution.Awaited("minutes", null),
            new Resolution.Awaited(null, null),
            new Resolution.Ambiguous(),
            new Resolution.Unread());
    link("letter", resolutions);

    assertThat(citations(view -> view.citations("letter")))
        .extracting(IndexedCitation::resolution)
        .isEqualTo(resolutions);
    assertThat(citations(view -> view.citedBy("review"))).hasSize(3);
    assertThat(citations(view -> view.citedBy("minutes"))).hasSize(1);
    assertThat(citations(IndexView::awaitedCitations)).hasSize(2);
  }

  @Test
  void aPaperThatIsReplacedOrRemovedLeavesNoCitations() {
    index.with("letter", PAPER).write(builder -> builder.remove("report"));

    assertThat(citations(view -> view.citations("letter"))).isEmpty();
    assertThat(citations(view -> view.citations("report"))).isEmpty();
  }

  @Test
  void citationsAreNoPassages() {
    assertThat(index.count(Filter.NONE)).isEqualTo(4);
    assertThat(index.words("letter")).containsExactly("It was so.", "He said “so”.");
  }

  @Test
  void awaitedPapersAreReadBackInOrder() {
    List<AwaitedEntry> awaited =
        List.of(
            new AwaitedEntry(
                entry("review", "b"), "b/r.pdf", URI.create("https://a.org/r"), "Ask."),
            new AwaitedEntry(entry("annex", ""), null, null, null));
    index.write(builder -> builder.await(awaited)).write(builder -> builder.await(awaited));

    List<AwaitedEntry> read = index.read(IndexView::awaited);
    assertThat(read).isEqualTo(awaited);
  }

  @Test
  void theAwaitedAreGroupedByPaperThoseOfTheManifestFirst() {
    index.write(builder ->
        builder.await(List.of(new AwaitedEntry(entry("minutes", ""), null, null, null))));
    link(
        "letter",
        List.of(new Resolution.Awaited(null, null), new Resolution.Awaited("minutes", null)));
    link("report", List.of(new Resolution.Awaited(null, null)));

    List<AwaitedPaper> awaited = index.read(AwaitedPaper::of);

    assertThat(awaited).extracting(AwaitedPaper::title).containsExactly("Paper minutes", "Review");
    assertThat(awaited).extracting(paper -> paper.citedBy().size()).containsExactly(1, 2);
    assertThat(awaited.getLast().date()).isEqualTo(PaperDate.parse("2023"));
  }

  private List<IndexedCitation> citations(Function<IndexView, List<IndexedCitation>> reading) {
    return index.read(reading);
  }

  private void link(String paper, List<Resolution> resolutions) {
    index.write(builder ->
        builder.link(
            paper,
            resolutions.stream()
                .map(resolution -> new IndexedCitation(entry(paper, ""), "#", BARE, resolution))
                .toList()));
  }
}
