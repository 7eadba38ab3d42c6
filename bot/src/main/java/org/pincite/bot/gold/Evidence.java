package org.pincite.bot.gold;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Words of a paper that answer a question.
///
/// @param document the paper's id; a folder before it does not count
/// @param pages the pages on which they stand; none for a paper without pages
/// @param text the words, verbatim
/// @param speaker who says them; null for nobody
/// @param key those of them that a quote must have to answer; null where that is not said
public record Evidence(
    String document,
    List<GoldPage> pages,
    String text,
    @Nullable String speaker,
    @Nullable String key) {

  /// A page of a paper.
  ///
  /// @param index its position in the file, counted from 1
  /// @param label what is printed on it
  public record GoldPage(int index, String label) {

    public GoldPage {
      Objects.requireNonNull(label, "label");
    }
  }

  public Evidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(text, "text");
    pages = pages == null ? List.of() : List.copyOf(pages);
  }

  /// Whether it is of the paper with this id.
  boolean isOf(String paper) {
    return name(document).equals(name(paper));
  }

  /// A paper's id without the folder that tells it from others of its name.
  public static String name(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }
}
