package cymru.gwarchod.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL 18 with the real roles and one service's database, made from {@code config/postgres} as in every other
 * environment.
 */
public final class ServiceDatabase implements AutoCloseable {

    static final String PASSWORD = "test-only";

    private final EmbeddedPostgres server;
    private final String service;

    private ServiceDatabase(EmbeddedPostgres server, String service) {
        this.server = server;
        this.service = service;
    }

    /** Starts a server and makes the database of a service, such as {@code referral}. */
    public static ServiceDatabase start(String service) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .start();
            ServiceDatabase database = new ServiceDatabase(server, service);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** What a service has to be told. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url(),
                "quarkus.datasource.username",
                service + "_app",
                "quarkus.datasource.password",
                PASSWORD,
                "quarkus.flyway.username",
                service + "_owner",
                "quarkus.flyway.password",
                PASSWORD,
                "quarkus.flyway.migrate-at-start",
                "true");
    }

    /** A connection as the service's own role. */
    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url(), service + "_app", PASSWORD);
    }

    /** A connection as the superuser, to look at what nobody else may see. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** A connection as the owner of the tables, as migrations have it. */
    public Connection asOwner() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), service + "_owner", PASSWORD);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE gwarchod_owner");
        }
        return connection;
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + service;
    }

    private void prepare() {
        execute(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + service);
        execute(url(), script("roles.sql"));
        execute(
                url(),
                script("database.sql")
                        .replace("{service}", service)
                        .replace("{owner_password}", PASSWORD)
                        .replace("{app_password}", PASSWORD));
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be prepared", e);
        }
    }

    private static String script(String name) {
        Path file = Repository.root().resolve("config/postgres").resolve(name);
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
