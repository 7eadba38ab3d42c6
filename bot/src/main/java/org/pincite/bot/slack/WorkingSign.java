package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Shows in a thread that Pincite works, until it is closed. Whether it shows makes no difference
/// to the answer: not every workspace has it.
final class WorkingSign implements AutoCloseable {

  private static final Logger LOG = System.getLogger(WorkingSign.class.getName());

  private static final String WORDS = "is looking through the papers …";

  private final Place place;
  private final Web web;

  private WorkingSign(Place place, Web web) {
    this.place = place;
    this.web = web;
  }

  static WorkingSign at(Place place, Web web) {
    WorkingSign sign = new WorkingSign(place, web);
    sign.show(WORDS);
    return sign;
  }

  private void show(String words) {
    if (place instanceof Place.InThread thread) {
      try {
        web.status(thread, words);
      } catch (SlackFailure e) {
        LOG.log(Level.DEBUG, "no working sign: {0}", e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    show("");
  }
}
