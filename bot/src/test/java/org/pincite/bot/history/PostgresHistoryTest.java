package org.pincite.bot.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// The history in a PostgreSQL, whose address is in the environment: "jdbc:postgresql://host/name",
/// with "?user=…&password=…" where it asks for them. Every test has a schema of its own there.
@EnabledIfEnvironmentVariable(
    named = PostgresHistoryTest.ADDRESS,
    matches = "jdbc:postgresql:.+",
    disabledReason = "skipped: PINCITE_TEST_POSTGRES names no PostgreSQL")
class PostgresHistoryTest extends HistoryContract {

  static final String ADDRESS = "PINCITE_TEST_POSTGRES";

  private final String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');

  @Override
  HistorySettings settings(Path empty) {
    execute("create schema if not exists " + schema);
    String url = address() + (address().contains("?") ? "&" : "?") + "currentSchema=" + schema;
    return new HistorySettings(url, null, null, empty.resolve("key"), Duration.ofDays(90));
  }

  @AfterEach
  void drop() {
    execute("drop schema " + schema + " cascade");
  }

  private static void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(address());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String address() {
    return System.getenv(ADDRESS);
  }
}
