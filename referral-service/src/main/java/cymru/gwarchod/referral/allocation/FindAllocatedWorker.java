package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who has the case now. */
@ApplicationScoped
public class FindAllocatedWorker {

    private final Allocations allocations;

    FindAllocatedWorker(Allocations allocations) {
        this.allocations = allocations;
    }

    /** The social worker to whom the case is allocated, {@code person:issuer#subject}; empty where it is to nobody. */
    @Transactional
    public Optional<String> handle(CaseId caseId, Scope scope) {
        return allocations
                .current(caseId, scope)
                .map(current -> new Subject.OfPerson(current.to().socialWorker()).asText());
    }
}
