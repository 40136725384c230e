package cymru.gwarchod.audit.chain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** A PostgreSQL with the real roles and the real tables of the audit; a filled database is copied for each test. */
public final class ChainDatabase implements AutoCloseable {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String PASSWORD = "test-only";

    private final EmbeddedPostgres server;

    public ChainDatabase() {
        try {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a service's database with the audit's tables. */
    public void create(String name) {
        as(admin("postgres"), "CREATE DATABASE " + name);
        as(admin(name), read(ROOT.resolve("config/postgres/roles.sql")));
        as(
                admin(name),
                read(ROOT.resolve("config/postgres/database.sql"))
                        .replace("{service}", name)
                        .replace("{owner_password}", PASSWORD)
                        .replace("{app_password}", PASSWORD));
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/audit"))) {
            migrations.sorted().forEach(file -> as(admin(name), "SET ROLE gwarchod_owner;" + read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a database, with everything in it; whose login the service has stays the same. */
    void copy(String from, String to) {
        as(admin("postgres"), "CREATE DATABASE " + to + " TEMPLATE " + from);
    }

    void drop(String name) {
        as(admin("postgres"), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    /** A connection of the superuser: the attacker. */
    Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(admin(database));
    }

    /** A connection of the service's own role. */
    Connection asApp(String database, String service) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(service + "_app", database) + "&password=" + PASSWORD);
    }

    /** What the service does as system work. */
    public SystemConnection asSystem(String database, String service) {
        return new SystemConnection() {
            @Override
            public <T> T with(Work<T> work) {
                try (Connection connection = asApp(database, service)) {
                    connection.setAutoCommit(false);
                    try (Statement role = connection.createStatement()) {
                        role.execute("SET LOCAL ROLE gwarchod_system");
                    }
                    T result = work.on(connection);
                    connection.commit();
                    return result;
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** Does something as the superuser. */
    public void tamper(String database, String sql) {
        as(admin(database), sql);
    }

    /** One text, as the superuser sees it. */
    public String text(String database, String question) {
        try (Connection connection = asSuperuser(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private String admin(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    private static void as(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
