package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outside the sandbox nothing tells that there is such a thing elsewhere. */
@QuarkusTest
@TestProfile(NoScenarioClockTest.Live.class)
class NoScenarioClockTest {

    public static final class Live implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gwarchod.scenario-clock.enabled", "false");
        }
    }

    @TestHTTPResource
    URL address;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE", "OPTIONS"})
    void thereIsNoScenarioClock(String method) throws IOException {
        var answer = RawHttp.call(address.getPort(), method + " /v1/scenario-clock", "Content-Length: 0");

        assertEquals(404, answer.status());
        assertEquals("not-found", answer.json().getString("code"));
        assertEquals("", answer.header("Allow"));
    }
}
