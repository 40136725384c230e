package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.referral.referral.domain.rules.RejectionGrounds;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A referral to the social services of the responsible authority. Immutable; each step answers with the referral after
 * it, or with the reason for refusing.
 *
 * @param reference for people, such as {@code REF-2026-7K3M0-Q9XD7}
 * @param version of the stored record; 0 before it is stored
 */
public record Referral(
        ReferralId id,
        String reference,
        Receipt receipt,
        ReferralContent content,
        Responsibility responsibility,
        ReferralStatus status,
        Optional<Rejection> rejection,
        long version) {

    /** The same referral, as the store has it now. */
    public Referral atVersion(long stored) {
        return new Referral(id, reference, receipt, content, responsibility, status, rejection, stored);
    }

    /** The same referral in another case of the same authority: the one it was in has ended without it. */
    public Referral inCase(CaseId other) {
        Responsibility there = new Responsibility(
                responsibility.localAuthority(), responsibility.agency(), responsibility.child(), other);
        return new Referral(id, reference, receipt, content, there, status, rejection, version);
    }

    /** The responsible authority takes the referral on. */
    public ReferralStep accept(Actor by, Instant at, String reason) {
        return step(ReferralTransitions.ACCEPT, by, at, reason, responsibility, Optional.empty());
    }

    /**
     * Hands the referral to another authority. Receipt and clock stay as they are: the child has waited since then.
     *
     * @param to the other authority, with the case that the referral belongs to there
     */
    public ReferralStep redirect(Actor by, Instant at, String reason, Responsibility to) {
        if (to.localAuthority().equals(responsibility.localAuthority())) {
            return new ReferralStep.Refused(ReferralRefusal.SAME_AUTHORITY);
        }
        return step(ReferralTransitions.REDIRECT, by, at, reason, to, Optional.empty());
    }

    /** Ends the referral on one of the grounds of AMB-29, or proposes to, where a second person has to decide. */
    public ReferralStep reject(Rejection grounds, Instant at, LocalDate today) {
        Optional<ReferralRefusal> refusal = RejectionGrounds.check(this, grounds, today);
        if (refusal.isPresent()) {
            return new ReferralStep.Refused(refusal.get());
        }
        ReferralTransitions step = RejectionGrounds.needsSecondPerson(grounds.ground())
                ? ReferralTransitions.PROPOSE_REJECTION
                : ReferralTransitions.REJECT;
        return step(step, grounds.proposedBy(), at, grounds.reason(), responsibility, Optional.of(grounds));
    }

    /** The second person decides on a proposed rejection: confirms it, or sends the referral back to the inbox. */
    public ReferralStep decideRejection(boolean confirm, Actor by, Instant at, String reason) {
        if (rejection
                .map(Rejection::proposedBy)
                .map(Actor::subject)
                .filter(by.subject()::equals)
                .isPresent()) {
            return new ReferralStep.Refused(ReferralRefusal.SECOND_PERSON_REQUIRED);
        }
        return confirm
                ? step(ReferralTransitions.CONFIRM_REJECTION, by, at, reason, responsibility, rejection)
                : step(ReferralTransitions.DECLINE_REJECTION, by, at, reason, responsibility, Optional.empty());
    }

    private ReferralStep step(
            ReferralTransitions step,
            Actor by,
            Instant at,
            String reason,
            Responsibility after,
            Optional<Rejection> rejectionAfter) {
        return step.from(status)
                .<ReferralStep>map(to -> new ReferralStep.Taken(
                        new Referral(id, reference, receipt, content, after, to, rejectionAfter, version),
                        new Decision(
                                step,
                                status,
                                to,
                                by,
                                at,
                                reason,
                                step == ReferralTransitions.REDIRECT
                                        ? Optional.of(after.localAuthority())
                                        : Optional.empty())))
                .orElseGet(() -> new ReferralStep.Refused(ReferralRefusal.STATE_CONFLICT));
    }
}
