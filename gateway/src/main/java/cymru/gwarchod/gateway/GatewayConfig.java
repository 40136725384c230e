package cymru.gwarchod.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Every setting of the edge; {@code application.properties} says where each number comes from. */
@ConfigMapping(prefix = "gwarchod.gateway")
public interface GatewayConfig {

    /** The address that callers use: scheme, host and port, nothing else. Services are told it. */
    URI outerAddress();

    /** The folder of the class path with the committed contracts. */
    @WithDefault("gwarchod/openapi")
    String contracts();

    /** Bounds of a request. */
    Limits limits();

    /** How much one caller may ask. */
    Flood flood();

    /** The way to the services. */
    Service service();

    /** Bounds of a request. */
    interface Limits {
        /** Largest body in bytes. */
        int bodyBytes();

        /** Most bytes of all bodies that are held at one time. */
        long allBodiesBytes();

        /** From the head of a request to the last byte of its body. */
        Duration bodyDeadline();

        /** Most headers. */
        int headers();

        /** Largest header block in bytes. */
        int headerBytes();
    }

    /** Requests in a minute, and the largest burst. */
    interface Flood {
        /** For one caller named by a token. */
        long perCaller();

        /** From one address. */
        long perAddress();
    }

    /** Pools and deadlines. */
    interface Service {
        /** From passing a request on to the last byte of the answer. */
        Duration deadline();

        /** Most connections to one instance. */
        int connections();

        /** Most requests waiting for a connection to one service. */
        int queue();

        /** Longest wait for a connection. */
        Duration poolWait();
    }
}
