package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Over HTTP only Slack is heard.
@TestInstance(Lifecycle.PER_CLASS)
class SignedRequestTest {

  private static final String CHALLENGE =
      "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"abc\"}";

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
  void slacksChallengeIsAnswered() {
    var response = post(CHALLENGE, 0, StandIn.SIGNING_SECRET);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHALLENGE + "\n", // a newline at the end is signed too
        "{\r\n\"type\":\"url_verification\",\r\n\"challenge\":\"abc\"}\r\n",
        "{\"type\":\"url_verification\",\"challenge\":\"abc\",\"who\":\"👩‍👩‍👧 é\"}"
      })
  void theBytesAreReadAsTheyCome(String body) {
    assertThat(post(body, 0, StandIn.SIGNING_SECRET).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void anOldOrAFutureRequestIsRefused(long seconds) {
    assertThat(post(CHALLENGE, seconds, StandIn.SIGNING_SECRET).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(longs = {-290, 290})
  void aClockMayBeAFewMinutesWrong(long seconds) {
    assertThat(post(CHALLENGE, seconds, StandIn.SIGNING_SECRET).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"another secret", "---"}) // Bolt takes --- where the secret is blank
  void aWrongSecretIsRefused(String secret) {
    assertThat(post(CHALLENGE, 0, secret).statusCode()).isEqualTo(401);
  }

  @Test
  void aRequestWithoutSignatureIsRefused() {
    byte[] body = CHALLENGE.getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(Instant.now().getEpochSecond());

    assertThat(office.post("application/json", body, now, null).statusCode()).isEqualTo(401);
    assertThat(office.post("application/json", body, null, "v0=00").statusCode()).isEqualTo(401);
    assertThat(office.post("application/json", body, "soon", "v0=00").statusCode()).isEqualTo(401);
  }

  @Test
  void anotherBodyThanTheSignedIsRefused() {
    String now = Long.toString(Instant.now().getEpochSecond());
    byte[] signed = CHALLENGE.getBytes(StandardCharsets.UTF_8);
    byte[] sent = CHALLENGE.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    String signature = Office.sign(now, signed, StandIn.SIGNING_SECRET);

    assertThat(office.post("application/json", sent, now, signature).statusCode()).isEqualTo(401);
  }

  @Test
  void aBodyOverAMegabyteIsRefusedThoughSigned() {
    assertThat(post("x".repeat(1_048_577), 0, StandIn.SIGNING_SECRET).statusCode()).isEqualTo(413);
  }

  @Test
  void anEventThatIsNotHandledIsAcknowledged() {
    String event =
        "{\"type\":\"event_callback\",\"event_id\":\"Ev9\",\"team_id\":\"T1\",\"event\":{\"type\":\"reaction_added\",\"user\":\"U1\"}}";

    assertThat(post(event, 0, StandIn.SIGNING_SECRET).statusCode()).isEqualTo(200);
  }

  @Test
  void aBlankSecretIsNone() {
    assertThatThrownBy(() -> new Secret(" ")).hasMessage("a blank secret");
  }

  @Test
  void aSecretDoesNotPrint() {
    assertThat(Office.settings(slack).toString())
        .doesNotContain(StandIn.BOT_TOKEN, StandIn.SIGNING_SECRET);
  }

  private HttpResponse<String> post(String body, long seconds, String secret) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String timestamp = Long.toString(Instant.now().getEpochSecond() + seconds);
    return office.post("application/json", bytes, timestamp, Office.sign(timestamp, bytes, secret));
  }
}
