package cymru.gwarchod.idempotency;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.HeaderNames;
import cymru.gwarchod.http.IdempotencyKey;
import cymru.gwarchod.http.RequestBody;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a command once for each idempotency key of a caller.
 *
 * <p>The whole command, the audit and this record stand in one transaction. A second request with the same key that
 * arrives while the first is running gets 409 {@code idempotency-in-progress}; one with another body 422 {@code
 * idempotency-key-reused}.
 */
@RequestScoped
public class Once {

    private final IdempotencyRecords records;
    private final CallerProvider callers;
    private final RequestBody body;
    private final SystemClock systemClock;
    private final UriInfo uri;
    private final jakarta.ws.rs.core.Request request;
    private final TransactionSynchronizationRegistry transaction;

    Once(
            IdempotencyRecords records,
            CallerProvider callers,
            RequestBody body,
            SystemClock systemClock,
            UriInfo uri,
            jakarta.ws.rs.core.Request request,
            TransactionSynchronizationRegistry transaction) {
        this.records = records;
        this.callers = callers;
        this.body = body;
        this.systemClock = systemClock;
        this.uri = uri;
        this.request = request;
        this.transaction = transaction;
    }

    /**
     * Answers the command.
     *
     * @param first executes the use case; a 2xx answer, whose entity is {@link Replayable}, is remembered; with anything
     *     from 400 upwards nothing of the transaction stays
     * @param replay reads the resource with this id again, with the rights of now
     */
    @Transactional
    public Response answer(IdempotencyKey idempotencyKey, Supplier<Response> first, Function<UUID, Response> replay) {
        Caller caller = callers.caller();
        IdempotencyRecords.Key key = new IdempotencyRecords.Key(
                caller.self().asText(), request.getMethod(), uri.getPath(), idempotencyKey.value());
        String hash = body.sha256();
        if (!records.tryLock(key)) {
            throw ProblemException.of(GeneralProblems.IDEMPOTENCY_IN_PROGRESS);
        }
        Optional<IdempotencyRecords.Remembered> remembered = records.find(key, systemClock.now());
        if (remembered.isPresent()) {
            return replayed(remembered.get(), hash, replay);
        }
        Response response = first.get();
        if (response.getStatus() >= 400) {
            transaction.setRollbackOnly();
            return response;
        }
        if (response.getEntity() instanceof Replayable answered) {
            records.remember(
                    key,
                    new IdempotencyRecords.Remembered(
                            hash,
                            response.getStatus(),
                            Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)),
                            Optional.ofNullable(response.getHeaderString(HttpHeaders.ETAG)),
                            answered.id()),
                    systemClock.now());
        }
        return response;
    }

    private static Response replayed(
            IdempotencyRecords.Remembered remembered, String hash, Function<UUID, Response> replay) {
        if (!remembered.bodyHash().equals(hash)) {
            throw ProblemException.of(GeneralProblems.IDEMPOTENCY_KEY_REUSED);
        }
        Response now = replay.apply(remembered.resourceId());
        if (now.getStatus() >= 300) {
            return now;
        }
        Response.ResponseBuilder again =
                Response.fromResponse(now).status(remembered.status()).header(HeaderNames.IDEMPOTENT_REPLAYED, "true");
        remembered.location().ifPresent(l -> again.header(HttpHeaders.LOCATION, l));
        return again.build();
    }
}
