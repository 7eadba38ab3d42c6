/// What somebody writes in Slack comes in; an answer goes out into the same thread.
///
/// [SlackBot][org.pincite.bot.slack.SlackBot] is the entrance. An event comes by one of two
/// transports, [SocketLine][org.pincite.bot.slack.SocketLine] or
/// [EventsServlet][org.pincite.bot.slack.EventsServlet], and is read by
/// [Events][org.pincite.bot.slack.Events] and [Buttons][org.pincite.bot.slack.Buttons]. The
/// [Inbox][org.pincite.bot.slack.Inbox] takes each question once; a
/// [Desk][org.pincite.bot.slack.Desk] answers it: the [Gate][org.pincite.bot.slack.Gate] says who
/// may ask, [AnswerMessage][org.pincite.bot.slack.AnswerMessage] draws the blocks,
/// [Web][org.pincite.bot.slack.Web] sends them.
///
/// A text from a paper or from somebody is never markup: it stands in `rich_text` or `plain_text`,
/// where Slack parses nothing, and is escaped in the fallback. This is the only package that knows
/// Bolt. It imports `answer`, `history` and the indexer's `index`, `journal`, `citation` and
/// vocabulary.
@NullMarked
package org.pincite.bot.slack;

import org.jspecify.annotations.NullMarked;
