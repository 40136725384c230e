package cymru.gwarchod.referral.accessrecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.audit.trail.InternalAccessRecordResource;
import cymru.gwarchod.audit.trail.Look;
import cymru.gwarchod.audit.trail.LookQuery;
import cymru.gwarchod.audit.trail.LookReader;
import cymru.gwarchod.outbox.Peers;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The audits of all services of this installation, asked at once. */
@ApplicationScoped
class LookSources {

    private static final Logger LOG = Logger.getLogger(LookSources.class);

    private static final List<String> OTHERS = List.of("assessment", "meeting", "placement");

    /** Ids are compared as the databases do: byte by byte, which their text keeps. */
    private static final Comparator<AccessRecord> NEWEST_FIRST = Comparator.<AccessRecord, Instant>comparing(
                    record -> record.look().at())
            .thenComparing(record -> record.look().id().toString())
            .reversed();

    private final LookReader own;
    private final Peers peers;
    private final ObjectMapper json;
    private final String service;

    LookSources(
            LookReader own,
            Peers peers,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.own = own;
        this.peers = peers;
        this.json = json;
        this.service = service;
    }

    /**
     * The newest looks of all services after the query's position.
     *
     * @throws ProblemException 503 that names a service which does not answer: who looked is known in full or not told
     */
    List<AccessRecord> newest(LookQuery query) {
        Map<String, List<Look>> found = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<List<Look>>> asked = new LinkedHashMap<>();
            OTHERS.stream()
                    .filter(peers::knows)
                    .forEach(peer -> asked.put(peer + "-service", threads.submit(() -> ask(peer, query))));
            found.put(service, own.looks(query));
            asked.forEach((name, answer) -> found.put(name, answered(name, answer)));
        }
        List<AccessRecord> records = new ArrayList<>();
        found.forEach(
                (name, looks) -> looks.forEach(look -> records.add(new AccessRecord(name, look, Optional.empty()))));
        return records.stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
    }

    private List<Look> ask(String peer, LookQuery query) throws IOException, InterruptedException {
        StringBuilder path =
                new StringBuilder("/internal/access-records?childId=" + query.child() + "&limit=" + query.limit());
        query.agency().ifPresent(agency -> path.append("&agency=").append(encoded(agency)));
        query.after().ifPresent(after -> path.append("&beforeAt=")
                .append(encoded(after.at().toString()))
                .append("&beforeId=")
                .append(after.id()));
        JsonNode page = peers.get(peer, path.toString()).orElseThrow(() -> new IOException("no audit of " + peer));
        return json.treeToValue(page, InternalAccessRecordResource.Looks.class).looks();
    }

    private static List<Look> answered(String name, Future<List<Look>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            LOG.warnf("the audit of %s does not answer", name);
            LOG.debug("cause", e);
            throw missing(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw missing(name);
        }
    }

    private static ProblemException missing(String name) {
        return ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE, List.of(FieldError.of(name, "unavailable")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
