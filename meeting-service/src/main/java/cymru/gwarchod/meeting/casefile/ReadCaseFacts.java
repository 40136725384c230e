package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What is known of a case, for the decisions of the other features. */
@ApplicationScoped
public class ReadCaseFacts {

    private final CaseFiles caseFiles;

    ReadCaseFacts(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** The facts, or empty where there is no such case in scope. */
    @Transactional
    public Optional<CaseFacts> handle(CaseId id, Scope scope) {
        return caseFiles.find(id, scope);
    }
}
