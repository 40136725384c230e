package cymru.gwarchod.referral.allocation.domain;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.time.Instant;
import java.util.UUID;

/** Which plans are in force, as meeting-service told. */
public interface PlanStandings {

    /** The id of a plan of meeting-service's. */
    record PlanId(UUID value) {}

    /** A plan is in force from then on. */
    void activated(PlanId plan, CaseId caseId, Instant at, SystemScope scope);

    /** It no longer is; answers whether its beginning was known. */
    boolean ended(PlanId plan, Instant at, SystemScope scope);

    /** Whether any plan of the case is in force. */
    boolean anyInForce(CaseId caseId, Scope scope);
}
