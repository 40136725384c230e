package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * The work on a case ends, here or in referral-service: what was still to be done about it is cancelled, and who came to it
 * for a while leaves it.
 */
@ApplicationScoped
public class EndCase {

    private final CaseFiles caseFiles;
    private final Duties duties;
    private final List<WhenCaseEnds> followers;

    EndCase(CaseFiles caseFiles, Duties duties, @All List<WhenCaseEnds> followers) {
        this.caseFiles = caseFiles;
        this.duties = duties;
        this.followers = List.copyOf(followers);
    }

    /** Ends it, unless it has ended already; answers whether it had not. */
    @Transactional
    public boolean handle(Responsibility whose, String reason, Instant at, Scope scope) {
        if (!caseFiles.close(whose.caseId(), at, scope)) {
            return false;
        }
        duties.caseEnded(whose, reason, at);
        followers.forEach(follower -> follower.follow(whose.caseId(), at, scope));
        return true;
    }
}
