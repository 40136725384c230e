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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps who is barred from which records: in the service that owns cases by its own decision, in the others as they last
 * heard of it (security model, sections 5 and 6.4). What is kept holds until another list takes its place, whatever becomes
 * of the feed.
 */
@ApplicationScoped
public class RestrictionLedger {

    private static final String END = """
            UPDATE case_access SET state = 'ENDED', valid_to = greatest(valid_from, ?)
            WHERE record_id = ? AND context_id = ? AND relation IN ('LISTED', 'EXCLUDED') AND state = 'CONFIRMED'
              AND NOT (relation || ' ' || subject = ANY (?))""";
    private static final String INSERT = """
            INSERT INTO case_access (id, record_id, subject, relation, context_id, state, valid_from, asserted_by, confirmed_by, basis)
            VALUES (?, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, 'RESPONSIBLE_AUTHORITY')
            ON CONFLICT ON CONSTRAINT uq_case_access_relation DO NOTHING""";
    private static final String EXTEND = """
            INSERT INTO case_access (id, record_id, subject, relation, context_id, state, valid_from, asserted_by, confirmed_by, basis)
            SELECT uuidv7(), ?, subject, relation, context_id, state, valid_from, asserted_by, confirmed_by, basis
            FROM case_access WHERE record_id = ? AND relation IN ('LISTED', 'EXCLUDED') AND state = 'CONFIRMED'
            ON CONFLICT ON CONSTRAINT uq_case_access_relation DO NOTHING""";

    private final AgroalDataSource database;
    private final SystemClock systemClock;

    RestrictionLedger(AgroalDataSource database, SystemClock systemClock) {
        this.database = database;
        this.systemClock = systemClock;
    }

    /**
     * The complete list of a case.
     *
     * @param restricted whether only who is listed reaches it
     * @param listed subjects in text form
     * @param excluded subjects in text form; they reach it by nothing at all
     * @param authority agency that decided
     */
    public record Restriction(
            UUID caseId, boolean restricted, Set<String> listed, Set<String> excluded, String authority) {}

    /** Puts the list in the place of the one before, on each of the records; the same list again changes nothing. */
    public void hold(Collection<UUID> records, Restriction restriction, Instant from) {
        Set<Entry> entries = new LinkedHashSet<>();
        if (restriction.restricted()) {
            entries.add(new Entry(Relation.EXCLUDED, Subject.EVERYBODY));
        }
        restriction.listed().forEach(subject -> entries.add(new Entry(Relation.LISTED, subject)));
        restriction.excluded().forEach(subject -> entries.add(new Entry(Relation.EXCLUDED, subject)));
        OffsetDateTime at = OffsetDateTime.ofInstant(from, ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(END);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            String[] kept = entries.stream().map(Entry::asText).toArray(String[]::new);
            for (UUID record : records) {
                end.setObject(1, at);
                end.setObject(2, record);
                end.setObject(3, restriction.caseId());
                end.setArray(4, connection.createArrayOf("text", kept));
                end.executeUpdate();
                for (Entry entry : entries) {
                    insert.setObject(1, Ids.next(systemClock.now()));
                    insert.setObject(2, record);
                    insert.setString(3, entry.subject());
                    insert.setString(4, entry.relation().name());
                    insert.setObject(5, restriction.caseId());
                    insert.setObject(6, at);
                    insert.setString(7, restriction.authority());
                    insert.setString(8, restriction.authority());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    /** A record turns out to be the child's: what bars from the child bars from it too. */
    public void extend(UUID child, UUID record) {
        try (Connection connection = database.getConnection();
                PreparedStatement extend = connection.prepareStatement(EXTEND)) {
            extend.setObject(1, record);
            extend.setObject(2, child);
            extend.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    private record Entry(Relation relation, String subject) {
        String asText() {
            return relation.name() + " " + subject;
        }
    }
}
