package cymru.gwarchod.meeting.discussion.domain;

import static cymru.gwarchod.meeting.discussion.domain.DiscussionStatus.CONFIRMED;
import static cymru.gwarchod.meeting.discussion.domain.DiscussionStatus.RECORDED;

import java.util.Optional;

/** The state graph of a discussion's record as data. */
public enum DiscussionTransitions {
    CONFIRM(RECORDED, CONFIRMED);

    private final DiscussionStatus from;
    private final DiscussionStatus to;

    DiscussionTransitions(DiscussionStatus from, DiscussionStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<DiscussionStatus> from(DiscussionStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }
}
