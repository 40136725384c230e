package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which cases of a child are open, with whatever authority, for the system's own work. */
@ApplicationScoped
public class FindOpenCases {

    private final CaseFiles caseFiles;

    FindOpenCases(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** The cases, oldest first. */
    @Transactional
    public List<CaseId> handle(ChildId child, SystemScope scope) {
        return caseFiles.openOf(child, scope).stream().map(CaseFile::id).toList();
    }
}
