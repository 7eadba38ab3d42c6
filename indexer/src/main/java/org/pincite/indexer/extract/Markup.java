package org.pincite.indexer.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/// The markup that every format is brought to before it is read: HTML's elements, and four for what
/// HTML has no element for.
///
/// ```
/// <note-call to="fn1">                         a note is called here
/// <note-body id="fn1" number="1">…</note-body>  a note; it may stand within a paragraph
/// <page-break>                                  the file breaks the page here
/// <unread-part name="…">                        words that were not read stand here
/// ```
final class Markup {

  static final String CALL = "note-call";
  static final String CALLED = "to";
  static final String NOTE = "note-body";
  static final String ID = "id";
  static final String NUMBER = "number";
  static final String PAGE_BREAK = "page-break";

  static final String UNREAD_PART = "unread-part";
  static final String NAME = "name";

  /// On `tr`: the row is a header.
  static final String HEADER = "header";

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "h7",
          "h8",
          "h9",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> UNREAD =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "select",
          "button",
          "textarea",
          "iframe",
          "object",
          "svg");

  private Markup() {}

  static Element call(String note) {
    return new Element(CALL).attr(CALLED, note);
  }

  static Element note(String id, String number) {
    return new Element(NOTE).attr(ID, id).attr(NUMBER, number);
  }

  static Element unread(String part) {
    return new Element(UNREAD_PART).attr(NAME, part);
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /// Whether no reader would see what is in the element as words of the paper.
  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName());
  }

  static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }

  /// The level of a heading; 0 for all else.
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : 0;
  }

  /// Whether a table's rows are rows of cells. One that lays out a page holds headings or tables,
  /// and a box has but one cell in each row: then what is in the cells stands for itself.
  static boolean isTabular(Element table) {
    boolean lays = table.selectFirst("table table, h1, h2, h3, h4, h5, h6, h7, h8, h9") != null;
    return !lays && table.selectFirst("td ~ td, td ~ th, th ~ td, th ~ th") != null;
  }
}
