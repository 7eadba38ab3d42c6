package org.pincite.bot.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.NewPaper;

/// New papers in the form of RFC 4287. A paper is one entry for as long as it is there: when it is
/// replaced the entry is updated, so that its id stays.
///
/// @param name tells this feed's ids from those of another index
/// @param updated when the newest of the papers came; before there is one, when the first run ended
/// @param papers newest first
/// @param base where people open the page, without a slash at its end
record AtomFeed(UUID name, Instant updated, List<NewPaper> papers, String base) {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /// A reader shows a screen of them.
  private static final int ENTRIES = 50;

  private static final int SPEAKERS = 10;

  /// What XML 1.0 has no form for (section 2.2).
  private static final String NO_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  /// @param page null where no run has kept a journal yet
  static AtomFeed of(Journal.@Nullable Page page, String base) {
    return page == null
        ? new AtomFeed(new UUID(0, 0), Instant.EPOCH, List.of(), base)
        : new AtomFeed(
            page.name(),
            page.changed(),
            page.news().subList(0, Math.min(ENTRIES, page.news().size())),
            base);
  }

  String xml() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "id", "urn:uuid:" + name);
      element(xml, "title", "New papers in Pincite");
      element(xml, "updated", stamp(updated));
      link(xml, "self", "application/atom+xml", base + "/feed.atom");
      link(xml, "alternate", "text/html", base + "/");
      xml.writeStartElement("author");
      element(xml, "name", "Pincite");
      xml.writeEndElement();
      for (NewPaper paper : papers) {
        entry(xml, paper);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing the feed", e);
    }
    return out.toString();
  }

  private void entry(XMLStreamWriter xml, NewPaper paper) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + idOf(paper));
    element(xml, "title", paper.citation());
    element(xml, "published", stamp(paper.came()));
    element(xml, "updated", stamp(paper.changed()));
    link(xml, "alternate", null, base + PaperAddress.paper(paper.id()));
    String summary = summary(paper);
    if (!summary.isEmpty()) {
      element(xml, "summary", summary);
    }
    xml.writeEndElement();
  }

  private UUID idOf(NewPaper paper) {
    return UUID.nameUUIDFromBytes((name + " " + paper.id()).getBytes(StandardCharsets.UTF_8));
  }

  private static String summary(NewPaper paper) {
    String words = paper.inWords(SPEAKERS);
    return paper.replaced()
        ? "Replaces an earlier text" + (words.isEmpty() ? "" : "; " + words)
        : words;
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words.replaceAll(NO_XML, "\uFFFD"));
    xml.writeEndElement();
  }

  private static void link(
      XMLStreamWriter xml, String relation, @Nullable String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", address);
  }

  private static String stamp(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
