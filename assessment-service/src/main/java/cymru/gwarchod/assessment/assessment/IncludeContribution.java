package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A social worker takes a contribution into the draft: the answers named go into it where it has none yet, each linked to
 * the contribution, and the contributor's relation to the case holds from now on (security model, section 5).
 */
@ApplicationScoped
public class IncludeContribution {

    private final Contributions contributions;
    private final Assessments assessments;
    private final RuleBooks books;
    private final CaseAccessLedger ledger;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    IncludeContribution(
            Contributions contributions,
            Assessments assessments,
            RuleBooks books,
            CaseAccessLedger ledger,
            AuditTrail audit,
            DomainClock domainClock) {
        this.contributions = contributions;
        this.assessments = assessments;
        this.books = books;
        this.ledger = ledger;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Which contribution, at which version, goes into which draft, with which of its answers. */
    public record Command(
            ContributionId id,
            EntityTag expected,
            AssessmentId assessment,
            List<IndicatorCode> indicators,
            PersonId by) {}

    /** Takes it into the draft, or says why not. */
    @Transactional
    public Outcome<Contribution, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        Optional<Contributions.Seen> seen = contributions.findToChange(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Contribution contribution = seen.get().contribution();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), contribution.version()))) {
            return new Outcome.Stale<>(access, contribution.version());
        }
        // An assessment that the caller does not reach looks like one of another case.
        Optional<Assessments.Seen> draft = assessments.findToChange(command.assessment(), scope);
        if (draft.isEmpty()) {
            return refused(List.of(Refusal.of(AssessmentRefusal.ASSESSMENT_NOT_IN_CASE)));
        }
        Instant now = domainClock.now();
        Contribution.Inclusion wish = new Contribution.Inclusion(command.indicators(), command.by());
        return switch (contribution.include(
                wish,
                draft.get().assessment(),
                books.of(draft.get().assessment().opening().instrument()).instrument(),
                now)) {
            case Contribution.ContributionOutcome.Refused(List<Refusal> refusals) -> refused(refusals);
            case Contribution.ContributionOutcome.Included included -> keep(included, access, scope, now);
            case Contribution.ContributionOutcome.Submitted _ ->
                throw new IllegalStateException("nothing is submitted");
        };
    }

    private Outcome<Contribution, AssessmentOutcome.Refused> keep(
            Contribution.ContributionOutcome.Included included,
            AgencyScope.Allowed access,
            AgencyScope scope,
            Instant now) {
        assessments.save(
                included.draft(),
                included.patch(),
                new Assessments.Save(scope.caller().displayName(), now),
                scope);
        Contribution taken = contributions.keepTaken(included.contribution(), scope);
        confirm(taken, scope);
        audit.allowed(taken.id().value(), Optional.of(taken.about().child().value()), access);
        return new Outcome.Done<>(taken, access);
    }

    private void confirm(Contribution taken, AgencyScope scope) {
        String own = scope.caller().agency().code().value();
        ledger.confirmClaim(
                taken.about().caseId().value(),
                taken.by().subject(),
                Relation.CONTRIBUTOR,
                own,
                taken.by().agency().value().equals(own)
                        ? CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY
                        : CaseAccessLedger.Basis.SECOND_PARTY);
    }

    private static Outcome<Contribution, AssessmentOutcome.Refused> refused(List<Refusal> refusals) {
        return new Outcome.Refused<>(new AssessmentOutcome.Refused(refusals));
    }
}
