package cymru.gwarchod.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers a request in its own time. The body has been read completely. */
@FunctionalInterface
public interface Responder {

    /** Answers, sooner or later, exactly once. */
    void respond(RoutingContext ctx, Exchange exchange, Buffer body);
}
