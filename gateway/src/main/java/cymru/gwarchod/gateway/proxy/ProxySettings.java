package cymru.gwarchod.gateway.proxy;

import java.net.URI;
import java.time.Duration;

/**
 * What bounds an exchange with a service.
 *
 * @param outerAddress the address that callers use, as services are told it
 * @param deadline from passing the request on to the last byte of the answer; longer than the services' own
 * @param connections most connections to each instance
 * @param queue most requests waiting for a connection
 * @param poolWait longest wait for a connection
 */
public record ProxySettings(URI outerAddress, Duration deadline, int connections, int queue, Duration poolWait) {}
