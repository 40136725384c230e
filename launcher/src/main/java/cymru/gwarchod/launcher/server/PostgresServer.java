package cymru.gwarchod.launcher.server;

import cymru.gwarchod.launcher.LaunchException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL server on 127.0.0.1, without a container. Every login has a generated password, the superuser
 * included: other users of the machine can reach the port but not the data.
 */
public final class PostgresServer implements AutoCloseable {
    static final String NAME = "postgres";

    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Secrets secrets;
    private final Leftovers leftovers;

    private PostgresServer(EmbeddedPostgres server, Secrets secrets, Leftovers leftovers) {
        this.server = server;
        this.secrets = secrets;
        this.leftovers = leftovers;
    }

    /**
     * Starts the server, and makes its data folder first if there is none.
     *
     * @throws LaunchException if it does not come up; the line names the log
     */
    public static PostgresServer start(Path data, int port, Secrets secrets, Path logs, Leftovers leftovers) {
        Path log = logs.resolve("postgres.log");
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // The launcher stops its parts in order; a hook of the library's own would pull the server from under
                // them.
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setConnectConfig("password", secrets.password("postgres"))
                // Despite the name of the method these are options of initdb; they come after the library's "trust".
                .setLocaleConfig("pwfile", secrets.passwordFile("postgres").toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C.UTF-8");
        settings().forEach(builder::setServerConfig);
        try {
            PostgresServer started = new PostgresServer(builder.start(), secrets, leftovers);
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
            ProcessHandle.of(pid).ifPresent(process -> leftovers.note(NAME, process));
            return started;
        } catch (IOException | IllegalStateException failure) {
            throw new LaunchException(
                    "PostgreSQL did not start: see %s (after a change of secrets: --fresh)".formatted(log), failure);
        }
    }

    private static Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", "on", // the library switches it off; these data outlive a run
                "max_connections", "100",
                "timezone", "UTC",
                "log_timezone", "UTC",
                // A failing statement must not put a child's details into the log.
                "log_error_verbosity", "terse",
                "log_min_error_statement", "panic",
                "log_parameter_max_length_on_error", "0");
    }

    /** The address of a database, without credentials. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    /**
     * Makes the database and the two logins of a service, as {@code config/postgres} says. Safe to repeat.
     *
     * @param config the folder with {@code roles.sql} and {@code database.sql}
     */
    public void createServiceDatabase(String service, Path config) {
        try {
            run("postgres", Files.readString(config.resolve("roles.sql")));
            createDatabase(service, "postgres");
            run(
                    service,
                    Files.readString(config.resolve("database.sql"))
                            .replace("{service}", service)
                            .replace("{owner_password}", secrets.password(service + "_owner"))
                            .replace("{app_password}", secrets.password(service + "_app")));
        } catch (IOException failure) {
            throw new LaunchException("cannot read " + config, failure);
        }
    }

    /** Makes a database that belongs to one login of the same name: for Keycloak, whose tables are its own affair. */
    public void createOwnedDatabase(String name) {
        run("postgres", """
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s LOGIN; END IF;
                END $$;
                ALTER ROLE %1$s PASSWORD '%2$s';
                """.formatted(name, secrets.password(name)));
        createDatabase(name, name);
        run(name, "REVOKE ALL ON DATABASE %1$s FROM PUBLIC".formatted(name));
    }

    /** Deletes a database and everything in it. */
    public void dropDatabase(String name) {
        run("postgres", "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }

    @Override
    public void close() {
        try {
            server.close();
            leftovers.forget(NAME);
        } catch (IOException failure) {
            throw new LaunchException("PostgreSQL did not stop: " + failure.getMessage(), failure);
        }
    }

    private void createDatabase(String name, String owner) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(name))) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner));
        } catch (SQLException failure) {
            throw new LaunchException(
                    "database %s could not be made: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    private void run(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new LaunchException(
                    "database %s could not be prepared: %s".formatted(database, failure.getMessage()), failure);
        }
    }

    private Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database, Map.of("password", secrets.password("postgres")))
                .getConnection();
    }
}
