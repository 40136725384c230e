package cymru.gwarchod.sample.right.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.sample.right.domain.Thing;
import cymru.gwarchod.sample.right.domain.Things;
import cymru.gwarchod.sample.vocabulary.ThingId;
import java.util.Optional;

class PanacheThings implements Things {
    @Override
    public Optional<Thing> find(ThingId id, AgencyScope scope) {
        return Optional.empty();
    }
}
