package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.audit.SystemAudit;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes down that an emergency access has run out. It opens nothing from its last minute on, whether or not this runs: the
 * relation itself ends; what is added here is the end in the audit.
 */
@ApplicationScoped
class EndRanOutAccesses {

    private static final int AT_ONCE = 100;

    private final BreakGlassGrants grants;
    private final SystemAudit audit;
    private final SystemClock systemClock;

    EndRanOutAccesses(BreakGlassGrants grants, SystemAudit audit, SystemClock systemClock) {
        this.grants = grants;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        SystemWork.run("END_RAN_OUT_ACCESSES", scope -> {
            for (BreakGlassGrant grant : grants.ranOut(systemClock.now(), AT_ONCE, scope)) {
                grants.update(grant.ranOut(), scope);
                audit.changed(
                        new SystemAudit.Change(
                                "endBreakGlass",
                                "break-glass-grant",
                                FieldClass.F10,
                                grant.id().value(),
                                grant.whose().child().value()),
                        scope);
            }
        });
    }
}
