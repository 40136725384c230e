package cymru.gwarchod.meeting.meeting.domain;

import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.CLOSED;
import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.CONVENED;
import static cymru.gwarchod.meeting.meeting.domain.MeetingStatus.HELD;

import java.util.Optional;

/** The state graph of a meeting as data; whatever asks whether a step is possible asks here. */
public enum MeetingTransitions {
    RESCHEDULE(CONVENED, CONVENED),
    HOLD(CONVENED, HELD),
    CLOSE(HELD, CLOSED),
    CIRCULATE(CLOSED, CLOSED);

    private final MeetingStatus from;
    private final MeetingStatus to;

    MeetingTransitions(MeetingStatus from, MeetingStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<MeetingStatus> from(MeetingStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }
}
