package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredArea;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The authorities that the board watches over: those of Wales whose social services work with this suite. */
@ApplicationScoped
public class BoardArea {

    /** Fits no subject, so that nobody reads a fact of an authority without social services here. */
    private static final AgencyCode NOBODY = new AgencyCode("NONE");

    private final AgencyRegister register;

    BoardArea(AgencyRegister register) {
        this.register = register;
    }

    /** The authorities, by code. */
    public List<LocalAuthority> authorities() {
        return register.localAuthorities().stream()
                .filter(authority -> register.socialServicesOf(authority.code())
                        .filter(Agency::isWelshSocialServices)
                        .isPresent())
                .toList();
    }

    /** The one of the social services of that agency. */
    public Optional<LocalAuthority> authorityOf(Agency socialServices) {
        return socialServices.localAuthority().flatMap(register::localAuthority);
    }

    /** Where a fact of that authority is counted. */
    MonitoredArea of(String localAuthority) {
        return new MonitoredArea(
                localAuthority,
                register.socialServicesOf(localAuthority).map(Agency::code).orElse(NOBODY));
    }
}
