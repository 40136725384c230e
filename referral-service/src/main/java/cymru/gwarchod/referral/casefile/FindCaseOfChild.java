package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which authority knows a child, for the system's own work. */
@ApplicationScoped
public class FindCaseOfChild {

    private final CaseFiles caseFiles;

    FindCaseOfChild(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * A case of the child.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services
     */
    public record Found(CaseId caseId, String localAuthority, AgencyCode agency) {}

    /** The open case of the child, or else the newest. */
    @Transactional
    public Optional<Found> handle(ChildId child, SystemScope scope) {
        return caseFiles
                .ofChild(child, scope)
                .map(known -> new Found(known.id(), known.localAuthority(), known.agency()));
    }
}
