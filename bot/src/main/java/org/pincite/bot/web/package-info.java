/// HTTP comes in; pages and JSON go out.
///
/// The way through is a controller a resource (`…Controller`), which asks the
/// [Answerer][org.pincite.bot.answer.Answerer] or the index and gives records of `json`, or for
/// people a template and what it shows (`…View`). What a page or a list shows follows from its
/// address, which [SearchParameters][org.pincite.bot.web.SearchParameters] read and write. Whatever
/// goes wrong ends in [Problems][org.pincite.bot.web.Problems], the one class that maps exceptions
/// to HTTP.
///
/// The page of a paper is read from its address as an [Opening][org.pincite.bot.web.Opening], which
/// leads to a [Place][org.pincite.bot.web.Place] in an [OpenPaper][org.pincite.bot.web.OpenPaper];
/// both together are [shown][org.pincite.bot.web.ShownPaper].
///
/// A text from a paper or a question is never markup: templates escape it, and
/// [SecurityHeaders][org.pincite.bot.web.SecurityHeaders] forbid the browser whatever a page does
/// not need. This is the only package that knows Spring MVC, the templates and OpenAPI. It imports
/// `answer`, `json` and the indexer's `index`, `journal`, `citation` and vocabulary.
@NullMarked
package org.pincite.bot.web;

import org.jspecify.annotations.NullMarked;
