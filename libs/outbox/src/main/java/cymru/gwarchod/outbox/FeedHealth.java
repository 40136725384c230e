package cymru.gwarchod.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says which feeds are silent. The service stays ready: what it decided itself holds, and a child is safer with a service
 * that answers some than with one that answers nobody.
 */
@Readiness
@ApplicationScoped
class FeedHealth implements HealthCheck {

    private final FeedWatch watch;

    FeedHealth(FeedWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, FeedWatch.Standing> standings = watch.look();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("feeds").up();
        standings.forEach((source, standing) -> health.withData(source, standing.name()));
        boolean honoured = standings.values().stream().allMatch(FeedWatch.Standing::isHonoured);
        return health.withData("relations", honoured ? "HONOURED" : "DEGRADED").build();
    }
}
