package cymru.gwarchod.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements of the chain, on a connection in a transaction of {@code gwarchod_system}. */
final class ChainStore {

    private static final String ROWS = "SELECT " + String.join(", ", AuditRow.COLUMNS)
            + " FROM audit_entry WHERE id = ANY (?) AND at BETWEEN ? AND ?";

    private final Connection connection;

    ChainStore(Connection connection) {
        this.connection = connection;
    }

    /** The key of a row: its id, and its moment, which names the partition. */
    record RowKey(UUID id, Instant at) {

        static final RowKey FIRST = new RowKey(new UUID(0, 0), Instant.EPOCH);
    }

    /** Takes the sequencer's lock to the end of the transaction; answers whether nobody else has it. */
    boolean tryLock() throws SQLException {
        return one("SELECT pg_try_advisory_xact_lock(hashtextextended('gwarchod-audit-sequencer', 0))");
    }

    /** Waits for the lock, at most as long as the role's lock limit. */
    void lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtextextended('gwarchod-audit-sequencer', 0))")) {
            lock.execute();
        }
    }

    private boolean one(String question) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question);
                ResultSet row = ask.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Rows that wait for a link, after a key, in the order of their moments. */
    List<RowKey> pending(RowKey after, int limit) throws SQLException {
        return keys("""
                SELECT p.entry_id, p.entry_at FROM audit_pending p
                WHERE (p.entry_at, p.entry_id) > (?, ?)
                  AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = p.entry_id)
                ORDER BY p.entry_at, p.entry_id LIMIT ?""", after, limit);
    }

    /**
     * How a stored row stands to the chain.
     *
     * @param linked whether its link is there
     * @param linkedElsewhere whether another row of its id is linked
     * @param waiting whether it has a note that it waits
     */
    record Standing(RowKey key, boolean linked, boolean linkedElsewhere, boolean waiting) {

        Optional<Fault> fault() {
            if (linked) {
                return Optional.empty();
            }
            if (linkedElsewhere) {
                return Optional.of(Fault.DUPLICATED);
            }
            return waiting ? Optional.empty() : Optional.of(Fault.INSERTED);
        }
    }

    /** Stored rows after a key, in the order of their ids, as one moment sees them. */
    List<Standing> standings(RowKey after, int limit) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("""
                SELECT e.id, e.at, l.entry_at = e.at, l.entry_at IS NOT NULL,
                    EXISTS (SELECT FROM audit_pending p WHERE p.entry_id = e.id AND p.entry_at = e.at)
                FROM (SELECT id, at FROM audit_entry WHERE (id, at) > (?, ?) ORDER BY id, at LIMIT ?) e
                LEFT JOIN audit_link l ON l.entry_id = e.id
                ORDER BY e.id, e.at""")) {
            ask.setObject(1, after.id());
            ask.setObject(2, utc(after.at()));
            ask.setInt(3, limit);
            List<Standing> standings = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    standings.add(new Standing(
                            new RowKey(row.getObject(1, UUID.class), instant(row, 2)),
                            row.getBoolean(3),
                            row.getBoolean(4),
                            row.getBoolean(5)));
                }
            }
            return standings;
        }
    }

    /** Whether a committed row from before this moment still waits. */
    boolean isBehind(Instant moment) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("""
                SELECT 1 FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id AND e.at = p.entry_at
                WHERE p.entry_at < ? LIMIT 1""")) {
            ask.setObject(1, utc(moment));
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }

    private List<RowKey> keys(String question, RowKey after, int limit) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question)) {
            ask.setObject(1, utc(after.at()));
            ask.setObject(2, after.id());
            ask.setInt(3, limit);
            return keys(ask);
        }
    }

    /** Notes whose row is gone: deleted between its commit and its link. */
    List<RowKey> lostBeforeTheirLink() throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("""
                SELECT p.entry_id, p.entry_at FROM audit_pending p
                WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.id = p.entry_id AND e.at = p.entry_at)
                ORDER BY p.entry_at, p.entry_id LIMIT 1""")) {
            return keys(ask);
        }
    }

    private static List<RowKey> keys(PreparedStatement ask) throws SQLException {
        List<RowKey> keys = new ArrayList<>();
        try (ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                keys.add(new RowKey(row.getObject(1, UUID.class), instant(row, 2)));
            }
        }
        return keys;
    }

    /** Stored rows by id, of those that stand where their key says. */
    Map<UUID, AuditRow> rows(Collection<RowKey> keys) throws SQLException {
        Map<UUID, AuditRow> rows = new HashMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        try (PreparedStatement ask = connection.prepareStatement(ROWS)) {
            ask.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", keys.stream().map(RowKey::id).toArray(UUID[]::new)));
            ask.setObject(
                    2, utc(keys.stream().map(RowKey::at).min(Instant::compareTo).orElseThrow()));
            ask.setObject(
                    3, utc(keys.stream().map(RowKey::at).max(Instant::compareTo).orElseThrow()));
            Map<UUID, Instant> wanted = new HashMap<>();
            keys.forEach(key -> wanted.put(key.id(), key.at()));
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    AuditRow found = AuditRow.of(row);
                    if (found.at().equals(wanted.get(found.id()))) {
                        rows.put(found.id(), found);
                    }
                }
            }
        }
        return rows;
    }

    /** Whether a row of this id stands anywhere. */
    boolean standsElsewhere(UUID id) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT 1 FROM audit_entry WHERE id = ?")) {
            ask.setObject(1, id);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The last link, or empty at the beginning. */
    Optional<ChainLink> last() throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("SELECT * FROM audit_link ORDER BY position DESC LIMIT 1");
                ResultSet row = ask.executeQuery()) {
            return row.next() ? Optional.of(link(row)) : Optional.empty();
        }
    }

    /** Links after a position, in order. */
    List<ChainLink> links(long after, int limit) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("SELECT * FROM audit_link WHERE position > ? ORDER BY position LIMIT ?")) {
            ask.setLong(1, after);
            ask.setInt(2, limit);
            List<ChainLink> links = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    links.add(link(row));
                }
            }
            return links;
        }
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        return new ChainLink(
                row.getLong("position"),
                row.getObject("entry_id", UUID.class),
                instant(row, row.findColumn("entry_at")),
                row.getInt("encoding"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }

    /** Appends links and takes their notes away. */
    void append(List<ChainLink> links) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO audit_link (position, entry_id, entry_at, encoding, previous_hash, hash)
                        VALUES (?, ?, ?, ?, ?, ?)""");
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM audit_pending WHERE entry_id = ANY (?)")) {
            for (ChainLink link : links) {
                insert.setLong(1, link.position());
                insert.setObject(2, link.entryId());
                insert.setObject(3, utc(link.entryAt()));
                insert.setInt(4, link.encoding());
                insert.setBytes(5, link.previous());
                insert.setBytes(6, link.hash());
                insert.addBatch();
            }
            insert.executeBatch();
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", links.stream().map(ChainLink::entryId).toArray(UUID[]::new)));
            delete.executeUpdate();
        }
    }

    /** Appends a head. */
    void append(UUID id, ChainHead head) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_head (id, position, hash, at, signature) VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setLong(2, head.position());
            insert.setBytes(3, head.hash());
            insert.setObject(4, utc(head.at()));
            insert.setBytes(5, head.signature());
            insert.executeUpdate();
        }
    }

    /** Every head in the database. */
    List<ChainHead> heads() throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                        "SELECT position, hash, at, signature FROM audit_head ORDER BY position, at");
                ResultSet row = ask.executeQuery()) {
            List<ChainHead> heads = new ArrayList<>();
            while (row.next()) {
                heads.add(new ChainHead(row.getLong(1), row.getBytes(2), instant(row, 3), row.getBytes(4)));
            }
            return heads;
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
