package cymru.gwarchod.meeting.closure;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.CaseClosures;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads why a case ended without a plan. */
@ApplicationScoped
public class ReadCaseClosure {

    private final CaseClosures closures;
    private final AuditTrail audit;

    ReadCaseClosure(CaseClosures closures, AuditTrail audit) {
        this.closures = closures;
        this.audit = audit;
    }

    /** The closure, or absent. */
    @Transactional
    public Outcome<CaseClosure, Refusals> handle(ClosureId id, AgencyScope scope) {
        Optional<CaseClosures.Seen> seen = closures.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseClosure closure = seen.get().closure();
        audit.allowed(
                id.value(),
                Optional.of(closure.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(closure, seen.get().access());
    }
}
