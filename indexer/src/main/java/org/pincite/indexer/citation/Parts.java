package org.pincite.indexer.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;

/// Reads one clause of a note from left to right into its parts.
///
/// Each form is asked in turn whether it begins at a token; what none knows is words. A bracket in
/// which a form begins is opened, and its other words are left out: "(2nd Report, Session 2024–26,
/// HL Paper 71)". Any other bracket belongs to the words around it.
final class Parts {

  /// A bracket of a citation is short; beyond this no closing one is looked for.
  private static final int LONGEST_BRACKET = 40;

  /// When a page on the web was looked at is no date of the paper.
  private static final Set<String> LOOKED_AT = Set.of("accessed", "retrieved", "viewed", "visited");

  private static final Set<String> CLOSING = Set.of(")", "]", "(", "[", ",", ";");

  private final Tokens tokens;
  private final int end;
  private final List<Part> parts = new ArrayList<>();
  private int place;
  private boolean bracketed;

  /// Whether the words so far call the document a transcript.
  private boolean transcript;

  private Parts(Tokens tokens, int start, int end) {
    this.tokens = tokens;
    this.place = start;
    this.end = end;
  }

  /// @param start the clause's first token
  /// @param end the token behind its last
  static List<Part> of(Tokens tokens, int start, int end) {
    Parts reading = new Parts(tokens, start, end);
    while (reading.place < end) {
      reading.step();
    }
    return List.copyOf(reading.parts);
  }

  private void step() {
    Part known = known();
    if (known != null && known.to() <= end) {
      parts.add(known);
      place = known.to();
    } else if (LOOKED_AT.contains(tokens.at(place).word())) {
      place = pastLookedAt();
    } else if (CLOSING.contains(tokens.at(place).text())) {
      boolean leads = tokens.at(place + 1).word().equals("see");
      bracketed = (tokens.is(place, "(") && !leads) || (bracketed && !tokens.is(place, ")"));
      place++;
    } else {
      words();
    }
  }

  private void words() {
    int from = place;
    while (place < end && (place == from || !endsWords())) {
      place = tokens.is(place, "(") ? close(place) + 1 : place + 1;
    }
    place = Math.min(place, end);
    PaperDate year = place == from + 1 ? DateForm.year(tokens.at(from)) : null;
    if (year != null) {
      parts.add(new Part.Dated(year, from, place));
    } else if (!bracketed) {
      boolean goesOn = transcript && !(last() instanceof Part.Placed);
      transcript =
          goesOn || tokens.words(from, place).toLowerCase(Locale.UK).contains("transcript");
      parts.add(new Part.Words(from, place));
    }
  }

  private boolean endsWords() {
    if (tokens.is(place, "(")) {
      return close(place) < 0 || opens(place + 1, close(place));
    }
    return CLOSING.contains(tokens.at(place).text())
        || tokens.at(place).word().equals("see")
        || LOOKED_AT.contains(tokens.at(place).word())
        || known() != null;
  }

  /// Whether a form begins within a bracket.
  private boolean opens(int from, int to) {
    if (to == from + 1 && DateForm.year(tokens.at(from)) != null) {
      return true;
    }
    int here = place;
    boolean opens = false;
    for (place = from; place < to && !opens; place++) {
      opens = known() != null || LOOKED_AT.contains(tokens.at(place).word());
    }
    place = here;
    return opens;
  }

  /// The token that closes a bracket; -1 where none does.
  private int close(int open) {
    for (int i = open + 1; i < Math.min(end, open + LONGEST_BRACKET); i++) {
      if (tokens.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  private int pastLookedAt() {
    int next = place + 1;
    next = Set.of("on", "at", ":").contains(tokens.at(next).word()) ? next + 1 : next;
    Found<PaperDate> date = DateForm.at(tokens, next);
    return date == null ? next : date.next();
  }

  /// What a form reads at this place; null where none begins.
  private @Nullable Part known() {
    Part plain = plain();
    if (plain != null) {
      return plain;
    }
    Found<PaperDate> date = DateForm.at(tokens, place);
    if (date != null) {
      return new Part.Dated(date.what(), place, date.next());
    }
    Found<Pinpoint> slashed = LineForm.slashed(tokens, place);
    if (slashed != null && isHearing()) {
      return new Part.Slashed(slashed.what(), place, slashed.next());
    }
    return placed();
  }

  private @Nullable Part plain() {
    Token token = tokens.at(place);
    if (token.isAddress()) {
      URI address = address(token.text());
      return address == null ? null : new Part.Linked(address, place, place + 1);
    }
    if (token.isFileName()) {
      return new Part.Filed(place, place + 1);
    }
    Found<EarlierForm> earlier = EarlierForm.at(tokens, place);
    if (earlier != null) {
      return new Part.Earlier(earlier.what(), place, Math.min(end, earlier.next()));
    }
    Found<ReferenceForm.Reference> reference = ReferenceForm.at(tokens, place);
    return reference == null ? null : new Part.Numbered(reference.what(), place, reference.next());
  }

  private @Nullable Part placed() {
    int at = tokens.at(place).word().equals("at") ? place + 1 : place;
    Found<List<Pinpoint>> bracket = BracketForm.at(tokens, at, transcript);
    if (bracket != null) {
      return new Part.Placed(bracket.what(), place, bracket.next());
    }
    Part.Answering names = isBehindQuestion() ? AnswerForm.at(tokens, place) : null;
    if (names != null) {
      return names;
    }
    Found<List<Pinpoint>> pinpoints = PinpointForm.at(tokens, place);
    return pinpoints == null ? null : new Part.Placed(pinpoints.what(), place, pinpoints.next());
  }

  /// Whether a date, or lines of another page, stand right before: the form with a slash is but two
  /// numbers, and needs them to mean a page and its lines.
  private boolean isHearing() {
    return last() instanceof Part.Dated || last() instanceof Part.Slashed;
  }

  private @Nullable Part last() {
    return parts.isEmpty() ? null : parts.getLast();
  }

  private boolean isBehindQuestion() {
    return last() instanceof Part.Placed(List<Pinpoint> pinpoints, _, int to)
        && to == place
        && pinpoints.getFirst() instanceof Pinpoint.Questions;
  }

  static @Nullable URI address(String printed) {
    String text = printed.replace(" ", "").replaceFirst("[.’')]+$", "");
    try {
      return new URI(text.startsWith("http") ? text : "https://" + text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
