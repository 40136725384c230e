package cymru.gwarchod.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.token.TokenRevocations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears that tokens were revoked, and writes it down where each request looks. */
@ApplicationScoped
class TokenRevocationFeed implements EventHandler {

    private final TokenRevocations revocations;
    private final ObjectMapper json;

    TokenRevocationFeed(TokenRevocations revocations, ObjectMapper json) {
        this.revocations = revocations;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(TokenRevoked.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        revocations.add(json.convertValue(event.data(), TokenRevoked.Data.class).revocation());
    }
}
