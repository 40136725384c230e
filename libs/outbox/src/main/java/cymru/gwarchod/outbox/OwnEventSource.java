package cymru.gwarchod.outbox;

import java.time.Duration;

/**
 * The service's own events, for a service that keeps a projection of what happened anywhere, itself included. They come
 * by the same door as all others: once in effect, in the system's role, after the commit that they speak of.
 */
final class OwnEventSource implements EventSource {

    private static final int PAGE = 200;

    private final String name;
    private final OutboxFeed feed;

    OwnEventSource(String name, OutboxFeed feed) {
        this.name = name;
        this.feed = feed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Page after(String cursor, Duration wait) throws InterruptedException {
        OutboxReader.Batch batch = feed.after(FeedCursor.parse(cursor), PAGE, wait, nobodyElse -> {});
        return new Page(batch.events(), batch.cursor().asText());
    }
}
