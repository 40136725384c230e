package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one home. */
@ApplicationScoped
public class ReadHome {

    private final Homes homes;
    private final AuditTrail audit;

    ReadHome(Homes homes, AuditTrail audit) {
        this.homes = homes;
        this.audit = audit;
    }

    /** The home with that code, or empty where there is none that the caller may know of. */
    @Transactional
    public Optional<HomeDetails> handle(String code, Caller caller) {
        Optional<HomeDetails> home = homes.providers(caller)
                .flatMap(homes::of)
                .filter(unit -> unit.code().value().equals(code))
                .map(unit -> homes.details(unit, caller))
                .findFirst();
        home.ifPresent(found -> audit.readReference());
        return home;
    }
}
