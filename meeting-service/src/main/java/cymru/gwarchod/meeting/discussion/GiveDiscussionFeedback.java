package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The referrer is told the outcome of the discussion (MEET-05, REF-22), and can read it from then on. */
@ApplicationScoped
@StatutoryRule({"MEET-05", "REF-22"})
public class GiveDiscussionFeedback {

    private final DiscussionStepRunner steps;
    private final ReadCaseFacts readCaseFacts;
    private final Duties duties;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    GiveDiscussionFeedback(
            DiscussionStepRunner steps,
            ReadCaseFacts readCaseFacts,
            Duties duties,
            CaseAccessLedger ledger,
            Outbox outbox) {
        this.steps = steps;
        this.readCaseFacts = readCaseFacts;
        this.duties = duties;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * Feedback.
     *
     * @param expected the version that it is about
     */
    public record Command(DiscussionId id, EntityTag expected, String text) {}

    /** Keeps the feedback, or says why not. */
    @Transactional
    public Outcome<StrategyDiscussion, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (discussion, now) -> discussion.giveFeedback(by, now, command.text()),
                (after, now) -> tell(after, now, scope));
    }

    private void tell(StrategyDiscussion told, Instant now, AgencyScope scope) {
        List<CaseFacts.ReceivedReferral> referrals = readCaseFacts
                .handle(told.responsibility().caseId(), scope)
                .map(CaseFacts::referrals)
                .orElse(List.of());
        for (CaseFacts.ReceivedReferral referral : referrals) {
            Subject referrer = Subjects.parse(referral.referrer());
            open(told, referrer, now, scope);
            // Nobody reads what a system is told unless somebody of the agency may; a person reads it for himself.
            if (referrer instanceof Subject.OfClient) {
                open(told, behind(referral), now, scope);
            }
        }
        duties.referrerInformed(told.responsibility(), told.id(), now);
        outbox.publish(DiscussionEvents.of(DiscussionEvents.REFERRER_INFORMED, told, now));
    }

    private static Subject behind(CaseFacts.ReceivedReferral referral) {
        return referral.referrerUnit()
                .<Subject>map(unit -> new Subject.OfUnit(new UnitCode(unit)))
                .orElseGet(() -> new Subject.OfAgency(referral.referrerAgency()));
    }

    private void open(StrategyDiscussion told, Subject referrer, Instant now, AgencyScope scope) {
        String agency = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(told.id().value(), referrer, Relation.REFERRER, agency, now),
                agency,
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY);
    }
}
