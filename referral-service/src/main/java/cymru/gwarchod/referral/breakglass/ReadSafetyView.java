package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.BrokenGlass;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.allocation.FindPlanInForce;
import cymru.gwarchod.referral.casefile.FindCase;
import cymru.gwarchod.referral.child.FindChild;
import cymru.gwarchod.referral.referral.FindRisks;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads what keeps a child safe now, through broken glass and through nothing else. */
@ApplicationScoped
public class ReadSafetyView {

    private final BrokenGlass glass;
    private final FindCase findCase;
    private final FindChild findChild;
    private final FindRisks findRisks;
    private final FindPlanInForce findPlanInForce;
    private final AuditTrail audit;

    ReadSafetyView(
            BrokenGlass glass,
            FindCase findCase,
            FindChild findChild,
            FindRisks findRisks,
            FindPlanInForce findPlanInForce,
            AuditTrail audit) {
        this.glass = glass;
        this.findCase = findCase;
        this.findChild = findChild;
        this.findRisks = findRisks;
        this.findPlanInForce = findPlanInForce;
        this.audit = audit;
    }

    /** What keeps the child safe. */
    public record SafetyView(
            FindCase.Found caseFile, FindChild.Found child, FindRisks.Found risks, boolean planInForce) {}

    /** The view, or empty where the caller has no open access. */
    @Transactional
    public Optional<SafetyView> handle(CaseId id, AgencyScope scope) {
        glass.look();
        return findCase.handle(id, scope).flatMap(found -> {
            Optional<SafetyView> view = findChild
                    .handle(found.child(), scope)
                    .map(child -> new SafetyView(
                            found, child, findRisks.handle(id, scope), findPlanInForce.handle(id, scope)));
            view.ifPresent(
                    seen -> audit.allowed(id.value(), Optional.of(found.child().value()), found.access()));
            return view;
        });
    }
}
