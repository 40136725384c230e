package cymru.gwarchod.outbox;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.time.Duration;

/** The token of this service's own reader client, the only one with which it asks other services. */
@ApplicationScoped
class ReaderToken {

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Instance<OidcClients> clients;
    private final TokensHelper tokens = new TokensHelper();

    ReaderToken(Instance<OidcClients> clients) {
        this.clients = clients;
    }

    /** A valid token. */
    String get() throws IOException {
        try {
            return tokens.getTokens(clients.get().getClient())
                    .await()
                    .atMost(WAIT)
                    .getAccessToken();
        } catch (RuntimeException e) {
            throw new IOException("no token of the reader client", e);
        }
    }
}
