package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of obligations. */
@ApplicationScoped
class ObligationRows {

    private static final String COLUMNS = "id, kind, rule, strength, pack, calendar, child_id, case_id, trigger_record,"
            + " trigger_at, due_on, limit_at, in_hours, last_working_day, owner_agency, local_authority, owner_role,"
            + " owner_person, priority, link, progress, done_at, reason, version, replaced_by, departed_at, moved_from";
    private static final String INSERT = "INSERT INTO obligation (" + COLUMNS + ") VALUES"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT ON CONSTRAINT uq_obligation_once DO NOTHING";
    private static final String END =
            "UPDATE obligation SET progress = ?, done_at = ?, reason = ?, version = version + 1"
                    + " WHERE %s AND kind = ? AND progress = 'OPEN' AND (?::uuid IS NULL OR trigger_record = ?::uuid)"
                    + " AND (?::timestamptz IS NULL OR trigger_at <= ?::timestamptz) RETURNING " + COLUMNS;
    private static final String CANCEL_CASE =
            "UPDATE obligation SET progress = 'CANCELLED', done_at = ?, reason = ?, version = version + 1"
                    + " WHERE case_id = ? AND progress = 'OPEN' AND rule <> ALL (?::text[]) RETURNING " + COLUMNS;
    private static final String CANCEL_BY_RULE =
            "UPDATE obligation SET progress = 'CANCELLED', done_at = ?, reason = ?, version = version + 1"
                    + " WHERE child_id = ? AND rule = ANY (?::text[]) AND progress = 'OPEN' RETURNING " + COLUMNS;
    private static final String HAND_OVER = "UPDATE obligation SET owner_agency = ?, local_authority = ?,"
            + " owner_role = ?, owner_person = ?, case_id = ?, version = version + 1 WHERE %s AND kind = ? AND trigger_record = ? AND progress = 'OPEN'"
            + " RETURNING " + COLUMNS;
    private static final String IDENTIFY = "UPDATE obligation SET child_id = ?::uuid, version = version + 1"
            + " WHERE case_id = ? AND child_id IS DISTINCT FROM ?::uuid RETURNING " + COLUMNS;
    /** What is counted in hours is in time at the limit itself, what is counted in days no longer (TIME-R8). */
    private static final String PAST_DUE =
            "progress = 'OPEN' AND NOT overdue_published AND limit_at <= ? AND NOT (in_hours AND limit_at = ?)";

    private static final String SUPERSEDE =
            "UPDATE obligation SET progress = 'CANCELLED', done_at = ?, reason = ?, replaced_by = ?, version = version + 1"
                    + " WHERE %s AND kind = ? AND progress = 'OPEN' AND id <> ? AND (?::uuid IS NULL OR trigger_record = ?::uuid)"
                    + " AND (?::timestamptz IS NULL OR trigger_at <= ?::timestamptz) RETURNING " + COLUMNS;
    /** What was done in time gives nothing to depart from. */
    private static final String DEPART =
            "UPDATE obligation SET departed_at = ?, departed_by = ?, departure_reason = ?, version = version + 1"
                    + " WHERE id = ? AND departed_at IS NULL AND (progress = 'OPEN' OR progress = 'DONE'"
                    + " AND done_at >= limit_at AND NOT (in_hours AND done_at = limit_at)) RETURNING " + COLUMNS;

    private static final String DEPARTURE =
            "SELECT rule, departure_reason, departed_by, departed_at FROM obligation WHERE id = ? AND departed_at IS NOT NULL";
    /** A day that begins before a period does, or lies behind its end, is none that it counts. */
    private static final String OPEN_OVER =
            "SELECT " + COLUMNS + " FROM obligation WHERE progress = 'OPEN' AND calendar <> ? AND EXISTS ("
                    + "SELECT FROM unnest(?::date[]) AS added (day) WHERE added.day <= due_on"
                    + " AND added.day >= (trigger_at AT TIME ZONE 'Europe/London')::date) ORDER BY id FOR UPDATE";

    private static final String KEEP = "INSERT INTO obligation_move (obligation_id, calendar_to, calendar_from, due_on,"
            + " limit_at, last_working_day, moved_at) VALUES (?, ?, ?, ?, ?, ?, ?)";
    /** Its passing is told again if it was told already and lies ahead again. */
    private static final String MOVE = "UPDATE obligation SET calendar = ?,"
            + " moved_from = CASE WHEN due_on <> ? THEN due_on ELSE moved_from END, due_on = ?, limit_at = ?, last_working_day = ?,"
            + " overdue_published = overdue_published AND ? <= ?, version = version + 1 WHERE id = ? RETURNING "
            + COLUMNS;

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
                state.childId().orElse(null),
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
                state.version(),
                null,
                null,
                null
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
        return states(
                END.formatted(whose(which)),
                progress,
                at(at),
                reason,
                named(which),
                which.kind(),
                record,
                record,
                until,
                until);
    }

    /** Cancels every open obligation of a case but those by these rules; answers them as they are now. */
    List<ObligationEvent.State> cancelCase(UUID caseId, Set<PeriodId> but, Instant at, String reason) {
        return states(CANCEL_CASE, at(at), reason, caseId, array(but));
    }

    /** Cancels every open obligation of a child by one of these rules; answers them as they are now. */
    List<ObligationEvent.State> cancelByRule(UUID child, Set<PeriodId> rules, Instant at, String reason) {
        return states(CANCEL_BY_RULE, at(at), reason, child, array(rules));
    }

    private static String array(Set<PeriodId> rules) {
        return rules.stream().map(PeriodId::value).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** Gives open obligations to another agency; the clock stays. */
    List<ObligationEvent.State> handOver(Which which, Opening.Owner to, UUID caseId) {
        return states(
                HAND_OVER.formatted(whose(which)),
                to.agency().value(),
                to.localAuthority(),
                to.role(),
                to.person().orElse(null),
                caseId,
                named(which),
                which.kind(),
                which.triggerRecord().orElseThrow());
    }

    /** Cancels open obligations because another one takes their place; answers them as they are now. */
    List<ObligationEvent.State> supersede(Which which, UUID by, Instant at, String reason) {
        UUID record = which.triggerRecord().orElse(null);
        OffsetDateTime until = which.triggeredUntil().map(ObligationRows::at).orElse(null);
        return states(
                SUPERSEDE.formatted(whose(which)),
                at(at),
                reason,
                by,
                named(which),
                which.kind(),
                by,
                record,
                record,
                until,
                until);
    }

    /** Says who the child is of everything under a case or submission; answers what did not say so before. */
    List<ObligationEvent.State> identify(UUID caseId, @Nullable UUID child) {
        return states(IDENTIFY, child, caseId, child);
    }

    /** By child where one is named, so that its index serves; else by the record, which has its own. */
    private static String whose(Which which) {
        return which.child().isPresent() ? "child_id = ?" : "trigger_record = ?";
    }

    private static UUID named(Which which) {
        return which.child().or(which::triggerRecord).orElseThrow();
    }

    /** Records a departure, once; empty where there is nothing to depart from. */
    List<ObligationEvent.State> depart(UUID id, String reason, String decisionMaker, Instant decidedAt) {
        return states(DEPART, at(decidedAt), decisionMaker, reason, id);
    }

    Optional<Departure> departure(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(DEPARTURE)) {
            bind(read, id);
            try (ResultSet row = read.executeQuery()) {
                return row.next()
                        ? Optional.of(new Departure(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the departure cannot be read", e);
        }
    }

    /** What is open over one of these days and was counted with another calendar; locked to the end of the transaction. */
    List<ObligationEvent.State> openOver(List<LocalDate> days, String calendar) {
        return states(
                OPEN_OVER, calendar, days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /** Gives an open obligation its new due moment and keeps the old one; answers it as it is now. */
    ObligationEvent.State move(ObligationEvent.State from, Due to, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            bind(
                    keep,
                    from.obligationId(),
                    to.calendarVersion(),
                    from.calendar(),
                    from.dueOn(),
                    at(from.limit()),
                    from.lastWorkingDay(),
                    at(at));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the old due date cannot be kept", e);
        }
        return states(
                        MOVE,
                        to.calendarVersion(),
                        to.dueOn(),
                        to.dueOn(),
                        at(to.limit()),
                        to.lastWorkingDayOnOrBefore(),
                        at(to.limit()),
                        at(at),
                        from.obligationId())
                .getFirst();
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
                Optional.ofNullable(row.getObject(7, UUID.class)),
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
                row.getLong(24),
                Optional.ofNullable(row.getObject(25, UUID.class)),
                Optional.ofNullable(row.getObject(26, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject(27, LocalDate.class)));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
