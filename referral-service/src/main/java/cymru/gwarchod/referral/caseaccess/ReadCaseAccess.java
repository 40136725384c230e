package cymru.gwarchod.referral.caseaccess;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.caseaccess.domain.HeldRelations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides for each operation on a case what it would be to the caller, by the rules that decide the operation itself. */
@ApplicationScoped
public class ReadCaseAccess {

    private final HeldRelations relations;
    private final AuditTrail audit;

    ReadCaseAccess(HeldRelations relations, AuditTrail audit) {
        this.relations = relations;
        this.audit = audit;
    }

    /** An operation that the caller may call on the case. */
    public record Operation(String operation, AgencyScope.Allowed access) {}

    /** The operations, or empty where the caller may call none. */
    @Transactional
    public Optional<List<Operation>> handle(CaseId caseId, AgencyScope scope) {
        return relations.of(caseId, scope).flatMap(held -> scope.decide(held.relations())
                .map(access -> {
                    audit.allowed(caseId.value(), Optional.of(held.child().value()), access);
                    return CaseAccessRules.OF_A_CASE.stream()
                            .flatMap(rule -> operation(rule, scope.caller(), held.relations()))
                            .toList();
                }));
    }

    private static Stream<Operation> operation(AccessRule rule, Caller caller, List<AgencyScope.Held> held) {
        return rule.scopeOf(caller).decide(held).map(access -> new Operation(rule.operation(), access)).stream();
    }
}
