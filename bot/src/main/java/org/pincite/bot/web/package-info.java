/// HTTP comes in; pages and JSON go out.
///
/// This is the only package that knows Spring MVC and the templates. It imports `answer`, `json`
/// and the indexer's index.
@NullMarked
package org.pincite.bot.web;

import org.jspecify.annotations.NullMarked;
