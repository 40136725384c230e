package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OuterAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.wales/",
                "https://api.example.wales/v1",
                "https://api.example.wales?x",
                "https://user@api.example.wales",
                "api.example.wales",
                "/v1"
            })
    void isSchemeHostAndPortOnly(String address) {
        assertThrows(IllegalStateException.class, () -> Gateway.requireOuterAddress(URI.create(address), false));
    }

    @Test
    void isHttpsWhereItIsLiveAndCanBeReachedFromOutside() {
        var plain = URI.create("http://api.example.wales");

        assertDoesNotThrow(() -> Gateway.requireOuterAddress(plain, false));
        assertThrows(IllegalStateException.class, () -> Gateway.requireOuterAddress(plain, true));
        assertDoesNotThrow(() -> Gateway.requireOuterAddress(URI.create("https://api.example.wales:8443"), true));
        assertDoesNotThrow(() -> Gateway.requireOuterAddress(URI.create("http://127.0.0.1:8080"), true));
    }
}
