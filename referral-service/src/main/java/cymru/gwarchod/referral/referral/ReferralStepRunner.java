package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.ReferralStep;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What every step with a referral has in common: it is found in scope, it is the version that the caller decided on, the
 * domain decides before anything is written, and the step, its history and its audit row are kept together.
 */
@ApplicationScoped
class ReferralStepRunner {

    private final Referrals referrals;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReferralStepRunner(Referrals referrals, AuditTrail audit, DomainClock domainClock) {
        this.referrals = referrals;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** What follows from a step that was taken, in the same transaction; {@code before} and {@code after} it. */
    interface Consequence {
        void of(Referral before, Referral after, Instant at);
    }

    Outcome<Referral, ReferralRefusal> run(
            ReferralId id,
            EntityTag expected,
            AgencyScope scope,
            BiFunction<Referral, Instant, ReferralStep> step,
            Consequence beforeKept,
            Consequence afterKept) {
        Optional<Referrals.Seen> seen = referrals.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Referral before = seen.get().referral();
        AgencyScope.Allowed access = seen.get().access();
        if (!expected.equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Instant now = domainClock.now();
        return switch (step.apply(before, now)) {
            case ReferralStep.Refused(ReferralRefusal refusal) -> new Outcome.Refused<>(refusal);
            case ReferralStep.Taken taken -> {
                beforeKept.of(before, taken.referral(), now);
                long version = referrals.update(taken.referral(), taken.decision(), scope);
                afterKept.of(before, taken.referral(), now);
                audit.allowed(
                        id.value(), Optional.of(before.responsibility().child().value()), access);
                yield new Outcome.Done<>(taken.referral().atVersion(version), access);
            }
        };
    }
}
