package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.history.GivenAnswer;
import org.pincite.bot.history.History;
import org.pincite.bot.history.OpenQuestion;
import org.pincite.bot.slack.AnswerMessage.Reach;

/// Answers one question in Slack, so that whoever asked hears of it once, whatever happens.
final class Desk {

  private static final Logger LOG = System.getLogger(Desk.class.getName());

  /// An answer that could not be sent for so long comes too late.
  private static final Duration LATE = Duration.ofHours(1);

  private final Gate gate;
  private final Replies replies;
  private final Web web;
  private final History history;
  private final InstantSource clock;

  Desk(Gate gate, Replies replies, Web web, History history, InstantSource clock) {
    this.gate = gate;
    this.replies = replies;
    this.web = web;
    this.history = history;
    this.clock = clock;
  }

  /// What is sent, and what is kept of it; null where the papers were not asked.
  private record Drawn(Message message, @Nullable GivenAnswer answer) {}

  void answer(OpenQuestion open) {
    Errand errand = Errand.parse(open.address());
    String refusal = gate.refusal(errand.asker());
    try {
      if (refusal != null) {
        refuse(open, errand, refusal);
      } else if (open.askedAt().plus(LATE).isBefore(clock.instant())) {
        LOG.log(Level.ERROR, "question {0} from Slack was not answered in time", open.id());
        history.giveUp(open.id());
      } else {
        answer(open, errand.place());
      }
    } catch (SlackFailure e) {
      LOG.log(Level.WARNING, "question {0} from Slack: {1}", open.id(), e.getMessage());
    }
  }

  /// What somebody asked who may not is not kept.
  private void refuse(OpenQuestion open, Errand errand, String reason) throws SlackFailure {
    try {
      web.whisper(errand, Saying.refused(reason));
    } catch (SlackFailure e) {
      if (e.kind() != SlackFailure.Kind.UNSENT) {
        history.delete(open.id());
      }
      throw e;
    }
    history.delete(open.id());
  }

  private void answer(OpenQuestion open, Place place) throws SlackFailure {
    if (open.unsure()) {
      send(open, place, new Drawn(Saying.unsure(), null));
      return;
    }
    try (WorkingSign _ = WorkingSign.at(place, web)) {
      send(open, place, draw(open, place));
    }
  }

  private Drawn draw(OpenQuestion open, Place place) {
    if (open.words().isEmpty()) {
      return new Drawn(Saying.how(), null);
    }
    try {
      Reach reach = place instanceof Place.InThread ? Reach.ALL : Reach.ASKER;
      Replies.Reply reply = replies.reply(open.id(), open.words(), open.collection(), reach);
      return new Drawn(reply.message(), reply.answer());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "question " + open.id() + " from Slack was not answered", e);
      return new Drawn(Saying.failed(), null);
    }
  }

  private void send(OpenQuestion open, Place place, Drawn drawn) throws SlackFailure {
    if (!history.sending(open)) {
      return;
    }
    try {
      web.post(place, drawn.message());
    } catch (SlackFailure e) {
      switch (e.kind()) {
        case UNSENT -> history.reopen(open);
        case UNSURE -> history.doubt(open.id());
        case REFUSED -> history.giveUp(open.id());
      }
      throw e;
    }
    if (drawn.answer() == null) {
      history.giveUp(open.id());
    } else {
      history.answer(open.id(), drawn.answer());
    }
  }
}
