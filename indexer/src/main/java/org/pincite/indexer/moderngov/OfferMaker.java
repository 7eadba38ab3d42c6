package org.pincite.indexer.moderngov;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.source.OfferedPaper;

/// Makes of a meeting's attachments the papers that are wanted.
///
/// @param wish what is wanted
/// @param base where the installation is
record OfferMaker(Wish wish, URI base) {

  /// What stands before a title and says nothing: "6 - ", "Appendix 1 – ", "Draft ".
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^(?:\\d+[.)]?\\s*[-–:]?\\s+|appendix\\s+\\w+\\s*[-–:]*\\s*)+");

  private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:pdf|docx?|rtf|odt|html?)$");

  /// Of a title, what is left once kind, committee and date are out, if it is but this.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(?:printed|draft|final|approved|chair|confirmed|signed|public|the|of|for|from|meeting|held|on|pack|[^\\p{L}]|\\b\\p{L}\\b)*");

  /// The papers wanted of a meeting, in order.
  ///
  /// @param text what its agenda and minutes say
  List<OfferedPaper> of(Meeting meeting, List<Attachment> attachments, String text) {
    return attachments.stream()
        .map(attachment -> of(meeting, attachment, text))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable OfferedPaper of(Meeting meeting, Attachment attachment, String text) {
    Classified classified = Classified.of(attachment, meeting.day(), text);
    PaperKind kind = classified.kind();
    List<URI> addresses = Addresses.of(attachment.address(), base);
    if (kind == null || !wish.kinds().contains(kind) || addresses.isEmpty()) {
      return null;
    }
    LocalDate day = classified.day();
    String committee = meeting.committee().title();
    String folder = wish.folderOf(committee);
    String id = Wish.slug(attachment.id(), Integer.toHexString(addresses.getFirst().hashCode()));
    return new OfferedPaper(
        folder + "#" + id,
        "%s/%s-%s-%s".formatted(folder, day == null ? "undated" : day, kind, id),
        committee,
        kind.toString(),
        wish.publisher(),
        title(committee, kind, attachment.title()),
        day == null ? null : new PaperDate.Day(day),
        aliases(committee, kind, attachment.title()),
        addresses,
        "It is attached to the meeting of %s (%s/ieListDocuments.aspx?CId=%d&MId=%d)."
            .formatted(
                new PaperDate.Day(meeting.day()).inWords(),
                base,
                meeting.committee().id(),
                meeting.id()));
  }

  /// "Police and Crime Committee – transcript", or with what its own title says beyond that.
  private static String title(String committee, PaperKind kind, String attached) {
    String own = own(attached);
    String rest =
        own.replaceAll("(?i)" + Pattern.quote(committee), "")
            .replaceAll("(?i)\\b(?:transcripts?|minutes?|reports?|letters?|appendix)\\b", "")
            .replaceAll(
                "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b",
                "");
    String what = NOTHING.matcher(rest).matches() ? kind.toString() : own;
    return committee.isEmpty() ? what : committee + " – " + what;
  }

  private static List<String> aliases(String committee, PaperKind kind, String attached) {
    Set<String> aliases = new LinkedHashSet<>();
    if (!committee.isEmpty()) {
      aliases.add(committee + " – " + kind);
    }
    aliases.add(own(attached));
    aliases.remove("");
    aliases.remove(title(committee, kind, attached));
    return List.copyOf(aliases);
  }

  private static String own(String attached) {
    String words = EXTENSION.matcher(attached.replaceAll("\\s+", " ").strip()).replaceFirst("");
    String bare = BEFORE.matcher(words).replaceFirst("").strip();
    return bare.isEmpty() ? words.toLowerCase(Locale.UK) : bare;
  }
}
