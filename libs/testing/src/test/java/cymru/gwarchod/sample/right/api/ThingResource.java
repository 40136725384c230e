package cymru.gwarchod.sample.right.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.sample.right.KeepThing;
import cymru.gwarchod.sample.vocabulary.ThingId;
import jakarta.ws.rs.Path;

@Path("/v1/things")
public class ThingResource {

    private final KeepThing keepThing;

    ThingResource(KeepThing keepThing) {
        this.keepThing = keepThing;
    }

    public boolean keep(ThingId id, AgencyScope scope) {
        return keepThing.handle(id, scope).isPresent();
    }
}
