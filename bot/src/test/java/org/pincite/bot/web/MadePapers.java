package org.pincite.bot.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pincite.bot.web.Site.Filling;

/// PDFs that are made for the browser: the transcript that the shipped letter cites, in which
/// nobody said a word of what stands there.
final class MadePapers implements Filling {

  /// As the shipped manifest names it.
  static final String TRANSCRIPT = "police-and-crime-committee-transcript-2023-05-24";

  /// What the letter's note 20 quotes, on page 3.
  static final String QUOTED =
      "to account for what is happening with the power and ask the questions";

  /// Begins page 5 below what page 4 ends with.
  static final String OVERLEAF = "and so the harbour will be dredged again before the winter";

  /// A paper without pages.
  static final String MINUTES = "harbour-board-minutes";

  private static final String MINUTES_WORDS =
      """
      # Harbour Board – minutes, 3 June 2024

      ## The pier

      The Board noted that the pier had been closed since March, and that nobody had been told
      when it would open again.[^1]

      The clerk was asked to write to the Committee, and to say by when the planks would be
      replaced.

      ## Dredging

      Members recalled what had been promised in the year before.[^2] The harbour master said
      that the dredger was at sea.

      [^1]: Harbour Board, The Pier Book, 2019
      [^2]: London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.4
      """;

  private static final int PAGES = 12;
  private static final float PITCH = 14;

  @Override
  public void fill(Path corpus) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int page = 1; page <= PAGES; page++) {
        add(pdf, said(page), page);
      }
      pdf.save(corpus.resolve(TRANSCRIPT + ".pdf").toFile());
    }
    Files.writeString(corpus.resolve(MINUTES + ".md"), MINUTES_WORDS);
  }

  private static List<String> said(int page) {
    List<String> lines = new ArrayList<>();
    if (page == 5) {
      lines.add(OVERLEAF + ", as it was in the");
      lines.add("year before. I made that up.");
      lines.add("");
    }
    lines.add("Caroline Russell AM (Chair): This is a made-up question of page " + page + ".");
    lines.add("");
    lines.addAll(answer(page));
    return lines;
  }

  private static List<String> answer(int page) {
    return switch (page) {
      case 3 ->
          List.of(
              "Kenny Bowie (Director of Strategy, MOPAC): More data adds to the ability of",
              "Londoners as a whole to be able to hold them to account for what is happening",
              "with the power and ask the questions. I made that up.");
      case 4 -> {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
          lines.add("Diana Luchford (Chief Executive, MOPAC): This is made-up answer " + i + ".");
          lines.add("");
        }
        lines.add("Kenny Bowie (Director of Strategy, MOPAC): The harbour at the end of the pier");
        lines.add("was dredged in the spring of that year, which the members had asked for,");
        yield lines;
      }
      default ->
          List.of(
              "Diana Luchford (Chief Executive, MOPAC): A made-up answer of page " + page + ".");
    };
  }

  private static void add(PDDocument pdf, List<String> lines, int number) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      float y = 740;
      for (String line : lines) {
        set(content, 72, y, line);
        y -= PITCH;
      }
      set(content, 290, 60, Integer.toString(number));
    }
  }

  private static void set(PDPageContentStream content, float x, float y, String words)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }
}
