package cymru.gwarchod.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which port each part listens on, always on 127.0.0.1. */
public final class Ports {
    /** Moves every default by the same distance, so that a second copy of the suite can run beside the first. */
    public static final String BASE_VARIABLE = "GWARCHOD_PORT_BASE";

    private final Map<PortName, Integer> ports;

    private Ports(Map<PortName, Integer> ports) {
        this.ports = new EnumMap<>(ports);
    }

    /**
     * The defaults, moved by {@value #BASE_VARIABLE} (the gateway's port) and changed one by one by the variable of each
     * port.
     *
     * @throws LaunchException if a variable is not a port, or two parts would share one
     */
    public static Ports from(Map<String, String> environment) {
        int distance =
                number(environment, BASE_VARIABLE, PortName.GATEWAY.defaultPort()) - PortName.GATEWAY.defaultPort();
        Map<PortName, Integer> ports = new EnumMap<>(PortName.class);
        for (PortName name : PortName.values()) {
            int port = number(environment, name.variable(), name.defaultPort() + distance);
            ports.forEach((other, taken) -> {
                if (taken == port) {
                    throw new LaunchException(
                            "%s and %s are both %d.".formatted(other.variable(), name.variable(), port));
                }
            });
            ports.put(name, port);
        }
        return new Ports(ports);
    }

    /** Ports that are free now, for tests. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        Map<PortName, Integer> ports = new EnumMap<>(PortName.class);
        try {
            for (PortName name : PortName.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.put(name, socket.getLocalPort());
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Ports(ports);
    }

    /** The port of one part. */
    public int of(PortName name) {
        return ports.get(name);
    }

    /**
     * Makes sure that nobody listens on these ports yet.
     *
     * @throws LaunchException naming the first port that is in use and the variable that changes it
     */
    public void requireFree(PortName... names) {
        for (PortName name : Arrays.asList(names)) {
            try (ServerSocket socket = new ServerSocket(of(name), 1, InetAddress.getLoopbackAddress())) {
                assert socket.isBound();
            } catch (IOException inUse) {
                throw new LaunchException("Port %d on 127.0.0.1 is in use: free it, or set %s (or %s for all)."
                        .formatted(of(name), name.variable(), BASE_VARIABLE));
            }
        }
    }

    private static int number(Map<String, String> environment, String variable, int fallback) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return fallback;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in the same words as a number out of range
        }
        throw new LaunchException("%s must be a port between 1 and 65535.".formatted(variable));
    }
}
