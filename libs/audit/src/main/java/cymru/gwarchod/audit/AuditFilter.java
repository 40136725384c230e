package cymru.gwarchod.audit;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.http.HeaderNames;
import cymru.gwarchod.http.RequestBody;
import cymru.gwarchod.http.RequestIds;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Problem;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.Problems;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Prepares the audit row of a call, and closes it: a refusal gets its row here, and a success that left none is turned
 * into 503 before a byte is sent.
 */
@ApplicationScoped
class AuditFilter {

    private static final Logger LOG = Logger.getLogger(AuditFilter.class);

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditTrail trail;
    private final AuditLog log;
    private final CallerProvider callers;
    private final Problems problems;
    private final RequestIds requestIds;
    private final RequestBody body;

    AuditFilter(
            AuditTrail trail,
            AuditLog log,
            CallerProvider callers,
            Problems problems,
            RequestIds requestIds,
            RequestBody body) {
        this.trail = trail;
        this.log = log;
        this.callers = callers;
        this.problems = problems;
        this.requestIds = requestIds;
        this.body = body;
    }

    @ServerRequestFilter(priority = 100)
    void prepare(ContainerRequestContext request, ResourceInfo method) {
        Audited audited = method.getResourceMethod().getAnnotation(Audited.class);
        if (audited == null) {
            return;
        }
        Optional<Caller> caller = callers.callerIfKnown();
        caller.ifPresent(c -> trail.begin(new AuditedCall(
                c,
                audited.operation(),
                audited.resource(),
                Arrays.stream(audited.classes()).map(Enum::name).collect(Collectors.joining(",")),
                Optional.ofNullable(request.getHeaderString(HeaderNames.PURPOSE))
                        .filter(p -> p.matches("[A-Z_]{1,40}")),
                Optional.of(requestIds.requestId().toString()),
                Optional.of(requestIds.traceId()),
                Optional.of(body.sha256()),
                recordInPath(request))));
    }

    private static Optional<UUID> recordInPath(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    @ServerResponseFilter(priority = 100)
    Uni<Void> close(ContainerResponseContext response) {
        Optional<AuditedCall> call = trail.call();
        if (call.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (response.getStatus() >= 400) {
            AuditEntry entry =
                    new AuditEntry(call.get(), new AuditEntry.Outcome.Refused(response.getStatus(), code(response)));
            return blocking(() -> writeRefusal(entry, response));
        }
        if (!trail.isRecorded()) {
            LOG.errorf("operation %s answered without an audit row", call.get().operation());
            refuse(response);
        }
        return Uni.createFrom().voidItem();
    }

    private void writeRefusal(AuditEntry entry, ContainerResponseContext response) {
        try {
            log.appendAlone(entry);
        } catch (RuntimeException e) {
            LOG.error("the audit cannot be written; the refusal is answered as unavailable");
            LOG.debug("cause", e);
            refuse(response);
        }
    }

    private void refuse(ContainerResponseContext response) {
        Response unavailable = problems.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
        response.setStatus(unavailable.getStatus());
        response.getHeaders().clear();
        unavailable
                .getHeaders()
                .forEach((name, values) ->
                        values.forEach(v -> response.getHeaders().add(name, v)));
        response.setEntity(unavailable.getEntity(), null, unavailable.getMediaType());
    }

    private static String code(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                ? problem.code().value()
                : ProblemCode.of("http-" + response.getStatus()).value();
    }

    private static Uni<Void> blocking(Runnable work) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            work.run();
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom().voidItem().invoke(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
