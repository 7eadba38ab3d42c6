/// A committee's page on ModernGov comes in; the papers that it offers go out.
///
/// ModernGov is the committee system of the London Assembly and some 400 councils. Its web service
/// answers in XML: which committees there are, when one met, and what is attached to a meeting.
/// [ModernGov][org.pincite.indexer.moderngov.ModernGov] asks it and tells by their titles which
/// attachments are transcripts, minutes, reports or letters, and of which day; bringing them is for
/// [OfferFetch][org.pincite.indexer.source.OfferFetch]. The package imports the vocabulary,
/// `download` and `source`, and shares jsoup with `extract`.
///
/// **How installations differ, and what is done about it.** Dates go as dd/mm/yyyy; some hosts
/// ignore them, and the committee, so both are looked at here again. A base path changes, and old
/// addresses of files with it: the usual paths are tried, and each file at its own address first,
/// then below the base that answered. Addresses come as http where the site has https, with spaces,
/// or inside the host's own network. HTML stands in the XML as it is, so the XML is read by jsoup,
/// which mends it, and which knows no document types and no entities from outside. A page of HTML
/// where XML was expected, a reply without its end, and one that is larger than any list are each
/// said to be that. Where a host refuses programs, nothing more is asked of it.
@NullMarked
package org.pincite.indexer.moderngov;

import org.jspecify.annotations.NullMarked;
