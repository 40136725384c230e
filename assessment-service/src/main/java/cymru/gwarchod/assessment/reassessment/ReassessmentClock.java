package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The obligation to assess again: from the event on, until the end of the next working day (TIME-10, AMB-21). */
@ApplicationScoped
class ReassessmentClock {

    /** What is to be done. */
    static final String REASSESS = "REASSESS";

    private final Reassessments reassessments;
    private final Obligations obligations;
    private final Outbox outbox;
    private final DomainClock domainClock;

    ReassessmentClock(Reassessments reassessments, Obligations obligations, Outbox outbox, DomainClock domainClock) {
        this.reassessments = reassessments;
        this.obligations = obligations;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    /** Whose duty it is: the social services of this authority, by its statistical code. */
    record Authority(AgencyCode agency, String localAuthority) {}

    /** Keeps it, due by the clock, and tells of it. */
    Reassessment start(Reassessment called, Authority authority, Scope scope) {
        Due due = obligations.open(
                new Opening(
                        REASSESS,
                        PeriodId.REASSESSMENT,
                        called.trigger().occurredAt(),
                        called.trigger().child().value(),
                        called.caseId().value(),
                        called.trigger().record(),
                        "/v1/reassessments/" + called.id().value(),
                        new Opening.Owner(
                                authority.agency(), authority.localAuthority(), Role.SS_TEAM_MANAGER, Optional.empty()),
                        priority(called.urgency())),
                domainClock.now());
        Reassessment opened = called.dueBy(new Reassessment.Deadline(due.dueOn(), due.limit()));
        reassessments.add(opened, scope);
        outbox.publish(ReassessmentEvents.opened(opened, authority.agency()));
        return opened;
    }

    /** Every one of the child that had started by then is done. */
    void stop(UUID child, Instant completedAt) {
        obligations.meet(Which.startedBy(child, REASSESS, completedAt), completedAt);
    }

    private static Opening.Priority priority(ReassessmentUrgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> Opening.Priority.IMMEDIATE;
            case REVIEW -> Opening.Priority.NORMAL;
        };
    }
}
