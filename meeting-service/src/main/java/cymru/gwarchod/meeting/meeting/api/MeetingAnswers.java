package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.meeting.meeting.JudgedMeeting;
import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.meeting.ReadMeeting;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.api.RefusalProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The meeting as it is answered after a step, in the caller's view and with its tag. */
@ApplicationScoped
class MeetingAnswers {

    private final ReadMeeting readMeeting;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    MeetingAnswers(ReadMeeting readMeeting, CallerProvider callers, OutcomeAnswers answers) {
        this.readMeeting = readMeeting;
        this.callers = callers;
        this.answers = answers;
    }

    /** The answer to a step. */
    Response answer(Outcome<JudgedMeeting, Refusals> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(MeetingView.of(done))
                        .header(HttpHeaders.ETAG, MeetingView.tag(done))
                        .build(),
                RefusalProblems::of);
    }

    /** The meeting as it is now; also the answer to a step that was taken before. */
    Response current(UUID id) {
        return answer(readMeeting.handle(new MeetingId(id), MeetingAccess.READ.scopeOf(callers.caller())));
    }
}
