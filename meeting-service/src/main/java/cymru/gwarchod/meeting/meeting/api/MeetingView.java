package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.meeting.meeting.JudgedMeeting;
import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.vocabulary.Refusals;

/** A meeting as the caller may see it; {@code view} tells which one. */
public sealed interface MeetingView extends Replayable permits MeetingResponse, MeetingInviteeResponse {

    /** What a step or a read has found, in the view that it was found in. */
    static MeetingView of(Outcome.Done<JudgedMeeting, Refusals> done) {
        return switch (done.access().view()) {
            case MeetingAccess.MEMBER -> MeetingResponse.of(done.value());
            case MeetingAccess.INVITEE -> MeetingInviteeResponse.of(done.value().meeting());
            default -> throw new IllegalStateException("no such view of a meeting");
        };
    }

    /** The entity tag of that view. */
    static String tag(Outcome.Done<JudgedMeeting, Refusals> done) {
        return EntityTag.of(done.access().view(), done.value().meeting().version())
                .toString();
    }
}
