package org.pincite.indexer.moderngov;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which papers are wanted of a committee.
///
/// @param committee its number in the installation
/// @param since the day from which its meetings are looked at
/// @param kinds what is wanted of what is attached to them
/// @param publisher whose committee it is, as footnotes write it: "London Assembly"; null where
///   they do not say
/// @param folder the folder of the corpus for its papers; null for one that is called like it
public record Wish(
    int committee,
    LocalDate since,
    Set<PaperKind> kinds,
    @Nullable String publisher,
    @Nullable String folder) {

  /// What is wanted unless told otherwise.
  public static final Set<PaperKind> USUAL_KINDS =
      Set.of(PaperKind.TRANSCRIPT, PaperKind.MINUTES, PaperKind.APPENDIX);

  public Wish {
    kinds = Set.copyOf(kinds);
    if (committee < 1) {
      throw new IllegalArgumentException(
          "committee %d: expected its number, as in ieListMeetings.aspx?CId=240"
              .formatted(committee));
    }
    if (folder != null && !folder.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _.,&'()-]*")) {
      throw new IllegalArgumentException(
          "folder \"%s\": expected a name such as \"police\"".formatted(folder));
    }
  }

  /// The folder for a committee of this name.
  String folderOf(String title) {
    return folder == null ? slug(title, "committee-" + committee) : folder;
  }

  /// `words` as a part of a file's name: "police-and-crime-committee".
  static String slug(String words, String otherwise) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? otherwise : slug;
  }
}
