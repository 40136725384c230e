package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Writes relations. It must be called before the business row that the relation opens is inserted, because row-level
 * security checks an insert against it.
 */
@ApplicationScoped
public class CaseAccessLedger {

    private static final String INSERT = """
            INSERT INTO case_access (id, record_id, subject, relation, context_id, state, valid_from, lent_until, asserted_by, confirmed_by, basis)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT uq_case_access_relation DO NOTHING""";
    private static final String CONFIRM = """
            UPDATE case_access SET state = 'CONFIRMED', confirmed_by = ?, basis = ?
            WHERE record_id = ? AND subject = ? AND relation = ? AND state = 'CLAIMED'""";
    private static final String END = """
            UPDATE case_access SET state = 'ENDED', valid_to = ?
            WHERE record_id = ? AND subject = ? AND relation = ? AND state <> 'ENDED'""";

    private static final String TAKE_BACK = """
            UPDATE case_access SET state = 'ENDED', valid_to = ?
            WHERE record_id = ? AND context_id = ? AND state <> 'ENDED'
                AND coalesce(lent_until > ?, valid_to > app_now())""";

    private static final String END_FOR_ALL = """
            UPDATE case_access SET state = 'ENDED', valid_to = ?
            WHERE record_id = ? AND relation = ? AND state <> 'ENDED'""";

    private final AgroalDataSource database;
    private final SystemClock systemClock;

    CaseAccessLedger(AgroalDataSource database, SystemClock systemClock) {
        this.database = database;
        this.systemClock = systemClock;
    }

    /** Why a relation counts as confirmed. */
    public enum Basis {
        /** A second agency confirmed what the first asserted. */
        SECOND_PARTY,
        /** Decided within the responsible authority. */
        RESPONSIBLE_AUTHORITY,
        /** The submitter's right to the own submission. */
        OWN_SUBMISSION,
        /** Follows from a registered fact: the addressed authority, the home's address, the force of the area. */
        ROUTING
    }

    /**
     * A relation to write.
     *
     * @param record a case, or a submission before there is one
     * @param assertedBy agency code of who says so
     */
    public record Grant(UUID record, Subject subject, Relation relation, String assertedBy, Instant from) {}

    /**
     * For how long a relation is lent.
     *
     * @param context the record that lends it
     * @param until a moment of the machine's time, which no scenario moves
     */
    public record Loan(UUID context, Instant until) {}

    /** Writes a relation that is in force from {@code from}. */
    public void confirm(Grant grant, String confirmedBy, Basis basis) {
        insert(grant, null, "CONFIRMED", confirmedBy, basis);
    }

    /** Writes a relation that is in force from {@code from} and ends by itself. */
    public void lend(Grant grant, Loan loan, String confirmedBy, Basis basis) {
        insert(grant, loan, "CONFIRMED", confirmedBy, basis);
    }

    /** Ends what a record has lent before its time, from {@code at} of the domain on; answers whether it was still lent. */
    public boolean takeBack(UUID record, UUID context, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(TAKE_BACK)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setObject(2, record);
            update.setObject(3, context);
            update.setObject(4, OffsetDateTime.ofInstant(systemClock.now(), ZoneOffset.UTC));
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    /** Writes a relation that somebody claims for himself or another; it opens nothing until confirmed. */
    public void claim(Grant grant) {
        insert(grant, null, "CLAIMED", null, null);
    }

    /** Confirms a claimed relation; answers whether there was one. */
    public boolean confirmClaim(UUID record, Subject subject, Relation relation, String confirmedBy, Basis basis) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CONFIRM)) {
            update.setString(1, confirmedBy);
            update.setString(2, basis.name());
            update.setObject(3, record);
            update.setString(4, subject.asText());
            update.setString(5, relation.name());
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    /** Ends a relation from {@code at} on; answers whether there was one. */
    public boolean end(UUID record, Subject subject, Relation relation, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(END)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setObject(2, record);
            update.setString(3, subject.asText());
            update.setString(4, relation.name());
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    /** Ends a relation of everybody who has it from {@code at} on; answers how many had it. */
    public int endForAll(UUID record, Relation relation, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(END_FOR_ALL)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setObject(2, record);
            update.setString(3, relation.name());
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }

    private void insert(
            Grant grant,
            @org.jspecify.annotations.Nullable Loan loan,
            String state,
            @org.jspecify.annotations.Nullable String confirmedBy,
            @org.jspecify.annotations.Nullable Basis basis) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next(systemClock.now()));
            insert.setObject(2, grant.record());
            insert.setString(3, grant.subject().asText());
            insert.setString(4, grant.relation().name());
            if (loan == null) {
                insert.setNull(5, Types.OTHER);
                insert.setNull(8, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                insert.setObject(5, loan.context());
                insert.setObject(8, OffsetDateTime.ofInstant(loan.until(), ZoneOffset.UTC));
            }
            insert.setString(6, state);
            insert.setObject(7, OffsetDateTime.ofInstant(grant.from(), ZoneOffset.UTC));
            insert.setString(9, grant.assertedBy());
            insert.setString(10, confirmedBy);
            insert.setString(11, basis == null ? null : basis.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("case_access cannot be written", e);
        }
    }
}
