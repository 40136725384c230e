package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.rules.DelayToMeeting;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds a meeting that the caller has just reached against what is known of the case now, for every step with one. */
@ApplicationScoped
public class JudgeMeeting {

    private final ReadCaseFacts readCaseFacts;

    JudgeMeeting(ReadCaseFacts readCaseFacts) {
        this.readCaseFacts = readCaseFacts;
    }

    /**
     * What came of it.
     *
     * @param warnings what is missing after it; nothing before it is closed, and nothing in a case that has ended
     * @param delay days from the first receipt to the meeting (MEET-35)
     */
    public record Judgement(SortedSet<CaseWarning> warnings, Optional<Long> delay) {}

    /** Judges it. Who sees the meeting alone, and not its case, is told nothing of the case. */
    @Transactional
    public Judgement handle(Meeting meeting, AgencyScope scope) {
        Optional<CaseFacts> facts =
                readCaseFacts.handle(meeting.responsibility().caseId(), scope);
        return new Judgement(
                facts.filter(known -> known.isOpen() && meeting.status() == MeetingStatus.CLOSED)
                        .map(CaseWarning::of)
                        .orElseGet(TreeSet::new),
                facts.flatMap(known -> DelayToMeeting.days(meeting, known)));
    }
}
