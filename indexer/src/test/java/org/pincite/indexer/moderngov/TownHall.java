package org.pincite.indexer.moderngov;

import static org.pincite.indexer.download.Publisher.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.download.DownloadLimits;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.download.Publisher;
import org.pincite.indexer.download.Publisher.Asked;

/// A council's installation of ModernGov on this machine: what it answers is laid out by a test, in
/// the shapes of real replies.
final class TownHall implements AutoCloseable {

  static final String PDF = "%PDF-1.7\nA paper, as far as anybody sees here.\n";

  private final Map<String, Publisher.Answer> answers = new LinkedHashMap<>();
  private final Publisher publisher;

  private TownHall() throws IOException {
    publisher = Publisher.answering(this::answer);
  }

  static TownHall open() throws IOException {
    return new TownHall();
  }

  private void answer(Asked asked, OutputStream out) throws IOException, InterruptedException {
    for (Map.Entry<String, Publisher.Answer> each : answers.entrySet()) {
      if (asked.target().startsWith(each.getKey())) {
        each.getValue().to(asked, out);
        return;
      }
    }
    reply(out, "404 Not Found", "<html><body>Not here.</body></html>");
  }

  /// Answers whatever begins with `target`; the latest that was laid out comes first.
  TownHall answering(String target, Publisher.Answer answer) {
    Map<String, Publisher.Answer> before = new LinkedHashMap<>(answers);
    before.remove(target);
    answers.clear();
    answers.put(target, answer);
    answers.putAll(before);
    return this;
  }

  TownHall answering(String target, String body) {
    return answering(target, (_, out) -> reply(out, "200 OK", body));
  }

  /// A committee's list of meetings.
  TownHall listing(String meetings) {
    return answering("/mgWebService.asmx/GetMeetings?", list(meetings));
  }

  static String list(String meetings) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <getmeetings>
      <meetingscount> 2</meetingscount>
      <committeescount> 1</committeescount>
      <committee>
        <committeeid>240</committeeid>
        <committeetitle>Police and Crime Committee</committeetitle>
        <committeemeetings>
    %s
        </committeemeetings>
      </committee>
    </getmeetings>
    """
        .formatted(meetings);
  }

  static String meeting(int id, String day, String status) {
    return """
          <meeting>
            <meetingid>%d</meetingid>
            <meetingdate>%s</meetingdate>
            <meetingstatus>%s</meetingstatus>
            <meetingtime>10.00 am</meetingtime>
            <iswebcast>False</iswebcast>
          </meeting>
    """
        .formatted(id, day, status);
  }

  /// A meeting with its items.
  TownHall holding(int id, String items) {
    return answering("/mgWebService.asmx/GetMeeting?lMeetingId=" + id, detail(id, items));
  }

  static String detail(int id, String items) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <meeting>
      <meetingid>%d</meetingid>
      <minutepublished>True</minutepublished>
      <agendaitems>
    %s
      </agendaitems>
      <attendees>
      </attendees>
    </meeting>
    """
        .formatted(id, items);
  }

  static String item(String title, String text, String minutes, String... documents) {
    return """
        <agendaitem>
          <agendaitemid>18831</agendaitemid>
          <agendaitemtitle>%s</agendaitemtitle>
          <agendatext>%s</agendatext>
          <minutesnonemptyhtmlbody>%s</minutesnonemptyhtmlbody>
          <isrestricted>False</isrestricted>
          <linkeddocuments>
    %s
          </linkeddocuments>
        </agendaitem>
    """
        .formatted(title, text, minutes, String.join("\n", documents));
  }

  String document(int id, String title, String published) {
    return document(id, title, published, address("/mgConvert2PDF.aspx?ID=" + id).toString());
  }

  static String document(int id, String title, String published, String address) {
    return """
            <linkeddoc>
              <attachmentid>%d</attachmentid>
              <title>%s</title>
              <isurl>False</isurl>
              <url>%s</url>
              <isrestricted>False</isrestricted>
              <itemnum>1</itemnum>
              <publicationdate>%s</publicationdate>
              <ownertitle></ownertitle>
            </linkeddoc>
    """
        .formatted(id, title, address, published);
  }

  URI address(String path) {
    return publisher.address(path);
  }

  /// What was asked for so far, path and query.
  List<String> asked() {
    return publisher.asked().stream().map(Asked::target).toList();
  }

  List<Asked> requests() {
    return publisher.asked();
  }

  static Downloader downloader() {
    return downloader(Duration.ofSeconds(20));
  }

  static Downloader downloader(Duration silence) {
    Patience patience = new Patience(2, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    DownloadLimits limits =
        new DownloadLimits(50_000_000, Duration.ofSeconds(20), silence, Duration.ofMinutes(1));
    return Downloader.open(limits, patience, true);
  }

  /// The installation as somebody asks it on 1 September 2023.
  ModernGov asked(Path corpus, Downloader downloader) {
    return ModernGov.at(address("").toString(), corpus, downloader, LocalDate.of(2023, 9, 1));
  }

  @Override
  public void close() {
    publisher.close();
  }
}
