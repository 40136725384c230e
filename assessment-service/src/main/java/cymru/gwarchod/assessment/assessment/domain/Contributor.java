package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import java.util.Optional;

/**
 * Somebody who took part in a group completion (SERAF-15).
 *
 * @param capacity what they are to the child, in their own words
 * @param person empty for somebody who does not use the system
 */
public record Contributor(String name, String capacity, AgencyCode agency, Optional<PersonId> person) {}
