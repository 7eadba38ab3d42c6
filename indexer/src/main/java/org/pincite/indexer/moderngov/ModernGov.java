package org.pincite.indexer.moderngov;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.OfferedPaper;

/// Lists what an installation of ModernGov offers: the package's one entrance.
public final class ModernGov {

  /// The largest reply that is read, in bytes. A list of all meetings of all committees since 2006
  /// has 5 MB, a meeting's reply 0.4 MB.
  static final long LARGEST = 20_000_000;

  /// The meetings that are looked at in one run, each of which is a request: twenty years of a
  /// monthly committee.
  private static final int MOST_MEETINGS = 240;

  /// How long before a meeting its papers are put up, and with them the last one's minutes.
  private static final int DAYS_AHEAD = 31;

  private final Site site;
  private final Path corpus;
  private final LocalDate today;

  ModernGov(Site site, Path corpus, LocalDate today) {
    this.site = site;
    this.corpus = corpus;
    this.today = today;
  }

  /// The installation at an address.
  ///
  /// @param written its address or that of one of its pages
  /// @param corpus the folder of the corpus, in which replies are kept while they come
  /// @param today up to which day meetings have been
  /// @throws IllegalArgumentException if `written` is no web address
  public static ModernGov at(String written, Path corpus, Downloader downloader, LocalDate today) {
    Path part = corpus.resolve(".moderngov.part");
    return new ModernGov(
        new Site(Addresses.base(written), downloader, part, LARGEST), corpus, today);
  }

  /// Holds the address of an installation to its form, without asking it.
  ///
  /// @throws IllegalArgumentException if `written` is no web address
  public static void check(String written) {
    var _ = Addresses.base(written);
  }

  /// What is wanted of the meetings that have been looked at.
  ///
  /// @param meetings how many those are
  /// @param papers the newest meeting's first; none twice
  /// @param faults the meetings that could not be looked at
  public record Listing(
      int meetings, List<OfferedPaper> papers, List<FetchOutcome.Failed> faults) {}

  /// The committees, by name; those that no longer meet last.
  ///
  /// @throws ModernGovException if it does not say
  public List<Committee> committees() {
    try {
      return Committee.all(site.ask("GetCommittees", "committees")).stream()
          .sorted(Comparator.comparing(Committee::expired).thenComparing(Committee::title))
          .toList();
    } catch (ModernGovException.Refused e) {
      throw byHand(e, site.base() + "/mgListCommittees.aspx", corpus);
    }
  }

  /// The papers that are wanted of a committee's meetings, past ones too: minutes and transcripts
  /// are put up weeks after them.
  ///
  /// @throws ModernGovException if it does not say when the committee met
  public Listing papers(Wish wish) {
    List<Meeting> meetings = meetings(wish);
    Map<String, OfferedPaper> papers = new LinkedHashMap<>();
    List<FetchOutcome.Failed> faults = new ArrayList<>();
    for (Meeting meeting : meetings) {
      try {
        papers(meeting, wish).forEach(paper -> papers.putIfAbsent(paper.key(), paper));
      } catch (ModernGovException.Refused e) {
        throw byHand(e, pageOf(wish), corpus.resolve(wish.folderOf(meeting.committee().title())));
      } catch (ModernGovException e) {
        faults.add(
            new FetchOutcome.Failed("meeting " + meeting.id(), String.valueOf(e.getMessage())));
      }
    }
    return new Listing(meetings.size(), List.copyOf(papers.values()), faults);
  }

  private List<Meeting> meetings(Wish wish) {
    LocalDate to = today.plusDays(DAYS_AHEAD);
    List<Meeting> meetings = Meeting.all(listed(wish, to), wish.committee(), wish.since(), to);
    if (meetings.size() > MOST_MEETINGS) {
      throw new ModernGovException(
          "%s lists %d meetings since %s: expected at most %d, or a later --since."
              .formatted(pageOf(wish), meetings.size(), wish.since(), MOST_MEETINGS));
    }
    return meetings.stream()
        .filter(meeting -> !meeting.isCancelled())
        .sorted(Comparator.comparing(Meeting::day).reversed())
        .toList();
  }

  private Element listed(Wish wish, LocalDate to) {
    try {
      return site.ask(
          "GetMeetings?lCommitteeId=%d&sFromDate=%s&sToDate=%s"
              .formatted(wish.committee(), Days.asked(wish.since()), Days.asked(to)),
          "getmeetings");
    } catch (ModernGovException.Refused e) {
      String folder = wish.folder();
      throw byHand(e, pageOf(wish), folder == null ? corpus : corpus.resolve(folder));
    }
  }

  private List<OfferedPaper> papers(Meeting meeting, Wish wish) {
    Element reply = site.ask("GetMeeting?lMeetingId=" + meeting.id(), "meeting");
    List<Attachment> attachments = Attachment.all(reply);
    String text = attachments.stream().map(Attachment::text).collect(Collectors.joining("\n"));
    return new OfferMaker(wish, site.base()).of(meeting, attachments, text);
  }

  private String pageOf(Wish wish) {
    URI base = site.base();
    return "%s/ieListMeetings.aspx?CId=%d".formatted(base, wish.committee());
  }

  private static ModernGovException byHand(ModernGovException e, String page, Path folder) {
    return new ModernGovException(
        "%s Open %s in a browser and put the papers into %s."
            .formatted(e.getMessage(), page, folder));
  }
}
