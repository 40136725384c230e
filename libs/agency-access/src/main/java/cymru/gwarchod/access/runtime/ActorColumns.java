package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An actor as columns; the entity gives the prefix. */
@Embeddable
public record ActorColumns(
        String subject, String agency, @Nullable String unit, String name) {

    /** As columns. */
    public static ActorColumns of(Actor actor) {
        return new ActorColumns(
                actor.subject(), actor.agency().value(), actor.unit().orElse(null), actor.name());
    }

    /** As a value. */
    public Actor toActor() {
        return new Actor(subject, new AgencyCode(agency), Optional.ofNullable(unit), name);
    }
}
