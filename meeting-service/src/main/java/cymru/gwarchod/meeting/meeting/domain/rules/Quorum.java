package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Attendance;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.stream.Stream;

/** A valid meeting has its chair and the police; who else is absent is a gap, not an obstacle (AMB-19, MEET-34). */
@StatutoryRule({"AMB-19", "MEET-34"})
public final class Quorum {

    private Quorum() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(List<Invitation> invitations) {
        boolean chair = invitations.stream()
                .filter(i -> i.slot() == InviteeSlot.CHAIR)
                .anyMatch(i ->
                        i.attendance().filter(a -> a == Attendance.ATTENDED).isPresent());
        boolean police = invitations.stream()
                .filter(i -> i.slot() == InviteeSlot.POLICE_PUBLIC_PROTECTION)
                .anyMatch(Invitation::represented);
        return chair && police ? Stream.empty() : Stream.of(Refusal.of(MeetingRefusal.QUORUM_MISSING));
    }
}
