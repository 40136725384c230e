package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;

/**
 * From category 3 on, a strategy discussion always takes place (MEET-01). One that was held after the receipt and decided
 * on a meeting has already done so, also where it came before the assessment; one that ended without a meeting has not,
 * and the assessment opens the question again (AMB-28).
 */
@StatutoryRule({"MEET-01", "AMB-28"})
public final class DiscussionStillNeeded {

    private DiscussionStillNeeded() {}

    /**
     * Whether a discussion is needed now that this assessment is completed.
     *
     * @param held every discussion of the case so far
     */
    public static boolean after(
            CaseFacts.CompletedAssessment assessment, CaseFacts facts, List<StrategyDiscussion> held) {
        if (!assessment.category().requiresMeeting()) {
            return false;
        }
        Instant received = facts.referrals().stream()
                .map(CaseFacts.ReceivedReferral::receivedAt)
                .filter(at -> !at.isAfter(assessment.completedAt()))
                .max(Instant::compareTo)
                .orElse(facts.openedAt());
        return held.stream()
                .filter(d -> d.content().decision() == DiscussionDecision.STRATEGY_MEETING)
                .noneMatch(d -> !d.decidedAt().isBefore(received));
    }
}
