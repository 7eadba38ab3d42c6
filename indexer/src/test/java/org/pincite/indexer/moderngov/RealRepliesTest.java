package org.pincite.indexer.moderngov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.source.OfferedPaper;

/// Replies that installations have sent, where somebody has them.
@EnabledIf("arePresent")
class RealRepliesTest {

  private static final Path REPLIES = Path.of("..", "..", "shared", "data", "moderngov");
  private static final URI BASE = URI.create("https://democracy.manchester.gov.uk");

  static boolean arePresent() {
    return REPLIES.toFile().isDirectory();
  }

  @Test
  void committeesAreRead() throws Exception {
    assertThat(Committee.all(reply("xml/committees.xml", "committees")))
        .containsExactly(
            new Committee(
                312, "Appointment Sub Committee for Director of Adult Social Services", true),
            new Committee(163, "Art Galleries Committee", false),
            new Committee(144, "Audit Committee", false));
  }

  @Test
  void meetingsAreRead() throws Exception {
    List<Meeting> meetings =
        Meeting.all(
            reply("xml/meetings.xml", "getmeetings"),
            144,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));

    assertThat(meetings).extracting(Meeting::id).containsExactly(4966, 4967);
    assertThat(meetings).extracting(Meeting::isCancelled).containsExactly(true, false);
    assertThat(meetings.getLast().day()).isEqualTo(LocalDate.of(2026, 2, 10));
  }

  @Test
  void theMinutesOfTheMeetingBeforeAreFound() throws Exception {
    Meeting meeting =
        new Meeting(
            4967, new Committee(144, "Audit Committee", false), LocalDate.of(2026, 2, 10), "");
    Wish wish = new Wish(144, LocalDate.of(2026, 1, 1), Wish.USUAL_KINDS, null, null);
    List<Attachment> attachments = Attachment.all(reply("xml/meeting_with_minutes.xml", "meeting"));

    List<OfferedPaper> papers = new OfferMaker(wish, BASE).of(meeting, attachments, "");

    assertThat(attachments).hasSize(2);
    assertThat(papers)
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.path()).isEqualTo("audit-committee/2025-11-25-minutes-60860");
          assertThat(paper.title()).isEqualTo("Audit Committee – minutes");
          assertThat(paper.date()).isEqualTo(PaperDate.parse("2025-11-25"));
          assertThat(paper.addresses())
              .containsExactly(
                  URI.create("https://democracy.manchester.gov.uk/mgConvert2PDF.aspx?ID=60860"));
        });
  }

  @Test
  void aMeetingWithoutPapersOffersNone() throws Exception {
    assertThat(Attachment.all(reply("xml/meeting_no_minutes.xml", "meeting"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leeds.gov.uk", "denbighshire.gov.uk"})
  void aPageIsNoReply(String host) {
    assertThatThrownBy(() ->
            reply("xml-councillors/%s__CouncillorsByWard.xml".formatted(host), "councillorsbyward"))
        .isInstanceOf(NotXmlException.class)
        .hasMessageContaining("is a web page");
  }

  @Test
  void anEmptyListIsAReply() throws Exception {
    Element reply =
        reply(
            "xml-councillors/online.eastherts.gov.uk__CouncillorsByWard.xml", "councillorsbyward");

    assertThat(reply.select("councillor")).isEmpty();
  }

  private static Element reply(String file, String root) throws Exception {
    return ReplyReader.read(REPLIES.resolve(file), BASE, root);
  }
}
