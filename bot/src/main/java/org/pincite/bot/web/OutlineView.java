package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PlacedPassage;

/// What is where in a paper.
///
/// @param headings in the paper's order
/// @param speakers in the order in which they first speak
record OutlineView(List<Heading> headings, List<Speaker> speakers) {

  /// A heading.
  ///
  /// @param level how far it is indented, 0 to 3
  /// @param words it
  /// @param page the label of the page on which what it heads begins; "" in a paper without pages
  /// @param address of that page, or of the passage within the page in a paper without pages
  record Heading(int level, String words, String page, String address) {}

  /// Somebody who speaks.
  ///
  /// @param name with the role, where the paper gives one
  /// @param places the pages on which they speak, or in a paper without pages where they first do
  record Speaker(String name, List<FileLink> places) {}

  private static final int DEEPEST = 3;

  static OutlineView of(OpenPaper paper) {
    return new OutlineView(headings(paper), speakers(paper));
  }

  private static List<Heading> headings(OpenPaper paper) {
    List<Heading> headings = new ArrayList<>();
    List<String> before = List.of();
    for (PlacedPassage placed : paper.passages()) {
      if (!OpenPaper.isNote(placed)) {
        IndexedPassage passage = placed.passage();
        for (int i = shared(before, passage.headings()); i < passage.headings().size(); i++) {
          headings.add(
              new Heading(
                  Math.min(i, DEEPEST), passage.headings().get(i), label(passage), to(passage)));
        }
        before = passage.headings();
      }
    }
    return List.copyOf(headings);
  }

  /// How many headings two passages have in common, from the outermost on.
  static int shared(List<String> above, List<String> next) {
    int shared = 0;
    while (shared < Math.min(above.size(), next.size())
        && above.get(shared).equals(next.get(shared))) {
      shared++;
    }
    return shared;
  }

  private static List<Speaker> speakers(OpenPaper paper) {
    Map<String, Map<String, FileLink>> places = new LinkedHashMap<>();
    for (PlacedPassage placed : paper.passages()) {
      String name = name(placed.passage().voice());
      if (name != null) {
        Map<String, FileLink> own = places.computeIfAbsent(name, _ -> new LinkedHashMap<>());
        for (Page page : placed.passage().pages()) {
          own.putIfAbsent(
              Integer.toString(page.index()),
              new FileLink(page.label(), PaperAddress.page(paper.id(), page)));
        }
        if (own.isEmpty()) {
          own.put("", new FileLink("first words", to(placed.passage())));
        }
      }
    }
    return places.entrySet().stream()
        .map(one -> new Speaker(one.getKey(), List.copyOf(one.getValue().values())))
        .toList();
  }

  private static @Nullable String name(Voice voice) {
    return switch (voice) {
      case Voice.Speaker(String name, String role) ->
          role == null ? name : "%s, %s".formatted(name, role);
      case Voice.Unclear(), Voice.Written() -> null;
    };
  }

  private static String label(IndexedPassage passage) {
    return passage.pages().isEmpty() ? "" : passage.pages().getFirst().label();
  }

  private static String to(IndexedPassage passage) {
    return passage.pages().isEmpty()
        ? "#" + ShownPassage.anchor(passage)
        : PaperAddress.page(passage.document().id(), passage.pages().getFirst());
  }
}
