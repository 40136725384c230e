package cymru.gwarchod.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String VALID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aValidTraceIsPassedOnAsItIs() {
        var trace = TraceContext.of(
                MultiMap.caseInsensitiveMultiMap().add("traceparent", VALID).add("tracestate", "a=1"));

        assertEquals(VALID, trace.traceparent());
        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", trace.traceId());
        assertEquals(Optional.of("a=1"), trace.tracestate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
                "nonsense"
            })
    void anInvalidOneIsReplacedTogetherWithItsState(String parent) {
        var trace = TraceContext.of(
                MultiMap.caseInsensitiveMultiMap().add("traceparent", parent).add("tracestate", "a=1"));

        assertNotEquals(parent, trace.traceparent());
        assertTrue(trace.traceparent().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
        assertEquals(Optional.empty(), trace.tracestate());
    }

    @Test
    void twoParentsAreNone() {
        var trace = TraceContext.of(MultiMap.caseInsensitiveMultiMap()
                .add("traceparent", VALID)
                .add("traceparent", VALID.replace("4bf", "4bc")));

        assertNotEquals(VALID, trace.traceparent());
    }
}
