package cymru.gwarchod.placement.register;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.register.domain.RegisterEntries;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The host authority lists every child now placed in its area; another authority those that it placed (PLACE-14). */
@ApplicationScoped
@StatutoryRule("PLACE-14")
public class ListResidencyRegister {

    private final RegisterEntries entries;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ListResidencyRegister(RegisterEntries entries, AuditTrail audit, DomainClock domainClock) {
        this.entries = entries;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * What is asked for.
     *
     * @param placingAuthority statistical code; absent for all
     * @param fetch one more than is shown
     */
    public record Command(Optional<String> placingAuthority, Optional<RegisterEntries.Position> after, int fetch) {}

    /** One page. */
    @Transactional
    public List<RegisterEntries.Seen> handle(Command command, AgencyScope scope) {
        RegisterEntries.Query query = new RegisterEntries.Query(
                StatutoryClock.localDate(domainClock.now()),
                command.placingAuthority(),
                command.after(),
                command.fetch());
        List<RegisterEntries.Seen> page = entries.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.entry().notification().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return page;
    }
}
