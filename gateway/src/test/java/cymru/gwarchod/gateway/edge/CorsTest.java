package cymru.gwarchod.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "null", "https://*.example.wales", "https://a.example.wales/", "a.example.wales", "https://"
            })
    void onlyExactOriginsCanBeConfigured(String origin) {
        assertThrows(IllegalArgumentException.class, () -> new Cors(Set.of(origin)));
    }

    @Test
    void aPortIsPartOfAnOrigin() {
        assertDoesNotThrow(() -> new Cors(Set.of("https://a.example.wales", "http://localhost:5173")));
    }
}
