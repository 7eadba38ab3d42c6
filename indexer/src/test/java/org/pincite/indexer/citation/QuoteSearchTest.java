package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.citation.QuoteSearch.Finding;
import org.pincite.indexer.document.Page;

/// What counts as a quotation of a paper's words, and what does not.
class QuoteSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # quotation                                  | the paper has                                      | found
          the lights on the pier failed                | We saw the lights on the pier failed at nine.      | the lights on the pier failed
          it’s a work in progress                      | I said it's a work in progress still.              | it's a work in progress
          they asked “who pays for it”                 | And they asked 'who pays for it', twice.           | they asked 'who pays for it
          very limited – just a plastic apron          | It was very limited -- just a plastic apron then.  | very limited -- just a plastic apron
          the first ﬁlm of the ﬂood                    | There was the first film of the flood.             | the first film of the flood
          an overreliance on plans                     | It was an over-reliance on plans, period.          | an over-reliance on plans
          the reorganisation of units                  | After the reorgani- sation of units we met.        | the reorgani- sation of units
          a naïve café owner said                      | Then a naive cafe owner said so.                   | a naive cafe owner said
          The policy is not the end.                   | I think the policy is not the end                  | the policy is not the end
          [T]here is a terrible truth                  | And there is a terrible truth in it.               | there is a terrible truth
          [w]e never ran out of masks                  | We never ran out of masks here.                    | We never ran out of masks
          when it comes to [the Met] they lack power   | So when it comes to that they lack power now.      | when it comes to … they lack power
          the level [of risk assessment] is not enough | I say the level is not enough.                     | the level … is not enough
          the minister [sic] were told                 | So the minister were told.                         | the minister … were told
          the unit [in Leeds] was closed               | And the unit [in Leeds] was closed.                | the unit [in Leeds] was closed
          improv[ing] the data platform                | We need to improve the data platform.              | improv … the data platform
          it rained … so we left early                 | First it rained. It poured. And so we left early.  | it rained … so we left early
          it rained ... so we left early               | First it rained. It poured. And so we left early.  | it rained … so we left early
          it rained . . . so we left early             | First it rained. It poured. And so we left early.  | it rained … so we left early
          it rained […] so we left early               | First it rained. It poured. And so we left early.  | it rained … so we left early
          so we left early … it rained                 | First it rained. It poured. And so we left early.  | none
          the lights on the peer failed                | We saw the lights on the pier failed at nine.      | none
          lights on the pie                            | We saw the lights on the pier failed at nine.      | none
          he lights on the pier                        | We saw the lights on the pier failed at nine.      | none
          the pier                                     | We saw the lights on the pier failed at nine.      | none
          on the other hand                            | One on the other hand. Two on the other hand.      | on the other hand
          """)
  void findsAQuotationInEveryFormThatKeepsItsWords(String quotation, String words, String found) {
    assertThat(anywhere(quotation, HeldPaper.of(words))).isEqualTo(found);
  }

  @Test
  void placesInSeveralPassagesAreSeveral() {
    assertThat(
            anywhere(
                "on the other hand",
                HeldPaper.of("One on the other hand.", "Two on the other hand.")))
        .isEqualTo("several");
  }

  @Test
  void ofEqualPlacesThatOfThePersonIsMeant() {
    CitedPaper paper =
        new HeldPaper()
            .page("1")
            .turn("Lead Inquiry", "Was there a paucity of data then?")
            .turn("Sir Patrick Vallance", "There was a paucity of data.")
            .make("hearing");

    assertThat(anywhere("a paucity of data", paper)).isEqualTo("several");
    assertThat(words("a paucity of data", paper, null, "Patrick Vallance"))
        .isEqualTo("a paucity of data");
  }

  @Test
  void aQuotationRunsOverAPageBreakAndThePassagesOfOneSpeaker() {
    CitedPaper paper =
        new HeldPaper()
            .page("6")
            .turn("Kenny Bowie", "We need better ")
            .overleaf("7", "data systems.")
            .turn("Kenny Bowie", "And we need them now.")
            .make("transcript");

    assertThat(anywhere("better data systems. And we need them now", paper))
        .isEqualTo("better data systems.\nAnd we need them now");
  }

  @Test
  void aQuotationDoesNotRunOverAQuestionAndItsAnswer() {
    CitedPaper paper =
        new HeldPaper()
            .page("1")
            .turn("Chair", "Do you need better data?")
            .turn("Kenny Bowie", "We need it now.")
            .make("transcript");

    assertThat(anywhere("need better data? We need it now", paper)).isEqualTo("none");
    assertThat(anywhere("you need better data … we need it now", paper)).isEqualTo("none");
  }

  @Test
  void onAPageTwoWordsAreEnoughAndElsewhereTheyAreNot() {
    CitedPaper paper =
        new HeldPaper()
            .page("6")
            .written("The data systems failed.")
            .page("7")
            .written("So it went.")
            .make("p");
    List<Page> six = paper.text().pages().subList(0, 1);
    List<Page> seven = paper.text().pages().subList(1, 2);

    assertThat(words("data systems", paper, six, null)).isEqualTo("data systems");
    assertThat(words("data systems", paper, seven, null)).isEqualTo("none");
    assertThat(anywhere("data systems", paper)).isEqualTo("none");
  }

  @Test
  void theShortPartsOfAQuotationStandNearItsLongest() {
    CitedPaper paper =
        HeldPaper.of(
            "It rained on Monday.",
            "The harbour was closed for the whole of the winter season. It rained on Friday.");

    QuoteSearch search = new QuoteSearch(paper);
    Finding.Found found =
        (Finding.Found)
            search.find("closed for the whole of the winter season … it rained", null, null);

    assertThat(found.placement().spans().getLast().start())
        .isEqualTo(paper.text().text().lastIndexOf("It rained"));
  }

  @Test
  void aLongQuotationThatWasAlteredInOnePlaceIsFoundAsSuch() {
    CitedPaper paper =
        HeldPaper.of(
            "But if it happens without having a well organised central team, under a head of"
                + " resilience, it will be wasted effort.",
            "Nothing else was said of it.");
    QuoteSearch search = new QuoteSearch(paper);
    String quotation =
        "[I]f it happens without a well organised central team, under a head of resilience, it will"
            + " be wasted effort.";

    assertThat(anywhere(quotation, paper)).isEqualTo("none");
    Placement altered = search.altered(quotation);
    assertThat(altered).isNotNull();
    assertThat(altered.whole().of(paper.text().text()))
        .isEqualTo(
            "if it happens without having a well organised central team, under a head of"
                + " resilience, it will be wasted effort");
    assertThat(search.altered("a head of resilience who is not there in any case whatever is said"))
        .isNull();
  }

  private static String anywhere(String quotation, CitedPaper paper) {
    return words(quotation, paper, null, null);
  }

  private static String words(
      String quotation, CitedPaper paper, @Nullable List<Page> pages, @Nullable String person) {
    PersonName name = person == null ? null : PersonName.of(person);
    return switch (new QuoteSearch(paper).find(quotation, pages, name)) {
      case Finding.Found(Placement placement, boolean _) ->
          placement.spans().stream()
              .map(span -> span.of(paper.text().text()))
              .collect(Collectors.joining(" … "));
      case Finding.Several() -> "several";
      case Finding.None() -> "none";
    };
  }
}
