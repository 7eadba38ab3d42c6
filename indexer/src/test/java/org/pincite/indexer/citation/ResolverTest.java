package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Resolution.Ambiguous;
import org.pincite.indexer.document.Resolution.Awaited;
import org.pincite.indexer.document.Resolution.PageNotFound;
import org.pincite.indexer.document.Resolution.Unread;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;

/// Citations followed to paper, page and words.
class ResolverTest {

  private static final CatalogueEntry CASEY =
      HeldPaper.entry("casey", "MPS", "The Baroness Casey Review", "2023-03", "Casey Review");

  private static final CitedPaper MAY =
      transcript().make("may", "Police and Crime Committee – transcript", "2023-05-24");

  private static final CitedPaper JUNE =
      new HeldPaper()
          .page("1")
          .turn("Diana Luchford", "It was quiet in June.")
          .make("june", "Police and Crime Committee – transcript", "2023-06-21");

  private static HeldPaper transcript() {
    return new HeldPaper()
        .unprintedPage()
        .turn("Caroline Russell AM", "Good morning to all of you.")
        .page("6")
        .turn("Diana Luchford", "We must take learning from the review and do things differently.")
        .turn("Diana Luchford", "The oversight of the estate is a different matter.")
        .page("7")
        .turn("Caroline Russell AM", "What of the data systems of the police?")
        .turn("Kenny Bowie", "Officers input data on a platform that is twenty years old.")
        .turn("Kenny Bowie", "That is all that I can say.")
        .turn("Diana Luchford", "That is all that I can say.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # publisher, title, date                                                       | paper
          London Assembly | Police and Crime Committee – transcript | 2023-05-24         | may
                          | Police and Crime Committee - Transcript | 2023-05            | may
                          | The Police and Crime Committee transcript | 2023-06-21       | june
                          | Police and Crime Committee – transcript |                    | ambiguous
                          | Police and Crime Committee – transcript | 2023-07-19         | awaited
          MPS             | The Baroness Casey Review | 2023-03                          | awaited casey
                          | Casey Review            | 2023                               | awaited casey
                          | Baroness Casey Review: Final Report | 2023-03                | awaited casey
                          | Casey Review            | 2021                               | awaited
          London Assembly |                         | 2023-05-24                         | unread
          """)
  void aPaperIsNamedByTitleAndDate(
      @Nullable String publisher, @Nullable String title, @Nullable String date, String paper) {
    Resolution resolution = resolve(citing(citation(publisher, title, date, null), ""));

    assertThat(inWords(resolution)).isEqualTo(paper);
  }

  @Test
  void anAppendixIsOfThePaperThatNamesIt() {
    CatalogueEntry file = HeldPaper.entry("Appendix 1", null, "Appendix 1", null);
    Citation citation = citation(null, "Appendix 1", null, null);

    assertThat(resolver(List.of(), file).resolve(citing(citation, ""), "report"))
        .isEqualTo(new Awaited(null, null));
    assertThat(new RunningText(List.of("Appendix 1")).read("See Appendix 1, page 4.")).isEmpty();
  }

  @Test
  void aPaperIsNamedByItsNumber() {
    Resolver resolver =
        resolver(
            List.of(),
            HeldPaper.entry("evidence", null, "Written evidence (SPA0072)", null),
            HeldPaper.entry("other", null, "Written evidence (SPA0073)", null));
    Citation citation =
        new Citation(new Span(0, 1), null, null, null, "Rory Daniels", "SPA0072", List.of(), null);

    assertThat(resolver.resolve(citing(citation, ""), "report"))
        .isEqualTo(new Awaited("evidence", null));
  }

  @Test
  void aWitnessAndADayNameTheHearingInWhichTheWitnessSpeaks() {
    assertThat(inWords(resolve(citing(citation(null, null, "2023-05-24", "Kenny Bowie"), ""))))
        .isEqualTo("may");
    assertThat(inWords(resolve(citing(citation(null, null, "2023-05-24", "Karen Bowie"), ""))))
        .isEqualTo("awaited");
    assertThat(inWords(resolve(citing(citation(null, null, "2023-05-25", "Kenny Bowie"), ""))))
        .isEqualTo("awaited");
  }

  @Test
  void whatNamesNoPaperIsUnread() {
    Citation page = citation(null, null, null, null, new Pinpoint.Pages("9", "9"));

    assertThat(resolve(citing(page, ""))).isEqualTo(new Unread());
  }

  @Test
  void anAddressAloneNamesAPaperThatIsNotThere() {
    Citation link =
        new Citation(
            new Span(0, 1), null, null, null, null, null, List.of(), URI.create("https://a.org/b"));

    assertThat(resolve(citing(link, ""))).isEqualTo(new Awaited(null, null));
  }

  @Test
  void noPaperIsCitedByItself() {
    Citation citation = citation(null, MAY.entry().title(), "2023-05-24", null);

    assertThat(resolver(List.of(MAY, JUNE)).resolve(citing(citation, ""), "may"))
        .isEqualTo(new Unread());
  }

  @Test
  void quotedWordsOnThePageAreExact() {
    Target target = target(may("7"), "He said that “officers input data on a platform” so old.");

    assertThat(target.relation()).isEqualTo(Relation.EXACT);
    assertThat(target.text()).isEqualTo("Officers input data on a platform");
    assertThat(target.speaker()).isEqualTo("Kenny Bowie");
    assertThat(labels(target)).containsExactly("7");
  }

  @Test
  void withoutQuotedWordsTheLikestPassageOfThePageIsACandidate() {
    Target target = target(may("6"), "You acknowledged that learning from the review is needed.");

    assertThat(target.relation()).isEqualTo(Relation.CANDIDATE);
    assertThat(target.text()).startsWith("We must take learning from the review");
    assertThat(target.passage()).isEqualTo("#2");
    assertThat(labels(target)).containsExactly("6");
  }

  @Test
  void aSpeakerNamedInTheCitingWordsIsPreferred() {
    Target target =
        target(may("7"), "Kenny Bowie spoke of the data systems and the platform of the police.");

    assertThat(target.speaker()).isEqualTo("Kenny Bowie");
  }

  @Test
  void aPageOnWhichNothingIsLikeTheCitingWordsIsTheTargetAlone() {
    Target target = target(may("6"), "Zebras graze elsewhere.");

    assertThat(target.words()).isEmpty();
    assertThat(target.passage()).isNull();
    assertThat(labels(target)).containsExactly("6");
  }

  @Test
  void quotedWordsThatStandTwiceOnThePageAreAmbiguous() {
    assertThat(resolve(citing(may("7"), "They said “that is all that I can say”.")))
        .isEqualTo(new Ambiguous());
  }

  @Test
  void aPageThatThePaperLacksIsNotFound() {
    assertThat(resolve(citing(may("9"), "Words."))).isEqualTo(new PageNotFound("may"));
  }

  @Test
  void whereNoLabelIsPrintedThePositionCounts() {
    CitedPaper unprinted =
        new HeldPaper()
            .unprintedPage()
            .written("One.")
            .unprintedPage()
            .written("Two.")
            .make("held", "Annual report", null);
    Citation citation = citation(null, "Annual report", null, null, new Pinpoint.Pages("2", "2"));

    Resolution resolution = resolver(List.of(unprinted)).resolve(citing(citation, ""), "letter");

    assertThat(((Resolution.Resolved) resolution).target().pages())
        .containsExactly(Page.unlabelled(2));
  }

  @Test
  void amongNumberedPagesOneWithoutANumberIsTheOneBetween() {
    assertThat(target(may("5"), "Words.").pages()).containsExactly(Page.unlabelled(1));
    assertThat(resolve(citing(may("1"), "Words."))).isEqualTo(new PageNotFound("may"));
  }

  @ParameterizedTest
  @CsvSource({
    "MPS, held",
    "Metropolitan Police Service, held",
    "Metropolitan Police, awaited",
    "Home Office, awaited"
  })
  void aCommonTitleIsThatOfItsPublisher(String publisher, String paper) {
    CatalogueEntry entry = HeldPaper.entry("held", "MPS", "Annual report", null);
    Citation citation = citation(publisher, "Annual report", "2012", null);

    Resolution resolution = resolver(List.of(), entry).resolve(citing(citation, ""), "letter");

    assertThat(inWords(resolution)).isEqualTo(paper.equals("held") ? "awaited held" : paper);
  }

  @Test
  void aPageThatOccursTwiceIsAmbiguous() {
    CitedPaper pack =
        new HeldPaper()
            .page("1")
            .written("One.")
            .page("1")
            .written("Two.")
            .make("pack", "Agenda pack", null);
    Citation citation = citation(null, "Agenda pack", null, null, new Pinpoint.Pages("1", "1"));

    assertThat(resolver(List.of(pack)).resolve(citing(citation, ""), "report"))
        .isEqualTo(new Ambiguous());
  }

  @Test
  void withoutAPageOnlyQuotedWordsCount() {
    Citation whole = citation(null, MAY.entry().title(), "2023-05-24", null);

    Target exact = target(whole, "She said “the estate is a different matter”.");
    assertThat(exact.relation()).isEqualTo(Relation.EXACT);
    assertThat(labels(exact)).containsExactly("6");
    Target paper = target(whole, "She spoke of the oversight of the estate.");
    assertThat(paper.pages()).isEmpty();
    assertThat(paper.words()).isEmpty();
  }

  /// `She said “a different matter”` may be of another paper, however seldom it stands in this one.
  @Test
  void withoutAPageAFewQuotedWordsAreACandidate() {
    Citation whole = citation(null, MAY.entry().title(), "2023-05-24", null);

    Target few = target(whole, "She said “a different matter”.");
    assertThat(few.relation()).isEqualTo(Relation.CANDIDATE);
    assertThat(few.words()).containsExactly("a different matter");
    Target mixed =
        target(whole, "She said “the estate is a different matter” and “do things differently”.");
    assertThat(mixed.relation()).as("one of them of a few words").isEqualTo(Relation.CANDIDATE);
    assertThat(target(may("6"), "She said “a different matter”.").relation())
        .as("on the page that is cited")
        .isEqualTo(Relation.EXACT);
  }

  @Test
  void linesOfAnOriginalAreLookedUpByTheirWords() {
    Citation lines =
        citation(null, null, "2023-05-24", "Kenny Bowie", new Pinpoint.Lines("6", 5, "6", 22));

    assertThat(labels(target(lines, "He mentioned “a platform that is twenty years old”.")))
        .containsExactly("7");
    assertThat(target(lines, "He mentioned the estate.").pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4.2, #2", "4.20, #3", "4.3, ", "5, "})
  void aParagraphIsFoundByItsNumberIfOneBearsIt(String number, @Nullable String passage) {
    CitedPaper report =
        new HeldPaper()
            .page("1")
            .written("4.1 One.")
            .written("4.2 Two.")
            .page("2")
            .written("4.20. Three.")
            .written("5. Four.")
            .written("5. Five.")
            .make("held", "Annual report", null);
    Citation citation =
        citation(null, "Annual report", null, null, new Pinpoint.Paragraphs(number, number));

    Resolution resolution =
        resolver(List.of(report)).resolve(citing(citation, "As told."), "letter");

    assertThat(((Resolution.Resolved) resolution).target().passage()).isEqualTo(passage);
  }

  @Test
  void aNoteThatServesTwoQuotationsLeadsToBoth() {
    Target target =
        target(
            may("7"),
            "“What of the data systems”, it was asked; “officers input data” was the answer.");

    assertThat(target.words()).containsExactly("What of the data systems", "Officers input data");
    assertThat(target.speaker()).as("two speakers").isNull();
  }

  @Test
  void whatIsShownOfATargetIsVerbatim() {
    Target target = target(may("7"), "He said “Officers … on a platform”.");

    assertThat(target.words()).allMatch(words -> MAY.text().text().contains(words));
    assertThat(target.text()).isEqualTo("Officers … on a platform");
  }

  private static Citation may(String page) {
    return citation(null, MAY.entry().title(), "2023-05-24", null, new Pinpoint.Pages(page, page));
  }

  private static Citation citation(
      @Nullable String publisher,
      @Nullable String title,
      @Nullable String date,
      @Nullable String person,
      Pinpoint... pinpoints) {
    PaperDate borne = date == null ? null : PaperDate.parse(date);
    return new Citation(
        new Span(0, 1), publisher, title, borne, person, null, List.of(pinpoints), null);
  }

  /// The citation at the end of a sentence, whose quotations it stands behind.
  private static Citing citing(Citation citation, String sentence) {
    List<String> quotations =
        Quoted.in(sentence).stream().map(quoted -> quoted.words().of(sentence)).toList();
    return new Citing(0, "1", 0, null, sentence, quotations, citation);
  }

  private static Target target(Citation citation, String sentence) {
    Resolution resolution = resolve(citing(citation, sentence));
    assertThat(resolution).isInstanceOf(Resolution.Resolved.class);
    return ((Resolution.Resolved) resolution).target();
  }

  private static Resolution resolve(Citing citing) {
    return resolver(List.of(MAY, JUNE), CASEY).resolve(citing, "letter");
  }

  private static Resolver resolver(List<CitedPaper> held, CatalogueEntry... awaited) {
    Map<String, CitedPaper> byId =
        held.stream().collect(Collectors.toMap(paper -> paper.entry().id(), paper -> paper));
    Function<String, CitedPaper> papers = id -> Objects.requireNonNull(byId.get(id));
    List<CatalogueEntry> entries = held.stream().map(CitedPaper::entry).toList();
    return new Resolver(new Catalogue(entries, Arrays.asList(awaited), papers));
  }

  private static List<String> labels(Target target) {
    return target.pages().stream().map(Page::label).toList();
  }

  private static String inWords(Resolution resolution) {
    String document = resolution.document();
    return resolution instanceof Resolution.Resolved
        ? String.valueOf(document)
        : resolution.status() + (document == null ? "" : " " + document);
  }
}
