package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/**
 * Relations to a record that another record lends for as long as it says so, such as a meeting's invitations to the case
 * (security model, section 5: INVITED(meeting), GRANTED_FULL(meeting)). Whoever keeps the projection says what is lent now;
 * everything else that this record had lent ends with the same statement.
 */
@ApplicationScoped
public class LentRelations {

    private static final String END = """
            UPDATE case_access SET state = 'ENDED', valid_to = greatest(?::timestamptz, valid_from)
            WHERE record_id = ? AND context_id = ? AND state <> 'ENDED' AND NOT (relation || ' ' || subject = ANY (?))""";
    private static final String INSERT = """
            INSERT INTO case_access (id, record_id, subject, relation, context_id, state, valid_from, asserted_by, confirmed_by, basis)
            VALUES (?, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, 'RESPONSIBLE_AUTHORITY')
            ON CONFLICT ON CONSTRAINT uq_case_access_relation DO NOTHING""";

    private final AgroalDataSource database;
    private final SystemClock systemClock;

    LentRelations(AgroalDataSource database, SystemClock systemClock) {
        this.database = database;
        this.systemClock = systemClock;
    }

    /** Somebody to whom a relation is lent. */
    public record Lent(Subject subject, Relation relation) {

        private String asText() {
            return relation + " " + subject.asText();
        }
    }

    /**
     * Who lends.
     *
     * @param record the record that is opened
     * @param context the record that lends
     * @param by agency code of who says so
     */
    public record Lender(UUID record, UUID context, String by) {}

    /** From {@code at} on exactly these are lent. */
    public void become(Lender lender, Set<Lent> lent, Instant at) {
        OffsetDateTime moment = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement end = connection.prepareStatement(END)) {
                end.setObject(1, moment);
                end.setObject(2, lender.record());
                end.setObject(3, lender.context());
                end.setArray(
                        4,
                        connection.createArrayOf(
                                "text", lent.stream().map(Lent::asText).toArray(String[]::new)));
                end.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Lent each : lent) {
                    insert.setObject(1, Ids.next(systemClock.now()));
                    insert.setObject(2, lender.record());
                    insert.setString(3, each.subject().asText());
                    insert.setString(4, each.relation().name());
                    insert.setObject(5, lender.context());
                    insert.setObject(6, moment);
                    insert.setString(7, lender.by());
                    insert.setString(8, lender.by());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }
}
