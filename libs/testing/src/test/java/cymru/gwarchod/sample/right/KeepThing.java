package cymru.gwarchod.sample.right;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.sample.right.domain.Thing;
import cymru.gwarchod.sample.right.domain.Things;
import cymru.gwarchod.sample.vocabulary.ThingId;
import jakarta.transaction.Transactional;
import java.util.Optional;

public class KeepThing {

    private final Things things;

    KeepThing(Things things) {
        this.things = things;
    }

    @Transactional
    public Optional<Thing> handle(ThingId id, AgencyScope scope) {
        return things.find(id, scope);
    }
}
