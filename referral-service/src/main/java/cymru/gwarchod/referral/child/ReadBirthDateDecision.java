package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import cymru.gwarchod.referral.child.domain.BirthDateDecisions;
import cymru.gwarchod.referral.child.domain.BirthDateRefusal;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the decision on a child's birth date that stands. */
@ApplicationScoped
public class ReadBirthDateDecision {

    private final Children children;
    private final BirthDateDecisions decisions;
    private final AuditTrail audit;

    ReadBirthDateDecision(Children children, BirthDateDecisions decisions, AuditTrail audit) {
        this.children = children;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** The decision, or absent where there is none or no such child in scope. */
    @Transactional
    public Outcome<BirthDateDecision, BirthDateRefusal> handle(ChildId child, AgencyScope scope) {
        Optional<Children.Seen> seen = children.find(child, scope);
        Optional<BirthDateDecision> decision = seen.flatMap(found -> decisions.standing(child, scope));
        if (decision.isEmpty()) {
            return new Outcome.Absent<>();
        }
        audit.allowed(
                decision.get().id().value(),
                Optional.of(child.value()),
                seen.get().access());
        return new Outcome.Done<>(decision.get(), seen.get().access());
    }
}
