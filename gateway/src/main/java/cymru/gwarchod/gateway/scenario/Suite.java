package cymru.gwarchod.gateway.scenario;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * Where the whole suite stands.
 *
 * @param services in the order of the path table
 * @param status whether anything is still on its way
 */
record Suite(List<Told.Standing> services, Status status) {

    /** Whether a test may go on. */
    enum Status {
        /** All services have the same offset, nothing is due and untold, nothing told and unheard. */
        READY,
        /** Something is still on its way. */
        SETTLING
    }

    static Suite of(List<Told.Standing> services) {
        var level = services.stream()
                        .mapToLong(Told.Standing::offsetMillis)
                        .distinct()
                        .count()
                <= 1;
        return new Suite(
                services,
                level && services.stream().allMatch(Told.Standing::isSettled) ? Status.READY : Status.SETTLING);
    }

    /** As the services stood when last heard of; what came of it since is not known. */
    static Suite unsettled(List<Told.Standing> services) {
        return new Suite(services, Status.SETTLING);
    }

    JsonObject asJson() {
        var items = new JsonArray();
        for (var standing : services) {
            items.add(new JsonObject()
                    .put("service", standing.service())
                    .put("domainTime", standing.domainTime().toString())
                    .put("offsetMillis", standing.offsetMillis())
                    .put("pendingTimers", standing.pendingTimers())
                    .put("feedLag", standing.feedLag()));
        }
        return new JsonObject().put("services", items).put("status", status.name());
    }
}
