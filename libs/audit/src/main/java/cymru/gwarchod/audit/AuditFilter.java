package cymru.gwarchod.audit;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.http.HeaderNames;
import cymru.gwarchod.http.Purpose;
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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the audit row of a call, and closes it: a refusal gets its row here, and a success that left none is turned
 * into 503 before a byte is sent.
 */
@ApplicationScoped
class AuditFilter {

    private static final Logger LOG = Logger.getLogger(AuditFilter.class);

    /** A header that is none of these may hold anything, and goes nowhere. */
    private static final Set<String> PURPOSES =
            Arrays.stream(Purpose.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditTrail trail;
    private final AuditLog log;
    private final CallerProvider callers;
    private final Problems problems;
    private final RequestIds requestIds;

    AuditFilter(AuditTrail trail, AuditLog log, CallerProvider callers, Problems problems, RequestIds requestIds) {
        this.trail = trail;
        this.log = log;
        this.callers = callers;
        this.problems = problems;
        this.requestIds = requestIds;
    }

    @ServerRequestFilter(priority = 100)
    void prepare(ContainerRequestContext request, ResourceInfo method) {
        // A token that names no agency of the register ends here, before anything of the request is read.
        audited(method).ifPresent(audited -> trail.begin(call(audited, callers.caller(), request)));
    }

    private static Optional<Audited> audited(@Nullable ResourceInfo method) {
        return Optional.ofNullable(method)
                .map(ResourceInfo::getResourceMethod)
                .map(m -> m.getAnnotation(Audited.class));
    }

    private AuditedCall call(Audited audited, Caller caller, ContainerRequestContext request) {
        return new AuditedCall(
                caller,
                audited.operation(),
                audited.resource(),
                Arrays.stream(audited.classes()).map(Enum::name).collect(Collectors.joining(",")),
                Optional.ofNullable(request.getHeaderString(HeaderNames.PURPOSE))
                        .filter(PURPOSES::contains),
                Optional.of(requestIds.requestId().toString()),
                Optional.of(requestIds.traceId()),
                recordInPath(request));
    }

    private static Optional<UUID> recordInPath(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    @ServerResponseFilter(priority = 100)
    Uni<Void> close(ContainerRequestContext request, @Nullable ResourceInfo method, ContainerResponseContext response) {
        // Who lacks the role is refused before the request filter has run.
        Optional<AuditedCall> call = trail.call().or(() -> audited(method)
                .flatMap(audited -> callers.callerIfKnown().map(caller -> call(audited, caller, request))));
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
