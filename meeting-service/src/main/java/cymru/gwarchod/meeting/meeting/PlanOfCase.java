package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import java.util.Optional;

/** Where the plan of a case stands; the plan feature answers, so that meetings need not know it. */
public interface PlanOfCase {

    /** The plan that is active, else the one that ended last, else empty. */
    Optional<PlanStanding> standing(CaseFacts facts, AgencyScope scope);
}
