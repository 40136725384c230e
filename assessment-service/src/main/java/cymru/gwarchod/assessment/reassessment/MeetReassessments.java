package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** An assessment was completed: it meets every open call for one that came before it and is in reach, all at once. */
@ApplicationScoped
public class MeetReassessments {

    private final Reassessments reassessments;
    private final ReassessmentClock clock;

    MeetReassessments(Reassessments reassessments, ReassessmentClock clock) {
        this.reassessments = reassessments;
        this.clock = clock;
    }

    /** Links each to the assessment, and ends its clock in time or late. */
    @Transactional
    public void handle(ChildId child, AssessmentId assessment, Instant completedAt, AgencyScope scope) {
        for (Reassessment open : reassessments.openOf(child, scope)) {
            Reassessment seen = open.seen(assessment, completedAt);
            if (!seen.isOpen()) {
                reassessments.keepMet(seen, scope);
            }
        }
        clock.stop(child.value(), completedAt);
    }
}
