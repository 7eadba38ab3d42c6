package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.moderngov.Wish;

/// Looks at a committee's site, which stands on this machine.
class ServedScheduleTest {

  private static final Patience AT_ONCE =
      new Patience(1, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  private static final Duration EVERY = Duration.ofHours(6);

  private final List<String> asked = new ArrayList<>();
  private final AtomicInteger runs = new AtomicInteger();
  private final List<String> warnings = new ArrayList<>();
  private final Handler log =
      new StreamHandler() {
        @Override
        public void publish(LogRecord told) {
          if (told.getLevel().equals(Level.WARNING)) {
            warnings.add(told.getMessage());
          }
        }
      };
  private HttpServer site;
  private volatile int status = 200;
  private Home home;
  private ServedSchedule schedule;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("council.pdf", "The Board met.");
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", this::answer);
    site.start();
    ModernGovSettings settings =
        new ModernGovSettings(
            "http://127.0.0.1:" + site.getAddress().getPort(),
            List.of(240),
            null,
            EVERY,
            Wish.USUAL_KINDS,
            "London Assembly",
            true);
    schedule =
        new ServedSchedule(
            new CommitteeRound(settings, home.corpus(), AT_ONCE), runs::incrementAndGet);
    logger().addHandler(log);
  }

  @AfterEach
  void close() {
    logger().removeHandler(log);
    schedule.close();
    site.stop(0);
  }

  @Test
  void bringsWhatACommitteeHasPutUpOnceAndHasItRead() {
    assertThat(schedule.look()).isEqualTo(EVERY);
    assertThat(home.corpus().resolve("police-and-crime-committee")).isNotEmptyDirectory();
    assertThat(runs).hasValue(1);

    assertThat(schedule.look()).isEqualTo(EVERY);
    assertThat(asked.stream().filter(target -> target.startsWith("/documents/"))).hasSize(1);
    assertThat(runs).hasValue(2);
  }

  @Test
  void aSiteThatIsAwayIsSaidOnceAndTriedAgainSoonAtFirst() {
    status = 500;
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      waits.add(schedule.look());
    }

    assertThat(waits)
        .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
        .endsWith(Duration.ofMinutes(256), EVERY, EVERY, EVERY);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst()).startsWith("committee 240: ").contains("500");
    assertThat(runs).hasValue(12);

    status = 200;
    assertThat(schedule.look()).isEqualTo(EVERY);
    status = 500;
    assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(1));
    assertThat(warnings).hasSize(2);
  }

  @Test
  void aRunThatFailsIsTriedAgainToo(@TempDir Path elsewhere) throws IOException {
    Home other = Home.empty(elsewhere).holding("a.pdf", "It rains.");
    ServedSchedule failing =
        new ServedSchedule(
            new CommitteeRound(
                new ModernGovSettings(
                    "http://127.0.0.1:" + site.getAddress().getPort(),
                    List.of(240),
                    null,
                    EVERY,
                    Wish.USUAL_KINDS,
                    null,
                    true),
                other.corpus(),
                AT_ONCE),
            () -> {
              throw new IllegalStateException("the index is locked");
            });

    assertThat(failing.look()).isEqualTo(Duration.ofMinutes(1));
    assertThat(warnings).singleElement().asString().endsWith("the index is locked");
  }

  private static Logger logger() {
    return Logger.getLogger(ServedSchedule.class.getName());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    asked.add(target);
    String body = status == 200 ? body(target) : "out of order";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", body.startsWith("%PDF") ? "application/pdf" : "text/xml");
    exchange.sendResponseHeaders(body.isEmpty() ? 404 : status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String body(String target) {
    LocalDate day = LocalDate.now(ZoneId.systemDefault()).minusDays(20);
    String met = day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    if (target.startsWith("/mgWebService.asmx/GetMeetings?")) {
      return """
      <getmeetings><committee><committeeid>240</committeeid>
      <committeetitle>Police and Crime Committee</committeetitle><committeemeetings>
      <meeting><meetingid>71</meetingid><meetingdate>%s</meetingdate>
      <meetingstatus>Confirmed</meetingstatus></meeting>
      </committeemeetings></committee></getmeetings>
      """
          .formatted(met);
    }
    if (target.startsWith("/mgWebService.asmx/GetMeeting?lMeetingId=71")) {
      return """
      <meeting><meetingid>71</meetingid><agendaitems><agendaitem>
      <agendaitemid>1</agendaitemid><agendaitemtitle>Question and answer session</agendaitemtitle>
      <isrestricted>False</isrestricted><linkeddocuments><linkeddoc>
      <title>Transcript of Item 5</title><attachmentid>9</attachmentid>
      <isrestricted>False</isrestricted><publicationdate>%s</publicationdate>
      <url>http://127.0.0.1:%d/documents/s9/Transcript.pdf</url>
      </linkeddoc></linkeddocuments></agendaitem></agendaitems></meeting>
      """
          .formatted(met, site.getAddress().getPort());
    }
    return target.startsWith("/documents/") ? "%PDF-1.7\nA paper.\n" : "";
  }
}
