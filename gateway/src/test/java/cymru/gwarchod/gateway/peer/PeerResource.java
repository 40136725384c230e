package cymru.gwarchod.gateway.peer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Starts the peer before the gateway and tells the gateway where it is, with limits small enough to be reached. */
public final class PeerResource implements QuarkusTestResourceLifecycleManager {

    private final Peer peer = new Peer();

    @Override
    public Map<String, String> start() {
        var port = peer.start();
        return Map.ofEntries(
                Map.entry("gwarchod.upstream.referral", "http://127.0.0.1:" + port),
                Map.entry("gwarchod.upstream.assessment", "http://127.0.0.1:" + freePort()),
                Map.entry("gwarchod.gateway.contracts", "test-contracts"),
                Map.entry("gwarchod.gateway.outer-address", "https://api.example.wales:8443"),
                Map.entry("gwarchod.gateway.limits.body-deadline", "3s"),
                Map.entry("gwarchod.gateway.limits.all-bodies-bytes", "1048576"),
                Map.entry("gwarchod.gateway.service.deadline", "5s"),
                Map.entry("gwarchod.gateway.service.connections", "4"),
                Map.entry("gwarchod.gateway.service.queue", "4"),
                Map.entry("gwarchod.gateway.service.pool-wait", "400ms"),
                Map.entry("gwarchod.gateway.flood.per-caller", "20"),
                Map.entry("gwarchod.gateway.flood.per-address", "1000000"),
                Map.entry("gwarchod.cors.origins", "https://portal.example.wales,http://localhost:5173"),
                Map.entry("gwarchod.scenario-clock.deadline", "1500ms"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(peer, new TestInjector.MatchesType(Peer.class));
    }

    @Override
    public void stop() {
        peer.end();
    }
}
