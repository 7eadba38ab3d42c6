package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Tells those who preside over a meeting: they are named by their office, whoever holds it.
final class Presiding {

  /// Nothing but titles before the office: a "Minister of State, Office of the President" presides
  /// over nothing.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:The|Madam|Mr\\.?|Acting|Temporary|Deputy|Vice|Committee)[\\s-])*+"
              + "(?:Chair|Chairman|Chairwoman|Chairperson|Speaker|President)");

  private static final Pattern CLERK = Pattern.compile("(?:^|.*\\s)Clerk$");

  private Presiding() {}

  /// Whether the name is that of an office ("The Acting Chair", "Madam Speaker").
  static boolean presides(String name) {
    return OFFICE.matcher(name).matches();
  }

  /// Whether the name is that of somebody who calls the items of business: who presides, and the
  /// clerk.
  static boolean conducts(String name) {
    return presides(name.replaceAll("\\s*\\(.*", "")) || CLERK.matcher(name).matches();
  }
}
