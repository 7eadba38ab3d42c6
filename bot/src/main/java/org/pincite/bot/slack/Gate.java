package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.SlackSettings.WhoMayAsk;

/// Says who may ask. Where Slack cannot say who somebody is, they may not.
final class Gate {

  private static final Logger LOG = System.getLogger(Gate.class.getName());

  /// How long an answer of Slack's is believed.
  private static final Duration FRESH = Duration.ofMinutes(5);

  /// More people than this are not remembered at once.
  private static final int MOST = 10_000;

  private final SlackSettings settings;
  private final Web web;
  private final InstantSource clock;
  private final Map<String, Known<Boolean>> guests = new ConcurrentHashMap<>();
  private volatile @Nullable Known<Set<String>> members;

  /// What Slack said, and when.
  private record Known<T>(T what, Instant when) {}

  Gate(SlackSettings settings, Web web, InstantSource clock) {
    this.settings = settings;
    this.web = web;
    this.clock = clock;
  }

  /// Why somebody may not ask; null if they may.
  @Nullable String refusal(Asker asker) {
    WhoMayAsk may = settings.whoMayAsk();
    String team = settings.teamId();
    if (team != null && !team.equals(asker.team())) {
      return "I answer people of one workspace only, and yours is another";
    }
    if (asker.shared() && !may.sharedChannels()) {
      return "this channel is shared with another workspace";
    }
    if (!may.channels().isEmpty()
        && !asker.isAlone()
        && !may.channels().contains(asker.channel())) {
      return "I do not answer in this channel";
    }
    return person(asker.user(), may);
  }

  private @Nullable String person(String user, WhoMayAsk may) {
    try {
      boolean listed = may.users().contains(user) || members().contains(user);
      if (!listed && !(may.users().isEmpty() && may.userGroups().isEmpty())) {
        return "you are not among those whom I may answer";
      }
      return listed || may.guests() || !isGuest(user) ? null : "I do not answer guests";
    } catch (SlackFailure e) {
      LOG.log(Level.WARNING, "Slack does not say who may ask: {0}", e.getMessage());
      return "Slack does not tell me whether I may";
    }
  }

  private Set<String> members() throws SlackFailure {
    Known<Set<String>> known = members;
    if (known == null || isStale(known)) {
      Set<String> all = new HashSet<>();
      for (String group : settings.whoMayAsk().userGroups()) {
        all.addAll(web.members(group));
      }
      known = new Known<>(Set.copyOf(all), clock.instant());
      members = known;
    }
    return known.what();
  }

  private boolean isGuest(String user) throws SlackFailure {
    Known<Boolean> known = guests.get(user);
    if (known == null || isStale(known)) {
      var info = web.user(user);
      known = new Known<>(info.isRestricted() || info.isUltraRestricted(), clock.instant());
      if (guests.size() >= MOST) {
        guests.clear();
      }
      guests.put(user, known);
    }
    return known.what();
  }

  private boolean isStale(Known<?> known) {
    return known.when().plus(FRESH).isBefore(clock.instant());
  }
}
