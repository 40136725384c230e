package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.discussion.domain.rules.DiscussionStillNeeded;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** An assessment was completed, or its category raised: from category 3 on a discussion is due (MEET-01, AMB-28). */
@ApplicationScoped
@StatutoryRule({"MEET-01", "AMB-28"})
public class RequireDiscussion {

    private final StrategyDiscussions discussions;
    private final Duties duties;
    private final DomainClock domainClock;

    RequireDiscussion(StrategyDiscussions discussions, Duties duties, DomainClock domainClock) {
        this.discussions = discussions;
        this.duties = duties;
        this.domainClock = domainClock;
    }

    /**
     * Makes a discussion due unless one has been held that satisfies the rule, or the category is below 3 now.
     *
     * @param trigger the assessment, or the override that raised its category
     */
    @Transactional
    public void handle(AssessmentId assessment, UUID trigger, CaseFacts facts, Instant from, SystemScope scope) {
        boolean needed = facts.isOpen()
                && facts.assessments().stream()
                        .filter(a -> a.id().equals(assessment))
                        .anyMatch(a -> DiscussionStillNeeded.after(
                                a,
                                facts,
                                discussions.ofCase(facts.responsibility().caseId(), scope)));
        if (needed) {
            duties.discuss(facts.responsibility(), trigger, from, domainClock.now());
        } else {
            duties.discussionNotNeeded(facts.responsibility(), trigger, from);
        }
    }
}
