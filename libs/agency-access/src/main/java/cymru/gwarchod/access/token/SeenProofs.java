package cymru.gwarchod.access.token;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The proofs that were used, in the database, so that every instance of the service knows them. A proof takes one insert;
 * now and then the request that makes it also forgets what is too old to be taken anyway.
 */
@ApplicationScoped
class SeenProofs {

    private static final String REASON = "REMEMBER_PROOF_OF_POSSESSION";
    private static final String REMEMBER = """
            INSERT INTO dpop_proof (id, honoured_until) VALUES (?, ?)
            ON CONFLICT ON CONSTRAINT pk_dpop_proof DO NOTHING""";
    private static final String FORGET = """
            DELETE FROM dpop_proof WHERE id IN (
                SELECT id FROM dpop_proof WHERE honoured_until < ? LIMIT 10000 FOR UPDATE SKIP LOCKED)""";
    private static final Duration BETWEEN_FORGETTING = Duration.ofSeconds(30);

    /** Instances' clocks may differ: what one has just found too old, another may still take. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final SystemClock systemClock;
    private final AtomicReference<Instant> forgetAt = new AtomicReference<>(Instant.MIN);

    SeenProofs(AgroalDataSource database, SystemClock systemClock) {
        this.database = database;
        this.systemClock = systemClock;
    }

    /** Remembers the proof; answers whether this is the first time. */
    boolean isNew(Proof proof) {
        Instant now = systemClock.now();
        Instant due = forgetAt.get();
        boolean forgetting = !now.isBefore(due) && forgetAt.compareAndSet(due, now.plus(BETWEEN_FORGETTING));
        return SystemWork.call(REASON, scope -> {
            try (Connection connection = database.getConnection()) {
                if (forgetting) {
                    forget(connection, now);
                }
                try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
                    remember.setString(1, proof.id());
                    remember.setObject(2, at(proof.honouredUntil()));
                    return remember.executeUpdate() == 1;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the proof cannot be remembered", e);
            }
        });
    }

    private static void forget(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, at(now.minus(MARGIN)));
            forget.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
