package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.casefile.FindReferral;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A practitioner, or an agency's system, says what it knows of a child in the form's own terms (SERAF-16). The contributor
 * gets a receipt, and a relation to the case that opens nothing until a social worker takes the contribution up.
 */
@ApplicationScoped
public class SubmitContribution {

    private final Contributions contributions;
    private final FindCase findCase;
    private final FindReferral findReferral;
    private final FreshRelations fresh;
    private final RuleBooks books;
    private final CaseAccessLedger ledger;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    SubmitContribution(
            Contributions contributions,
            FindCase findCase,
            FindReferral findReferral,
            FreshRelations fresh,
            RuleBooks books,
            CaseAccessLedger ledger,
            AuditTrail audit,
            DomainClock domainClock) {
        this.contributions = contributions;
        this.findCase = findCase;
        this.findReferral = findReferral;
        this.fresh = fresh;
        this.books = books;
        this.ledger = ledger;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** By what the contributor knows the child. */
    public sealed interface Known {

        /** By the own referral. */
        record ByReferral(ReferralId referral) implements Known {}

        /** As a member of the case, or invited to it. */
        record ByCase(CaseId caseId) implements Known {}
    }

    /** A contribution to submit. */
    public record Command(
            Known known,
            String capacity,
            Optional<InstrumentVersion> statedInstrument,
            Map<IndicatorCode, AnswerPatch> answers) {}

    /** Keeps it, or names everything that stands in the way. */
    @Transactional
    public Outcome<Contribution, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        Optional<Contribution.About> about = about(command.known(), fresh.honoured(scope));
        if (about.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Instant now = domainClock.now();
        Contribution.Submission submission = new Contribution.Submission(
                new ContributionId(Ids.next(now)),
                about.get(),
                command.statedInstrument(),
                new Contribution.By(
                        scope.caller().self(),
                        scope.caller().displayName(),
                        command.capacity(),
                        scope.caller().agency().code()),
                command.answers());
        return switch (Contribution.submit(submission, books.current(), now)) {
            case Contribution.ContributionOutcome.Refused(var refusals) ->
                new Outcome.Refused<>(new AssessmentOutcome.Refused(refusals));
            case Contribution.ContributionOutcome.Submitted(Contribution submitted) -> keep(submitted, scope);
            case Contribution.ContributionOutcome.Included _ -> throw new IllegalStateException("nothing is included");
        };
    }

    private Optional<Contribution.About> about(Known known, AgencyScope scope) {
        return switch (known) {
            case Known.ByReferral(ReferralId id) ->
                findReferral
                        .handle(id, scope)
                        .map(found -> new Contribution.About(found.caseId(), found.child(), Optional.of(id)));
            case Known.ByCase(CaseId id) ->
                findCase.handle(id, scope).map(found -> new Contribution.About(id, found.child(), Optional.empty()));
        };
    }

    private Outcome<Contribution, AssessmentOutcome.Refused> keep(Contribution submitted, AgencyScope scope) {
        String agency = submitted.by().agency().value();
        Instant at = submitted.submittedAt();
        for (Subject own : new Subject[] {
            submitted.by().subject(), new Subject.OfAgency(submitted.by().agency())
        }) {
            ledger.confirm(
                    new CaseAccessLedger.Grant(submitted.id().value(), own, Relation.CONTRIBUTOR, agency, at),
                    agency,
                    CaseAccessLedger.Basis.OWN_SUBMISSION);
        }
        ledger.claim(new CaseAccessLedger.Grant(
                submitted.about().caseId().value(), submitted.by().subject(), Relation.CONTRIBUTOR, agency, at));
        contributions.add(submitted, scope);
        audit.submitted(
                submitted.id().value(), Optional.of(submitted.about().child().value()));
        return new Outcome.Done<>(submitted, new AgencyScope.Allowed(ContributionAccess.RECEIPT, Relation.CONTRIBUTOR));
    }
}
