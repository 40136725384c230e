package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads a contribution: social services what it says, the contributor that it was received. */
@ApplicationScoped
public class ReadContribution {

    private final Contributions contributions;
    private final AuditTrail audit;

    ReadContribution(Contributions contributions, AuditTrail audit) {
        this.contributions = contributions;
        this.audit = audit;
    }

    /** The contribution, or absent. */
    @Transactional
    public Outcome<Contribution, AssessmentOutcome.Refused> handle(ContributionId id, AgencyScope scope) {
        Optional<Contributions.Seen> seen = contributions.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Contribution found = seen.get().contribution();
        audit.allowed(
                id.value(),
                Optional.of(found.about().child().value()),
                seen.get().access());
        return new Outcome.Done<>(found, seen.get().access());
    }
}
