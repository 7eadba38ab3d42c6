package org.pincite.indexer.document;

import java.util.regex.Pattern;
import org.pincite.indexer.document.Correspondents.Person;

/// A word of a letter that stands for one of its correspondents.
///
/// @param word "you" for the addressee, "I" for the sender
/// @param person whom it means
public record Meant(String word, Person person) {

  /// What others say stands between these: "you told the Committee, “I am concerned …”". A
  /// quotation that is not closed goes on.
  private static final Pattern QUOTED =
      Pattern.compile("“[^”]*+(?:”|$)|\"[^\"]*+(?:\"|$)|(?<!\\p{L})‘.*’(?!\\p{L})", Pattern.DOTALL);

  private static final Pattern YOU =
      Pattern.compile("\\b(?:you|your|yours|yourself)\\b", Pattern.CASE_INSENSITIVE);

  /// Not the numeral: "Part I", "Phase I of".
  private static final Pattern I =
      Pattern.compile(
          "(?<!\\b(?:Part|Phase|Tier|Type|Class|Volume|Schedule|Annex|Appendix|Chapter|Elizabeth|Charles|James) )"
              + "\\bI(?:['’](?:m|ve|d|ll))?\\b(?=[\\s,])|\\b(?:my|me|mine|myself)\\b|\\bMy\\b");

  public Meant {
    if (!word.equals("you") && !word.equals("I")) {
      throw new IllegalArgumentException("\"%s\" means nobody: expected you or I".formatted(word));
    }
  }

  /// Whether the word, or a form of it, stands in a text outside what others are quoted to say in
  /// it.
  public boolean isIn(String text) {
    String own = QUOTED.matcher(text).replaceAll(" … ");
    return (word.equals("I") ? I : YOU).matcher(own).find();
  }
}
