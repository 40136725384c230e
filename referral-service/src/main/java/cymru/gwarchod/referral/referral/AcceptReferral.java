package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.allocation.FindAllocatedWorker;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.rules.WhoIsInformed;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The responsible authority takes a referral on, and those who have to know are told (REF-15, REF-16). The clock does not
 * start here: it has run since receipt.
 */
@ApplicationScoped
public class AcceptReferral {

    private final ReferralStepRunner steps;
    private final FindAllocatedWorker findAllocatedWorker;
    private final Notify notify;
    private final Outbox outbox;

    AcceptReferral(ReferralStepRunner steps, FindAllocatedWorker findAllocatedWorker, Notify notify, Outbox outbox) {
        this.steps = steps;
        this.findAllocatedWorker = findAllocatedWorker;
        this.notify = notify;
        this.outbox = outbox;
    }

    /**
     * An acceptance.
     *
     * @param expected the version that was decided on
     * @param note why, or what intake adds; kept in the history
     */
    public record Command(ReferralId id, EntityTag expected, String note) {}

    /** Accepts, or says why not. */
    @Transactional
    public Outcome<Referral, ReferralRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (referral, now) -> referral.accept(by, now, command.note()),
                (before, after, now) -> {},
                (before, after, now) -> tell(after, now, scope));
    }

    private void tell(Referral accepted, Instant now, AgencyScope scope) {
        Optional<String> allocatedWorker =
                findAllocatedWorker.handle(accepted.responsibility().caseId(), scope);
        for (WhoIsInformed.Recipient recipient : WhoIsInformed.of(accepted, allocatedWorker)) {
            notify.handle(new Notify.Notice(
                    "REFERRAL_ACCEPTED",
                    "referral",
                    accepted.id().value(),
                    Optional.of(accepted.responsibility().caseId().value()),
                    accepted.responsibility().agency(),
                    recipient.role(),
                    recipient.person(),
                    now));
        }
        outbox.publish(ReferralEvents.of(ReferralEvents.ACCEPTED, accepted, now));
    }
}
