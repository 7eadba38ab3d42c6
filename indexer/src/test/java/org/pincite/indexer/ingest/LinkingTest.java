package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.PrintedPdf;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Outcome.Added;
import org.pincite.indexer.ingest.Outcome.Removed;
import org.pincite.indexer.ingest.Outcome.Unchanged;

/// The letter's citations, before and after the papers that it cites arrive. The transcript and the
/// review are made up here; nobody said their words.
class LinkingTest {

  private static final String LETTER = "letter-to-mopac-2023-08-10";
  private static final String FORM = "mda-1512-decision";
  private static final String TRANSCRIPT = "police-and-crime-committee-transcript-2023-05-24";
  private static final String CASEY = "baroness-casey-review";

  /// The page that each note of the letter names.
  private static final Map<String, String> PAGES =
      Map.of(
          "8", "6", "9", "9", "10", "9", "11", "11", "12", "11", "14", "7", "17", "7", "21", "11",
          "22", "2");

  @TempDir private Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void shippedCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    for (String file : List.of("manifest.yaml", LETTER + ".pdf", FORM + ".pdf")) {
      Files.copy(Path.of("..", "corpus", file), corpus.resolve(file));
    }
    run();
  }

  @Test
  void whatTheCorpusLacksIsAwaited() {
    List<AwaitedPaper> awaited = read(AwaitedPaper::of);

    assertThat(awaited.stream().limit(2))
        .extracting(paper -> Objects.requireNonNull(paper.entry()).entry().id())
        .containsExactly(CASEY, TRANSCRIPT);
    assertThat(numbers(awaited.get(0).citedBy())).containsExactly("2", "3", "7", "13", "16", "19");
    assertThat(numbers(awaited.get(1).citedBy()))
        .containsExactly("1", "8", "9", "10", "11", "12", "14", "17", "18", "20", "21", "22");
    assertThat(Objects.requireNonNull(awaited.get(0).entry()).where())
        .contains("www.met.police.uk");
  }

  @Test
  void aPaperThatArrivesIsCitedInThatRunAndNothingElseIsRead() throws IOException {
    transcript();

    assertThat(run().outcomes())
        .contains(new Unchanged(LETTER), new Unchanged(FORM))
        .hasAtLeastOneElementOfType(Added.class);
    Map<String, String> pages = new TreeMap<>();
    for (IndexedCitation citation : read(view -> view.citations(LETTER))) {
      Target target = target(citation);
      if (target != null && !target.pages().isEmpty() && target.relation() == Relation.CANDIDATE) {
        assertThat(target.document()).isEqualTo(TRANSCRIPT);
        pages.put(String.valueOf(citation.citing().number()), labels(target));
      }
    }
    assertThat(pages).containsAllEntriesOf(PAGES);
    assertThat(citations(view -> view.citedBy(TRANSCRIPT))).hasSize(12);
    assertThat(numbers(read(IndexView::awaitedCitations))).contains("7").doesNotContain("8");
  }

  @Test
  void quotedWordsLeadToTheirPageAndTheirSpeaker() throws IOException {
    transcript();
    run();

    Target target = Objects.requireNonNull(target(citation("20")));
    assertThat(target.relation()).isEqualTo(Relation.EXACT);
    assertThat(labels(target)).isEqualTo("3");
    assertThat(target.speaker()).isEqualTo("Kenny Bowie");
    assertThat(target.words().getLast())
        .isEqualTo("to account for what is happening with the power and ask the questions");
  }

  @Test
  void aCandidateIsOfThePersonThatTheLetterNames() throws IOException {
    transcript();
    run();

    Target target = Objects.requireNonNull(target(citation("17")));
    assertThat(target.speaker()).isEqualTo("Kenny Bowie");
    assertThat(target.text()).contains("platform used by officers");
  }

  @Test
  void aPaperThatGoesIsAwaitedAgain() throws IOException {
    transcript();
    run();
    Files.delete(corpus.resolve(TRANSCRIPT + ".pdf"));

    assertThat(run().outcomes()).contains(new Removed(TRANSCRIPT), new Unchanged(LETTER));
    assertThat(citation("8").resolution())
        .isEqualTo(new Resolution.Awaited(TRANSCRIPT, "transcript"));
  }

  @Test
  void aPaperThatChangesIsFollowedAnew() throws IOException {
    transcript();
    run();
    PrintedPdf.write(corpus.resolve(TRANSCRIPT + ".pdf"), "Only one page is left.");

    assertThat(run().outcomes()).contains(new Unchanged(LETTER));
    assertThat(citation("8").resolution()).isEqualTo(new Resolution.PageNotFound(TRANSCRIPT));
  }

  @Test
  void anEntryThatIsAddedNamesWhatWasAwaitedWithoutOne() throws IOException {
    assertThat(citation("4").resolution()).isEqualTo(new Resolution.Awaited(null, null));
    Path manifest = corpus.resolve("manifest.yaml");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            + "\n  - {id: board, title: London Policing Board Member, publisher: GLA}\n");

    assertThat(run().count(Unchanged.class)).isEqualTo(2);
    assertThat(citation("4").resolution()).isEqualTo(new Resolution.Awaited("board", null));
  }

  @Test
  void aRunWithNothingChangedWritesNoCitations() throws IOException {
    List<String> before = segments();

    run();

    assertThat(segments()).isEqualTo(before);
  }

  @Test
  void aRunThatIsBrokenOffChangesNeitherPapersNorLinks() throws IOException {
    List<IndexedCitation> before = read(view -> view.citations(LETTER));
    transcript();

    assertThatThrownBy(() ->
            run(outcome -> {
              if (outcome instanceof Added) {
                throw new IllegalStateException("broken off");
              }
            }))
        .hasMessage("broken off");

    assertThat(citations(view -> view.citations(LETTER))).isEqualTo(before);
    assertThat(papers()).extracting(p -> p.entry().id()).doesNotContain(TRANSCRIPT);
    run();
    assertThat(target(citation("8"))).isNotNull();
  }

  @Test
  void aViewSeesPapersAndLinksOfOneCommit() throws IOException {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView before = opened.view()) {
      transcript();
      run();

      assertThat(before.paper(TRANSCRIPT)).isNull();
      assertThat(before.citations(LETTER))
          .noneMatch(citation -> citation.resolution() instanceof Resolution.Resolved);
      try (IndexView after = opened.view()) {
        assertThat(after.paper(TRANSCRIPT)).isNotNull();
        assertThat(after.citations(LETTER))
            .anyMatch(citation -> citation.resolution() instanceof Resolution.Resolved);
      }
    }
  }

  /// A transcript of twelve pages, each with its number at the foot.
  private void transcript() throws IOException {
    String[] pages = new String[12];
    for (int page = 1; page <= pages.length; page++) {
      pages[page - 1] = said(page) + "\n\n" + page;
    }
    PrintedPdf.write(corpus.resolve(TRANSCRIPT + ".pdf"), pages);
  }

  private static String said(int page) {
    String chair =
        "Caroline Russell AM (Chair): This is a made-up question of page " + page + ".\n\n";
    String answer =
        switch (page) {
          case 2 ->
              """
              Diana Luchford (Chief Executive, MOPAC): There are challenges that MOPAC needs
              to address, and I made that up.
              """;
          case 3 ->
              """
              Kenny Bowie (Director of Strategy, MOPAC): More data adds to the ability of
              Londoners as a whole to be able to hold them to account for what is happening
              with the power and ask the questions. I made that up.
              """;
          case 7 ->
              """
              Diana Luchford (Chief Executive, MOPAC): The images of children were a failure.

              Kenny Bowie (Director of Strategy, MOPAC): The data systems of the Met need work,
              and so does the platform used by officers who put their data in.
              """;
          default ->
              "Diana Luchford (Chief Executive, MOPAC): This is a made-up answer of page "
                  + page
                  + ".\n";
        };
    return chair + answer;
  }

  private IndexedCitation citation(String number) {
    return read(view -> view.citations(LETTER)).stream()
        .filter(citation -> number.equals(citation.citing().number()))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Target target(IndexedCitation citation) {
    return citation.resolution() instanceof Resolution.Resolved(Target target) ? target : null;
  }

  private static String labels(Target target) {
    return String.join(" ", target.pages().stream().map(Page::label).toList());
  }

  private static List<String> numbers(List<IndexedCitation> citations) {
    return citations.stream().map(citation -> String.valueOf(citation.citing().number())).toList();
  }

  private Report run() {
    return run(outcome -> {});
  }

  private Report run(Consumer<Outcome> progress) {
    try (Extractor here = Extractor.inProcess()) {
      return Ingest.run(corpus, index, false, here, progress);
    }
  }

  private List<IndexedCitation> citations(Function<IndexView, List<IndexedCitation>> reading) {
    return read(reading);
  }

  private List<IndexedPaper> papers() {
    return read(IndexView::papers);
  }

  private <T> T read(Function<IndexView, T> reading) {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      return reading.apply(view);
    }
  }

  /// The index's own files, less the one that says which of them count.
  private List<String> segments() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("_"))
          .sorted()
          .toList();
    }
  }
}
