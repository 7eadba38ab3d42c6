package org.pincite.bot;

import org.pincite.indexer.index.IndexException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

/// Says in one sentence why the server did not start.
final class StartFailure {

  private StartFailure() {}

  static String sentence(RuntimeException failure) {
    Throwable innermost = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException inUse) {
        return "port %d is in use: stop the other program, or name another port (SERVER_PORT=8081 ./pincite serve)"
            .formatted(inUse.getPort());
      }
      if (cause instanceof BindException setting) {
        return SettingsReader.sentence(setting);
      }
      if (cause instanceof InvalidConfigurationPropertyValueException value) {
        return "setting %s: %s does not fit".formatted(value.getName(), value.getValue());
      }
      if (cause instanceof SettingsException setting) {
        return String.valueOf(setting.getMessage());
      }
      if (cause instanceof IndexException index) {
        return String.valueOf(index.getMessage());
      }
      innermost = cause;
    }
    return "the server did not start: " + innermost.getMessage();
  }
}
