package cymru.gwarchod.obligations;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.outbox.FeedReaders;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * This service's part of the scenario clock. The gateway calls it with the operator's own token and gathers the answers;
 * outside the sandbox it is not there.
 */
@Path("/internal/scenario-clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScenarioClockResource {

    private final ScenarioClock clock;
    private final List<DomainTimer> timers;
    private final FeedReaders feeds;
    private final String service;

    ScenarioClockResource(
            ScenarioClock clock,
            @All List<DomainTimer> timers,
            FeedReaders feeds,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clock = clock;
        this.timers = List.copyOf(timers);
        this.feeds = feeds;
        this.service = service;
    }

    /** How far to move the domain clock ahead of the system's, in milliseconds; twenty years at most. */
    public record Move(
            @NotNull @PositiveOrZero @Max(631_152_000_000L) Long offsetMillis) {}

    /**
     * Where this service stands.
     *
     * @param pendingTimers what is past due and has not been told of
     * @param feedLag events of others that have not taken effect here
     */
    public record Standing(String service, Instant domainTime, long offsetMillis, int pendingTimers, int feedLag) {}

    /** Where this service stands. */
    @GET
    @RolesAllowed(Role.SANDBOX_OPERATOR)
    @Operation(hidden = true)
    public Standing read() throws InterruptedException {
        requireSandbox();
        ScenarioClock.Position position = clock.position();
        return new Standing(
                service,
                position.domainTime(),
                position.offsetMillis(),
                timers.stream().mapToInt(DomainTimer::pending).sum(),
                lag());
    }

    /** Moves the clock, fires what is due by then in due order, and takes in what others tell. */
    @POST
    @RolesAllowed(Role.SANDBOX_OPERATOR)
    @Operation(hidden = true)
    public Standing move(@NotNull @Valid Move move) throws InterruptedException {
        requireSandbox();
        clock.moveTo(move.offsetMillis());
        fire();
        drain();
        fire();
        return read();
    }

    private void fire() {
        timers.forEach(DomainTimer::fire);
    }

    private void drain() throws InterruptedException {
        try {
            feeds.drain();
        } catch (IOException peerIsDown) {
            throw ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
        }
    }

    private int lag() throws InterruptedException {
        try {
            return feeds.lag();
        } catch (IOException peerIsDown) {
            throw ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
        }
    }

    private void requireSandbox() {
        if (!clock.isEnabled()) {
            throw ProblemException.of(GeneralProblems.NOT_FOUND);
        }
    }
}
