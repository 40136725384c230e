package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.Optional;

/**
 * An invitation to a meeting, and what came of it (MEET-34).
 *
 * @param attendance absent until the meeting was held
 * @param substitute who came instead
 * @param reportSent whether a report was sent in
 */
public record Invitation(
        InvitationId id,
        InviteeSlot slot,
        Requirement requirement,
        Professional who,
        ShareLevel shareLevel,
        Optional<Attendance> attendance,
        Optional<String> substitute,
        boolean reportSent) {

    /** Not held yet. */
    public static Invitation open(
            InvitationId id, InviteeSlot slot, Requirement requirement, Professional who, ShareLevel shareLevel) {
        return new Invitation(id, slot, requirement, who, shareLevel, Optional.empty(), Optional.empty(), false);
    }

    /** The same with what came of it. */
    public Invitation with(Attendance came, Optional<String> instead, boolean report) {
        return new Invitation(id, slot, requirement, who, shareLevel, Optional.of(came), instead, report);
    }

    /** Whether the agency had somebody there. */
    public boolean represented() {
        return attendance
                .filter(a -> a == Attendance.ATTENDED || a == Attendance.SUBSTITUTE)
                .isPresent();
    }
}
