package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;

class LetterTest {

  private static final Letter LETTER = Letter.read();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # note | page | the words before its marker
           1 | 1 | its oversight of the Metropolitan Police Service (the Met).
           2 | 1 | standards of behaviour and internal culture of the Met.
           3 | 1 | be chaired by the Mayor and held in public.
           4 | 2 | recruitment for the Board is already underway.
           5 | 2 | Commissioner to account on behalf of Londoners”.
           6 | 2 | a range of expertise and lived experience”.
           7 | 3 | mutual respect for their respective roles, is needed”.
           8 | 3 | differently to strengthen its oversight of the Met.
           9 | 3 | to increase collaboration and share priorities
          10 | 3 | a set of deliverables through the Turnaround Plan
          11 | 3 | a new set of performance metrics for the Met
          12 | 3 | a new framework for the MPS/ MOPAC Audit Panel.
          13 | 4 | struggled to get the data it needs from the Met.
          14 | 4 | conducted with children with intimate parts exposed.
          15 | 4 | in London, which has still not been corrected.
          16 | 4 | from sharing data in good faith with partners.
          17 | 4 | the platform used by officers to input data.
          18 | 4 | restructure had impacted the Met's data capability.
          19 | 4 | only achieve a fraction of what they used to".
          20 | 4 | happening with the power and ask the questions".
          21 | 4 | Lynn Owens, Deputy Commissioner came into post.
          22 | 5 | this was something that MOPAC needs to address.
          """)
  void aNoteIsCalledWhereItsMarkerStands(String number, int page, String before) {
    Footnote note = note(number);

    assertThat(LETTER.before(note)).endsWith(before);
    assertThat(LETTER.pages(note.span())).containsExactly(page);
    assertThat(LETTER.pageOfMarker(note)).containsExactly(page);
  }

  @Test
  void thereAre22Notes() {
    assertThat(LETTER.paper().footnotes()).hasSize(22);
  }

  @Test
  void aNoteHasItsWordsWithoutItsNumber() {
    assertThat(LETTER.words(note("17")))
        .isEqualTo("London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7");
    assertThat(LETTER.words(note("15")))
        .startsWith("The Met provided data to the Assembly on missing children")
        .endsWith("as part of national dataset on missing persons.");
  }

  @Test
  void thereAreFiveRecommendations() {
    List<List<Integer>> pages =
        LETTER.paper().passages().stream()
            .filter(passage -> passage.kind() == PassageKind.RECOMMENDATION)
            .map(passage -> LETTER.pages(passage.span()))
            .toList();

    assertThat(pages).containsExactly(List.of(2), List.of(3), List.of(4), List.of(5), List.of(5));
  }

  @Test
  void youIsWhoItGoesToAndIIsWhoSigns() {
    Paper paper = LETTER.paper();

    assertThat(meantIn(paper, "You told the Committee that the reduction"))
        .containsExactly("you = Diana Luchford");
    assertThat(meantIn(paper, "I mentioned the Met's dreadful handling"))
        .containsExactly("I = Caroline Russell AM");
    assertThat(meantIn(paper, "We are looking at a high level"))
        .as("by what introduces the quotation")
        .containsExactly("you = Diana Luchford");
    assertThat(meantIn(paper, "The Committee is unclear about")).isEmpty();
    assertThat(meantIn(paper, "Yours sincerely")).isEmpty();
  }

  private static List<String> meantIn(Paper paper, String words) {
    return paper.passages().stream()
        .filter(passage -> paper.words(passage).contains(words))
        .flatMap(passage -> paper.meantIn(passage, Correspondents.NONE).stream())
        .map(meant -> meant.word() + " = " + meant.person().name())
        .toList();
  }

  @Test
  void everyPassageIsOnItsPagesAndNoWordIsLost() {
    List<TextLine> lines =
        LETTER.pages().stream().map(RawPage::lines).flatMap(List::stream).toList();

    PaperInvariants.check(LETTER.paper(), "the letter");
    PaperInvariants.checkThatNothingIsLost(LETTER.paper(), lines, "the letter");
  }

  private static Footnote note(String number) {
    List<Footnote> notes =
        LETTER.paper().footnotes().stream().filter(note -> note.number().equals(number)).toList();
    assertThat(notes).as("notes numbered %s", number).hasSize(1);
    return notes.getFirst();
  }
}
