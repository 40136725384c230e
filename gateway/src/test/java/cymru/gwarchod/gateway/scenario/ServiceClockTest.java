package cymru.gwarchod.gateway.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.gateway.peer.ClockPeer;
import cymru.gwarchod.gateway.peer.Peer;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

    private final Vertx vertx = Vertx.vertx();
    private final Peer down = new Peer();
    private final Peer up = new Peer();

    @AfterEach
    void end() {
        down.end();
        up.end();
        vertx.close();
    }

    @Test
    void anyInstanceAnswersForTheService() throws Exception {
        // given
        var downAt = down.start();
        down.stop();
        var upAt = up.start();
        var journal = new ArrayList<String>();
        var peer = new ClockPeer("referral", up, journal);
        var clock = new ServiceClock(
                vertx.createHttpClient(),
                "referral-service",
                List.of(URI.create("http://127.0.0.1:" + downAt), URI.create("http://127.0.0.1:" + upAt)),
                InstantSource.system());

        // when
        var told = await(clock.moveTo(42, relay(Duration.ofSeconds(5))));

        // then
        assertEquals(
                "referral-service", assertInstanceOf(Told.Standing.class, told).service());
        assertEquals(42, peer.offset());
        assertEquals(List.of("referral 42"), journal);
    }

    @Test
    void nobodyIsAskedWhenTheTimeIsUp() throws Exception {
        var clock = new ServiceClock(
                vertx.createHttpClient(),
                "referral-service",
                List.of(URI.create("http://127.0.0.1:" + up.start())),
                InstantSource.system());

        assertInstanceOf(Told.Silent.class, await(clock.read(relay(Duration.ofSeconds(-1)))));
        assertEquals(List.of(), up.received());
    }

    private static Relay relay(Duration time) {
        return new Relay(
                MultiMap.caseInsensitiveMultiMap().add("Authorization", ClockPeer.OPERATOR),
                Instant.now().plus(time));
    }

    private static Told await(Future<Told> told) throws Exception {
        return told.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
