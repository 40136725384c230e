package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists homes, of all areas or of one. */
@ApplicationScoped
public class ListHomes {

    private final Homes homes;
    private final AuditTrail audit;

    ListHomes(Homes homes, AuditTrail audit) {
        this.homes = homes;
        this.audit = audit;
    }

    /**
     * Those that the caller may know of, by provider and code.
     *
     * @param localAuthority statistical code of the area; absent for all
     */
    @Transactional
    public List<HomeDetails> handle(Optional<String> localAuthority, Caller caller) {
        audit.readReference();
        return homes.providers(caller)
                .flatMap(homes::of)
                .filter(home ->
                        localAuthority.isEmpty() || home.localAuthority().equals(localAuthority))
                .map(home -> homes.details(home, caller))
                .toList();
    }
}
