package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.meeting.domain.rules.FormGrants;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.Optional;

/**
 * An invitation to a meeting, and what came of it (MEET-34).
 *
 * @param grant that the whole assessment is opened to this person; absent where the summary is all
 * @param attendance absent until the meeting was held
 * @param substitute who came instead
 * @param reportSent whether a report was sent in
 */
public record Invitation(
        InvitationId id,
        InviteeSlot slot,
        Requirement requirement,
        Professional who,
        Optional<FormGrant> grant,
        Optional<Attendance> attendance,
        Optional<String> substitute,
        boolean reportSent) {

    /** Not held yet. */
    public static Invitation open(InvitationId id, InviteeSlot slot, Requirement requirement, Professional who) {
        return new Invitation(id, slot, requirement, who, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same with the whole assessment opened, or with the summary alone. */
    public Invitation sharing(Optional<FormGrant> granted) {
        return new Invitation(id, slot, requirement, who, granted, attendance, substitute, reportSent);
    }

    /** How much of the assessment it opens. */
    public ShareLevel shareLevel() {
        return grant.isPresent() ? ShareLevel.FULL : FormGrants.DEFAULT;
    }

    /** The same with what came of it. */
    public Invitation with(Attendance came, Optional<String> instead, boolean report) {
        return new Invitation(id, slot, requirement, who, grant, Optional.of(came), instead, report);
    }

    /** Whether the agency had somebody there. */
    public boolean represented() {
        return attendance
                .filter(a -> a == Attendance.ATTENDED || a == Attendance.SUBSTITUTE)
                .isPresent();
    }
}
