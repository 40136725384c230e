package cymru.gwarchod.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway. The framework would answer a malformed address with an empty 400 that nobody logs; the stricter
 * {@link cymru.gwarchod.gateway.edge.PathCanon} stands before every route and answers it with a problem. Which of the
 * two sees it first can only be said before the server's classes are loaded.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Runs until interrupted. */
    public static void main(String... args) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
