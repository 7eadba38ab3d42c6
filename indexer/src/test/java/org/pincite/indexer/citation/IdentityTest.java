package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Paper;

class IdentityTest {

  /// The file's name, the first page's lines, and the paper as it is cited then.
  private static final String HEADS =
      """
      a.pdf | UK Covid-19 Inquiry / Module 1 public hearing – transcript, 20 June 2023 / (10.00 am) => UK Covid-19 Inquiry, Module 1 public hearing – transcript, 20 June 2023 # a hearing
      a.pdf | Appendix 1 / London Assembly Police and Crime Committee – Wednesday, 4 September 2019 / Transcript of Item 5 – Question and Answer Session => London Assembly, Police and Crime Committee – transcript, 4 September 2019 # London Assembly
      1st December, 1999P.pdf | NATIONAL ASSEMBLY / OFFICIAL REPORT / Wednesday, 1st December, 1999 / The House met at 2.30 p.m. => National Assembly – Official Report, 1 December 1999 # Kenya
      2013-01-30_regular.pdf | COUNCIL OF THE CITY OF WINNIPEG / Wednesday, January 30, 2013 / The Council met at 9:35 a.m. => Council of the City of Winnipeg, 30 January 2013 # Winnipeg
      Printed minutes 30th-Jan-2025 10.00 Cabinet.pdf | KENT COUNTY COUNCIL / CABINET / MINUTES of a meeting of the Cabinet held on Thursday, 30 January 2025. => Cabinet – minutes, 30 January 2025 # ModernGov
      x.pdf | By: Anna Taylor - Scrutiny Research Officer / To: County Council - 13 March 2025 / Subject: Review of Decision 24/00093 / Summary: It was. => Review of Decision 24/00093, 13 March 2025 # a council's report
      Appendix H - Resilience.pdf | Appendix H / Assessment of Resilience / It describes the ability. => Appendix H – Assessment of Resilience # the file is called so too
      covid_1.pdf | Special Committee / Transcript of meeting 1 / The Chair: I call the meeting to order. => Special Committee – Transcript of meeting 1 # no date
      9 January 2025 - County Council minutes.pdf | KENT COUNTY COUNCIL / MINUTES of a meeting of the County Council held on Thursday, 9 January 2025. => Kent County Council – minutes, 9 January 2025 # minutes
      Questions put - March 2025.pdf | Question 1 / County Council / Thursday 13 March 2025 => Questions put - March 2025, 13 March 2025 # one of many
      Appendix 1 - Recommendations.pdf | Governance Update Appendix 1 – County Council 13 March 2025 / Minutes of the Committee – 13 December 2025 => nothing # an extract with two dates
      6 - Amendment.pdf | Budget Amendment Form / Proposer => nothing # a form's name
      a.pdf | LONDON ASSEMBLY / Caroline Russell AM / 10 August 2023 / Dear Diana / I am writing => a, 10 August 2023 # a letter has a date and no title
      2013-01-30_x.pdf | COUNCIL / Wednesday, March 6, 2013 / The Council met. => Council # two dates: neither
      a.pdf | Accounts / As at 31 March 2025 / Assets => nothing # a day that is another's
      a.pdf | Meeting of the Board on 2 May 2023 / Meeting of the Board on 3 May 2023 => nothing # two meetings
      a.pdf | 1.1 At the Committee meeting on 24 May 2023 the Committee resolved that: => nothing # a sentence
      """;

  static Stream<Arguments> heads() {
    return HEADS.lines().map(line -> line.split(" \\| | => | # ")).map(Arguments::of);
  }

  @ParameterizedTest(name = "{1} ({3})")
  @MethodSource("heads")
  void takesWhatTheHeadSays(String file, String lines, String cited, String why) {
    CatalogueEntry bare = bare(file.replaceFirst("\\.pdf$", ""));
    CatalogueEntry entry = Identity.of(paper(lines), bare, file, null);

    assertThat(entry.equals(bare) ? "nothing" : HouseStyle.cite(entry)).as(why).isEqualTo(cited);
  }

  @Test
  void takesTheTitleOfACover() {
    CatalogueEntry entry =
        of("HOUSE OF LORDS / Published 4 November 2025", "The Space Economy: Act Now");

    assertThat(HouseStyle.cite(entry)).isEqualTo("The Space Economy: Act Now, 4 November 2025");
    assertThat(entry.kind()).isEqualTo("report");
  }

  @Test
  void leavesAnEntryThatSomebodyWrote() {
    CatalogueEntry written =
        new CatalogueEntry("a", "", null, null, "The minutes", null, List.of());

    assertThat(Identity.of(paper("Other – minutes, 4 May 2023"), written, "a.pdf", null))
        .isEqualTo(written);
  }

  private static CatalogueEntry of(String lines, @Nullable String cover) {
    return Identity.of(paper(lines), bare("a"), "a.pdf", cover);
  }

  private static CatalogueEntry bare(String id) {
    return new CatalogueEntry(id, "", null, null, id, null, List.of());
  }

  private static Paper paper(String lines) {
    return new Paper(PagedText.unpaged(lines.replace(" / ", "\n")), List.of(), List.of());
  }
}
