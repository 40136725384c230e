package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentRefusal;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one call to assess again. */
@ApplicationScoped
public class ReadReassessment {

    private final Reassessments reassessments;
    private final AuditTrail audit;

    ReadReassessment(Reassessments reassessments, AuditTrail audit) {
        this.reassessments = reassessments;
        this.audit = audit;
    }

    /** The reassessment, or absent. */
    @Transactional
    public Outcome<Reassessment, ReassessmentRefusal> handle(ReassessmentId id, AgencyScope scope) {
        Optional<Reassessments.Seen> seen = reassessments.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Reassessment found = seen.get().reassessment();
        audit.allowed(
                id.value(),
                Optional.of(found.trigger().child().value()),
                seen.get().access());
        return new Outcome.Done<>(found, seen.get().access());
    }
}
