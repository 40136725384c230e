package cymru.gwarchod.placement.claim.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.placement.claim.IdentifyClaims;
import cymru.gwarchod.placement.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Hears from referral-service which authority has begun to answer for a child. */
@ApplicationScoped
class CaseFeed implements EventHandler {

    static final String OPENED = "cymru.gwarchod.case.opened.v1";

    private final IdentifyClaims identifyClaims;
    private final ObjectMapper json;

    CaseFeed(IdentifyClaims identifyClaims, ObjectMapper json) {
        this.identifyClaims = identifyClaims;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(UUID childId, String responsibleAuthority) {}

    @Override
    public Set<String> types() {
        return Set.of(OPENED);
    }

    /** A case opened before the child was linked is named by the link itself. */
    @Override
    public void handle(Event event, SystemScope scope) {
        Data data = json.convertValue(event.data(), Data.class);
        identifyClaims.handle(new ChildId(data.childId()), data.responsibleAuthority(), scope);
    }
}
