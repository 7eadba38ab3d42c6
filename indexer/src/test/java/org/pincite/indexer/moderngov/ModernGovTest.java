package org.pincite.indexer.moderngov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pincite.indexer.download.Publisher.head;
import static org.pincite.indexer.download.Publisher.reply;
import static org.pincite.indexer.moderngov.TownHall.detail;
import static org.pincite.indexer.moderngov.TownHall.document;
import static org.pincite.indexer.moderngov.TownHall.item;
import static org.pincite.indexer.moderngov.TownHall.list;
import static org.pincite.indexer.moderngov.TownHall.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.source.OfferedPaper;

/// What an installation's replies offer, its quirks and its bad replies among them.
class ModernGovTest {

  private static final String MEETING = meeting(7398, "24/05/2023", "Confirmed");
  private static final String PAGE =
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/x.dtd\"><html><body>Hello</body></html>";

  @TempDir private Path corpus;
  private TownHall hall;

  @BeforeEach
  void open() throws IOException {
    hall = TownHall.open();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void aTranscriptPutUpAfterTheMeetingIsOfThatMeeting() {
    hall.listing(MEETING)
        .holding(
            7398,
            item(
                "Minutes",
                "&lt;p&gt;To confirm the minutes of the meeting held on 22 March 2023.&lt;/p&gt;",
                "",
                hall.document(60860, "Appendix 1 - Transcript", "12/07/2023")));

    assertThat(papers())
        .containsExactly(
            new OfferedPaper(
                "police-and-crime-committee#60860",
                "police-and-crime-committee/2023-05-24-transcript-60860",
                "Police and Crime Committee",
                "transcript",
                "London Assembly",
                "Police and Crime Committee – transcript",
                new PaperDate.Day(LocalDate.of(2023, 5, 24)),
                List.of("Transcript"),
                List.of(hall.address("/mgConvert2PDF.aspx?ID=60860")),
                "It is attached to the meeting of 24 May 2023 (%s/ieListDocuments.aspx?CId=240&MId=7398)."
                    .formatted(hall.address(""))));
  }

  @Test
  void minutesUpForConfirmationAreOfTheMeetingBefore() {
    hall.listing(MEETING)
        .holding(
            7398,
            item(
                "Minutes",
                "&lt;p&gt;To confirm the minutes of the meeting held on 22 March 2023.&lt;/p&gt;",
                "",
                hall.document(1, "Minutes", "16/05/2023"),
                hall.document(2, "6 - CHAIR APPROVED  Minutes 25 Nov 2022", "16/05/2023")));

    assertThat(days()).containsExactly("2023-03-22 minutes", "2022-11-25 minutes");
    assertThat(papers().get(1).title()).isEqualTo("Police and Crime Committee – minutes");
  }

  @Test
  void whereNothingTellsTheDayThereIsNone() {
    hall.listing(MEETING)
        .holding(
            7398,
            item("Minutes", "To confirm them.", "", hall.document(1, "Transcript", "16/05/2023"))
                // after the meeting in whose papers it was
                + item("Minutes", "", "", hall.document(2, "Minutes 3 May 2024", "16/05/2023")));

    assertThat(days()).containsExactly("undated transcript", "undated minutes");
    assertThat(papers().getFirst().path())
        .isEqualTo("police-and-crime-committee/undated-transcript-1");
  }

  @Test
  void anAppendixIsATranscriptWhereTheMinutesSaySo() {
    hall.listing(MEETING)
        .holding(
            7398,
            item(
                    "Question and Answer Session",
                    "",
                    "&lt;p&gt;A transcript of the discussion is attached at &lt;b&gt;Appendix  1&lt;/b&gt;.&lt;/p&gt;",
                    hall.document(1, "Appendix 1", "12/07/2023"),
                    hall.document(2, "Appendix 2", "12/07/2023"))
                + item("Minutes", "", "", hall.document(3, "Appendix 3", "12/07/2023")));

    assertThat(days()).containsExactly("2023-05-24 transcript", "2023-05-24 appendix");
  }

  @Test
  void reportsAndLettersComeWhereTheyAreWanted() {
    hall.listing(MEETING)
        .holding(
            7398,
            item(
                "Work Programme",
                "",
                "",
                hall.document(1, "Report on disproportionality", "16/05/2023"),
                hall.document(2, "Letter to MOPAC 2 May 2023", "16/05/2023"),
                hall.document(3, "Slides", "16/05/2023")));

    assertThat(papers()).isEmpty();
    assertThat(papers(EnumSet.of(PaperKind.REPORT, PaperKind.LETTER)))
        .extracting(OfferedPaper::title)
        .containsExactly(
            "Police and Crime Committee – Report on disproportionality",
            "Police and Crime Committee – Letter to MOPAC 2 May 2023");
  }

  @Test
  void whatIsRestrictedIsLeftAlone() {
    String restricted =
        hall.document(1, "Minutes 1 May 2023", "16/05/2023")
            .replace("<isrestricted>False", "<isrestricted>True");
    String item =
        item("Part II", "", "", hall.document(2, "Minutes 2 May 2023", "16/05/2023"))
            .replaceFirst("<isrestricted>False", "<isrestricted>True");
    hall.listing(MEETING).holding(7398, item("Minutes", "", "", restricted) + item);

    assertThat(papers()).isEmpty();
  }

  // Lists

  @Test
  void datesAreAskedForInTheOrderOfTheseIslands() {
    hall.listing("");

    papers();

    assertThat(hall.asked())
        .containsExactly(
            "/mgWebService.asmx/GetMeetings?lCommitteeId=240&sFromDate=01/09/2022&sToDate=02/10/2023");
    assertThat(hall.requests().getFirst().header("User-Agent"))
        .startsWith("Pincite")
        .contains("fetches a committee's papers");
  }

  @Test
  void aHostThatIgnoresTheFiltersIsFilteredHere() {
    String others =
        """
        <getmeetings><committee><committeeid>9</committeeid><committeetitle>Other</committeetitle>
        <committeemeetings>%s</committeemeetings></committee>
        """
            .formatted(meeting(1, "24/05/2023", "Confirmed"));
    String many =
        IntStream.range(0, 5000)
            .mapToObj(i -> meeting(10_000 + i, "10/02/2010", "Confirmed"))
            .collect(Collectors.joining());
    hall.answering(
            "/mgWebService.asmx/GetMeetings?",
            list(many + MEETING + meeting(2, "24/05/2030", "Provisional"))
                .replace("<getmeetings>", others))
        .holding(7398, "");

    ModernGov.Listing listing = listing(Wish.USUAL_KINDS);

    assertThat(listing.meetings()).isEqualTo(1);
    assertThat(hall.asked()).hasSize(2).last().asString().endsWith("GetMeeting?lMeetingId=7398");
  }

  @Test
  void aMeetingThatWasCancelledIsNotLookedAt() {
    hall.listing(meeting(1, "24/05/2023", "Cancelled"));

    assertThat(listing(Wish.USUAL_KINDS).meetings()).isZero();
  }

  @Test
  void aListThatIsTooLongIsNotWorkedThrough() {
    hall.listing(
        IntStream.range(0, 241)
            .mapToObj(i -> meeting(i, "10/02/2023", "Confirmed"))
            .collect(Collectors.joining()));

    assertThatThrownBy(this::papers)
        .isInstanceOf(ModernGovException.class)
        .hasMessage(
            "%s/ieListMeetings.aspx?CId=240 lists 241 meetings since 2022-09-01: expected at most 240, or a later --since."
                .formatted(hall.address("")));
    assertThat(hall.asked()).hasSize(1);
  }

  @Test
  void aRowWithoutNumberOrDayIsPassedOver() {
    hall.listing("<meeting><meetingid>x</meetingid></meeting>" + meeting(5, "soon", "") + MEETING)
        .holding(7398, "");

    assertThat(listing(Wish.USUAL_KINDS).meetings()).isEqualTo(1);
  }

  @Test
  void anAttachmentOfTwoMeetingsIsOnePaper() {
    String minutes = item("Minutes", "", "", hall.document(7, "Minutes 22 March 2023", ""));
    hall.listing(MEETING + meeting(7399, "28/06/2023", "Confirmed"))
        .holding(7398, minutes)
        .holding(7399, minutes);

    assertThat(papers()).hasSize(1);
  }

  @Test
  void theCommitteesAreListedByName() {
    hall.answering(
        "/mgWebService.asmx/GetCommittees",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <committees>
          <committeescount> 3</committeescount>
          <committee><committeeid>312</committeeid><committeetitle>A Sub Committee</committeetitle>
            <committeedeleted>False</committeedeleted><committeeexpired>True</committeeexpired></committee>
          <committee><committeeid>163</committeeid><committeetitle>Planning &amp; Parks</committeetitle>
            <committeedeleted>False</committeedeleted><committeeexpired>False</committeeexpired></committee>
          <committee><committeetitle>Nobody's</committeetitle></committee>
        </committees>
        """);

    try (Downloader downloader = TownHall.downloader()) {
      assertThat(hall.asked(corpus, downloader).committees())
          .containsExactly(
              new Committee(163, "Planning & Parks", false),
              new Committee(312, "A Sub Committee", true));
    }
  }

  // Bad replies

  @Test
  void htmlThatWasNotEscapedIsMended() {
    hall.listing(MEETING)
        .holding(
            7398,
            item(
                "Minutes <br> of the last&nbsp;meeting & more",
                "<div><p>To confirm<br>the minutes of the meeting held on <b>22 March 2023.</p><img src=x>",
                "</p><ul><li>one<li>two</ul>",
                hall.document(1, "Minutes & transcript", "16/05/2023")));

    assertThat(days()).containsExactly("2023-03-22 transcript");
  }

  @Test
  void anEntityFromOutsideIsNotFollowed() {
    String doctype =
        """
        <?xml version="1.0"?><!DOCTYPE meeting [
          <!ENTITY own "Transcript"> <!ENTITY file SYSTEM "%s"> <!ENTITY %% outside SYSTEM "%s"> %%outside; ]>
        """
            .formatted(hall.address("/secret"), hall.address("/outside.dtd"));
    hall.listing(MEETING)
        .answering("/secret", "Transcript")
        .answering("/outside.dtd", "<!ENTITY x 'y'>")
        .answering(
            "/mgWebService.asmx/GetMeeting?lMeetingId=7398",
            doctype
                + detail(
                        7398,
                        item("Minutes", "", "", hall.document(1, "&file; &own;", "16/05/2023")))
                    .replaceFirst("<\\?xml.*\\?>", ""));

    assertThat(papers()).isEmpty();
    assertThat(hall.asked()).noneMatch(asked -> asked.contains("secret") || asked.contains("dtd"));
  }

  @Test
  void entitiesThatMultiplyStayAsTheyAre() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE meeting [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    hall.listing(MEETING)
        .answering(
            "/mgWebService.asmx/GetMeeting?lMeetingId=7398",
            laughs
                + "]>"
                + detail(7398, item("&a29;", "", "", "")).replaceFirst("<\\?xml.*\\?>", ""));

    assertThat(papers()).isEmpty();
  }

  @Test
  void aPageWhereXmlWasExpectedIsSaidToBeOne() {
    hall.answering("/", (_, out) -> reply(out, "200 OK\nContent-Type: text/xml", PAGE));

    assertThatThrownBy(this::papers)
        .isInstanceOf(ModernGovException.class)
        .hasMessageStartingWith(hall.address("/mgWebService.asmx/GetMeetings").toString())
        .hasMessageEndingWith(
            " is a web page: expected the XML of ModernGov's web service, <getmeetings>.");
  }

  @Test
  void aReplyOfAnotherKindIsSaidToBeThat() {
    hall.answering("/", "Server busy");

    assertThatThrownBy(this::papers)
        .hasMessageEndingWith(
            " is no XML: expected the XML of ModernGov's web service, <getmeetings>.");
  }

  @Test
  void anEmptyListIsNoFault() {
    hall.answering(
        "/mgWebService.asmx/GetMeetings?",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<getmeetings />\n");

    assertThat(listing(Wish.USUAL_KINDS).meetings()).isZero();
  }

  @Test
  void aHostThatRefusesProgramsIsToldWithTheFolderAndAskedNoMore() {
    hall.answering("/", (_, out) -> reply(out, "403 Forbidden", PAGE));

    assertThatThrownBy(this::papers)
        .isInstanceOf(ModernGovException.class)
        .hasMessage(
            "%s answers 403 (forbidden) to programs. Open %s in a browser and put the papers into %s."
                .formatted(
                    hall.address(
                        "/mgWebService.asmx/GetMeetings?lCommitteeId=240&sFromDate=01/09/2022&sToDate=02/10/2023"),
                    hall.address("/ieListMeetings.aspx?CId=240"),
                    corpus));
    assertThat(hall.asked()).hasSize(1);
  }

  @Test
  void aHostThatRefusesMidwayIsAskedNoMore() {
    hall.listing(MEETING + meeting(7399, "28/06/2023", "Confirmed"))
        .answering("/mgWebService.asmx/GetMeeting?", (_, out) -> reply(out, "403 Forbidden", PAGE));

    assertThatThrownBy(this::papers)
        .hasMessageEndingWith(
            "put the papers into %s.".formatted(corpus.resolve("police-and-crime-committee")));
    assertThat(hall.asked()).hasSize(2);
  }

  @Test
  void aMeetingWhoseReplyIsBadDoesNotStopTheOthers() {
    String whole =
        detail(7399, item("Minutes", "", "", hall.document(2, "Transcript", "1/9/2023")));
    hall.listing(MEETING + meeting(7399, "28/06/2023", "Confirmed"))
        .answering(
            "/mgWebService.asmx/GetMeeting?lMeetingId=7399",
            whole.substring(0, whole.indexOf("</linkeddoc>")))
        .holding(7398, item("Minutes", "", "", hall.document(1, "Transcript", "12/07/2023")));

    ModernGov.Listing listing = listing(Wish.USUAL_KINDS);

    assertThat(listing.papers()).extracting(OfferedPaper::key).hasSize(1);
    assertThat(listing.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.id()).isEqualTo("meeting 7399");
          assertThat(fault.reason())
              .isEqualTo(
                  "%s breaks off: expected </meeting> at its end; try again later."
                      .formatted(hall.address("/mgWebService.asmx/GetMeeting?lMeetingId=7399")));
        });
  }

  @Test
  void aReplyThatTheConnectionCutsOffIsAskedForAgain() {
    hall.answering(
            "/mgWebService.asmx/GetMeetings?",
            (asked, out) -> {
              if (asked.number() == 1) {
                head(out, "200 OK\nContent-Length: 100000");
                out.write("<getmeetings>".getBytes());
              } else {
                reply(out, "200 OK", list(MEETING));
              }
            })
        .holding(7398, "");

    assertThat(listing(Wish.USUAL_KINDS).meetings()).isEqualTo(1);
  }

  @Test
  void aHostThatIsBusyIsAskedAgain() {
    hall.answering(
            "/mgWebService.asmx/GetMeetings?",
            (asked, out) ->
                reply(
                    out,
                    asked.number() == 1 ? "503 Service Unavailable" : "200 OK",
                    asked.number() == 1 ? "" : list(MEETING)))
        .holding(7398, "");

    assertThat(listing(Wish.USUAL_KINDS).meetings()).isEqualTo(1);
  }

  @Test
  void aHostThatSaysNothingIsGivenUp() {
    hall.answering("/", (_, _) -> Thread.sleep(Duration.ofMinutes(1)));

    try (Downloader impatient = TownHall.downloader(Duration.ofMillis(50))) {
      assertThatThrownBy(() -> hall.asked(corpus, impatient).papers(wish(Wish.USUAL_KINDS)))
          .isInstanceOf(ModernGovException.class)
          .hasMessageContaining("does not answer, or too slowly");
    }
  }

  @Test
  void aReplyLargerThanAnyListIsNotRead() {
    hall.listing(MEETING);
    Site small =
        new Site(hall.address(""), TownHall.downloader(), corpus.resolve(".moderngov.part"), 100);

    assertThatThrownBy(() -> small.ask("GetMeetings?lCommitteeId=240", "getmeetings"))
        .hasMessageMatching(
            ".*GetMeetings\\?lCommitteeId=240 answers with \\d+ bytes: expected at most 100, or a later --since\\.");
    assertThat(corpus).isEmptyDirectory();
  }

  // A base that has changed

  @Test
  void theUsualPathsAreTriedWhereTheServiceHasMoved() {
    hall.answering(
            "/about-us/londonassembly/meetings/mgWebService.asmx/GetMeetings?", list(MEETING))
        .answering(
            "/about-us/londonassembly/meetings/mgWebService.asmx/GetMeeting?lMeetingId=7398",
            detail(
                7398,
                item(
                    "Minutes",
                    "",
                    "",
                    document(
                        1,
                        "Transcript",
                        "12/07/2023",
                        hall.address("/moderngov/documents/s1/T") + " 1.pdf"))));

    ModernGov.Listing listing = listing("/moderngov");

    assertThat(listing.papers().getFirst().addresses())
        .containsExactly(
            hall.address("/moderngov/documents/s1/T%201.pdf"),
            hall.address("/about-us/londonassembly/meetings/documents/s1/T%201.pdf"));
    assertThat(hall.asked()).last().asString().startsWith("/about-us/");
    assertThat(hall.asked().stream().filter(asked -> asked.contains("GetMeeting?"))).hasSize(1);
  }

  @Test
  void whereAHostLeadsOnTheNextQuestionsGoThere() {
    hall.answering(
            "/moderngov/",
            (asked, out) ->
                head(
                    out,
                    "301 Moved Permanently\nLocation: "
                        + asked.target().replace("/moderngov/", "/new/")))
        .answering("/new/mgWebService.asmx/GetMeetings?", list(MEETING))
        .answering("/new/mgWebService.asmx/GetMeeting?lMeetingId=7398", detail(7398, ""));

    listing("/moderngov");

    assertThat(hall.asked().stream().map(asked -> asked.replaceFirst("\\?.*", "")))
        .containsExactly(
            "/moderngov/mgWebService.asmx/GetMeetings",
            "/new/mgWebService.asmx/GetMeetings",
            "/new/mgWebService.asmx/GetMeeting");
  }

  @Test
  void whatIsNoInstallationIsSaidToBeNone() {
    assertThatThrownBy(() -> listing("/elsewhere"))
        .hasMessage(
            "%s answers 404 (not found): expected the web service of ModernGov."
                .formatted(
                    hall.address(
                        "/elsewhere/mgWebService.asmx/GetMeetings?lCommitteeId=240&sFromDate=01/09/2022&sToDate=02/10/2023")));
  }

  private List<String> days() {
    return papers().stream().map(paper -> day(paper.date()) + " " + paper.kind()).toList();
  }

  private static String day(@Nullable PaperDate date) {
    return date == null ? "undated" : date.iso();
  }

  private List<OfferedPaper> papers() {
    return papers(Wish.USUAL_KINDS);
  }

  private List<OfferedPaper> papers(Set<PaperKind> kinds) {
    ModernGov.Listing listing = listing(kinds);
    assertThat(listing.faults()).isEmpty();
    return listing.papers();
  }

  private ModernGov.Listing listing(Set<PaperKind> kinds) {
    try (Downloader downloader = TownHall.downloader()) {
      return hall.asked(corpus, downloader).papers(wish(kinds));
    }
  }

  private ModernGov.Listing listing(String path) {
    try (Downloader downloader = TownHall.downloader()) {
      String base = hall.address(path).toString();
      return ModernGov.at(base, corpus, downloader, LocalDate.of(2023, 9, 1))
          .papers(wish(Wish.USUAL_KINDS));
    }
  }

  private static Wish wish(Set<PaperKind> kinds) {
    return new Wish(240, LocalDate.of(2022, 9, 1), kinds, "London Assembly", null);
  }
}
