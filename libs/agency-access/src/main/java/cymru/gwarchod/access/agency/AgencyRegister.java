package cymru.gwarchod.access.agency;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The agencies, units and local authorities that this deployment knows: the same data from which the realm is made, so
 * that a token can only name an agency that exists.
 */
public final class AgencyRegister {

    private final Map<String, Agency> agencies;
    private final Map<String, Unit> units;
    private final Map<String, LocalAuthority> authorities;

    public AgencyRegister(Collection<Agency> agencies, Collection<Unit> units, Collection<LocalAuthority> authorities) {
        this.agencies =
                agencies.stream().collect(toUnmodifiableMap(a -> a.code().value(), Function.identity()));
        this.units = units.stream().collect(toUnmodifiableMap(u -> u.code().value(), Function.identity()));
        this.authorities = authorities.stream().collect(toUnmodifiableMap(LocalAuthority::code, Function.identity()));
        for (Unit unit : units) {
            if (!this.agencies.containsKey(unit.agency().value())) {
                throw new IllegalArgumentException("unit " + unit.code() + " belongs to no agency of the register");
            }
        }
    }

    /** The agency with this code, or empty where the register has none. */
    public Optional<Agency> agency(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    /** The unit with this code, or empty where the register has none. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The local authority with this statistical code, or empty. */
    public Optional<LocalAuthority> localAuthority(String code) {
        return Optional.ofNullable(authorities.get(code));
    }

    /** All agencies, by code. */
    public List<Agency> agencies() {
        return agencies.values().stream()
                .sorted(Comparator.comparing(a -> a.code().value()))
                .toList();
    }

    /** The units of an agency, by code. */
    public List<Unit> unitsOf(AgencyCode agency) {
        return units.values().stream()
                .filter(u -> u.agency().equals(agency))
                .sorted(Comparator.comparing(u -> u.code().value()))
                .toList();
    }

    /** All local authorities, by code. */
    public List<LocalAuthority> localAuthorities() {
        return authorities.values().stream()
                .sorted(Comparator.comparing(LocalAuthority::code))
                .toList();
    }

    /** The social services of a local authority, which receive its referrals (REF-01). */
    public Optional<Agency> socialServicesOf(String localAuthorityCode) {
        return agencies.values().stream()
                .filter(a -> a.type() == AgencyType.SOCIAL_SERVICES)
                .filter(a ->
                        a.localAuthority().filter(localAuthorityCode::equals).isPresent())
                .findFirst();
    }

    /** The police agency for an area, which takes immediate risk beside social services (REF-06). */
    public Optional<Agency> policeOf(String localAuthorityCode) {
        return localAuthority(localAuthorityCode)
                .flatMap(LocalAuthority::policeForce)
                .flatMap(force -> agencies.values().stream()
                        .filter(a -> a.type() == AgencyType.POLICE)
                        .filter(a -> a.policeForce().filter(force::equals).isPresent())
                        .findFirst());
    }
}
