package cymru.gwarchod.meeting.meeting.domain;

import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.CLOSED;
import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.CONVENED;
import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.HELD;

import java.util.Map;
import java.util.Optional;

/** The state graph of a meeting as data; whatever asks whether a step is possible asks here. */
public enum MeetingTransitions {
    RESCHEDULE(Map.of(CONVENED, CONVENED)),
    /** How much of the assessment somebody invited sees: a matter of the meeting, so never after it. */
    SHARE(Map.of(CONVENED, CONVENED, HELD, HELD)),
    HOLD(Map.of(CONVENED, HELD)),
    CLOSE(Map.of(HELD, CLOSED)),
    CIRCULATE(Map.of(CLOSED, CLOSED));

    @SuppressWarnings("ImmutableEnumChecker") // every row is made by Map.of
    private final Map<MeetingStatus, MeetingStatus> steps;

    MeetingTransitions(Map<MeetingStatus, MeetingStatus> steps) {
        this.steps = steps;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<MeetingStatus> from(MeetingStatus status) {
        return Optional.ofNullable(steps.get(status));
    }
}
