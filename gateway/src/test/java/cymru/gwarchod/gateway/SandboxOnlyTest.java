package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev", "staging"})
    void aGatewayOfAnotherProfileDoesNotStartWithAScenarioClock(String profile) {
        assertThrows(IllegalStateException.class, () -> Gateway.requireSandbox(true, List.of(profile)));
        assertDoesNotThrow(() -> Gateway.requireSandbox(false, List.of(profile)));
    }

    @Test
    void theSandboxHasOne() {
        assertDoesNotThrow(() -> Gateway.requireSandbox(true, List.of("sandbox")));
    }
}
