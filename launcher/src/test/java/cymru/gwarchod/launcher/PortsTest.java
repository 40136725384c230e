package cymru.gwarchod.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void usesTheDefaults() {
        Ports ports = Ports.from(Map.of());

        assertEquals(8080, ports.of(PortName.GATEWAY));
        assertEquals(5433, ports.of(PortName.POSTGRES));
    }

    @Test
    void theBaseMovesEveryPortByTheSameDistance() {
        Ports ports = Ports.from(Map.of("GWARCHOD_PORT_BASE", "18080"));

        for (PortName name : PortName.values()) {
            assertEquals(name.defaultPort() + 10_000, ports.of(name));
        }
    }

    @Test
    void oneVariableMovesOnePort() {
        Ports ports = Ports.from(Map.of("GWARCHOD_PORT_BASE", "18080", "GWARCHOD_PORT_KEYCLOAK", "7000"));

        assertEquals(7000, ports.of(PortName.KEYCLOAK));
        assertEquals(18_080, ports.of(PortName.GATEWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1"})
    void refusesWhatIsNoPort(String value) {
        Map<String, String> environment = Map.of("GWARCHOD_PORT_GATEWAY", value);

        LaunchException refused = assertThrows(LaunchException.class, () -> Ports.from(environment));

        assertTrue(refused.getMessage().startsWith("GWARCHOD_PORT_GATEWAY"), refused::getMessage);
    }

    @Test
    void refusesOnePortForTwoParts() {
        Map<String, String> environment = Map.of("GWARCHOD_PORT_KEYCLOAK", "8080");

        LaunchException refused = assertThrows(LaunchException.class, () -> Ports.from(environment));

        assertTrue(refused.getMessage().contains("GWARCHOD_PORT_GATEWAY"), refused::getMessage);
        assertTrue(refused.getMessage().contains("GWARCHOD_PORT_KEYCLOAK"), refused::getMessage);
    }

    @Test
    void saysWhichPortIsInUseAndWhatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.from(Map.of("GWARCHOD_PORT_MEETING", Integer.toString(taken.getLocalPort())));

            LaunchException refused = assertThrows(LaunchException.class, () -> ports.requireFree(PortName.MEETING));

            assertTrue(refused.getMessage().contains(Integer.toString(taken.getLocalPort())), refused::getMessage);
            assertTrue(refused.getMessage().contains("GWARCHOD_PORT_MEETING"), refused::getMessage);
        }
    }

    @Test
    void freePortsAreFreeAndDifferent() {
        Ports ports = Ports.free();

        assertDoesNotThrow(() -> ports.requireFree(PortName.values()));
    }
}
