package cymru.gwarchod.referral.vocabulary;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import java.util.List;
import java.util.Optional;

/** What counts for every agency and is kept by the platform: the calendar and the policy packs. */
public final class PlatformsOwn {

    private static final Subject PLATFORM = new Subject.OfAgency(new AgencyCode("PLATFORM"));

    private PlatformsOwn() {}

    /** How the caller reaches it; empty for everybody of another agency. */
    public static Optional<AgencyScope.Allowed> reachedBy(AgencyScope scope) {
        return scope.decide(List.of(new AgencyScope.Held(PLATFORM.asText(), Relation.OWN_AGENCY)));
    }
}
