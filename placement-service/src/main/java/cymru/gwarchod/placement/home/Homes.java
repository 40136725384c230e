package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** The homes that a caller may know of: a provider knows its own, everybody else who may ask knows all. */
@ApplicationScoped
class Homes {

    private final AgencyRegister register;

    Homes(AgencyRegister register) {
        this.register = register;
    }

    Stream<Agency> providers(Caller caller) {
        return register.agencies().stream()
                .filter(agency -> agency.type() == AgencyType.RESIDENTIAL_PROVIDER)
                .filter(agency -> isOpenTo(caller, agency));
    }

    Stream<Unit> of(Agency provider) {
        return register.unitsOf(provider.code()).stream().filter(unit -> unit.kind() == Unit.Kind.HOME);
    }

    /** Where the home is stands in the answer for the provider, and for social services and police of its area. */
    HomeDetails details(Unit home, Caller caller) {
        Optional<Agency> host = home.localAuthority().flatMap(register::socialServicesOf);
        Optional<Agency> police = home.localAuthority().flatMap(register::policeOf);
        boolean near = Stream.of(host, police).flatMap(Optional::stream).anyMatch(agency -> agency.code()
                        .equals(caller.agency().code()))
                || home.agency().equals(caller.agency().code());
        return new HomeDetails(home, host.map(Agency::code), near ? home.address() : Optional.empty());
    }

    private static boolean isOpenTo(Caller caller, Agency provider) {
        return caller.agency().type() != AgencyType.RESIDENTIAL_PROVIDER
                || caller.agency().code().equals(provider.code());
    }
}
