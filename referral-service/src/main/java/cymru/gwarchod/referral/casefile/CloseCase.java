package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Ends a case, once. What was still to be done in it is cancelled and says why, every feature ends what goes with it, and
 * an authority that handed the child over keeps neither the child nor the case: the hand-over is all that it still sees.
 */
@ApplicationScoped
public class CloseCase {

    private final CaseFiles caseFiles;
    private final List<WhenCaseEnds> followers;
    private final Obligations obligations;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final DomainClock domainClock;

    CloseCase(
            CaseFiles caseFiles,
            @All List<WhenCaseEnds> followers,
            Obligations obligations,
            CaseAccessLedger ledger,
            Outbox outbox,
            DomainClock domainClock) {
        this.caseFiles = caseFiles;
        this.followers = List.copyOf(followers);
        this.obligations = obligations;
        this.ledger = ledger;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    /** What ends a case: the end of its only referral, or the end of the work, of which meeting-service tells. */
    public enum Ending {
        REDIRECTED,
        REJECTED,
        PLAN_ENDED,
        NO_FURTHER_ACTION,
        TRANSFERRED;

        /** Whether the work on the child was done, as against ended before it began or handed to others. */
        public boolean isOfTheWork() {
            return this == PLAN_ENDED || this == NO_FURTHER_ACTION;
        }
    }

    /**
     * Ends the case if it is open.
     *
     * @param closedAt when it was decided; what goes with the case ends now
     */
    @Transactional
    public void handle(CaseId caseId, Ending ending, Instant closedAt, Scope scope) {
        caseFiles.hold(caseId, scope);
        caseFiles
                .close(caseId, new CaseFile.Closure(closedAt, reason(ending)), scope)
                .ifPresent(closed -> follow(closed, ending, scope));
    }

    private void follow(CaseFile closed, Ending ending, Scope scope) {
        Instant now = domainClock.now();
        CaseFile.Closure.Reason reason = reason(ending);
        followers.forEach(follower -> follower.handle(
                new WhenCaseEnds.Ended(closed.id(), closed.child(), closed.agency(), ending, now), scope));
        obligations.cancelCase(closed.id().value(), "CASE_" + reason, now);
        outbox.publish(CaseEvents.ended(closed.id(), reason, now));
        if (reason.handsTheChildOver()) {
            Subject former = new Subject.OfAgency(closed.agency());
            ledger.end(closed.id().value(), former, Relation.RESPONSIBLE_LA, now);
            ledger.end(closed.child().value(), former, Relation.RESPONSIBLE_LA, now);
        }
    }

    private static CaseFile.Closure.Reason reason(Ending ending) {
        return switch (ending) {
            case REDIRECTED -> CaseFile.Closure.Reason.REDIRECTED;
            case REJECTED -> CaseFile.Closure.Reason.REJECTED;
            case PLAN_ENDED -> CaseFile.Closure.Reason.PLAN_ENDED;
            case NO_FURTHER_ACTION -> CaseFile.Closure.Reason.NO_FURTHER_ACTION;
            case TRANSFERRED -> CaseFile.Closure.Reason.TRANSFERRED;
        };
    }
}
