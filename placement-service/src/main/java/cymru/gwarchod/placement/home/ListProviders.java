package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists who runs homes. */
@ApplicationScoped
public class ListProviders {

    private final Homes homes;
    private final AuditTrail audit;

    ListProviders(Homes homes, AuditTrail audit) {
        this.homes = homes;
        this.audit = audit;
    }

    /** A provider and its homes. */
    public record WithHomes(Agency provider, List<Unit> homes) {}

    /** Those that the caller may know of, by code. */
    @Transactional
    public List<WithHomes> handle(Caller caller) {
        audit.readReference();
        return homes.providers(caller)
                .map(provider -> new WithHomes(provider, homes.of(provider).toList()))
                .toList();
    }
}
