package cymru.gwarchod.sample.right.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.sample.vocabulary.ThingId;
import java.util.Optional;

public interface Things {
    Optional<Thing> find(ThingId id, AgencyScope scope);
}
