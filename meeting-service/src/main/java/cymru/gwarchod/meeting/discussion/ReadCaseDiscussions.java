package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The discussions of a case, for what follows from them. */
@ApplicationScoped
public class ReadCaseDiscussions {

    private final StrategyDiscussions discussions;

    ReadCaseDiscussions(StrategyDiscussions discussions) {
        this.discussions = discussions;
    }

    /**
     * A discussion of the case.
     *
     * @param officer the named police officer who took part
     * @param decidedAt when its record was made: from then on the decision stands
     * @param meetingAgreed whether it decided on a meeting
     * @param actors who recorded it, confirmed it, told the referrer and heard of it
     */
    public record Known(
            DiscussionId id,
            Optional<Professional> officer,
            Instant decidedAt,
            boolean meetingAgreed,
            List<Actor> actors) {}

    /** Oldest first. */
    @Transactional
    public List<Known> handle(CaseId caseId, Scope scope) {
        return discussions.ofCase(caseId, scope).stream()
                .map(d -> new Known(
                        d.id(),
                        d.content().participants().stream()
                                .filter(StrategyDiscussion.Participant::isNamedOfficer)
                                .map(StrategyDiscussion.Participant::who)
                                .findFirst(),
                        d.recordedAt(),
                        d.content().decision() == DiscussionDecision.STRATEGY_MEETING,
                        actors(d)))
                .toList();
    }

    private static List<Actor> actors(StrategyDiscussion d) {
        return Stream.of(
                        Optional.of(d.recordedBy()),
                        d.confirmation().map(StrategyDiscussion.Confirmation::by),
                        d.feedback().map(StrategyDiscussion.Feedback::by),
                        d.feedback().flatMap(StrategyDiscussion.Feedback::acknowledgedBy))
                .flatMap(Optional::stream)
                .toList();
    }
}
