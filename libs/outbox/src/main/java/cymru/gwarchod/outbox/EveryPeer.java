package cymru.gwarchod.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Asks every other service of this installation the same at once, for answers that are known in full or not told: who looked
 * at a child, what is held about it. Nothing else waits for another service within a request.
 */
@ApplicationScoped
public class EveryPeer {

    private static final Logger LOG = Logger.getLogger(EveryPeer.class);

    private static final List<String> SERVICES = List.of("referral", "assessment", "meeting", "placement");

    private final Peers peers;
    private final ObjectMapper json;

    EveryPeer(Peers peers, ObjectMapper json) {
        this.peers = peers;
        this.json = json;
    }

    /**
     * The answers by service, that of this service first.
     *
     * @param service the name of this service, which is not asked over HTTP
     * @param path under {@code /internal}
     * @throws ProblemException 503 that names a service which does not answer
     */
    public <T> Map<String, T> ask(String service, Supplier<T> own, String path, Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<T>> asked = new LinkedHashMap<>();
            SERVICES.stream()
                    .filter(peer -> !service.equals(name(peer)) && peers.knows(peer))
                    .forEach(peer -> asked.put(name(peer), threads.submit(() -> ask(peer, path, type))));
            found.put(service, own.get());
            asked.forEach((name, answer) -> found.put(name, answered(name, answer)));
        }
        return found;
    }

    private <T> T ask(String peer, String path, Class<T> type) throws IOException, InterruptedException {
        JsonNode answer = peers.get(peer, path).orElseThrow(() -> new IOException(name(peer) + " has no such answer"));
        try {
            return json.treeToValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IOException(name(peer) + " answers in another form", e);
        }
    }

    private static String name(String peer) {
        return peer + "-service";
    }

    private static <T> T answered(String name, Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            LOG.warnf("%s does not answer", name);
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
}
