package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each form of a citation, with where it was seen. A line: the note's words, what is read of them
/// as [InWords] writes it, and the source.
class CitationFormsTest {

  private static final String FORMS =
      """
      London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.11 => London Assembly: Police and Crime Committee – transcript, 2023-05-24, p11 # London Assembly letter, 11
      London Assembly, Police and Crime Committee – transcript, 24 May 2023 => London Assembly: Police and Crime Committee – transcript, 2023-05-24 # letter, 1
      MPS, The Baroness Casey Review, March 2023 p.16 => MPS: The Baroness Casey Review, 2023-03, p16 # letter, 7
      MPS, The Baroness Casey Review, March 2023, pp. 6–7 => MPS: The Baroness Casey Review, 2023-03, p6-7 # house style
      GLA, London Policing Board Member => GLA: London Policing Board Member # letter, 4: a web page
      MPS, The Baroness Casey Review, March 2023, page xiv => MPS: The Baroness Casey Review, 2023-03, pxiv # pages before the first
      Mark Woolhouse 5 July 2023 148/5-22 => 2023-07-05, (Mark Woolhouse), 148/5 to 148/22 # covid inquiry
      Brenda Doherty 18 July 2023 56/21-25, 73/20-74/4 => 2023-07-18, (Brenda Doherty), 56/21 to 56/25, 73/20 to 74/4 # covid inquiry
      Christopher Whitty 22 June 2023 112/13 => 2023-06-22, (Christopher Whitty), 112/13 to 112/13 # covid inquiry: one line
      Christopher Whitty 22 June 2023 93/11-22; Sally Davies 20 June 2023 146/8-18 => 2023-06-22, (Christopher Whitty), 93/11 to 93/22 + 2023-06-20, (Sally Davies), 146/8 to 146/18 # covid inquiry: two witnesses
      See, for example, Anna-Louise Marsh-Rees 18 July 2023 50/8-24 => 2023-07-18, (Anna-Louise Marsh-Rees), 50/8 to 50/24 # covid inquiry
      For Scotland, see Jeane Freeman 28 June 2023 137/15-138/12, Nicola Sturgeon 29 June 2023 42/13-43/7 => 2023-06-28, (Jeane Freeman), 137/15 to 138/12 + 2023-06-29, (Nicola Sturgeon), 42/13 to 43/7 # covid inquiry
      Closing statement on behalf of the Cabinet Office 19 July 2023 89/6-23 => Closing statement on behalf of the Cabinet Office, 2023-07-19, 89/6 to 89/23 # covid inquiry
      It was headed by the National Security Adviser (see Katharine Hammond 16 June 2023 81/8-20). => 2023-06-16, (Katharine Hammond), 81/8 to 81/20 # covid inquiry: in prose
      The capacity of the sector was the most significant failing (Andrew Goodall 4 July 2023 34/9-20). => 2023-07-04, (Andrew Goodall), 34/9 to 34/20 # covid inquiry: in prose
      INQ000187308_0009 para 22; see also INQ000099516_0006 para 16 => [INQ000187308], p9, para 22 + [INQ000099516], p6, para 16 # covid inquiry
      INQ000182612_0013, 0023 paras 3.9, 3.43 => [INQ000182612], p13, p23, para 3.9, para 3.43 # covid inquiry
      INQ000176771_0006-0007; INQ000176776_0005-0006 => [INQ000176771], p6-7 + [INQ000176776], p5-6 # covid inquiry
      UK Influenza Pandemic Preparedness Strategy 2011, Department of Health, November 2011, para 3.2 (https://example.org/dh_131040.pdf; INQ000102974) => Department of Health: UK Influenza Pandemic Preparedness Strategy 2011, 2011-11, [INQ000102974], para 3.2, <https://example.org/dh_131040.pdf> # covid inquiry: the publisher second
      The UK Government Resilience Framework, HM Government, December 2022, pp9, 66 (Annex B) => HM Government: The UK Government Resilience Framework, 2022-12, p9, p66, annex B # covid inquiry
      Exercise Cygnus Report: Tier One – 18 to 21 October 2016, Public Health England, 2017, p9 => Exercise Cygnus Report: Tier One – 18 to 21 October 2016, Public Health England, 2017, p9 # covid inquiry: days in a title
      Q 169 (Rory Daniels) => (Rory Daniels), q169 # House of Lords, space economy
      QQ 60–62 (Josh Western) => (Josh Western), q60-62 # space economy
      QQ 335, 561. => q335, q561 # House of Lords, behaviour change
      Q130 => q130 # behaviour change
      Q 169 (Dr Joseph Mhango, David Browne) => (Dr Joseph Mhango), q169 + (David Browne), q169 # space economy
      Q 1 20 (Prof Hugh Lewis) => unread # space economy: 1, 20 or 120
      Written evidence from the Royal Astronomical Society (SPA0072) => Written evidence from the Royal Astronomical Society, [SPA0072] # space economy
      Q 64 (Josh Western); written evidence from BAE Systems (SPA0038), The Open University (SPA0039) and Space Scotland (SPA0096) => (Josh Western), q64 + written evidence from BAE Systems, [SPA0038] + written evidence from The Open University, [SPA0039] + written evidence from Space Scotland, [SPA0096] # space economy
      Written evidence from the Met Office (SPA 0088). => Written evidence from the Met Office, [SPA0088] # space economy: a space gone astray
      BC 103, BC 107, BC 125. => [BC 103] + [BC 107] + [BC 125] # behaviour change
      QQ 26, 223–4, BC 9 => q26, q223-224 + [BC 9] # behaviour change
      Deloitte, Riding the exponential growth in space, 22 March 2023 => Deloitte: Riding the exponential growth in space, 2023-03-22 # space economy
      EUSPA, What is Earth Observation?, 17 April 2024 => EUSPA: What is Earth Observation?, 2024-04-17 # space economy: a title that asks
      Ministry of Justice, National Space Strategy in Action, 19 July 2023; OECD, The Space Economy in Figures, September 2024 => Ministry of Justice: National Space Strategy in Action, 2023-07-19 + OECD: The Space Economy in Figures, 2024-09 # space economy
      Department for Science, Innovation and Technology, National Space Strategy, 19 July 2023 => Department for Science, Innovation and Technology: National Space Strategy, 2023-07-19 # space economy: commas in a name
      Behaviour change at population, community and individual levels, NICE (2007). => NICE: Behaviour change at population, community and individual levels, 2007 # behaviour change
      DWP (2004) Public awareness of State Pension age equalisation, DWP Report 221 => DWP: Public awareness of State Pension age equalisation, 2004 # DWP, state pension age
      HC Deb 18 January 2011 col 34WS. => HC Deb, 2011-01-18, column 34WS # behaviour change
      HC Deb, 5 July 2023, col 148 => HC Deb, 2023-07-05, column 148 # Hansard
      Science and Technology Committee, Don’t fail to scale (1st Report, Session 2024–26, HL Paper 55) => Science and Technology Committee: Don’t fail to scale, [HL Paper 55] # space economy
      p47, lines 18-21, Lord Condon, Transcript-of-Morning-Hearing-6-March-2012.pdf => Transcript of Morning Hearing, 2012-03-06, (Lord Condon), 47/18 to 47/21 # Leveson
      pp29-30, lines 21-7, Philip Coppel, Transcript-of-Morning-Hearing-13-July-2012.pdf => Transcript of Morning Hearing, 2012-07-13, (Philip Coppel), 29/21 to 30/7 # Leveson
      p3, para 4, Fifth-Witness-Statement-of-Richard-Caseby.pdf => Fifth Witness Statement of Richard Caseby, p3, para 4 # Leveson
      p4, para 3, Witness-Statement-of-Tom-Bradby.pdf;p1, para 4, Witness-Statement-of-Gary-Gibbon.pdf => Witness Statement of Tom Bradby, p4, para 3 + Witness Statement of Gary Gibbon, p1, para 4 # Leveson
      pp57-58, lines 13-13 => unread # Leveson: of which paper?
      p6, lines 21-25, Lord Black => unread # Leveson: a file's name that is broken
      United Nations, Convention for a European Space Agency, 30 May 1975 => United Nations: Convention for a European Space Agency, 1975-05-30 # space economy: a title that ends like a body
      Part F, Chapter 6 => part F, chapter 6 # Leveson: the report itself
      see paras 5.13, 5.14 and 7.6 => para 5.13, para 5.14, para 7.6 # Leveson
      See paragraph 4.141 above. => para 4.141 # Post Office Horizon inquiry
      http://news.bbc.co.uk/1/hi/8493634.stm accessed on 31 May 2012 => <http://news.bbc.co.uk/1/hi/8493634.stm> # Leveson: the day of looking is no date
      [INQ00002033] at [7/14] to [8/17]. => [INQ00002033], p7-8, para 14-17 # Horizon inquiry: page/paragraph
      Transcript, 7/11/2024, Lorna Gratton [INQ00001203] at [38/15] to [42/11]. => Transcript, 2024-11-07, (Lorna Gratton), [INQ00001203], 38/15 to 42/11 # Horizon inquiry: page/line
      [RLIT0000616] and [RLIT0000617]. => [RLIT0000616] + [RLIT0000617] # Horizon inquiry
      The procedure is described in paragraphs 29 and 30 of the Progress Update: [INQ00002032] at [13/29]. => [INQ00002032], p13, para 29 # Horizon inquiry: a number in prose
      Written Statement of Paul Sartain para 119, para 121 WITN1013001 => Written Statement of Paul Sartain, [WITN1013001], para 119, para 121 # infected blood inquiry
      Patient Safety Commissioner 100 Days Report 2 February 2023 p3 RLIT0002394 => Patient Safety Commissioner 100 Days Report, 2023-02-02, [RLIT0002394], p3 # infected blood inquiry
      Minutes of the Committee, May 24, 2023, p. 4 => Minutes of the Committee, 2023-05-24, p4 # American dates
      Minutes of the Committee, 24th May 2023, section 3 => Minutes of the Committee, 2023-05-24, section 3 # minutes
      Minutes of the Committee, 24 May 2023, paragraphs 12–15 => Minutes of the Committee, 2023-05-24, para 12-15 # minutes
      The Met provided data on missing children in June 2022 and March 2023. It has been corrected. => unread # letter, 15: told, not cited
      From May 2006 to January 2018, it was called the Department for Communities. => unread # covid inquiry
      The 1950s-born women were 43-53 during the 2004 research. => unread # state pension age
      October 2010 => unread # Leveson: a date alone
      """;

  static Stream<Arguments> forms() {
    return FORMS.lines().map(line -> line.split(" => | # ")).map(Arguments::of);
  }

  @ParameterizedTest(name = "{0} ({2})")
  @MethodSource("forms")
  void readsTheForm(String note, String read, String seen) {
    assertThat(InWords.of(CitationReader.read(note))).as("seen in: %s", seen).isEqualTo(read);
  }

  private static final String BACK =
      """
      MPS, Review, March 2023, p.4 | Ibid., p.9 => MPS: Review, 2023-03, p9 # the paper before, at another page
      MPS, Review, March 2023, p.4 | ibid => MPS: Review, 2023-03, p4 # the same place
      MPS, Review, March 2023, p.4 | As above => MPS: Review, 2023-03, p4 # in words
      MPS, Review, March 2023, p.4; OECD, Figures, May 2024 | Ibid. => unread # of two papers neither
      This has been corrected since. | Ibid. => unread # there is nothing to be the same as
      p9, lines 1-2, Lord Black, Transcript-of-Hearing-9-July-2012.pdf | p10, lines 3-4, Jim Gray, ibid => Transcript of Hearing, 2012-07-09, (Jim Gray), 10/3 to 10/4 # Leveson: another witness
      Mark Walport 21 June 2023 20/25-21/22 | ibid, p.30 => 2023-06-21, p30 # who speaks elsewhere is not known
      MPS, Review, March 2023, p.4 | GLA, Plan, 2 May 2023 | see footnote 1 above, p.7 => MPS: Review, 2023-03, p7 # by number
      The Coalition: our programme for Government, Cabinet Office (2010). | Q 1. | The Coalition: our programme for Government, op. cit. => Cabinet Office: The Coalition: our programme for Government, 2010 # behaviour change
      Transcript, 4/11/2024, Simon Recaldin, [INQ00001200] at [69/22]. | Ibid at [5]. => Transcript, 2024-11-04, (Simon Recaldin), [INQ00001200] # a place that is not understood is left out
      """;

  static Stream<Arguments> back() {
    return BACK.lines().map(line -> line.split(" => | # ")).map(Arguments::of);
  }

  @ParameterizedTest(name = "{0} ({2})")
  @MethodSource("back")
  void readsTheLastNoteFromThoseBefore(String notes, String read, String why) {
    List<String> words = List.of(notes.split(" \\| "));
    List<NoteWords> numbered =
        IntStream.range(0, words.size())
            .mapToObj(i -> new NoteWords(Integer.toString(i + 1), null, words.get(i), List.of()))
            .toList();

    assertThat(InWords.of(CitationReader.read(numbered).getLast())).as(why).isEqualTo(read);
  }
}
