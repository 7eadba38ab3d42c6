package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.document.PersonName;

/// The roles that a paper's list of those present gives: "Present: Jane Reed AM (Chair), Tom Okafor
/// (Director of Ferries, Harbour Company)". Transcripts often name a role there and nowhere else.
///
/// @param roles by the person's full name, without titles and letters
/// @param lists the words of the blocks that are such lists: nobody says "Members: Jane Reed
///   (Chair)"
record Attendance(Map<PersonName, String> roles, Set<String> lists) {

  /// A list is looked for so many blocks into a paper: behind a cover, before the business.
  static final int HEAD = 60;

  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:(?:(?:committee |assembly |other )?members |others |officers |also |those )*"
              + "(?:present|in attendance)|witnesses|guests|attendance|attendees)\\b[^:()]{0,20}(?::\\s*|\\n|$)",
          Pattern.CASE_INSENSITIVE);

  /// A name and a bracket. No comma parts a name from a role here: it parts persons as well.
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:^|[,;\\n]|\\band\\s)\\s*(?<name>[\\p{Lu}][^,;()\\n]{2,60}?(?:,\\s?[A-Z]{2,4})*)\\s*"
              + "\\((?<role>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)(?=\\s*(?:[,;.\\n]|and\\b|$))");

  /// "MPA Officers: " before those of one kind.
  private static final Pattern KIND = Pattern.compile("^[^:()\\n]{1,40}:\\s+");

  /// What brackets say of somebody that is no role.
  private static final Pattern NO_ROLE =
      Pattern.compile(
          "(?i)(?:.*\\b(?:via|virtual|virtually|online|remote|remotely|zoom|teams|substitut\\w*|from|until|items?|absent|apologies)\\b.*|.*\\d.*)");

  Attendance {
    roles = Map.copyOf(roles);
    lists = Set.copyOf(lists);
  }

  /// @param blocks the words of the first paragraphs, headings and items in order
  static Attendance of(List<String> blocks) {
    Map<PersonName, String> roles = new HashMap<>();
    Set<PersonName> twice = new HashSet<>();
    Set<String> lists = new HashSet<>();
    boolean within = false;
    for (String block : blocks) {
      Matcher begins = BEGINS.matcher(block);
      boolean list = begins.find();
      String after = list ? block.substring(begins.end()) : block;
      String entries = KIND.matcher(after).replaceFirst("");
      // A heading "Present" has its lists below it, which any other words end.
      boolean heading = list && entries.isBlank();
      boolean below = within && ENTRY.matcher(entries).lookingAt();
      within = heading || below;
      if (list || below) {
        lists.add(block);
        collect(entries, roles, twice);
      }
    }
    roles.keySet().removeAll(twice);
    return new Attendance(roles, lists);
  }

  private static void collect(
      String entries, Map<PersonName, String> roles, Set<PersonName> twice) {
    Matcher entry = ENTRY.matcher(entries);
    while (entry.find()) {
      PersonName name = PersonName.of(entry.group("name"));
      String role = entry.group("role").replace('\n', ' ').strip();
      if (name.isFull() && !role.isEmpty() && !NO_ROLE.matcher(role).matches()) {
        String other = roles.putIfAbsent(name, role);
        if (other != null && !other.equals(role)) {
          twice.add(name);
        }
      }
    }
  }

  /// Whether these words are a list of those present.
  boolean lists(String words) {
    return lists.contains(words);
  }
}
