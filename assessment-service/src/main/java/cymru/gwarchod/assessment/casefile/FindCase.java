package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds the case that another feature of this service works on, in the caller's scope. */
@ApplicationScoped
public class FindCase {

    private final KnownCases cases;

    FindCase(KnownCases cases) {
        this.cases = cases;
    }

    /** The case and how the caller reaches it, or empty. */
    @Transactional
    public Optional<KnownCases.Seen> handle(CaseId id, AgencyScope scope) {
        return cases.find(id, scope);
    }
}
