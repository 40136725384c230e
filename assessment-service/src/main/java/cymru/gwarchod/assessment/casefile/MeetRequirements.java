package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** An assessment was completed: it meets every clock of the child that had started by then and is in reach (AMB-27). */
@ApplicationScoped
public class MeetRequirements {

    private final Obligations obligations;

    MeetRequirements(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Meets them, in time or late. */
    @Transactional
    public void handle(ChildId child, Instant completedAt) {
        obligations.meet(Which.startedBy(child.value(), AssessmentClock.COMPLETE_SERAF, completedAt), completedAt);
    }
}
