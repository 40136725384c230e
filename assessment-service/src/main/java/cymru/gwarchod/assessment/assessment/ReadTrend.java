package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentTrend;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.Opening;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads how the assessments of a case moved, from the first completed one to the latest (SERAF-12). */
@ApplicationScoped
public class ReadTrend {

    private final Assessments assessments;
    private final FreshRelations fresh;
    private final AuditTrail audit;

    ReadTrend(Assessments assessments, FreshRelations fresh, AuditTrail audit) {
        this.assessments = assessments;
        this.fresh = fresh;
        this.audit = audit;
    }

    /** The trend, and the assessment by which it was asked for. */
    public record Read(Opening opening, AssessmentTrend trend) {}

    /** The trend of the case to which this assessment belongs, or absent. */
    @Transactional
    public Outcome<Read, AssessmentOutcome.Refused> handle(AssessmentId id, AgencyScope scope) {
        Optional<Assessments.Seen> seen = assessments.find(id, fresh.honoured(scope));
        if (seen.isEmpty() || AssessmentAccess.hidesDraft(seen.get())) {
            return new Outcome.Absent<>();
        }
        Opening opening = seen.get().assessment().opening();
        audit.allowed(
                id.value(), Optional.of(opening.child().value()), seen.get().access());
        return new Outcome.Done<>(
                new Read(opening, AssessmentTrend.of(assessments.allOf(opening.caseId(), scope))),
                seen.get().access());
    }
}
