package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.audit.trail.InternalAccessRecordResource.Looks;
import cymru.gwarchod.audit.trail.LookQuery;
import cymru.gwarchod.audit.trail.LookReader;
import cymru.gwarchod.outbox.EveryPeer;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The audits of all services of this installation, asked at once. */
@ApplicationScoped
class LookSources {

    /** Ids are compared as the databases do: byte by byte, which their text keeps. */
    private static final Comparator<AccessRecord> NEWEST_FIRST = Comparator.<AccessRecord, Instant>comparing(
                    record -> record.look().at())
            .thenComparing(record -> record.look().id().toString())
            .reversed();

    private final LookReader own;
    private final EveryPeer everyPeer;
    private final String service;

    LookSources(
            LookReader own, EveryPeer everyPeer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.own = own;
        this.everyPeer = everyPeer;
        this.service = service;
    }

    /**
     * The newest looks of all services after the query's position.
     *
     * @throws ProblemException 503 that names a service which does not answer: who looked is known in full or not told
     */
    List<AccessRecord> newest(LookQuery query) {
        return everyPeer.ask(service, () -> new Looks(own.looks(query)), path(query), Looks.class).entrySet().stream()
                .flatMap(found -> found.getValue().looks().stream()
                        .map(look -> new AccessRecord(found.getKey(), look, Optional.empty())))
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private static String path(LookQuery query) {
        StringBuilder path =
                new StringBuilder("/internal/access-records?childId=" + query.child() + "&limit=" + query.limit());
        query.agency().ifPresent(agency -> path.append("&agency=").append(encoded(agency)));
        query.after().ifPresent(after -> path.append("&beforeAt=")
                .append(encoded(after.at().toString()))
                .append("&beforeId=")
                .append(after.id()));
        return path.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
