package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.casefile.FindNewestCase;
import cymru.gwarchod.assessment.reassessment.domain.HeldMeeting;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.reassessment.domain.rules.FreshForReview;
import cymru.gwarchod.assessment.reassessment.domain.rules.ReassessmentNeeded;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting was held. A review works with an assessment completed since the meeting before it (SERAF-11): where there is
 * one, the two are linked; where there is none, one is due.
 */
@ApplicationScoped
public class FollowMeeting {

    private final Reassessments reassessments;
    private final AssessedChild assessed;
    private final FindNewestCase newestCase;
    private final ReassessmentClock clock;
    private final DomainClock domainClock;

    FollowMeeting(
            Reassessments reassessments,
            AssessedChild assessed,
            FindNewestCase newestCase,
            ReassessmentClock clock,
            DomainClock domainClock) {
        this.reassessments = reassessments;
        this.assessed = assessed;
        this.newestCase = newestCase;
        this.clock = clock;
        this.domainClock = domainClock;
    }

    /** Takes the news over; false where the case has not been heard of yet. */
    @Transactional
    public boolean handle(HeldMeeting meeting, ChildId child, SystemScope scope) {
        Optional<FindNewestCase.Newest> newest = newestCase.handle(child, scope);
        if (newest.isEmpty()) {
            return false;
        }
        reassessments.keep(meeting, scope);
        ReassessmentTrigger trigger = new ReassessmentTrigger(
                ReassessmentCause.REVIEW_MEETING, child, meeting.id().value(), meeting.heldAt());
        if (meeting.review() && !reassessments.isKnown(trigger, scope)) {
            assessed.latestOf(child, scope).ifPresent(latest -> review(meeting, trigger, newest.get(), latest, scope));
        }
        return true;
    }

    private void review(
            HeldMeeting meeting,
            ReassessmentTrigger trigger,
            FindNewestCase.Newest newest,
            AssessedChild.Latest latest,
            SystemScope scope) {
        Instant before = reassessments
                .lastMeetingBefore(meeting.caseId(), meeting.heldAt(), scope)
                .or(newest::openedAt)
                .orElse(Instant.EPOCH);
        Instant now = domainClock.now();
        Reassessment called = Reassessment.called(
                new ReassessmentId(Ids.next(now)),
                newest.id(),
                trigger,
                ReassessmentNeeded.urgency(Optional.of(latest.effective())).orElseThrow(),
                Optional.empty(),
                now);
        if (FreshForReview.holds(before, Optional.of(latest.completedAt()))) {
            reassessments.add(called.metBy(latest.assessment(), latest.completedAt()), scope);
        } else {
            clock.start(called, new ReassessmentClock.Authority(newest.agency(), newest.localAuthority()), scope);
        }
    }
}
