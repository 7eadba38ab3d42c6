package org.pincite.indexer.moderngov;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A file that is attached to a meeting.
///
/// @param id its number in the installation; "" where it has none
/// @param title as whoever attached it called it
/// @param address where it is, as written
/// @param published the day it was published; null where that is not said
/// @param item the title of the item that it is attached to; "" where it is the whole meeting
/// @param text what agenda and minutes say under that item
record Attachment(
    String id,
    String title,
    String address,
    @Nullable LocalDate published,
    String item,
    String text) {

  private static final Pattern MINUTES = Pattern.compile("(?i)\\bminutes\\b");

  /// The public attachments of a meeting in order.
  static List<Attachment> all(Element meeting) {
    return meeting.select("linkeddoc").stream()
        .filter(Attachment::isPublic)
        .map(Attachment::of)
        .filter(attachment -> !attachment.address().isEmpty())
        .toList();
  }

  private static boolean isPublic(Element document) {
    Element item = document.closest("agendaitem");
    return !Xml.says(document, "isrestricted") && (item == null || !Xml.says(item, "isrestricted"));
  }

  private static Attachment of(Element document) {
    Element item = document.closest("agendaitem");
    List<LocalDate> published = Days.in(Xml.text(document, "publicationdate"));
    String owner = Xml.text(document, "ownertitle");
    return new Attachment(
        Xml.text(document, "attachmentid"),
        title(document),
        Xml.text(document, "url"),
        published.isEmpty() ? null : published.getFirst(),
        item == null ? owner : Xml.text(item, "agendaitemtitle") + "\n" + owner,
        item == null
            ? ""
            : Xml.html(item, "agendatext") + "\n" + Xml.html(item, "minutesnonemptyhtmlbody"));
  }

  /// Its title; where it has none, the name of its file.
  private static String title(Element document) {
    String title = Xml.text(document, "title");
    if (!title.isEmpty()) {
      return title;
    }
    String address = Xml.text(document, "url").replaceFirst("[?#].*$", "");
    String file = address.substring(address.lastIndexOf('/') + 1).replace("%20", " ");
    return file.toLowerCase(Locale.ROOT).endsWith(".aspx")
        ? ""
        : file.replaceFirst("\\.[A-Za-z]{3,4}$", "");
  }

  /// Whether it is attached to the minutes.
  boolean isOfMinutes() {
    return MINUTES.matcher(item).find();
  }
}
