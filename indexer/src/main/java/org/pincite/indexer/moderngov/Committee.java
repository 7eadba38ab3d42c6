package org.pincite.indexer.moderngov;

import java.util.List;
import org.jsoup.nodes.Element;

/// A committee that an installation knows.
///
/// @param id its number there
/// @param title its name
/// @param expired whether it no longer meets
public record Committee(int id, String title, boolean expired) {

  /// The committees of a reply; one without number or name is passed over.
  static List<Committee> all(Element committees) {
    return committees.select("committee").stream()
        .filter(each -> Xml.number(each, "committeeid") != null)
        .filter(each -> !Xml.text(each, "committeetitle").isEmpty())
        .map(Committee::of)
        .toList();
  }

  private static Committee of(Element committee) {
    Integer id = Xml.number(committee, "committeeid");
    return new Committee(
        id == null ? 0 : id,
        Xml.text(committee, "committeetitle"),
        Xml.says(committee, "committeeexpired") || Xml.says(committee, "committeedeleted"));
  }
}
