package cymru.gwarchod.referral.concern.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/**
 * A light report of a concern within an agency, to be linked later (REF-04). What is not immediate waits for the
 * discussion with the own agency's lead (REF-07).
 *
 * @param reference for people, such as {@code CON-2026-7K3M0-Q9XD7}
 * @param version of the stored record; 0 before it is stored
 */
@StatutoryRule({"REF-04", "REF-07"})
public record Concern(
        ConcernId id,
        String reference,
        Instant reportedAt,
        Reporter by,
        boolean immediateRisk,
        ReportedChild child,
        ConcernDetails details,
        ConcernStatus status,
        Optional<LeadDiscussion> leadDiscussion,
        Optional<ReferralId> referral,
        long version) {

    /**
     * Who reported it.
     *
     * @param anonymous whether every view shows a professional of a kind of agency in the place of the person (F8)
     */
    public record Reporter(Actor person, boolean anonymous) {}

    /** Who reported it. */
    public Actor reporter() {
        return by.person();
    }

    /** The unit of who reported it, unless that would tell who it was. */
    public Optional<String> unitShown() {
        return by.anonymous() ? Optional.empty() : by.person().unit();
    }

    /** A new report; with immediate risk it waits for nothing. */
    public static Concern reported(
            ConcernId id,
            String reference,
            Instant at,
            Reporter by,
            boolean immediateRisk,
            ReportedChild child,
            ConcernDetails details) {
        ConcernStatus status = immediateRisk ? ConcernStatus.IMMEDIATE : ConcernStatus.AWAITING_LEAD_DISCUSSION;
        return new Concern(
                id, reference, at, by, immediateRisk, child, details, status, Optional.empty(), Optional.empty(), 0);
    }

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(Concern concern) implements Step {}

        /** The step was refused. */
        record Refused(ConcernRefusal refusal) implements Step {}
    }

    /** Writes the discussion with the lead down, and what was agreed (REF-05). */
    public Step discuss(LeadDiscussion discussion, Instant now) {
        if (discussion.discussedAt().isAfter(now)) {
            return new Step.Refused(ConcernRefusal.DISCUSSION_IN_FUTURE);
        }
        return ConcernTransitions.DISCUSS
                .from(status)
                .<Step>map(to -> new Step.Taken(with(to, Optional.of(discussion), referral, version)))
                .orElseGet(() -> new Step.Refused(ConcernRefusal.STATE_CONFLICT));
    }

    /** A referral takes the report up. */
    public Step takeUp(ReferralId by) {
        return ConcernTransitions.TAKE_UP
                .from(status)
                .<Step>map(to -> new Step.Taken(with(to, leadDiscussion, Optional.of(by), version)))
                .orElseGet(() -> new Step.Refused(ConcernRefusal.STATE_CONFLICT));
    }

    /** The same report, as the store has it now. */
    public Concern atVersion(long stored) {
        return with(status, leadDiscussion, referral, stored);
    }

    private Concern with(
            ConcernStatus to, Optional<LeadDiscussion> discussion, Optional<ReferralId> takenUpBy, long atVersion) {
        return new Concern(
                id, reference, reportedAt, by, immediateRisk, child, details, to, discussion, takenUpBy, atVersion);
    }
}
