package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.Correspondents.Person;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// What is written comes back as it was.
class RoundTripTest {

  private static final String AWKWARD = " “Q.1”:\ta\u0000b\u00AD\u2028 é e\u0301 😀 א \\ | <b>, ; ";

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void open() {
    index = new IndexFolder(folder);
  }

  static Stream<Arguments> entries() {
    return Stream.of(
        argumentSet("all is known", entry("letter", "London Assembly", "2023-08-10", "a", "b, c")),
        argumentSet("nothing is", new CatalogueEntry("a", "", null, null, "A", null, List.of())),
        argumentSet("awkward letters", entry(AWKWARD, AWKWARD, "2023-03", AWKWARD, " ", AWKWARD)),
        argumentSet("the correspondents are", letter("letter", "Director, of Ferries")),
        argumentSet("one correspondent is, without a role", letter("letter", null)),
        argumentSet("an id with folders", entry("x/y z", "MPS", "2023")));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aPaper(CatalogueEntry entry) {
    IndexedPaper paper =
        new IndexedPaper(entry, folder.resolve("A paper, é.pdf"), "fingerprint", 12, 345);

    index.write(builder -> builder.replace(paper, PaperMaker.paper("words")));

    assertThat(index.papers()).containsExactly(paper);
    assertThat(index.paper(entry.id())).isEqualTo(paper);
    assertThat(index.passages(entry.id()).getFirst().document()).isEqualTo(entry);
  }

  @Test
  void whomALettersWordsMean() {
    index.write(builder ->
        builder.replace(
            new IndexedPaper(letter("a", "Director"), folder, "fingerprint", 1, 1),
            PaperMaker.paper("You are late.")));
    IndexedPassage passage = index.passages("a").getFirst();

    assertThat(passage.meant()).containsExactly(new Meant("you", new Person("Tom", "Director")));
    assertThat(passage.around()).isEqualTo("Tom, Director");
  }

  private static CatalogueEntry letter(String id, @Nullable String role) {
    Person sender = role == null ? null : new Person(AWKWARD, AWKWARD);
    return new CatalogueEntry(
        id,
        "",
        null,
        null,
        "A",
        null,
        List.of(),
        new Correspondents(sender, new Person("Tom", role)));
  }

  static Stream<Voice> voices() {
    return Stream.of(
        new Voice.Speaker("Caroline Russell AM", "Chair"),
        new Voice.Speaker(AWKWARD, AWKWARD),
        new Voice.Speaker("Kenny Bowie", null),
        new Voice.Unclear(),
        new Voice.Written());
  }

  @ParameterizedTest
  @MethodSource("voices")
  void whoseWordsTheyAre(Voice voice) {
    IndexedPassage passage =
        only(new PaperMaker().passage(PassageKind.TURN, voice, List.of(), "words").make());

    assertThat(passage.voice()).isEqualTo(voice);
    assertThat(passage.kind()).isEqualTo(PassageKind.TURN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "two\nlines", " ", AWKWARD})
  void whatItSays(String words) {
    assertThat(only(PaperMaker.paper(words)).text()).isEqualTo(words);
  }

  @Test
  void whatStandsAboveIt() {
    List<String> headings = List.of("The ferry", AWKWARD, "The ferry", "a > b");
    PaperMaker paper =
        new PaperMaker()
            .passage(PassageKind.PARAGRAPH, new Voice.Written(), headings, "It was pleased:");
    Paper introduced = paper.introduced("an item").make();

    index.with("a", introduced);

    List<IndexedPassage> passages = index.passages("a");
    assertThat(passages.get(0).headings()).isEqualTo(headings);
    assertThat(passages.get(0).leadIn()).isEmpty();
    assertThat(passages.get(1).leadIn()).isEqualTo("It was pleased:");
    assertThat(passages.get(1).kind()).isEqualTo(PassageKind.LIST_ITEM);
  }

  @Test
  void whereItStands() {
    Paper paper =
        new PaperMaker()
            .page("p - 4", true)
            .page("C 3", false)
            .page("-", true)
            .paragraph("words")
            .make();

    assertThat(only(paper).pages()).containsExactly(new Page(3, "-", true));
    assertThat(index.page("a", 1).page()).isEqualTo(new Page(1, "p - 4", true));
    assertThat(index.page("a", 2).page()).isEqualTo(new Page(2, "C 3", false));
  }

  @Test
  void whichOfItsWordsStandOverleaf() {
    IndexedPassage passage =
        only(
            new PaperMaker()
                .page("i", true)
                .page("ii", true)
                .paragraph("It has not ")
                .overleaf("iii", "been paid.")
                .make());

    assertThat(passage.text()).isEqualTo("It has not been paid.");
    assertThat(passage.parts())
        .containsExactly(
            new PagePart(new Page(2, "ii", true), 0), new PagePart(new Page(3, "iii", true), 11));
    assertThat(passage.pages()).extracting(Page::label).containsExactly("ii", "iii");
    assertThat(labels(passage, 0, 11)).containsExactly("ii");
    assertThat(labels(passage, 10, 12)).containsExactly("ii", "iii");
    assertThat(labels(passage, 11, 21)).containsExactly("iii");
  }

  @Test
  void aPaperWithoutPagesHasNone() {
    IndexedPassage passage = only(new PaperMaker().paragraph("words").make());

    assertThat(passage.pages()).isEmpty();
    assertThat(labels(passage, 0, 5)).isEmpty();
  }

  @Test
  void itsNotes() {
    index.with(
        "a",
        new PaperMaker()
            .paragraph("The Board met.")
            .note("17", 9, "Minutes,  24 May p.6 ")
            .note("*", 14, " " + AWKWARD)
            .paragraph("It agreed.")
            .make());

    List<IndexedNote> notes =
        List.of(
            new IndexedNote(0, "17", "Minutes,  24 May p.6 ", 9),
            new IndexedNote(1, "*", " " + AWKWARD, 14));
    List<IndexedPassage> passages = index.passages("a");
    assertThat(passages.get(0).notes()).isEqualTo(notes);
    assertThat(passages.get(1).notes()).isEmpty();
    assertThat(passages.get(2).notes())
        .containsExactly(new IndexedNote(0, "17", "Minutes,  24 May p.6 ", 0));
  }

  @Test
  void thePagesWords() {
    index.with(
        "a",
        new PaperMaker()
            .page("i", true)
            .paragraph("The Board met.")
            .note("1", 14, "Minutes")
            .note("2", 14, "Report")
            .page("ii", true)
            .paragraph("It agreed.")
            .page("iii", false)
            .make());

    IndexedPage first = index.page("a", 1);
    assertThat(first.text().strip()).isEqualTo("The Board met.");
    assertThat(first.notes().strip()).isEqualTo("Minutes\nReport");
    IndexedPage second = index.page("a", 2);
    assertThat(second.text().strip()).isEqualTo("It agreed.");
    assertThat(second.notes()).isEmpty();
    assertThat(index.page("a", 3)).isEqualTo(new IndexedPage(new Page(3, "iii", false), "", ""));
  }

  @Test
  void theNotesOfTheLastPageAreNoneOfItsRunningText() {
    index.with(
        "a", new PaperMaker().page("1", true).paragraph("It met.").note("1", 7, "Minutes").make());

    IndexedPage page = index.page("a", 1);
    assertThat(page.text().strip()).isEqualTo("It met.");
    assertThat(page.notes().strip()).isEqualTo("Minutes");
  }

  private static List<String> labels(IndexedPassage passage, int start, int end) {
    return passage.pages(new Span(start, end)).stream().map(Page::label).toList();
  }

  private IndexedPassage only(Paper paper) {
    index.with("a", paper);
    List<IndexedPassage> passages = index.passages("a");
    assertThat(passages).hasSize(1);
    return passages.getFirst();
  }

  private static CatalogueEntry entry(String id, String publisher, String date, String... aliases) {
    return new CatalogueEntry(
        id,
        "police/2023",
        "letter",
        publisher,
        "The " + id,
        PaperDate.parse(date),
        List.of(aliases));
  }
}
