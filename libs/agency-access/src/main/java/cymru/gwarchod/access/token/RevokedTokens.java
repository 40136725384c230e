package cymru.gwarchod.access.token;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.access.token.TokenRevocation.RevocationKind;
import cymru.gwarchod.access.token.TokenRevocation.Target;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is revoked now, as this instance last read it: never older than {@link #OLDEST}, so that the last request with a
 * revoked token comes through at most that long after the revocation has reached this service's table. There is no timer:
 * the request that finds the picture older than {@link #FRESH} reads it anew.
 */
@ApplicationScoped
class RevokedTokens {

    /** So long the picture serves without another look. */
    static final Duration FRESH = Duration.ofSeconds(1);

    /** So long it may serve where the table cannot be read; then nobody gets in. */
    static final Duration OLDEST = Duration.ofSeconds(5);

    private static final String REASON = "READ_TOKEN_REVOCATIONS";

    private final Function<Instant, List<TokenRevocation>> table;
    private final SystemClock systemClock;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicReference<Picture> picture = new AtomicReference<>(new Picture(Instant.EPOCH, Map.of()));

    @Inject
    RevokedTokens(TokenRevocations revocations, SystemClock systemClock) {
        this(now -> SystemWork.call(REASON, scope -> revocations.inForce(now)), systemClock);
    }

    /**
     * Over any table.
     *
     * @param table what is in force at an instant
     */
    RevokedTokens(Function<Instant, List<TokenRevocation>> table, SystemClock systemClock) {
        this.table = table;
        this.systemClock = systemClock;
    }

    /**
     * What a token says of itself.
     *
     * @param id the claim {@code jti}
     * @param person {@code iss} and {@code sub}, as {@link cymru.gwarchod.access.PersonId#asText()} has them
     * @param agency the claim {@code agency}; empty where it is not one text
     */
    record Claims(String id, String client, String person, String agency) {}

    private record Picture(Instant at, Map<Target, List<TokenRevocation>> revoked) {}

    /** Whether {@link #isRevoked} needs no look at the table first. */
    boolean isFresh() {
        return picture.get().at().isAfter(systemClock.now().minus(FRESH));
    }

    /** Whether the token is revoked, as far as this instance knows. */
    boolean isRevoked(Claims token) {
        Instant now = systemClock.now();
        Map<Target, List<TokenRevocation>> revoked = picture.get().revoked();
        if (revoked.isEmpty()) {
            return false;
        }
        return List.of(
                        new Target(RevocationKind.TOKEN, token.id()),
                        new Target(RevocationKind.CLIENT, token.client()),
                        new Target(RevocationKind.PERSON, token.person()))
                .stream()
                .flatMap(target -> revoked.getOrDefault(target, List.of()).stream())
                .anyMatch(revocation -> revocation.until().isAfter(now)
                        && (revocation.everywhere() || revocation.agency().equals(token.agency())));
    }

    /**
     * Looks at the table, unless somebody else is looking and the picture is still good enough.
     *
     * @throws ProblemException 503 where the table cannot be read and the picture is too old
     */
    void look() {
        if (!reading.tryLock()) {
            if (isGoodEnough()) {
                return;
            }
            reading.lock();
        }
        try {
            if (!isFresh()) {
                Instant now = systemClock.now();
                picture.set(new Picture(
                        now, table.apply(now).stream().collect(Collectors.groupingBy(TokenRevocation::target))));
            }
        } catch (RuntimeException unreadable) {
            if (!isGoodEnough()) {
                throw ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
            }
        } finally {
            reading.unlock();
        }
    }

    private boolean isGoodEnough() {
        return picture.get().at().isAfter(systemClock.now().minus(OLDEST));
    }
}
