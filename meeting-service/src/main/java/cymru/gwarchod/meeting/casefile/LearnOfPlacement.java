package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlacementId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A placement of a child started, or ended, in placement-service. */
@ApplicationScoped
public class LearnOfPlacement {

    private final CaseFiles caseFiles;

    LearnOfPlacement(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Keeps the placement, whether or not there is a case of the child. */
    @Transactional
    public void handle(CaseFacts.Placement placement, ChildId child, SystemScope scope) {
        caseFiles.keep(placement, child, scope);
    }

    /** It ended; answers whether it is known. */
    @Transactional
    public boolean handle(PlacementId placement, LocalDate endedOn, SystemScope scope) {
        return caseFiles.end(placement, endedOn, scope);
    }
}
