package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.audit.trail.Look;
import java.util.Optional;

/**
 * A look at a child, as the caller may see it.
 *
 * @param service whose audit has it
 * @param hidden set where the look would tell who the source is: what kind of agency it was, and nothing else of who
 */
public record AccessRecord(String service, Look look, Optional<AgencyType> hidden) {}
