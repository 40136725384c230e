package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the whole form, with the result and everything it rests on. */
@ApplicationScoped
@StatutoryRule("SYS-01")
public class ReadAssessmentForm {

    private final Assessments assessments;
    private final RuleBooks books;
    private final FreshRelations fresh;
    private final AuditTrail audit;

    ReadAssessmentForm(Assessments assessments, RuleBooks books, FreshRelations fresh, AuditTrail audit) {
        this.assessments = assessments;
        this.books = books;
        this.fresh = fresh;
        this.audit = audit;
    }

    /** The form, or absent. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(AssessmentId id, AgencyScope scope) {
        Optional<Assessments.Seen> seen = assessments.find(id, fresh.honoured(scope));
        if (seen.isEmpty() || AssessmentAccess.hidesDraft(seen.get())) {
            return new Outcome.Absent<>();
        }
        Assessment assessment = seen.get().assessment();
        audit.allowed(
                id.value(),
                Optional.of(assessment.opening().child().value()),
                seen.get().access());
        return new Outcome.Done<>(
                AssessmentState.of(assessment, seen.get().revisions(), books),
                seen.get().access());
    }
}
