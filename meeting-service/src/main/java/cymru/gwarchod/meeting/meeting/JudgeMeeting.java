package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what is missing after a meeting that the caller has just reached. */
@ApplicationScoped
public class JudgeMeeting {

    private final ReadCaseFacts readCaseFacts;

    JudgeMeeting(ReadCaseFacts readCaseFacts) {
        this.readCaseFacts = readCaseFacts;
    }

    /** What is missing; nothing before it is closed. */
    @Transactional
    public SortedSet<CaseWarning> handle(Meeting meeting, AgencyScope scope) {
        return meeting.status() == MeetingStatus.CLOSED
                ? readCaseFacts
                        .handle(meeting.responsibility().caseId(), scope)
                        .filter(facts -> facts.isOpen())
                        .map(CaseWarning::of)
                        .orElseGet(TreeSet::new)
                : new TreeSet<>();
    }
}
