package cymru.gwarchod.access.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClocksTest {

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev", "staging"})
    void aServiceOfAnotherProfileDoesNotStartWithAScenarioClock(String profile) {
        assertThrows(IllegalStateException.class, () -> Clocks.requireSandbox(true, List.of(profile)));
        assertDoesNotThrow(() -> Clocks.requireSandbox(false, List.of(profile)));
    }

    @Test
    void theSandboxHasOne() {
        assertDoesNotThrow(() -> Clocks.requireSandbox(true, List.of("sandbox")));
    }
}
