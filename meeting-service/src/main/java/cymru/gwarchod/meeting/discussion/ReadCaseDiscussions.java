package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

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
     */
    public record Known(DiscussionId id, Optional<Professional> officer) {}

    /** Oldest first. */
    @Transactional
    public List<Known> handle(CaseId caseId, Scope scope) {
        return discussions.ofCase(caseId, scope).stream()
                .map(d -> new Known(
                        d.id(),
                        d.content().participants().stream()
                                .filter(StrategyDiscussion.Participant::isNamedOfficer)
                                .map(StrategyDiscussion.Participant::who)
                                .findFirst()))
                .toList();
    }
}
