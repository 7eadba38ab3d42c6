package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PersonName;

/// The roles that a paper's list of those present gives: "Present: Jane Reed AM (Chair), Tom Okafor
/// (Director of Ferries, Harbour Company)". Transcripts often name a role there and nowhere else.
///
/// @param roles by the person's full name, without titles and letters
record Attendance(Map<PersonName, String> roles) {

  /// A list is looked for so many blocks into a paper: behind a cover, before the business.
  private static final int HEAD = 60;

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

  /// What brackets say of somebody that is no role.
  private static final Pattern NO_ROLE =
      Pattern.compile(
          "(?i)(?:.*\\b(?:via|virtual|virtually|online|remote|remotely|zoom|teams|substitut\\w*|from|until|items?|absent|apologies)\\b.*|.*\\d.*)");

  Attendance {
    roles = Map.copyOf(roles);
  }

  /// @param blocks the words of each paragraph, heading and item in order
  static Attendance of(List<String> blocks) {
    Map<PersonName, String> roles = new HashMap<>();
    Set<PersonName> twice = new HashSet<>();
    boolean within = false;
    for (String block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
      Matcher begins = BEGINS.matcher(block);
      boolean list = begins.find();
      String entries = list ? block.substring(begins.end()) : block;
      // A heading "Present" has its list below it, which any other words end.
      within = list ? entries.isBlank() : within && ENTRY.matcher(entries).lookingAt();
      if (list || within) {
        collect(entries, roles, twice);
      }
    }
    roles.keySet().removeAll(twice);
    return new Attendance(roles);
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

  /// The role of a person; null where the list has none, or two.
  @Nullable String roleOf(PersonName name) {
    return roles.get(name);
  }
}
