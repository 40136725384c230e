package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** To whom a case is allocated now, for a feature that tells the worker something. */
@ApplicationScoped
public class FindAllocatedWorker {

    private final Allocations allocations;

    FindAllocatedWorker(Allocations allocations) {
        this.allocations = allocations;
    }

    /** The social worker, or empty where nobody has the case. */
    @Transactional
    public Optional<Subject> handle(CaseId caseId, Scope scope) {
        return allocations
                .current(caseId, scope)
                .map(current -> new Subject.OfPerson(current.to().socialWorker()));
    }
}
