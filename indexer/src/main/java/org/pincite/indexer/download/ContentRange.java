package org.pincite.indexer.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a file a reply is (RFC 9110, 14.4).
///
/// @param first its first byte, counted from 0
/// @param whole bytes of the whole file; null where the server does not say
record ContentRange(long first, @Nullable Long whole) {

  private static final Pattern FORM =
      Pattern.compile("(?i)bytes (?<first>\\d{1,18})-\\d{1,18}/(?:(?<whole>\\d{1,18})|\\*)");

  /// The part that a header names; null where it names none.
  static @Nullable ContentRange parse(String header) {
    Matcher matcher = FORM.matcher(header.strip());
    if (!matcher.matches()) {
      return null;
    }
    String whole = matcher.group("whole");
    return new ContentRange(
        Long.parseLong(matcher.group("first")), whole == null ? null : Long.valueOf(whole));
  }
}
