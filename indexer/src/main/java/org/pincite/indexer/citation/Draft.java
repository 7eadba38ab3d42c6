package org.pincite.indexer.citation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;

/// The parts of one citation, gathered in the order in which they come.
final class Draft {

  final List<Part.Words> words = new ArrayList<>();
  final List<PaperDate> dates = new ArrayList<>();
  final List<Pinpoint> pinpoints = new ArrayList<>();
  final List<Part.Words> answering = new ArrayList<>();
  @Nullable EarlierForm earlier;
  @Nullable String reference;
  @Nullable URI address;
  Part.@Nullable Filed file;

  /// Whether the place came first, as in Leveson's notes: "p47, lines 18-21, Lord Condon, …".
  private boolean placeFirst;

  private boolean slashed;

  private boolean leavesOut;

  /// The token at which a year in brackets stood behind an author: "DWP (2004) Public awareness …".
  private int firstDate = -1;

  private int from = -1;
  private int to;

  void add(Part part) {
    placeFirst |= from < 0 && part instanceof Part.Placed;
    from = from < 0 ? part.from() : from;
    to = part.to();
    switch (part) {
      case Part.Words named -> words.add(named);
      case Part.Dated(PaperDate date, int at, _) -> {
        dates.add(date);
        firstDate = firstDate < 0 ? at : firstDate;
      }
      case Part.Placed(List<Pinpoint> places, _, _) -> pinpoints.addAll(places);
      case Part.Slashed(Pinpoint place, _, _) -> {
        pinpoints.add(place);
        slashed = true;
      }
      case Part.Numbered(ReferenceForm.Reference number, _, _) -> {
        reference = number.number();
        pinpoints.addAll(number.pages());
      }
      case Part.Linked(URI target, _, _) -> address = target;
      case Part.Filed filed -> file = filed;
      case Part.Earlier(EarlierForm form, _, _) -> earlier = form;
      case Part.Answering(List<Part.Words> names, _, _) -> answering.addAll(names);
    }
  }

  /// Words were met that are no part of a title, so what is left may not say which paper it means.
  void leaveOut() {
    leavesOut = true;
  }

  boolean isWordsAlone() {
    return dates.isEmpty()
        && pinpoints.isEmpty()
        && earlier == null
        && reference == null
        && address == null
        && file == null;
  }

  /// Whether places are all that there is, and can be places of the paper that cites: "See paras
  /// 5.13 and 7.6". A page or a line is always another paper's.
  boolean isOfItself() {
    return words.isEmpty()
        && !leavesOut
        && pinpoints.stream()
            .noneMatch(place -> place instanceof Pinpoint.Pages || place instanceof Pinpoint.Lines);
  }

  boolean isEmpty() {
    return from < 0;
  }

  boolean isSlashed() {
    return slashed;
  }

  boolean isPlaceFirst() {
    return placeFirst;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int firstDate() {
    return firstDate;
  }

  /// Whether a part belongs to a citation of its own, behind this one in the same clause.
  boolean isEndedBy(Part part) {
    return switch (part) {
      case Part.Words _ ->
          slashed || reference != null || !answering.isEmpty() || (asks() && !placeFirst);
      case Part.Dated _ -> slashed;
      case Part.Placed(List<Pinpoint> places, _, _) -> endedBy(places);
      case Part.Slashed _, Part.Answering _ -> false;
      case Part.Linked _ -> address != null;
      case Part.Numbered _ -> reference != null || slashed || (asks() && words.isEmpty());
      case Part.Filed _ -> file != null;
      case Part.Earlier _ -> earlier != null;
    };
  }

  private boolean endedBy(List<Pinpoint> places) {
    return places.getFirst() instanceof Pinpoint.Questions
        ? asks() || reference != null || !words.isEmpty()
        : file != null || (placeFirst && earlier != null);
  }

  private boolean asks() {
    return !pinpoints.isEmpty() && pinpoints.getFirst() instanceof Pinpoint.Questions;
  }
}
