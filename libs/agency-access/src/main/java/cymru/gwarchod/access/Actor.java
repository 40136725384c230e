package cymru.gwarchod.access;

import cymru.gwarchod.access.agency.AgencyCode;
import java.util.Optional;

/**
 * Who did something, as it is kept on the record (REF-28).
 *
 * @param subject {@code person:issuer#subject}, or {@code client:id} for a partner's system
 * @param name as other professionals know the person
 */
public record Actor(String subject, AgencyCode agency, Optional<String> unit, String name) {

    /** The caller of a request, as an actor. */
    public static Actor of(Caller caller) {
        return new Actor(
                caller.self().asText(),
                caller.agency().code(),
                caller.unit().map(u -> u.code().value()),
                caller.displayName());
    }
}
