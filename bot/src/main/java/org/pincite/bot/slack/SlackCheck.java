package org.pincite.bot.slack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.slack.AnswerMessage.Reach;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;

/// Asks Slack, before members are let in, whether tokens, scopes and messages are right.
public final class SlackCheck implements AutoCloseable {

  /// What every installation needs.
  static final Set<String> SCOPES =
      Set.of("app_mentions:read", "chat:write", "commands", "im:history");

  /// One of each kind of answer: quotes, a list, and nothing.
  private static final List<String> SAMPLES =
      List.of("what was said about data?", "what is recommended?", "xylophone zebra quartz");

  private static final String OURS = "this is Pincite's mistake, please report it";

  private final SlackSettings settings;
  private final Pulse pulse = new Pulse();
  private final Web web;

  public SlackCheck(SlackSettings settings) {
    this.settings = settings;
    this.web = new Web(settings, pulse, _ -> {});
  }

  /// What was found.
  ///
  /// @param good whether it is as it should be
  /// @param sentence what it is, and where it is not good what to do
  public record Finding(boolean good, String sentence) {}

  /// One sentence alone where Slack cannot be reached.
  public List<Finding> run(Answerer answerer, PassageIndex index) {
    List<Finding> findings = new ArrayList<>();
    findings.add(token());
    if (!pulse.isWell()) {
      return findings;
    }
    findings.add(socket());
    for (String sample : SAMPLES) {
      findings.add(message(sample, answerer, index));
    }
    findings.add(home(index));
    return findings;
  }

  private Finding token() {
    try {
      var me = web.whoAmI();
      Set<String> granted = granted(me.getHttpResponseHeaders());
      Set<String> missing = new TreeSet<>(needed());
      missing.removeAll(granted);
      Set<String> more = new TreeSet<>(granted);
      more.removeAll(needed());
      if (!missing.isEmpty()) {
        return new Finding(
            false,
            "the app lacks the scopes %s: add them under \"OAuth & Permissions\" and install it again"
                .formatted(String.join(", ", missing)));
      }
      String whole =
          "the bot token is of %s in the workspace %s (%s)"
              .formatted(me.getUser(), me.getTeam(), me.getTeamId());
      return new Finding(
          true,
          more.isEmpty()
              ? whole
              : "%s; it may do more than is needed: %s".formatted(whole, String.join(", ", more)));
    } catch (SlackFailure e) {
      return wrong("the bot token", e, "copy it again from \"OAuth & Permissions\"");
    }
  }

  private static Set<String> granted(Map<String, List<String>> headers) {
    Set<String> granted = new TreeSet<>();
    headers.forEach((name, values) -> {
      if (name.equalsIgnoreCase("x-oauth-scopes")) {
        values.forEach(value -> granted.addAll(Arrays.asList(value.split("\\s*,\\s*"))));
      }
    });
    return granted;
  }

  /// What the settings need.
  private Set<String> needed() {
    Set<String> needed = new TreeSet<>(SCOPES);
    if (!settings.whoMayAsk().userGroups().isEmpty()) {
      needed.add("usergroups:read");
    }
    if (!settings.whoMayAsk().guests()) {
      needed.add("users:read");
    }
    return needed;
  }

  private Finding socket() {
    Secret token = settings.appToken();
    if (token == null) {
      return new Finding(true, "Socket Mode is off: Slack must reach /slack/events from outside");
    }
    try {
      web.openConnection(token);
      return new Finding(true, "the app token opens Socket Mode");
    } catch (SlackFailure e) {
      return wrong(
          "the app token",
          e,
          "make one under \"Basic Information\" with the scope connections:write");
    }
  }

  private Finding message(String sample, Answerer answerer, PassageIndex index) {
    Answer answer =
        answerer.answer(new Question(sample, List.of(), Filter.NONE, RecommendationList.MOST));
    try (IndexView view = index.view()) {
      Searched searched = Searched.of(answer, null, view);
      Message message = new AnswerMessage(_ -> null).of(1, answer, searched, Reach.ASKER);
      web.validate(message);
      return new Finding(true, "Slack takes the answer to \"%s\"".formatted(sample));
    } catch (SlackFailure e) {
      return wrong("the answer to \"%s\"".formatted(sample), e, OURS);
    }
  }

  private Finding home(PassageIndex index) {
    try (IndexView view = index.view()) {
      web.validate(HomeView.of(view.papers(), List.of()));
      return new Finding(true, "Slack takes App Home");
    } catch (SlackFailure e) {
      return wrong("App Home", e, OURS);
    }
  }

  private Finding wrong(String what, SlackFailure failure, String remedy) {
    String error = failure.error();
    boolean refused = failure.kind() == SlackFailure.Kind.REFUSED || pulse.isWell();
    String sentence;
    if (failure.kind() == SlackFailure.Kind.UNSURE) {
      sentence = "Slack's answer cannot be read (%s): run slack-check again".formatted(error);
    } else if (refused) {
      sentence = "Slack refuses %s (%s): %s".formatted(what, error, remedy);
    } else if (error.startsWith(Patience.AWAY)) {
      sentence = "%s: see whether this machine may call %s".formatted(error, settings.apiUrl());
    } else {
      sentence = "Slack is too busy (%s): run slack-check again in a minute".formatted(error);
    }
    return new Finding(false, sentence);
  }

  @Override
  public void close() {
    web.close();
  }
}
