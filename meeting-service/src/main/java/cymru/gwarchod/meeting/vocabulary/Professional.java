package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.agency.AgencyCode;
import java.util.Optional;

/**
 * Somebody who takes part on behalf of an agency.
 *
 * @param person {@code person:issuer#subject} where the person can sign in here
 * @param name as other professionals know the person; absent where only the agency is known
 * @param post what the person is in the agency
 */
public record Professional(AgencyCode agency, Optional<String> person, Optional<String> name, Optional<String> post) {

    /** Whether it is this person. */
    public boolean is(String subject) {
        return person.filter(subject::equals).isPresent();
    }
}
