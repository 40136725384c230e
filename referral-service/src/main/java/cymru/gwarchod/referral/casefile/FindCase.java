package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether a caller reaches a case with another feature's operation; that feature records what it is used for. */
@ApplicationScoped
public class FindCase {

    private final CaseFiles caseFiles;

    FindCase(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * The case.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services
     * @param open whether it has not ended
     * @param access the view and the relation that the way to it rests on
     */
    public record Found(
            CaseId caseId,
            ChildId child,
            String localAuthority,
            AgencyCode agency,
            boolean open,
            AgencyScope.Allowed access) {}

    /** The case, or empty where there is none or none in scope. */
    @Transactional
    public Optional<Found> handle(CaseId caseId, AgencyScope scope) {
        return caseFiles
                .find(caseId, scope)
                .map(seen -> new Found(
                        caseId,
                        seen.caseFile().child(),
                        seen.caseFile().localAuthority(),
                        seen.caseFile().agency(),
                        seen.caseFile().closure().isEmpty(),
                        seen.access()));
    }
}
