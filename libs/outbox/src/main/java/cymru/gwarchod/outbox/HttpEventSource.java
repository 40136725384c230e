package cymru.gwarchod.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;

/** Another service's internal feed over HTTP, read with this service's own client. */
final class HttpEventSource implements EventSource {

    private static final Duration BEYOND_WAIT = Duration.ofSeconds(5);

    private final Peers.Peer peer;
    private final Peers peers;
    private final ObjectMapper json;

    HttpEventSource(Peers.Peer peer, Peers peers, ObjectMapper json) {
        this.peer = peer;
        this.peers = peers;
        this.json = json;
    }

    @Override
    public String name() {
        return peer.name();
    }

    @Override
    public Page after(String cursor, Duration wait) throws IOException, InterruptedException {
        String body = peers.get(
                peer, "/internal/events?after=" + cursor + "&waitMillis=" + wait.toMillis(), wait.plus(BEYOND_WAIT));
        InternalFeedResource.FeedPage page = json.readValue(body, InternalFeedResource.FeedPage.class);
        return new Page(page.events(), page.cursor());
    }
}
