package cymru.gwarchod.meeting.duty;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What discussions and meetings oblige to, in the words of the work; the clock counts. */
@ApplicationScoped
public class Duties {

    private static final String DISCUSSION = "STRATEGY_DISCUSSION";
    private static final String MEETING = "STRATEGY_MEETING";
    private static final String REVIEW = "REVIEW_MEETING";
    private static final String CONFERENCE = "CHILD_PROTECTION_CONFERENCE";
    private static final String FEEDBACK = "GIVE_FEEDBACK";

    /** What a plan settles: that it is agreed, and the direct work without which none is written (SERAF-17, PLAN-03, PLAN-07). */
    public static final Set<String> PLAN_WORK = Set.of("SAFETY_PLAN", "RISK_REDUCTION_WORK", "LONG_TERM_INTENSIVE");

    /** One working day, a project decision: the guidance gives no number (REF-22). */
    private static final PeriodId FEEDBACK_PERIOD = new PeriodId("TIME-02-FEEDBACK");

    private final Obligations obligations;

    Duties(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Immediate risk: police and social services talk without delay, 24 hours being the outer limit (TIME-02, AMB-4). */
    @StatutoryRule({"TIME-02", "AMB-4", "FLOW-01"})
    public void discussImmediately(Responsibility whose, ReferralId referral, Instant receivedAt, Instant now) {
        open(
                DISCUSSION,
                PeriodId.STRATEGY_DISCUSSION,
                receivedAt,
                whose,
                referral.value(),
                Opening.Priority.IMMEDIATE,
                now);
    }

    /** Category 3 or 4: the discussion follows within 24 hours of the assessment (MEET-01, TIME-02). */
    @StatutoryRule({"MEET-01", "MEET-04", "TIME-02"})
    public void discuss(Responsibility whose, UUID trigger, Instant from, Instant now) {
        open(DISCUSSION, PeriodId.STRATEGY_DISCUSSION, from, whose, trigger, Opening.Priority.NORMAL, now);
    }

    /** The category of the assessment that called for a discussion was lowered. */
    public void discussionNotNeeded(Responsibility whose, UUID trigger, Instant at) {
        obligations.cancel(Which.setOffBy(whose.child().value(), DISCUSSION, trigger), "CATEGORY_LOWERED", at);
    }

    /** Other work takes the place of the discussion, which an assessment or an override of it called for (ADULT-01). */
    public void discussionReplaced(Responsibility whose, UUID trigger, String reason, Instant at) {
        obligations.cancel(Which.setOffBy(whose.child().value(), DISCUSSION, trigger), reason, at);
    }

    /** Another authority has the referral, and the discussion, now; the clock stays. */
    public void handOverDiscussion(Responsibility to, ReferralId referral, Instant at) {
        obligations.handOver(
                Which.setOffBy(to.child().value(), DISCUSSION, referral.value()),
                owner(to, Role.SS_TEAM_MANAGER),
                to.caseId().value(),
                at);
    }

    /** The referral that called for a discussion has ended. */
    public void referralRejected(Responsibility whose, ReferralId referral, Instant at) {
        obligations.cancel(
                Which.setOffBy(whose.child().value(), DISCUSSION, referral.value()), "REFERRAL_REJECTED", at);
    }

    /**
     * A discussion was held, or it was decided to hold none: whatever has called for one is done, also what came between
     * the discussion and its record (AMB-28).
     */
    public void discussed(Responsibility whose, Instant at, Instant now) {
        obligations.meet(Which.startedBy(whose.child().value(), DISCUSSION, now), at);
    }

    /** The discussion agreed on a meeting, which is held within eight days (TIME-03, AMB-5). */
    @StatutoryRule({"MEET-07", "TIME-03", "AMB-5"})
    public void meet(Responsibility whose, DiscussionId discussion, Instant agreedAt, Instant now) {
        open(MEETING, PeriodId.STRATEGY_MEETING, agreedAt, whose, discussion.value(), Opening.Priority.NORMAL, now);
    }

    /** The referrer is to be told the outcome (MEET-05, REF-22). */
    @StatutoryRule({"MEET-05", "REF-22"})
    public void informReferrer(Responsibility whose, DiscussionId discussion, Instant decidedAt, Instant now) {
        open(FEEDBACK, FEEDBACK_PERIOD, decidedAt, whose, discussion.value(), Opening.Priority.NORMAL, now);
    }

    /** The referrer was told. */
    public void referrerInformed(Responsibility whose, DiscussionId discussion, Instant at) {
        obligations.meet(Which.setOffBy(whose.child().value(), FEEDBACK, discussion.value()), at);
    }

    /** A strategy meeting was held: what has called for one is done, and a review follows within three months (TIME-05). */
    @StatutoryRule({"MEET-23", "TIME-05"})
    public void strategyMeetingHeld(Responsibility whose, MeetingId meeting, Instant heldAt, Instant now) {
        obligations.meet(Which.startedBy(whose.child().value(), MEETING, now), heldAt);
        review(whose, meeting, heldAt, now);
    }

    /** A review was held. In category 4 the next is due within three months of it (MEET-25, AMB-7). */
    @StatutoryRule({"MEET-23", "MEET-25", "TIME-05", "AMB-7"})
    public void reviewHeld(Responsibility whose, MeetingId meeting, Instant heldAt, boolean another, Instant now) {
        obligations.meet(Which.startedBy(whose.child().value(), REVIEW, heldAt), heldAt);
        if (another) {
            review(whose, meeting, heldAt, now);
        }
    }

    /** The meeting ended with no further action: there is nothing to review. */
    public void noFurtherAction(Responsibility whose, MeetingId meeting, Instant at) {
        obligations.cancel(Which.setOffBy(whose.child().value(), REVIEW, meeting.value()), "NO_FURTHER_ACTION", at);
    }

    /** Section 47 was decided: a conference within fifteen working days of the last such decision (TIME-04, AMB-6). */
    @StatutoryRule({"MEET-22", "TIME-04", "AMB-6"})
    public void holdConference(Responsibility whose, UUID decidedIn, Instant decidedAt, Instant now) {
        obligations.cancel(
                Which.startedBy(whose.child().value(), CONFERENCE, decidedAt), "SUPERSEDED_BY_LATER_DECISION", now);
        open(
                CONFERENCE,
                PeriodId.CHILD_PROTECTION_CONFERENCE,
                decidedAt,
                whose,
                decidedIn,
                Opening.Priority.NORMAL,
                now);
    }

    /**
     * The category in force calls for a plan with such work; a later assessment takes the place of the one before.
     *
     * @param trigger the assessment, or the override that changed its category
     */
    @StatutoryRule({"SERAF-17", "SERAF-20", "SERAF-21"})
    public void plan(Responsibility whose, String work, UUID trigger, Instant from, Instant now) {
        requirePlanWork(work);
        obligations.supersede(
                Which.all(whose.child().value(), work),
                opening(work, PeriodId.SAFETY_PLAN, from, whose, trigger, Opening.Priority.NORMAL),
                Obligations.SUPERSEDED,
                now);
    }

    /** It is not called for any more, for this reason. */
    public void planNotNeeded(Responsibility whose, String work, String reason, Instant at) {
        requirePlanWork(work);
        obligations.cancel(Which.all(whose.child().value(), work), reason, at);
    }

    /** A plan was agreed: it names the direct work, and its own actions carry on from here. */
    public void planAgreed(Responsibility whose, Instant at) {
        PLAN_WORK.stream()
                .sorted()
                .forEach(work -> obligations.meet(Which.all(whose.child().value(), work), at));
    }

    private static void requirePlanWork(String work) {
        if (!PLAN_WORK.contains(work)) {
            throw new IllegalArgumentException("no plan settles " + work);
        }
    }

    /** The case has ended; what was open in it is open no more. */
    public void caseEnded(Responsibility whose, String reason, Instant at) {
        obligations.cancelAll(whose.child().value(), PLAN_WORK, reason, at);
        for (String kind : new String[] {DISCUSSION, MEETING, REVIEW, FEEDBACK}) {
            obligations.cancel(Which.startedBy(whose.child().value(), kind, at), reason, at);
        }
    }

    private void review(Responsibility whose, MeetingId meeting, Instant heldAt, Instant now) {
        open(REVIEW, PeriodId.REVIEW_MEETING, heldAt, whose, meeting.value(), Opening.Priority.NORMAL, now);
    }

    private void open(
            String kind,
            PeriodId period,
            Instant trigger,
            Responsibility whose,
            UUID record,
            Opening.Priority priority,
            Instant now) {
        obligations.open(opening(kind, period, trigger, whose, record, priority), now);
    }

    private static Opening opening(
            String kind,
            PeriodId period,
            Instant trigger,
            Responsibility whose,
            UUID record,
            Opening.Priority priority) {
        boolean aboutMeeting = kind.equals(MEETING) || kind.equals(REVIEW) || kind.equals(CONFERENCE);
        return new Opening(
                kind,
                period,
                trigger,
                whose.child().value(),
                whose.caseId().value(),
                record,
                place(kind, aboutMeeting) + whose.caseId().value(),
                owner(whose, aboutMeeting ? Role.SS_CSE_MANAGER : Role.SS_TEAM_MANAGER),
                priority);
    }

    private static String place(String kind, boolean aboutMeeting) {
        if (PLAN_WORK.contains(kind)) {
            return "/v1/plans?caseId=";
        }
        return aboutMeeting ? "/v1/meetings?caseId=" : "/v1/strategy-discussions?caseId=";
    }

    private static Opening.Owner owner(Responsibility whose, String role) {
        return new Opening.Owner(whose.agency(), whose.localAuthority(), role, Optional.empty());
    }
}
