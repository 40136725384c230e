package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * A case ended in referral-service: nothing new is assessed in it, those who only looked on no longer reach
 * it, and its tasks end.
 */
@ApplicationScoped
public class EndCase {

    private final KnownCases cases;
    private final CaseRelations relations;
    private final WorkOfCase work;

    EndCase(KnownCases cases, CaseRelations relations, WorkOfCase work) {
        this.cases = cases;
        this.relations = relations;
        this.work = work;
    }

    /** Ends the case; false where it has not been heard of yet. */
    @Transactional
    public boolean handle(CaseId id, KnownCase.Ending ending, SystemScope scope) {
        Optional<KnownCase> known = cases.find(id, scope);
        known.ifPresent(found -> {
            cases.keep(found.ended(ending), scope);
            relations.end(found, ending);
            work.caseEnded(found.child(), ending.at(), scope);
        });
        return known.isPresent();
    }
}
