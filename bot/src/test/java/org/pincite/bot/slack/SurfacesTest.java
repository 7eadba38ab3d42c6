package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.bot.slack.StandIn.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where else than by a mention Pincite is asked, and what its buttons do.
@TestInstance(Lifecycle.PER_CLASS)
class SurfacesTest {

  private static final String QUESTION = "what did Kenny Bowie say about the Met's data systems?";

  private StandIn slack;
  private Office office;

  @BeforeAll
  void open(@TempDir Path folder) {
    slack = new StandIn();
    office = Office.http(slack, folder);
  }

  @AfterAll
  void close() {
    office.close();
    slack.close();
  }

  @Test
  void aDirectMessageIsAnsweredInItsThread() {
    office.send(Payload.direct("D1", "U1", QUESTION, "5.000001", null));

    Call post = slack.posts("D1", 1).getFirst();
    assertThat(post.argument("thread_ts")).isEqualTo("5.000001");
    assertThat(post.argument("text")).contains("Kenny Bowie told the Committee");
  }

  @Test
  void aMessageInAChannelThatCallsNobodyIsNoQuestion() {
    Map<String, Object> event = Payload.direct("C9", "U1", QUESTION, "5.000009", null);
    @SuppressWarnings("unchecked") // of our own making
    Map<String, Object> inner = (Map<String, Object>) event.get("event");
    inner.put("channel_type", "channel");
    office.send(event);
    office.send(Payload.mention("C10", "U1", QUESTION));
    slack.posts("C10", 1);

    assertThat(slack.calls(call -> call.argument("channel").equals("C9"))).isEmpty();
  }

  @Test
  void theCommandIsAnsweredToWhoeverAskedAloneAndCanBeShared() {
    String url = slack.responseUrl();
    var acknowledged = office.command(Payload.command("C2", "U2", QUESTION, url));
    assertThat(acknowledged.statusCode()).isEqualTo(200);
    assertThat(acknowledged.body()).isEmpty();

    JsonNode reply = reply("Kenny Bowie told the Committee");
    assertThat(reply.path("response_type").asString()).isEqualTo("ephemeral");
    assertThat(reply.toString()).contains("Share in channel");

    String id = Long.toString(latest("U2").id());
    String share = slack.responseUrl();
    office.interact(Payload.press("C2", "U2", Action.SHARE, id, true, share));
    JsonNode shared = reply("\"response_type\":\"in_channel\"");
    assertThat(shared.path("delete_original").asBoolean()).isTrue();
    assertThat(shared.path("text").asString()).contains("Kenny Bowie told the Committee");
  }

  @Test
  void theSourceOfAMessageIsFoundByItsShortcut() {
    String words = "Bowie &amp; others: the platform used by officers to input data";
    office.interact(Payload.shortcut("C3", "U3", words, slack.responseUrl()));

    JsonNode reply = reply("including the platform used by officers");
    assertThat(reply.path("text").asString()).contains("p.4");
    assertThat(latest("U3").words())
        .isEqualTo("Bowie & others: the platform used by officers to input data");
  }

  @Test
  void morePassagesGoOnWithTheNumbersAndRepeatNone() {
    office.send(Payload.mention("C4", "U4", QUESTION, "6.000001", null));
    slack.posts("C4", 1);
    KeptQuestion question = answered("U4");
    String id = Long.toString(question.id());
    office.interact(Payload.press("C4", "U4", Action.MORE, id, false, slack.responseUrl()));

    Call more = slack.posts("C4", 2).getLast();
    JsonNode blocks = MentionTest.blocks(more);

    assertThat(more.argument("thread_ts")).isEqualTo("1500000000.000001");
    assertThat(MentionTest.words(blocks.get(0))).startsWith("4  ");
    assertThat(answered("U4").passages()).doesNotHaveDuplicates().hasSize(6);
  }

  @Test
  void aFootnoteIsGivenToBeCopied() {
    String citation = "London Assembly – letter to MOPAC & others, 10 August 2023 p.4 copied";
    office.interact(
        Payload.press("C5", "U5", Action.COPY + 1, citation, false, slack.responseUrl()));

    JsonNode reply = reply("rich_text_preformatted");
    assertThat(reply.path("response_type").asString()).isEqualTo("ephemeral");
    assertThat(MentionTest.words(reply.path("blocks").get(0))).isEqualTo(citation);
  }

  @Test
  void aVoteIsKeptAndALaterOneTakesItsPlace() {
    office.send(Payload.mention("C6", "U6", QUESTION));
    slack.posts("C6", 1);
    long id = answered("U6").id();
    vote("U6", Action.HELPFUL + id);
    vote("U6", Action.NOT_HELPFUL + id);
    vote("U7", Action.HELPFUL + id);

    KeptQuestion question = office.history().find(id);
    assertThat(question.helpful()).isEqualTo(1);
    assertThat(question.unhelpful()).isEqualTo(1);
  }

  private void vote(String user, String value) {
    int before = thanks();
    office.interact(Payload.press("C6", user, Action.VOTE, value, false, slack.responseUrl()));
    slack.await(before + 1, SurfacesTest::isThanks);
  }

  private int thanks() {
    return slack.calls(SurfacesTest::isThanks).size();
  }

  private static boolean isThanks(Call call) {
    return call.method().equals("response_url") && call.body().contains("Thank you.");
  }

  @Test
  void aButtonThatOpensAPageIsAcknowledged() {
    var response =
        office.interact(Payload.press("C7", "U7", Action.OPEN + 1, "", false, slack.responseUrl()));

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void homeShowsThePapersAndWhatThisPersonAsked() {
    office.command(Payload.command("C8", "U8", "who chairs the committee?", slack.responseUrl()));
    answered("U8");
    office.send(Payload.homeOpened("U8"));

    Call published =
        slack
            .await(
                1,
                call ->
                    call.method().equals("views.publish") && call.argument("user_id").equals("U8"))
            .getFirst();
    String view = published.argument("view");
    assertThat(view)
        .contains("who chairs the committee?", "2 papers", "letter to MOPAC")
        .doesNotContain(QUESTION);
  }

  private JsonNode reply(String words) {
    Call call =
        slack
            .await(1, made -> made.method().equals("response_url") && made.body().contains(words))
            .getFirst();
    return JsonMapper.shared().readTree(call.body());
  }

  private KeptQuestion latest(String user) {
    return office.history().askedBy(user, 1).getFirst();
  }

  /// The latest question of somebody, once its answer is kept: that is after it was posted.
  private KeptQuestion answered(String user) {
    long end = System.nanoTime() + 90_000_000_000L;
    while (latest(user).verdict() == null && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return latest(user);
  }
}
