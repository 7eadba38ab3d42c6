package org.pincite.indexer.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.extract.Extraction.Flow;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Has the pages of a file that are pictures recognised, one by one: each has a time limit of its
/// own, and one that stops the reader stops no other.
final class Pictures {

  private final Reading reading;
  private final Ocr ocr;

  Pictures(Reading reading, Ocr ocr) {
    this.reading = reading;
    this.ocr = ocr;
  }

  /// What was read of a file, with the words of its pictures if they are asked for; unreadable
  /// where there are no words in the end.
  Extraction complete(Path file, Pages read) {
    Pages completed =
        switch (ocr) {
          case Ocr.Off _ -> read;
          case Tesseract tesseract -> recognise(file, read, tesseract);
        };
    boolean wordless = completed.pages().stream().allMatch(page -> page.lines().isEmpty());
    return wordless ? new Unreadable(textless(completed)) : completed;
  }

  private Pages recognise(Path file, Pages read, Tesseract tesseract) {
    List<RawPage> recognised = new ArrayList<>();
    List<UnreadPage> unread = new ArrayList<>();
    for (UnreadPage picture : read.pictures()) {
      switch (reading.recognise(file, new Picture(picture.index(), tesseract))) {
        case Pages(List<RawPage> pages, _) -> recognised.addAll(pages);
        case Unreadable(String reason) -> unread.add(new UnreadPage(picture.index(), reason));
        case Flow _ -> throw new IllegalStateException("a page is no flow");
      }
    }
    List<RawPage> pages = new ArrayList<>(read.pages());
    for (RawPage page : EvenSizes.of(recognised)) {
      RawPage before = pages.get(page.index() - 1);
      pages.set(page.index() - 1, before.recognisedAs(page));
    }
    return new Pages(pages, unread);
  }

  private String textless(Pages read) {
    int count = read.pages().size();
    String all = "has no text on its %d %s".formatted(count, count == 1 ? "page" : "pages");
    if (read.pictures().isEmpty()) {
      return all;
    }
    boolean pictures =
        read.pictures().stream().allMatch(page -> page.reason().equals(PdfPages.PICTURE));
    return ocr instanceof Ocr.Off && pictures
        ? all + ", but pictures: --ocr reads the words in them"
        : "%s (%s)".formatted(all, String.join("; ", read.unread()));
  }
}
