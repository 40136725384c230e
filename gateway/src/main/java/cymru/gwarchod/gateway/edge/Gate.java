package cymru.gwarchod.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Looks at the head of a request and says why it may not pass, or nothing. Never blocks, never reads the body. */
@FunctionalInterface
public interface Gate {

    /** The reason to refuse the request, if there is one. */
    Optional<Refusal> refuses(HttpServerRequest request);
}
