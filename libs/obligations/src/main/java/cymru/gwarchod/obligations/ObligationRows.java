package cymru.gwarchod.obligations;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of obligations. */
@ApplicationScoped
class ObligationRows {

    private static final String COLUMNS = "id, kind, rule, strength, pack, calendar, child_id, case_id, trigger_record,"
            + " trigger_at, due_on, limit_at, in_hours, last_working_day, owner_agency, local_authority, owner_role,"
            + " owner_person, priority, link, progress, done_at, reason, version";
    private static final String INSERT = "INSERT INTO obligation (" + COLUMNS + ") VALUES"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT ON CONSTRAINT uq_obligation_once DO NOTHING";
    private static final String END =
            "UPDATE obligation SET progress = ?, done_at = ?, reason = ?, version = version + 1"
                    + " WHERE child_id = ? AND kind = ? AND progress = 'OPEN' AND (?::uuid IS NULL OR trigger_record = ?::uuid)"
                    + " AND (?::timestamptz IS NULL OR trigger_at <= ?::timestamptz) RETURNING " + COLUMNS;
    private static final String CANCEL_CASE =
            "UPDATE obligation SET progress = 'CANCELLED', done_at = ?, reason = ?, version = version + 1"
                    + " WHERE case_id = ? AND progress = 'OPEN' RETURNING " + COLUMNS;
    private static final String HAND_OVER = "UPDATE obligation SET owner_agency = ?, local_authority = ?,"
            + " owner_role = ?, owner_person = ?, case_id = ?, version = version + 1 WHERE child_id = ? AND kind = ? AND trigger_record = ? AND progress = 'OPEN'"
            + " RETURNING " + COLUMNS;
    /** What is counted in hours is in time at the limit itself, what is counted in days no longer (TIME-R8). */
    private static final String PAST_DUE =
            "progress = 'OPEN' AND NOT overdue_published AND limit_at <= ? AND NOT (in_hours AND limit_at = ?)";

    private static final String ONE_SWEEP_AT_A_TIME =
            "SELECT pg_advisory_xact_lock(hashtextextended('obligation-sweep', 0))";
    private static final String OVERDUE = "UPDATE obligation SET overdue_published = true, version = version + 1"
            + " WHERE id IN (SELECT id FROM obligation WHERE " + PAST_DUE
            + " ORDER BY limit_at, id LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING " + COLUMNS;
    private static final String PENDING = "SELECT count(*) FROM obligation WHERE " + PAST_DUE;

    private final AgroalDataSource database;

    ObligationRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps a new obligation; false where the same was opened before. */
    boolean insert(ObligationEvent.State state) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Object[] values = {
                state.obligationId(),
                state.kind(),
                state.rule(),
                state.strength(),
                state.pack(),
                state.calendar(),
                state.childId(),
                state.caseId(),
                state.triggerRecord(),
                at(state.trigger()),
                state.dueOn(),
                at(state.limit()),
                state.hours(),
                state.lastWorkingDay(),
                state.ownerAgency(),
                state.localAuthority(),
                state.ownerRole(),
                state.ownerPerson().orElse(null),
                state.priority(),
                state.link(),
                state.progress(),
                null,
                null,
                state.version()
            };
            bind(insert, values);
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the obligation cannot be written", e);
        }
    }

    /** Ends open obligations; answers them as they are now. */
    List<ObligationEvent.State> end(Which which, String progress, Instant at, @Nullable String reason) {
        UUID record = which.triggerRecord().orElse(null);
        OffsetDateTime until = which.triggeredUntil().map(ObligationRows::at).orElse(null);
        return states(END, progress, at(at), reason, which.child(), which.kind(), record, record, until, until);
    }

    /** Cancels every open obligation of a case; answers them as they are now. */
    List<ObligationEvent.State> cancelCase(UUID caseId, Instant at, String reason) {
        return states(CANCEL_CASE, at(at), reason, caseId);
    }

    /** Gives open obligations to another agency; the clock stays. */
    List<ObligationEvent.State> handOver(Which which, Opening.Owner to, UUID caseId) {
        return states(
                HAND_OVER,
                to.agency().value(),
                to.localAuthority(),
                to.role(),
                to.person().orElse(null),
                caseId,
                which.child(),
                which.kind(),
                which.triggerRecord().orElseThrow());
    }

    /**
     * Marks what is past its limit and has not been told of, what was due first coming first; each is answered once,
     * whoever asks. Two that ask at the same time take turns, because the feed would otherwise mix up their order.
     */
    List<ObligationEvent.State> takeOverdue(Instant now, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(ONE_SWEEP_AT_A_TIME)) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the obligations cannot be swept", e);
        }
        return states(OVERDUE, at(now), at(now), atMost).stream()
                .sorted(Comparator.comparing(ObligationEvent.State::limit)
                        .thenComparing(ObligationEvent.State::obligationId))
                .toList();
    }

    /** How many are past their limit and have not been told of. */
    int pending(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(PENDING)) {
            bind(count, at(now), at(now));
            try (ResultSet row = count.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the obligations cannot be read", e);
        }
    }

    private List<ObligationEvent.State> states(String sql, @Nullable Object... values) {
        List<ObligationEvent.State> states = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.add(state(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the obligations cannot be changed", e);
        }
        return states;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static ObligationEvent.State state(ResultSet row) throws SQLException {
        return new ObligationEvent.State(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, LocalDate.class),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getBoolean(13),
                row.getObject(14, LocalDate.class),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                Optional.ofNullable(row.getString(18)),
                row.getString(19),
                row.getString(20),
                row.getString(21),
                Optional.ofNullable(row.getObject(22, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString(23)),
                row.getLong(24));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
