package cymru.gwarchod.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The table of remembered commands. */
@ApplicationScoped
class IdempotencyRecords {

    /** How long a key is honoured; system time. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = """
            SELECT body_hash, status, location, etag, resource_id FROM idempotency_record
            WHERE actor = ? AND method = ? AND path = ? AND key = ? AND created_at > ?""";
    private static final String REMEMBER = """
            INSERT INTO idempotency_record (actor, method, path, key, body_hash, status, location, etag, resource_id, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT pk_idempotency_record DO UPDATE SET body_hash = excluded.body_hash,
                status = excluded.status, location = excluded.location, etag = excluded.etag,
                resource_id = excluded.resource_id, created_at = excluded.created_at""";

    private static final String LOCK_FORGETTING =
            "SELECT pg_try_advisory_xact_lock(hashtextextended('gwarchod.idempotency.forget', 0))";
    private static final String FORGET = """
            DELETE FROM idempotency_record WHERE created_at <= ? AND (actor, method, path, key) IN (
                SELECT actor, method, path, key FROM idempotency_record WHERE created_at <= ? ORDER BY created_at LIMIT ?)""";

    private final AgroalDataSource database;

    IdempotencyRecords(AgroalDataSource database) {
        this.database = database;
    }

    /** Whose key it is, and for what. */
    record Key(String actor, String method, String path, String key) {

        String lockName() {
            return actor + "\n" + key;
        }
    }

    /** The first answer, without its body. */
    record Remembered(String bodyHash, int status, Optional<String> location, Optional<String> etag, UUID resourceId) {}

    /** Takes the key for this transaction; false where another transaction has it: its row is not visible yet. */
    boolean tryLock(Key key) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key.lockName());
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency lock cannot be taken", e);
        }
    }

    Optional<Remembered> find(Key key, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, key);
            find.setObject(5, OffsetDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC));
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new Remembered(
                                row.getString(1),
                                row.getInt(2),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)),
                                row.getObject(5, UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency record cannot be read", e);
        }
    }

    void remember(Key key, Remembered answer, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            bind(insert, key);
            insert.setString(5, answer.bodyHash());
            insert.setInt(6, answer.status());
            insert.setString(7, answer.location().orElse(null));
            insert.setString(8, answer.etag().orElse(null));
            insert.setObject(9, answer.resourceId());
            insert.setObject(10, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency record cannot be written", e);
        }
    }

    /** Deletes rows that are honoured no more, the oldest first; none while another transaction does. */
    int forget(Instant now, int atMost) {
        OffsetDateTime last = OffsetDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK_FORGETTING);
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    return 0;
                }
            }
            delete.setObject(1, last);
            delete.setObject(2, last);
            delete.setInt(3, atMost);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency records cannot be deleted", e);
        }
    }

    private static void bind(PreparedStatement statement, Key key) throws SQLException {
        statement.setString(1, key.actor());
        statement.setString(2, key.method());
        statement.setString(3, key.path());
        statement.setString(4, key.key());
    }
}
