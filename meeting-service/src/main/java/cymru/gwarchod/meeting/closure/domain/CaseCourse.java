package cymru.gwarchod.meeting.closure.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a case here, as far as it decides whether the case may end without a plan.
 *
 * @param planOpen whether it has a plan that has not ended
 * @param meetingOpen whether a meeting was convened that has not closed
 * @param meetingHeld whether any was held
 * @param decisions on whether to act further, in any order
 */
public record CaseCourse(boolean planOpen, boolean meetingOpen, boolean meetingHeld, List<Decision> decisions) {

    public CaseCourse {
        decisions = List.copyOf(decisions);
    }

    /** Where it was decided. */
    public enum DecidedIn {
        ASSESSMENT,
        DISCUSSION,
        MEETING
    }

    /** A decision to act further, or not to. */
    public record Decision(DecidedIn in, boolean furtherAction, Instant at) {}

    /** The decision that stands. */
    public Optional<Decision> last() {
        return decisions.stream().max(Comparator.comparing(Decision::at));
    }
}
